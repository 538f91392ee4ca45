//! What was announced for each crossing, and what came of it: pictures, and tables that say the same.

mod closer;
mod mark;
mod picture;
mod table;

#[cfg(feature = "prerender")]
pub(super) use table::by;
use yew::prelude::*;

use super::attr::{attr, flag, name, say};
use super::{detail, press::press};
use crate::{
    domain::{
        dataset::{Crossing, Event, Index},
        promises::{Elapsed, Panel, Promise, Slip, WordRoom, chains, panels, promises, tally},
        search::Query,
    },
    i18n::{self, Face},
    state::{Action, Facts, State, label, shown_promises, tick_room},
};

/// Draws the view.
pub(super) fn view(facts: &Facts, state: &State, dispatch: &Callback<Action>) -> Html {
    let all = promises(facts.dataset());
    let mut sections: Vec<Html> = Vec::new();
    for &crossing in &state.crossings {
        sections.push(section(facts, state, &all, crossing, dispatch));
    }
    html! {
        <div class="ct-promises">
            { mark::legend(state.locale) }
            { sections }
        </div>
    }
}

/// A crossing: what it comes to in a sentence, and a panel for each event that settled something.
fn section(
    facts: &Facts,
    state: &State,
    all: &[Promise],
    crossing: Index<Crossing>,
    dispatch: &Callback<Action>,
) -> Html {
    let (messages, dataset) = (state.locale.messages(), facts.dataset());
    let found = facts.found(&Query::new(&state.query));
    let shows = |promise: &Promise| found.has(promise.event);
    let label_px = |promise: &Promise, slip: Option<Elapsed>| {
        let words = step(state, promise, slip);
        words.iter().map(|words| state.text_px(Face::Plain, words)).fold(0.0, f64::max)
    };
    let room = WordRoom { tick: tick_room(state), label_px: &label_px };
    let shown = shown_promises(facts, state, all, crossing);
    let summary = if shown.is_empty() {
        messages.promises.none.to_owned()
    } else {
        (messages.promises.summary)(&tally(&shown, None))
    };
    let mut parts: Vec<Html> = Vec::new();
    let slips: Vec<Slip<'_>> = chains(all, crossing).iter().flat_map(|chain| chain.slips()).collect();
    for panel in &panels(all, crossing, &shows, room) {
        parts.push(part(facts, state, panel, &slips, dispatch));
    }
    let crossing = dataset.crossings().get(crossing);
    html! {
        <section class="ct-promises__crossing" data-crossing={attr(&crossing.id)}>
            <h3 class="ct-lane__name">{ name(&crossing.name, state.locale) }</h3>
            <p class="ct-promises__summary">{ say(summary) }</p>
            { parts }
        </section>
    }
}

/// A panel: the event that settled it, the picture, and the table beside it.
fn part(facts: &Facts, state: &State, panel: &Panel<'_>, slips: &[Slip<'_>], dispatch: &Callback<Action>) -> Html {
    let messages = state.locale.messages();
    let (heading, button) = match panel.settled_by {
        Some(event) => {
            let heading = label(facts, state.locale, event);
            let button = toggle(facts, state, event, &format!("{}: {heading}", messages.settled_by), dispatch);
            (heading, button)
        }
        None => (messages.promises.unsettled.to_owned(), html! { { messages.promises.unsettled } }),
    };
    html! {
        <section class="ct-promises__part">
            <h4 class="ct-promises__settled">{ button }</h4>
            if let Some(event) = panel.settled_by {
                { opened(facts, state, event, dispatch) }
            }
            <div class="ct-promises__pair">
                { picture::view(facts, state, panel, &heading) }
                { table::view(facts, state, panel, &heading, slips, dispatch) }
            </div>
        </section>
    }
}

/// A button that opens an event in its place, or closes it.
fn toggle(facts: &Facts, state: &State, event: Index<Event>, words: &str, dispatch: &Callback<Action>) -> Html {
    let open = state.event == Some(event);
    let action = if open { Action::DetailClosed } else { Action::EventOpened(event) };
    let id = attr(&facts.dataset().events().get(event).id);
    html! {
        <button class="ct-link" data-event={id} aria-expanded={flag(open)} onclick={press(dispatch, action)}>{ say(words.to_owned()) }</button>
    }
}

/// Everything about an event, where it is the one that is open.
fn opened(facts: &Facts, state: &State, event: Index<Event>, dispatch: &Callback<Action>) -> Html {
    if state.event != Some(event) {
        return Html::default();
    }
    let id = attr(&facts.dataset().events().get(event).id);
    html! {
        <div class="ct-detail ct-promises__opened" data-event={id}>{ detail::body(facts, state, event, dispatch) }</div>
    }
}

/// The words at a date that was given: the date, and how much later it is than the one before.
fn step(state: &State, promise: &Promise, slip: Option<Elapsed>) -> [String; 2] {
    let messages = state.locale.messages();
    let Some(date) = promise.promised else { return Default::default() };
    // "About" is said once.
    let slip = slip.map(|days| Elapsed { approximate: days.approximate && !date.is_approximate(), ..days });
    [i18n::day_of_month(messages, date), slip.map(messages.promises.later).unwrap_or_default()]
}
