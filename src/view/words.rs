//! Names of values, which come from the messages or, for actors, from the dataset.

use yew::AttrValue;

use super::attr::{attr, other_language, phrase};
use crate::{
    domain::dataset::{Actor, Dataset, Event, Index, Text, Value},
    i18n::{self, Locale},
};

/// What a value is called in full.
pub(super) fn value(dataset: &Dataset, locale: Locale, value: Value, between: &[Index<Actor>]) -> String {
    let messages = locale.messages();
    match value {
        Value::Held(actor) => phrase(&dataset.actors().get(actor).name, locale),
        _ if between.is_empty() => (messages.value)(value).to_owned(),
        _ => {
            let names = between.iter().map(|&actor| &dataset.actors().get(actor).short);
            (messages.between)((messages.value)(value), &list(names, locale))
        }
    }
}

/// What a value is called where there is little room.
pub(super) fn short(dataset: &Dataset, locale: Locale, value: Value) -> String {
    match value {
        Value::Held(actor) => phrase(&dataset.actors().get(actor).short, locale),
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
        Some(text) => phrase(text, locale),
        None => i18n::reported(locale.messages(), event.date),
    }
}

/// An event in one line; until its sentence is there, what it was and when.
pub(super) fn event(dataset: &Dataset, event: &Event, locale: Locale) -> String {
    let messages = locale.messages();
    let (kind, date) = ((messages.kind)(event.kind), date(event, locale));
    let text = match dataset.is_whole() {
        true => (messages.event)(kind, &date, &phrase(&event.summary, locale)),
        false => (messages.label)(kind, &date),
    };
    if event.conflicts.is_empty() { text } else { text + " " + messages.differ }
}

/// Where an event was.
pub(super) fn places(dataset: &Dataset, locale: Locale, event: &Event) -> String {
    list(event.crossings.iter().map(|&crossing| &dataset.crossings().get(crossing).name), locale)
}

/// Whether a crossing has a name that is marked with an asterisk.
pub(super) fn has_unattested(dataset: &Dataset, locale: Locale) -> bool {
    dataset.crossings().iter().any(|(_, crossing)| other_language(&crossing.name, locale).is_some())
}

/// Names one after the other.
fn list<'a>(names: impl Iterator<Item = &'a Text>, locale: Locale) -> String {
    let mut phrases: Vec<String> = Vec::new();
    for name in names {
        phrases.push(phrase(name, locale));
    }
    let phrases: Vec<&str> = phrases.iter().map(String::as_str).collect();
    (locale.messages().list)(&phrases)
}
