//! Events too close together to be parted by zooming, as a list.

use yew::prelude::*;

use super::attr::{attr, say};
use super::{
    pager::{self, Pages},
    press::press,
    words,
};
use crate::state::{Action, Facts, PAGE, State};

/// Lists them.
pub(super) fn view(facts: &Facts, state: &State, dispatch: &Callback<Action>) -> Html {
    let messages = state.locale.messages();
    let dataset = facts.dataset();
    let events = dataset.events();
    let mut rows: Vec<Html> = Vec::new();
    let pages = Pages::of(state.bundle.len(), state.page);
    for &event in state.bundle.iter().skip(pages.first()).take(PAGE) {
        rows.push(html! {
            <li>
                <button class="ct-bundle__event" data-event={attr(&events.get(event).id)}
                    onclick={press(dispatch, Action::EventOpened(event))}>{ say(words::event(dataset, events.get(event), state.locale)) }</button>
            </li>
        });
    }
    html! {
        <section class="ct-detail" tabindex="-1" aria-label={messages.detail}>
            <header class="ct-detail__bar">
                <h4 class="ct-detail__kind">{ say((messages.cluster_heading)(state.bundle.len())) }</h4>
                <button class="ct-button" onclick={press(dispatch, Action::DetailClosed)}>{ messages.close }</button>
            </header>
            { pager::view(state, pages, dispatch) }
            <ul class="ct-bundle">
                { rows }
            </ul>
        </section>
    }
}
