//! What the view needs, derived from facts and state.

use super::{Facts, State};
use crate::{
    domain::{
        dataset::{Crossing, Event, Index},
        promises::Promise,
        search::Query,
        timeline::{self, Scene},
    },
    i18n::{self, Locale, text_width_px},
};

/// Which events pass the filters.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// Those in the days in view, in the order of their dates.
    pub shown: Vec<Index<Event>>,
    /// Those that pass outside those days.
    pub outside: Vec<Index<Event>>,
    /// How many there are at all.
    pub all: usize,
}

/// The events that pass the filters by crossing, kind and words.
#[must_use]
pub fn selection(facts: &Facts, state: &State) -> Selection {
    let found = facts.found(&Query::new(&state.query));
    let days = state.days(facts);
    let (shown, outside) = facts
        .dataset()
        .events()
        .iter()
        .filter(|(index, event)| {
            state.kinds.contains(event.kind)
                && event.crossings.iter().any(|crossing| state.crossings.contains(crossing))
                && found.has(*index)
        })
        .map(|(index, _)| index)
        .partition(|&index| {
            let date = facts.dataset().events().get(index).date.days();
            date.start < days.end && days.start < date.end
        });
    Selection { shown, outside, all: facts.dataset().events().len() }
}

/// The announcements about a crossing that pass the filter by words, whatever the days and kinds.
#[must_use]
pub fn shown_promises(facts: &Facts, state: &State, all: &[Promise], crossing: Index<Crossing>) -> Vec<Promise> {
    let found = facts.found(&Query::new(&state.query));
    let is_shown = |promise: &&Promise| promise.crossings.contains(&crossing) && found.has(promise.event);
    all.iter().filter(is_shown).cloned().collect()
}

/// The picture with the events in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What stands where.
    pub scene: Scene,
    /// Where the shown events lie in the whole range, as fractions.
    pub overview: Vec<f64>,
    /// The part of the overview that is in view, as fractions.
    pub window: (f64, f64),
}

/// Lays out what the state asks for.
#[must_use]
pub fn picture(facts: &Facts, state: &State, selection: &Selection) -> Picture {
    let shows = |event: Index<Event>| selection.shown.binary_search(&event).is_ok();
    let label_px = |event: Index<Event>| Some(text_width_px(&label(facts, state.locale, event)));
    let view = timeline::View {
        window: state.days(facts),
        width_px: state.width_px,
        crossings: &state.crossings,
        shows: &shows,
        label_px: &label_px,
    };
    let scene = timeline::layout(facts.dataset(), &|crossing, track| facts.history(crossing, track), &view);
    let whole = timeline::TimeScale::new(facts.range(), state.width_px);
    let middle = |&event: &Index<Event>| whole.middle(facts.dataset().events().get(event).date.days());
    let overview = selection.shown.iter().chain(&selection.outside).map(middle).collect();
    let days = state.days(facts);
    Picture { scene, overview, window: (whole.x(days.start), whole.x(days.end)) }
}

/// The words at a turning point.
#[must_use]
pub fn label(facts: &Facts, locale: Locale, event: Index<Event>) -> String {
    let messages = locale.messages();
    let event = facts.dataset().events().get(event);
    (messages.label)((messages.kind)(event.kind), &i18n::reported_short(messages, event.date))
}
