//! Events too close together to be parted by zooming, as a list.

use yew::prelude::*;

use super::{press::press, words};
use crate::state::{Action, Facts, State};

/// Lists them.
pub(super) fn view(facts: &Facts, state: &State, dispatch: &Callback<Action>) -> Html {
    let messages = state.locale.messages();
    let events = facts.dataset().events();
    let mut rows: Vec<Html> = Vec::new();
    for &event in &state.bundle {
        rows.push(html! {
            <li>
                <button type="button" class="ct-bundle__event" data-event={events.get(event).id.to_string()}
                    onclick={press(dispatch, Action::EventOpened(event))}>{ words::event(events.get(event), state.locale) }</button>
            </li>
        });
    }
    html! {
        <section class="ct-detail" aria-label={messages.detail}>
            <header class="ct-detail__bar">
                <h4 class="ct-detail__kind">{ (messages.cluster_heading)(state.bundle.len()) }</h4>
                <button type="button" class="ct-button" onclick={press(dispatch, Action::DetailClosed)}>{ messages.close }</button>
            </header>
            <ul class="ct-bundle">
                { rows }
            </ul>
        </section>
    }
}
