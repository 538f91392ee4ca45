//! Events too close together to be parted by zooming, as a list.

use std::rc::Rc;

use yew::prelude::*;

use super::words;
use crate::state::{Action, Facts, State};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct BundleProps {
    pub(super) facts: Rc<Facts>,
    pub(super) state: State,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn Bundle(props: &BundleProps) -> Html {
    let (state, dispatch) = (&props.state, &props.dispatch);
    let messages = state.locale.messages();
    let events = props.facts.dataset().events();
    html! {
        <section class="ct-detail" aria-label={messages.detail}>
            <header class="ct-detail__bar">
                <h4 class="ct-detail__kind">{ (messages.cluster_heading)(state.bundle.len()) }</h4>
                <button type="button" class="ct-button" onclick={dispatch.reform(|_| Action::DetailClosed)}>{ messages.close }</button>
            </header>
            <ul class="ct-bundle">
                { for state.bundle.iter().map(|&event| html! {
                    <li>
                        <button type="button" class="ct-bundle__event" data-event={events.get(event).id.to_string()}
                            onclick={dispatch.reform(move |_| Action::EventOpened(event))}>
                            { words::event(events.get(event), state.locale) }
                        </button>
                    </li>
                }) }
            </ul>
        </section>
    }
}
