//! The chosen event: what, when, where, what it changed, who says so, and who says otherwise.

use yew::prelude::*;

use super::attr::{attr, phrase, quote, say};
use super::{effects, icon, press::press, source_list, words};
use crate::{
    domain::{
        dataset::{Announcement, Basis, Conflict, Event, Index},
        promises::Promise,
    },
    i18n,
    state::{Action, Facts, Selection, State},
};

/// Shows it.
pub(super) fn view(
    facts: &Facts,
    state: &State,
    selection: &Selection,
    index: Index<Event>,
    dispatch: &Callback<Action>,
) -> Html {
    let messages = state.locale.messages();
    let event = facts.dataset().events().get(index);
    let place = selection.place(index);
    let beside = |step: isize| {
        let place = place.and_then(|place| place.checked_add_signed(step))?;
        selection.page(place, 1).first().map(|&event| Action::EventOpened(event))
    };
    html! {
        <section class="ct-detail" tabindex="-1" aria-label={messages.detail} data-event={attr(&event.id)}>
            <header class="ct-detail__bar">
                <p class="ct-detail__kind">{ (messages.kind)(event.kind) }</p>
                if let Some(place) = place {
                    <span class="ct-detail__place">{ say((messages.position)(place + 1, selection.len())) }</span>
                }
                { icon::button(messages.previous, icon::BEFORE, dispatch, beside(-1)) }
                { icon::button(messages.next, icon::AFTER, dispatch, beside(1)) }
                <button class="ct-button" onclick={press(dispatch, Action::DetailClosed)}>{ messages.close }</button>
            </header>
            { body(facts, state, index, dispatch) }
        </section>
    }
}

/// Everything about an event, for the detail and for the list alike; until the second half of the facts
/// is there, when and where it was.
pub(super) fn body(facts: &Facts, state: &State, index: Index<Event>, dispatch: &Callback<Action>) -> Html {
    let (dataset, locale) = (facts.dataset(), state.locale);
    let messages = locale.messages();
    let event = dataset.events().get(index);
    let when_and_where = html! {
        <>
            <p class="ct-detail__when">
                <time datetime={machine_date(event)}>{ say(words::date(event, locale)) }</time>
                if event.date_basis == Basis::Inferred {
                    { " (" }{ messages.date_inferred }{ ")" }
                }
            </p>
            <p class="ct-detail__where">{ say(words::places(dataset, locale, event)) }</p>
        </>
    };
    if !dataset.is_whole() {
        return html! {
            <>
                { when_and_where }
                <p role="status" aria-busy="true">{ messages.view_loading }</p>
            </>
        };
    }
    let mut conflicts: Vec<Html> = Vec::new();
    for &index in &event.conflicts {
        conflicts.push(conflict(facts, state, dataset.conflicts().get(index)));
    }
    html! {
        <>
            <h4 class="ct-detail__title">{ quote(&event.summary, locale) }</h4>
            { when_and_where }
            if let (Some(said), Some(promise)) = (&event.announcement, Promise::of(dataset, index)) {
                { announcement(facts, state, said, &promise, dispatch) }
            }
            <h5>{ messages.effects }</h5>
            { effects::view(dataset, locale, event) }
            if let Some(note) = &event.note {
                <p class="ct-detail__note">{ quote(note, locale) }</p>
            }
            { conflicts }
            <h5>{ say((messages.sources)(event.sources.len())) }</h5>
            { source_list::view(dataset, locale, &event.sources) }
            <p class="ct-detail__confidence">{ (messages.confidence)(event.confidence) }</p>
        </>
    }
}

/// The accounts side by side, and the reading taken.
pub(super) fn conflict(facts: &Facts, state: &State, conflict: &Conflict) -> Html {
    let (messages, locale) = (state.locale.messages(), state.locale);
    let mut sides: Vec<Html> = Vec::new();
    for side in &conflict.sides {
        sides.push(html! { <li>{ quote(side, locale) }</li> });
    }
    html! {
        <section class="ct-conflict">
            <h5>{ messages.conflict }{ ": " }{ quote(&conflict.about, locale) }</h5>
            <ul class="ct-conflict__sides">{ sides }</ul>
            <p><strong>{ messages.reading }{ ": " }</strong>{ quote(&conflict.reading, locale) }</p>
            { source_list::view(facts.dataset(), state.locale, &conflict.sources) }
        </section>
    }
}

fn announcement(
    facts: &Facts,
    state: &State,
    said: &Announcement,
    promise: &Promise,
    dispatch: &Callback<Action>,
) -> Html {
    let id = &facts.dataset().events().get(promise.event).id;
    let (messages, locale) = (state.locale.messages(), state.locale);
    let by = match (&said.by_text, said.by) {
        (Some(words), _) => (messages.promised_for)(&phrase(words, locale)),
        (None, Some(date)) => (messages.promised_for)(&i18n::reported(messages, date)),
        (None, None) => messages.promised_no_date.to_owned(),
    };
    html! {
        <section class="ct-said" data-promise={attr(id)}>
            <h5>{ messages.announced }{ ": " }{ quote(&said.what, locale) }</h5>
            <p>{ say((messages.said)(&phrase(&said.speaker, locale), &phrase(&said.said, locale))) }</p>
            <p>
                { by }
                if said.conditional {
                    { messages.comma }{ messages.conditional }
                }
            </p>
            <p class="ct-said__outcome">
                { say((messages.outcome)(promise)) }
                if let Some(event) = promise.settled_by {
                    { " " }
                    <button class="ct-link" onclick={press(dispatch, Action::EventOpened(event))}>
                        { messages.settled_by }{ ": " }{ say(words::date(facts.dataset().events().get(event), state.locale)) }
                    </button>
                }
            </p>
            if let Some(note) = &said.outcome_note {
                <p class="ct-detail__note">{ quote(note, locale) }</p>
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
