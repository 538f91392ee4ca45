//! The chosen event: what, when, where, what it changed, who says so, and who says otherwise.

use std::rc::Rc;

use yew::prelude::*;

use super::{effects, source_list, words};
use crate::{
    domain::dataset::{Announcement, Basis, Event},
    i18n,
    state::{Action, Facts, Selection, State},
};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct DetailProps {
    pub(super) facts: Rc<Facts>,
    pub(super) state: State,
    pub(super) selection: Rc<Selection>,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn Detail(props: &DetailProps) -> Html {
    let (facts, state, dispatch) = (&props.facts, &props.state, &props.dispatch);
    let Some(index) = state.event else { return Html::default() };
    let messages = state.locale.messages();
    let event = facts.dataset().events().get(index);
    let shown = &props.selection.shown;
    let place = shown.iter().position(|&other| other == index);
    let beside = |step: isize| {
        let place = place.and_then(|place| place.checked_add_signed(step));
        place.and_then(|place| shown.get(place)).copied()
    };
    let turn = |name: &'static str, step: isize, sign: &'static str| {
        let next = beside(step);
        let onclick = dispatch.reform(move |_: MouseEvent| next.map_or(Action::DetailClosed, Action::EventOpened));
        html! {
            <button type="button" class="ct-button ct-button--icon" aria-label={name} title={name} disabled={next.is_none()} {onclick}>
                <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d={sign} /></svg>
            </button>
        }
    };
    html! {
        <section class="ct-detail" aria-label={messages.detail} data-event={event.id.to_string()}>
            <header class="ct-detail__bar">
                <p class="ct-detail__kind">{ (messages.kind)(event.kind) }</p>
                if let Some(place) = place {
                    <span class="ct-detail__place">{ (messages.position)(place + 1, shown.len()) }</span>
                }
                { turn(messages.previous, -1, "M10 3L5 8l5 5") }
                { turn(messages.next, 1, "M6 3l5 5-5 5") }
                <button type="button" class="ct-button" onclick={dispatch.reform(|_| Action::DetailClosed)}>{ messages.close }</button>
            </header>
            { body(facts, state, event, dispatch) }
        </section>
    }
}

/// Everything about an event, for the detail and for the list alike.
pub(super) fn body(facts: &Facts, state: &State, event: &Event, dispatch: &Callback<Action>) -> Html {
    let (dataset, locale) = (facts.dataset(), state.locale);
    let (messages, language) = (locale.messages(), locale.language());
    let places: Vec<&str> =
        event.crossings.iter().map(|&crossing| dataset.crossings().get(crossing).name.get(language)).collect();
    html! {
        <>
            <h4 class="ct-detail__title">{ event.summary.get(language).to_owned() }</h4>
            <p class="ct-detail__when">
                <time datetime={machine_date(event)}>{ words::date(event, locale) }</time>
                if event.date_basis == Basis::Inferred {
                    { " (" }{ messages.date_inferred }{ ")" }
                }
            </p>
            <p class="ct-detail__where">{ (messages.list)(&places) }</p>
            if let Some(said) = &event.announcement {
                { announcement(facts, state, &event.id, said, dispatch) }
            }
            <h5>{ messages.effects }</h5>
            { effects::view(dataset, locale, event) }
            if let Some(note) = &event.note {
                <p class="ct-detail__note">{ note.get(language).to_owned() }</p>
            }
            { for event.conflicts.iter().map(|&conflict| {
                let conflict = dataset.conflicts().get(conflict);
                html! {
                    <section class="ct-conflict">
                        <h5>{ messages.conflict }{ ": " }{ conflict.about.get(language).to_owned() }</h5>
                        <ul class="ct-conflict__sides">
                            { for conflict.sides.iter().map(|side| html! { <li>{ side.get(language).to_owned() }</li> }) }
                        </ul>
                        <p class="ct-conflict__reading">
                            <strong>{ messages.reading }{ ": " }</strong>{ conflict.reading.get(language).to_owned() }
                        </p>
                        { source_list::view(dataset, locale, &conflict.sources) }
                    </section>
                }
            }) }
            <h5>{ (messages.sources)(event.sources.len()) }</h5>
            { source_list::view(dataset, locale, &event.sources) }
            <p class="ct-detail__confidence">{ (messages.confidence)(event.confidence) }</p>
        </>
    }
}

fn announcement(facts: &Facts, state: &State, id: &str, said: &Announcement, dispatch: &Callback<Action>) -> Html {
    let messages = state.locale.messages();
    let language = state.locale.language();
    let by = match (&said.by_text, said.by) {
        (Some(words), _) => (messages.promised_for)(words.get(language)),
        (None, Some(date)) => (messages.promised_for)(&i18n::reported(messages, date)),
        (None, None) => messages.promised_no_date.to_owned(),
    };
    html! {
        <section class="ct-said" data-promise={id.to_owned()}>
            <h5>{ messages.announced }{ ": " }{ said.what.get(language).to_owned() }</h5>
            <p>{ (messages.said)(said.speaker.get(language), said.said.get(language)) }</p>
            <p>
                { by }
                if said.conditional {
                    { ", " }{ messages.conditional }
                }
            </p>
            <p class="ct-said__outcome">
                { (messages.outcome)(said.outcome, said.days_after_promised, said.days_from_statement) }
                if let Some(event) = said.outcome_event {
                    { " " }
                    <button type="button" class="ct-link" onclick={dispatch.reform(move |_| Action::EventOpened(event))}>
                        { messages.settled_by }{ ": " }{ words::date(facts.dataset().events().get(event), state.locale) }
                    </button>
                }
            </p>
            if let Some(note) = &said.outcome_note {
                <p class="ct-detail__note">{ note.get(language).to_owned() }</p>
            }
        </section>
    }
}

/// What HTML's `datetime` can say: a day, a month or a year; nothing for the rest.
fn machine_date(event: &Event) -> Option<String> {
    let text = event.date.to_string();
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    plain(&text).then_some(text)
}
