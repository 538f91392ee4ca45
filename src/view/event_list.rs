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
                    <span class="ct-list__where">{ say(words::places(dataset, state.locale, event)) }</span>
                    <span class="ct-list__what">{ quote(event.summary.get(state.locale.language())) }</span>
                </button>
                if open {
                    <div class="ct-detail ct-detail--inline">{ detail::body(facts, state, index, dispatch) }</div>
                }
            </li>
        });
    }
    html! { <ol class="ct-list">{ rows }</ol> }
}
