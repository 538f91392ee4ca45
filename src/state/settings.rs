//! What a host page or an address asks for, as text, and what it comes to.

use std::fmt;

use super::{Facts, Kinds, State, ViewKind, official};
use crate::{
    domain::{
        dataset::EventKind,
        date::{DayRange, ReportedDate},
    },
    i18n::Locale,
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

/// The attributes as they are written; `None` where one is not set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// `lang`.
    pub lang: Option<String>,
    /// `crossings`: ids, separated by spaces or commas.
    pub crossings: Option<String>,
    /// `view`.
    pub view: Option<String>,
    /// `from`: an EDTF date.
    pub from: Option<String>,
    /// `to`: an EDTF date.
    pub to: Option<String>,
    /// `date`: a day.
    pub date: Option<String>,
    /// `event`: an id.
    pub event: Option<String>,
    /// `query`.
    pub query: Option<String>,
    /// `theme`.
    pub theme: Option<String>,
    /// Kinds of event, separated by spaces or commas; in the address only.
    pub kinds: Option<String>,
}

impl Settings {
    /// The names of all of them, as attributes and as keys of the address.
    pub const NAMES: [&'static str; 10] =
        ["lang", "crossings", "view", "from", "to", "date", "event", "query", "theme", "kinds"];

    /// The one of a name.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Option<String>> {
        Some(match name {
            "lang" => &mut self.lang,
            "crossings" => &mut self.crossings,
            "view" => &mut self.view,
            "from" => &mut self.from,
            "to" => &mut self.to,
            "date" => &mut self.date,
            "event" => &mut self.event,
            "query" => &mut self.query,
            "theme" => &mut self.theme,
            "kinds" => &mut self.kinds,
            _ => return None,
        })
    }

    /// These settings, with what another one sets put over them.
    #[must_use]
    pub fn overlaid(mut self, mut other: Self) -> Self {
        for name in Self::NAMES {
            if let (Some(mine), Some(theirs)) = (self.get_mut(name), other.get_mut(name))
                && theirs.is_some()
            {
                *mine = theirs.take();
            }
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
        write!(f, "{}={:?} is not known here; expected {}", self.name, self.value, self.expected)
    }
}

/// The state that settings ask for, and what was not understood. What they do not set is as a
/// reader sees it first; the width stays.
#[must_use]
pub fn apply(settings: &Settings, facts: &Facts, state: &State) -> (State, Vec<Warning>) {
    let mut warnings = Vec::new();
    let mut next = State { width_px: state.width_px, all_offered: state.all_offered, ..State::new(facts) };
    let mut warn = |name, value: &str, expected: &str| {
        warnings.push(Warning { name, value: value.to_owned(), expected: expected.to_owned() });
    };
    if let Some(tag) = &settings.lang {
        match Locale::from_tag(tag) {
            Some(locale) => next.locale = locale,
            None => warn("lang", tag, &Locale::ALL.map(Locale::tag).join(", ")),
        }
    }
    if let Some(ids) = &settings.crossings {
        let table = facts.dataset().crossings();
        let mut chosen = Vec::new();
        for id in words(ids) {
            match table.find(id) {
                Some(crossing) => chosen.push(crossing),
                None => {
                    let known: Vec<&str> = table.iter().map(|(_, crossing)| &*crossing.id).collect();
                    warn("crossings", id, &known.join(", "));
                }
            }
        }
        chosen.sort_unstable();
        chosen.dedup();
        if !chosen.is_empty() || words(ids).next().is_none() {
            next.crossings = chosen;
        }
    }
    let unofficial = official(facts);
    next.all_offered |= next.crossings.iter().any(|crossing| !unofficial.contains(crossing));
    if let Some(view) = &settings.view {
        match ViewKind::ALL.into_iter().find(|known| known.word() == view) {
            Some(view) => next.view = view,
            None => warn("view", view, &ViewKind::ALL.map(ViewKind::word).join(", ")),
        }
    }
    let mut edtf = |name, text: &Option<String>| {
        let text = text.as_ref()?;
        let date = text.parse::<ReportedDate>().ok();
        if date.is_none() {
            warn(name, text, "an EDTF date such as 2018-10");
        }
        date
    };
    let (from, to) = (edtf("from", &settings.from), edtf("to", &settings.to));
    if let Some(text) = &settings.date {
        match text.parse() {
            Ok(day) if day == facts.dataset().as_of() => {}
            Ok(day) => next.date = Some(day),
            Err(_) => warn("date", text, "a day such as 2019-09-30"),
        }
    }
    let bounds = facts.range();
    let first = from.and_then(ReportedDate::earliest).unwrap_or(bounds.start).max(bounds.start);
    let last = to.and_then(ReportedDate::latest).unwrap_or(bounds.last()).min(bounds.last());
    if first > last {
        warn("from", &first.to_string(), "a date before to, within the dataset");
    } else if (first, last) != (bounds.start, bounds.last()) {
        next.window = Some(DayRange::inclusive(first, last));
    }
    if let Some(theme) = &settings.theme {
        let known = [Theme::Auto, Theme::Light, Theme::Dark];
        match known.into_iter().find(|known| known.word() == theme) {
            Some(theme) => next.theme = theme,
            None => warn("theme", theme, &known.map(Theme::word).join(", ")),
        }
    }
    if let Some(query) = &settings.query {
        next.query.clone_from(query);
    }
    if let Some(kinds) = &settings.kinds {
        next.kinds = Kinds::NONE;
        for word in words(kinds) {
            match EventKind::from_word(word) {
                Some(kind) if next.kinds.contains(kind) => {}
                Some(kind) => next.kinds = next.kinds.toggled(kind),
                None => {
                    let known: Vec<&str> = EventKind::ALL.iter().map(|kind| kind.word()).collect();
                    warn("kinds", word, &known.join(", "));
                }
            }
        }
    }
    if let Some(id) = &settings.event {
        match facts.dataset().events().find(id) {
            Some(event) => next = super::reduce(&next, facts, super::Action::EventOpened(event)),
            None => warn("event", id, "the id of an event in the dataset"),
        }
    }
    (next, warnings)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', ',', '\t', '\n']).filter(|word| !word.is_empty())
}
