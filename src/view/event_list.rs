//! The same events in words, one after the other; each opens in its place.

use yew::prelude::*;

use super::attr::{attr, flag, quote, say};
use super::{detail, press::press, words};
use crate::state::{Action, Facts, Selection, State};

/// Lists them.
pub(super) fn view(facts: &Facts, state: &State, selection: &Selection, dispatch: &Callback<Action>) -> Html {
    let messages = state.locale.messages();
    let dataset = facts.dataset();
    let mut rows: Vec<Html> = Vec::new();
    for &index in &selection.shown {
        let event = dataset.events().get(index);
        let open = state.event == Some(index);
        let action = if open { Action::DetailClosed } else { Action::EventOpened(index) };
        rows.push(html! {
            <li class="ct-list__item" data-event={attr(&event.id)} data-kind={event.kind.word()}>
                <button class="ct-list__head" aria-expanded={flag(open)} onclick={press(dispatch, action)}>
                    <span class="ct-list__when">{ say(words::date(event, state.locale)) }</span>
                    <span class="ct-list__kind">{ (messages.kind)(event.kind) }</span>
                    if !event.conflicts.is_empty() {
                        <span class="ct-list__kind">{ state.locale.messages().conflict }</span>
                    }
                    <span class="ct-list__where">{ say(words::places(dataset, state.locale, event)) }</span>
                    if dataset.is_whole() {
                        <span class="ct-list__what">{ quote(&event.summary, state.locale) }</span>
                    }
                </button>
                if open {
                    <div class="ct-detail ct-detail--inline">{ detail::body(facts, state, index, dispatch) }</div>
                }
            </li>
        });
    }
    html! {
        <>
            <ol class="ct-list">{ rows }</ol>
            { at_large(facts, state) }
        </>
    }
}

/// The questions that belong to no event: they would be seen nowhere else.
pub(super) fn at_large(facts: &Facts, state: &State) -> Html {
    let dataset = facts.dataset();
    let mut conflicts: Vec<Html> = Vec::new();
    for (index, conflict) in dataset.conflicts().iter() {
        if dataset.is_whole() && !dataset.events().iter().any(|(_, event)| event.conflicts.contains(&index)) {
            conflicts.push(detail::conflict(facts, state, conflict));
        }
    }
    if conflicts.is_empty() {
        return Html::default();
    }
    html! {
        <section class="ct-list__rest">
            <h3>{ state.locale.messages().conflict }</h3>
            <h4>{ state.locale.messages().conflicts_at_large }</h4>
            { conflicts }
        </section>
    }
}
