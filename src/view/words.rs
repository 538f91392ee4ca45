//! Names of values, which come from the messages or, for actors, from the dataset.

use yew::AttrValue;

use super::attr::attr;
use crate::{
    domain::dataset::{Actor, Dataset, Event, Index, Value},
    i18n::{self, Locale},
};

/// What a value is called in full.
pub(super) fn value(dataset: &Dataset, locale: Locale, value: Value, between: &[Index<Actor>]) -> String {
    let messages = locale.messages();
    match value {
        Value::Held(actor) => dataset.actors().get(actor).name.get(locale.language()).to_owned(),
        _ if between.is_empty() => (messages.value)(value).to_owned(),
        _ => {
            let names: Vec<&str> =
                between.iter().map(|&actor| dataset.actors().get(actor).short.get(locale.language())).collect();
            (messages.between)((messages.value)(value), &(messages.list)(&names))
        }
    }
}

/// What a value is called where there is little room.
pub(super) fn short(dataset: &Dataset, locale: Locale, value: Value) -> String {
    match value {
        Value::Held(actor) => dataset.actors().get(actor).short.get(locale.language()).to_owned(),
        _ => (locale.messages().value)(value).to_owned(),
    }
}

/// The word of the format for a value: a status, or an actor's id.
#[inline(never)]
pub(super) fn key(dataset: &Dataset, value: Value) -> AttrValue {
    match value {
        Value::Held(actor) => attr(&dataset.actors().get(actor).id),
        _ => AttrValue::Static(value.word().unwrap_or_default()),
    }
}

/// When an event was, in its editor's words where there are any.
pub(super) fn date(event: &Event, locale: Locale) -> String {
    match &event.date_text {
        Some(text) => text.get(locale.language()).to_owned(),
        None => i18n::reported(locale.messages(), event.date),
    }
}

/// An event in one line.
pub(super) fn event(event: &Event, locale: Locale) -> String {
    let messages = locale.messages();
    let text =
        (messages.event)((messages.kind)(event.kind), &date(event, locale), event.summary.get(locale.language()));
    if event.conflicts.is_empty() { text } else { text + " " + messages.differ }
}

/// Where an event was.
pub(super) fn places(dataset: &Dataset, locale: Locale, event: &Event) -> String {
    let mut names: Vec<&str> = Vec::new();
    for &crossing in &event.crossings {
        names.push(dataset.crossings().get(crossing).name.get(locale.language()));
    }
    (locale.messages().list)(&names)
}
