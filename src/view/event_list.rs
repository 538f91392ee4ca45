//! The same events in words, one after the other; each opens in its place.

use yew::prelude::*;

use super::attr::{attr, flag, quote, say};
use super::{
    detail,
    pager::{self, Pages, count},
    press::press,
    words,
};
use crate::state::{Action, Facts, PAGE, Selection, State};

/// Lists them.
pub(super) fn view(facts: &Facts, state: &State, selection: &Selection, dispatch: &Callback<Action>) -> Html {
    let messages = state.locale.messages();
    let dataset = facts.dataset();
    let mut rows: Vec<Html> = Vec::new();
    let pages = Pages::of(selection.len(), state.page);
    for index in selection.page(pages.first(), PAGE) {
        let place = pages.first() + rows.len() + 1;
        let event = dataset.events().get(index);
        let open = state.event == Some(index);
        let action = if open { Action::DetailClosed } else { Action::EventOpened(index) };
        rows.push(html! {
            <li class="ct-list__item" data-event={attr(&event.id)} data-kind={event.kind.word()}
                aria-setsize={pages.are_many().then(|| count(pages.all))} aria-posinset={pages.are_many().then(|| count(place))}>
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
            { pager::view(state, pages, dispatch) }
            <ol class="ct-list">{ rows }</ol>
            { pager::view(state, pages, dispatch) }
            { at_large(facts, state) }
        </>
    }
}

/// The questions that belong to no event: they would be seen nowhere else.
pub(super) fn at_large(facts: &Facts, state: &State) -> Html {
    let dataset = facts.dataset();
    if dataset.conflicts().is_empty() {
        return Html::default();
    }
    let mut of_events = vec![!dataset.is_whole(); dataset.conflicts().len()];
    for (_, event) in dataset.events().iter() {
        for conflict in &event.conflicts {
            if let Some(of_event) = of_events.get_mut(conflict.place()) {
                *of_event = true;
            }
        }
    }
    let mut conflicts: Vec<Html> = Vec::new();
    for ((_, conflict), of_event) in dataset.conflicts().iter().zip(of_events) {
        if !of_event {
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
