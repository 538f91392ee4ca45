//! The same events in words, one after the other; each opens in its place.

use std::rc::Rc;

use yew::prelude::*;

use super::{detail, words};
use crate::state::{Action, Facts, Selection, State};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct EventListProps {
    pub(super) facts: Rc<Facts>,
    pub(super) state: State,
    pub(super) selection: Rc<Selection>,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn EventList(props: &EventListProps) -> Html {
    let (facts, state, dispatch) = (&props.facts, &props.state, &props.dispatch);
    let messages = state.locale.messages();
    let dataset = facts.dataset();
    html! {
        <ol class="ct-list">
            { for props.selection.shown.iter().map(|&index| {
                let event = dataset.events().get(index);
                let open = state.event == Some(index);
                let action = if open { Action::DetailClosed } else { Action::EventOpened(index) };
                let places: Vec<&str> =
                    event.crossings.iter().map(|&crossing| dataset.crossings().get(crossing).name.get(state.locale.language())).collect();
                html! {
                    <li class="ct-list__item" key={event.id.to_string()} data-event={event.id.to_string()} data-kind={event.kind.word()}>
                        <button type="button" class="ct-list__head" aria-expanded={open.to_string()}
                            onclick={dispatch.reform(move |_| action.clone())}>
                            <span class="ct-list__when">{ words::date(event, state.locale) }</span>
                            <span class="ct-list__kind">{ (messages.kind)(event.kind) }</span>
                            <span class="ct-list__where">{ (messages.list)(&places) }</span>
                            <span class="ct-list__what">{ event.summary.get(state.locale.language()).to_owned() }</span>
                        </button>
                        if open {
                            <div class="ct-detail ct-detail--inline">{ detail::body(facts, state, event, dispatch) }</div>
                        }
                    </li>
                }
            }) }
        </ol>
    }
}
