//! Every event with its sources, one after the other: what a page tells without a script.

use std::rc::Rc;

use yew::prelude::*;

use super::attr::attr;
use super::{detail, event_list, spelling::spelled};
use crate::state::{Facts, State, selection};

/// What is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RecordProps {
    /// The facts.
    pub facts: Rc<Facts>,
    /// Which crossings, days and kinds of event.
    pub state: State,
}

/// The events that a state shows, each opened, in the order of their dates.
#[derive(Debug)]
pub struct Record;

impl Component for Record {
    type Message = ();
    type Properties = RecordProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let RecordProps { facts, state } = context.props();
        let page = state.locale.page();
        let html = html! {
            <section class="ct" id="events" lang={state.locale.tag()} dir={state.locale.direction()} aria-label={page.events}>
                <h3 class="ct-head__title">{ page.events }</h3>
                { events(facts, state) }
            </section>
        };
        spelled(html, state)
    }
}

/// The list, and the questions that belong to no event.
pub(super) fn events(facts: &Facts, state: &State) -> Html {
    let messages = state.locale.messages();
    let mut rows: Vec<Html> = Vec::new();
    for index in selection(facts, state).events() {
        let event = facts.dataset().events().get(index);
        rows.push(html! {
            <li class="ct-list__item ct-detail" data-event={attr(&event.id)} data-kind={event.kind.word()}>
                <p class="ct-detail__kind">{ (messages.kind)(event.kind) }</p>
                { detail::body(facts, state, index, &Callback::noop()) }
            </li>
        });
    }
    html! {
        <>
            <ol class="ct-list">{ rows }</ol>
            { event_list::at_large(facts, state) }
        </>
    }
}
