//! What a host page or an address asks for, as text, and what it comes to.

use std::fmt;

use super::{Action, Facts, Kinds, State, ViewKind, official, reduce};
use crate::{
    domain::{
        dataset::EventKind,
        date::{DayRange, ReportedDate},
    },
    i18n::{Digits, Locale},
};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system has it.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The value of the attribute `theme`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// Attributes as they are written, by name; one that is not set is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings(Vec<(String, String)>);

impl Settings {
    /// The names of all of them, as attributes and as keys of the address; `kinds` in the address only.
    pub const NAMES: [&'static str; 11] =
        ["lang", "crossings", "view", "from", "to", "date", "event", "query", "theme", "digits", "kinds"];

    /// Sets one; a name that is none of [`Settings::NAMES`] is left out.
    pub fn set(&mut self, name: &str, value: String) {
        if Self::NAMES.contains(&name) {
            self.0.retain(|(other, _)| other != name);
            self.0.push((name.to_owned(), value));
        }
    }

    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, value)| &**value)
    }

    /// These settings, without those in which two others differ; the ends of a range go together.
    #[must_use]
    pub fn without_changed(mut self, old: &Self, new: &Self) -> Self {
        let differ = |name: &str| old.get(name) != new.get(name);
        let range = differ("from") || differ("to");
        self.0.retain(|(name, _)| !differ(name) && !(range && (name == "from" || name == "to")));
        self
    }

    /// These settings, with what another one sets put over them.
    #[must_use]
    pub fn overlaid(mut self, other: Self) -> Self {
        for (name, value) in other.0 {
            self.set(&name, value);
        }
        self
    }
}

/// A value that means nothing here; the default takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Which setting.
    pub name: &'static str,
    /// What it was.
    pub value: String,
    /// What it may be.
    pub expected: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}=\"{}\" is not known here; expected {}", self.name, self.value, self.expected)
    }
}

/// The state that settings ask for, and what was not understood. What they do not set is as a
/// reader sees it first; the width stays, and the day.
#[must_use]
pub fn apply(settings: &Settings, facts: &Facts, state: &State) -> (State, Vec<Warning>) {
    let mut asked = Asked { settings, warnings: Vec::new() };
    let mut next = State {
        width_px: state.width_px,
        measure: state.measure.clone(),
        today: state.today,
        all_offered: state.all_offered,
        ..State::new(facts)
    };
    let dataset = facts.dataset();
    if let Some(tag) = settings.get("lang") {
        match Locale::from_tag(tag) {
            Some(locale) => next.locale = locale,
            None => asked.warn("lang", tag, &Locale::ALL.map(Locale::tag)),
        }
    }
    if let Some(ids) = settings.get("crossings") {
        let table = dataset.crossings();
        for id in words(ids) {
            if table.find(id).is_none() {
                let known: Vec<&str> = table.iter().map(|(_, crossing)| &*crossing.id).collect();
                asked.warn("crossings", id, &known);
            }
        }
        let mut chosen = Vec::new();
        for (index, crossing) in table.iter() {
            if words(ids).any(|id| id == &*crossing.id) {
                chosen.push(index);
            }
        }
        if !chosen.is_empty() || words(ids).next().is_none() {
            next.crossings = chosen;
        }
    }
    let at_first = official(facts);
    next.all_offered |= next.crossings.iter().any(|crossing| !at_first.contains(crossing));
    next.view = asked.word("view", &ViewKind::ALL, ViewKind::word).unwrap_or_default();
    next.digits = asked.word("digits", &Digits::ALL, Digits::word).unwrap_or_default();
    next.theme = asked.word("theme", &Theme::ALL, Theme::word).unwrap_or_default();
    next.window = asked.window(facts.range());
    if let Some(text) = settings.get("date") {
        match text.parse() {
            Ok(day) if day == dataset.as_of() => {}
            Ok(day) => next.date = Some(day),
            Err(_) => asked.warn("date", text, &["a day such as 2019-09-30"]),
        }
    }
    settings.get("query").unwrap_or_default().clone_into(&mut next.query);
    if let Some(kinds) = settings.get("kinds") {
        let mut chosen = Kinds::NONE;
        for word in words(kinds) {
            match EventKind::from_word(word) {
                Some(kind) if chosen.contains(kind) => {}
                Some(kind) => chosen = chosen.toggled(kind),
                None => asked.warn("kinds", word, &["kinds of event"]),
            }
        }
        if chosen != Kinds::NONE || words(kinds).next().is_none() {
            next.kinds = chosen;
        }
    }
    if let Some(id) = settings.get("event").filter(|id| !id.is_empty()) {
        match dataset.events().find(id) {
            // Over crossings and days that are asked for too, an event does not move them.
            Some(event) if settings.get("crossings").is_some() => next.event = Some(event),
            Some(event) => next = State { window: next.window, ..reduce(&next, facts, Action::EventOpened(event)) },
            None => asked.warn("event", id, &["the id of an event in the dataset"]),
        }
    }
    (next, asked.warnings)
}

/// Settings being read, and what was not understood of them.
struct Asked<'a> {
    settings: &'a Settings,
    warnings: Vec<Warning>,
}

impl Asked<'_> {
    fn warn(&mut self, name: &'static str, value: &str, expected: &[&str]) {
        self.warnings.push(Warning { name, value: value.to_owned(), expected: expected.join(", ") });
    }

    fn word<T: Copy>(&mut self, name: &'static str, all: &[T], word: fn(T) -> &'static str) -> Option<T> {
        let text = self.settings.get(name)?;
        let found = all.iter().copied().find(|&value| word(value) == text);
        if found.is_none() {
            let known: Vec<&str> = all.iter().map(|&value| word(value)).collect();
            self.warn(name, text, &known);
        }
        found
    }

    fn date(&mut self, name: &'static str) -> Option<ReportedDate> {
        let text = self.settings.get(name)?;
        let date = text.parse().ok();
        if date.is_none() {
            self.warn(name, text, &["an EDTF date such as 2018-10"]);
        }
        date
    }

    fn window(&mut self, bounds: DayRange) -> Option<DayRange> {
        let (from, to) = (self.date("from"), self.date("to"));
        let first = from.and_then(ReportedDate::earliest).unwrap_or(bounds.start).max(bounds.start);
        let last = to.and_then(ReportedDate::latest).unwrap_or(bounds.last()).min(bounds.last());
        if first > last {
            self.warn("from", &first.to_string(), &["a date before to, within the dataset"]);
            return None;
        }
        ((first, last) != (bounds.start, bounds.last())).then(|| DayRange::inclusive(first, last))
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', ',', '\t', '\n']).filter(|word| !word.is_empty())
}
