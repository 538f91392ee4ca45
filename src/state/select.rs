//! What the view needs, derived from facts and state.

use std::rc::Rc;

use super::{Facts, State};
use crate::{
    domain::{
        ANY_SIZE,
        dataset::{Crossing, Event, Index},
        date::DayRange,
        promises::Promise,
        search::Query,
        timeline::{self, Rows, Scene, TickRoom},
    },
    i18n::{self, Face, Locale},
};

/// Which events pass the filters, and which of them are in view.
#[derive(Clone, Debug)]
pub struct Selection {
    /// Those that pass, in the days in view or not.
    pub rows: Rc<Rows>,
    /// The days in view.
    pub window: DayRange,
    /// How many events there are at all.
    pub all: usize,
    /// What passed the filters before these: whoever takes a filter off again waits for nothing.
    earlier: Option<(Rc<State>, Rc<Rows>)>,
}

/// The events that pass the filters by crossing, kind and words.
#[must_use]
pub fn selection(facts: &Facts, state: &State) -> Selection {
    selected(facts, state, Rc::new(rows_of(facts, state)), None)
}

/// The same after another state: where the filters are the same, or those before, what was worked out for
/// them is taken.
#[must_use]
pub fn selection_after(facts: &Facts, state: &State, old: &Rc<State>, before: &Selection) -> Selection {
    if filters_alike(old, state) {
        return selected(facts, state, Rc::clone(&before.rows), before.earlier.clone());
    }
    let rows = match &before.earlier {
        Some((earlier, rows)) if filters_alike(earlier, state) => Rc::clone(rows),
        _ => Rc::new(rows_of(facts, state)),
    };
    selected(facts, state, rows, ANY_SIZE.then(|| (Rc::clone(old), Rc::clone(&before.rows))))
}

fn filters_alike(one: &State, other: &State) -> bool {
    one.kinds == other.kinds && one.query == other.query && one.crossings == other.crossings
}

fn selected(facts: &Facts, state: &State, rows: Rc<Rows>, earlier: Option<(Rc<State>, Rc<Rows>)>) -> Selection {
    Selection { rows, window: state.days(facts), all: facts.dataset().events().len(), earlier }
}

fn rows_of(facts: &Facts, state: &State) -> Rows {
    let found = facts.found(&Query::new(&state.query));
    Rows::new(facts.dataset(), facts.orders(), &state.crossings, &|index, kind| {
        state.kinds.contains(kind) && found.has(index)
    })
}

impl Selection {
    /// How many events are in view.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.count(self.window)
    }

    /// Whether none is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many pass the filters outside the days in view.
    #[must_use]
    pub fn outside(&self) -> usize {
        self.rows.len() - self.len()
    }

    /// Some of those in view, in the order of their dates: from one place among them, so many at most.
    #[must_use]
    pub fn page(&self, from: usize, many: usize) -> Vec<Index<Event>> {
        self.rows.page(self.window, from, many)
    }

    /// All in view, in the order of their dates.
    #[must_use]
    pub fn events(&self) -> Vec<Index<Event>> {
        self.page(0, usize::MAX)
    }

    /// The place of an event among those in view.
    #[must_use]
    pub fn place(&self, event: Index<Event>) -> Option<usize> {
        self.rows.place(self.window, event)
    }
}

/// The announcements about a crossing that pass the filter by words, whatever the days and kinds.
#[must_use]
pub fn shown_promises(facts: &Facts, state: &State, all: &[Promise], crossing: Index<Crossing>) -> Vec<Promise> {
    let found = facts.found(&Query::new(&state.query));
    let is_shown = |promise: &&Promise| promise.crossings.contains(&crossing) && found.has(promise.event);
    all.iter().filter(is_shown).cloned().collect()
}

/// The picture with the events in it.
#[derive(Clone, Debug)]
pub struct Picture {
    /// What stands where.
    pub scene: Scene,
    /// The part of the whole range that is in view, as fractions.
    pub window: (f64, f64),
}

/// Lays out what the state asks for.
#[must_use]
pub fn picture(facts: &Facts, state: &State, selection: &Selection) -> Picture {
    let days = state.days(facts);
    let label_px = |event: Index<Event>| Some(state.text_px(Face::Strong, &label(facts, state.locale, event)));
    let view = timeline::View {
        window: days,
        width_px: state.width_px,
        crossings: &state.crossings,
        rows: &selection.rows,
        tick_room: tick_room(state),
        label_px: &label_px,
    };
    let scene = timeline::layout(&|crossing, track| facts.history(crossing, track), &view);
    let whole = timeline::TimeScale::new(facts.range(), state.width_px);
    Picture { scene, window: (whole.x(days.start), whole.x(days.end)) }
}

/// Between the words of a tick and those of the next, in pixels.
const TICK_GAP_PX: f64 = 8.0;

/// How much room the words of a tick need in the faces in use.
#[must_use]
pub fn tick_room(state: &State) -> TickRoom {
    let least = TickRoom::LEAST;
    let year_px = state.text_px(Face::Strong, "2020") + TICK_GAP_PX;
    let months = (1..=12).map(|month| i18n::month_tick(state.locale.messages(), month));
    let month_px = months.map(|month| state.text_px(Face::Plain, month) + TICK_GAP_PX).fold(year_px, f64::max);
    TickRoom {
        day_px: least.day_px.max(state.text_px(Face::Plain, "30") + TICK_GAP_PX),
        month_px: least.month_px.max(month_px),
        year_px: least.year_px.max(year_px),
    }
}

/// The words at a turning point.
#[must_use]
pub fn label(facts: &Facts, locale: Locale, event: Index<Event>) -> String {
    let messages = locale.messages();
    let event = facts.dataset().events().get(event);
    (messages.label)((messages.kind)(event.kind), &i18n::reported_short(messages, event.date))
}
