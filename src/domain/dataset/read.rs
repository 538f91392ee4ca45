//! Reading the fields of one JSON object, noting all that is wrong instead of stopping.

use std::{borrow::Cow, cell::RefCell, collections::HashMap, marker::PhantomData};

use super::{
    super::{
        date::{Day, ReportedDate},
        json::{Json, field},
    },
    problem::Rule,
    table::Index,
    text::{Language, Text},
    vocabulary::Word,
};

/// A problem before its line is known.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) path: String,
    pub(super) record: String,
    pub(super) rule: Rule,
    pub(super) message: String,
}

/// Where all problems are noted.
#[derive(Debug, Default)]
pub(super) struct Report(RefCell<Vec<Found>>);

impl Report {
    pub(super) fn note(&self, path: &str, record: &str, rule: Rule, message: String) {
        self.0.borrow_mut().push(Found { path: path.to_owned(), record: record.to_owned(), rule, message });
    }

    pub(super) fn into_inner(self) -> Vec<Found> {
        self.0.into_inner()
    }
}

/// The ids of one table, by their text. One map type serves all tables: each more would be
/// downloaded by every reader.
#[derive(Debug)]
pub(super) struct Ids<T>(HashMap<Box<str>, u32>, PhantomData<T>);

impl<T> Default for Ids<T> {
    fn default() -> Self {
        Self(HashMap::new(), PhantomData)
    }
}

impl<T> Ids<T> {
    pub(super) fn get(&self, id: &str) -> Option<Index<T>> {
        self.0.get(id).map(|&place| Index::at(place))
    }

    /// Adds an id; `false` if it is there already.
    pub(super) fn add(&mut self, id: &str, index: Index<T>) -> bool {
        let known = self.0.contains_key(id);
        if !known {
            self.0.insert(id.into(), index.number());
        }
        !known
    }
}

/// One object of the file, its place, and what was asked of it.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    map: &'a [(Cow<'a, str>, Json<'a>)],
    path: String,
    record: &'a str,
    report: &'a Report,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Fields<'a> {
    /// The fields of a value that should be an object.
    pub(super) fn of(json: &'a Json<'a>, path: String, record: &'a str, report: &'a Report) -> Option<Self> {
        let Json::Object(map) = json else {
            report.note(&path, record, Rule::Type, format!("should be an object, not {}", kind(json)));
            return None;
        };
        Some(Self { map, path, record, report, asked: RefCell::default() })
    }

    pub(super) fn note(&self, key: &str, rule: Rule, message: String) {
        let path = if key.is_empty() { self.path.clone() } else { self.at(key) };
        self.report.note(&path, self.record, rule, message);
    }

    pub(super) fn note_at(&self, path: &str, rule: Rule, message: String) {
        self.report.note(path, self.record, rule, message);
    }

    /// The path of one of its fields.
    pub(super) fn path_of(&self, key: &str) -> String {
        self.at(key)
    }

    fn at(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// The value of a field; `null` counts as absent.
    fn get(&self, key: &'static str) -> Option<&'a Json<'a>> {
        self.asked.borrow_mut().push(key);
        field(self.map, key).filter(|json| !json.is_null())
    }

    /// Passes a value on, and notes where its field is not there.
    pub(super) fn required<T>(&self, key: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() && field(self.map, key).is_none_or(Json::is_null) {
            self.note("", Rule::Required, format!("{key:?} is missing; add it"));
        }
        value
    }

    fn mistyped(&self, key: &str, json: &Json<'_>, wanted: &str) {
        self.note(key, Rule::Type, format!("should be {wanted}, not {}", kind(json)));
    }

    /// A text that may be absent.
    pub(super) fn text(&self, key: &'static str) -> Option<&'a str> {
        match self.get(key)? {
            Json::Text(text) if text.trim().is_empty() => {
                self.note(key, Rule::Text, "is blank; write it or leave the field out".to_owned());
                None
            }
            Json::Text(text) => Some(text),
            other => {
                self.mistyped(key, other, "a text");
                None
            }
        }
    }

    /// A text that must be there; blank where it is not.
    pub(super) fn required_text(&self, key: &'static str) -> &'a str {
        self.required(key, self.text(key)).unwrap_or_default()
    }

    /// A text by language that may be absent.
    pub(super) fn localized(&self, key: &'static str) -> Option<Text> {
        let json = self.get(key)?;
        localized(json, &self.at(key), self.record, self.report)
    }

    /// A text by language that must be there.
    pub(super) fn required_localized(&self, key: &'static str) -> Text {
        self.required(key, self.localized(key)).unwrap_or_else(|| Text::new(""))
    }

    /// A list of texts by language.
    pub(super) fn localized_list(&self, key: &'static str) -> Vec<Text> {
        self.items(key)
            .filter_map(|(path, json)| localized(json, &path, self.record, self.report))
            .collect()
    }

    /// Yes or no; absent is no.
    pub(super) fn flag(&self, key: &'static str) -> bool {
        match self.get(key) {
            None => false,
            Some(Json::Bool(flag)) => *flag,
            Some(other) => {
                self.mistyped(key, other, "true or false");
                false
            }
        }
    }

    /// A number.
    pub(super) fn number(&self, key: &'static str) -> Option<f64> {
        let json = self.get(key)?;
        if let Json::Number(number) = json {
            return Some(*number);
        }
        self.mistyped(key, json, "a number");
        None
    }

    /// A number that must be there.
    pub(super) fn required_number(&self, key: &'static str) -> Option<f64> {
        self.required(key, self.number(key))
    }

    /// A pair `[least, most]` of whole days.
    pub(super) fn days(&self, key: &'static str) -> Option<(i32, i32)> {
        let json = self.get(key)?;
        let whole = |json: &Json<'_>| match json {
            #[expect(clippy::cast_possible_truncation, reason = "compared with what it came from")]
            Json::Number(days) if f64::from(*days as i32).to_bits() == (days + 0.0).to_bits() => Some(*days as i32),
            _ => None,
        };
        let pair = match json {
            Json::List(list) => match list.as_slice() {
                [least, most] => whole(least).zip(whole(most)),
                _ => None,
            },
            _ => None,
        };
        match pair {
            Some((least, most)) => {
                if least > most {
                    self.note(key, Rule::Order, format!("least {least} is more than most {most}"));
                }
                Some((least, most))
            }
            _ => {
                self.mistyped(key, json, "a pair of whole numbers, [least, most]");
                None
            }
        }
    }

    /// A date.
    pub(super) fn date(&self, key: &'static str) -> Option<ReportedDate> {
        let text = self.text(key)?;
        text.parse().map_err(|error| self.note(key, Rule::Date, format!("{text:?} {error}"))).ok()
    }

    /// A plain day.
    pub(super) fn day(&self, key: &'static str) -> Option<Day> {
        let text = self.text(key)?;
        text.parse()
            .map_err(|_| self.note(key, Rule::Date, format!("{text:?} is not a day; write it as 2026-05-02")))
            .ok()
    }

    /// A word of a closed list.
    pub(super) fn word<W: Word>(&self, key: &'static str) -> Option<W> {
        let text = self.text(key)?;
        let word = W::from_word(text);
        if word.is_none() {
            self.unknown_word(key, text, W::WORDS);
        }
        word
    }

    fn unknown_word(&self, key: &str, text: &str, words: &[&str]) {
        let known = words.join(", ");
        self.note(key, Rule::Word, format!("{text:?} is not a word used here; use one of {known}"));
    }

    /// A word that must be there; the first of the list stands in where it is not.
    pub(super) fn required_word<W: Word>(&self, key: &'static str, otherwise: W) -> W {
        self.required(key, self.word(key)).unwrap_or(otherwise)
    }

    /// A list of whatever.
    pub(super) fn items(&self, key: &'static str) -> impl Iterator<Item = (String, &'a Json<'a>)> {
        let list = match self.get(key) {
            None => &[],
            Some(Json::List(list)) => list.as_slice(),
            Some(other) => {
                self.mistyped(key, other, "a list");
                &[]
            }
        };
        let at = self.at(key);
        list.iter().enumerate().map(move |(place, json)| (format!("{at}[{place}]"), json))
    }

    /// How many items a list has, right or wrong; none where it is absent, and enough where it is no
    /// list at all, so that one fault is noted once.
    pub(super) fn count(&self, key: &str) -> usize {
        match field(self.map, key) {
            None | Some(Json::Null) => 0,
            Some(Json::List(list)) => list.len(),
            Some(_) => usize::MAX,
        }
    }

    /// The objects of a list.
    pub(super) fn objects(&self, key: &'static str) -> Vec<Self> {
        self.items(key)
            .filter_map(|(path, json)| Fields::of(json, path, self.record, self.report))
            .collect()
    }

    /// An object.
    pub(super) fn object(&self, key: &'static str) -> Option<Self> {
        Fields::of(self.get(key)?, self.at(key), self.record, self.report)
    }

    /// Notes that an object is missing.
    pub(super) fn required_object(&self, key: &'static str) {
        self.required::<()>(key, None);
    }

    /// The fields of an object inside this one.
    pub(super) fn nested(&self, json: &'a Json<'a>, path: String) -> Option<Self> {
        Fields::of(json, path, self.record, self.report)
    }

    /// The record that an id names, which must be there.
    pub(super) fn required_reference<T>(&self, key: &'static str, ids: &Ids<T>) -> Option<Index<T>> {
        self.required(key, self.reference(key, ids))
    }

    /// The record that an id names.
    pub(super) fn reference<T>(&self, key: &'static str, ids: &Ids<T>) -> Option<Index<T>> {
        let id = self.text(key)?;
        resolve(id, &self.at(key), self.record, ids, self.report)
    }

    /// The records that a list of ids names, each once.
    pub(super) fn references<T>(&self, key: &'static str, ids: &Ids<T>) -> Vec<Index<T>> {
        let mut indices = Vec::new();
        for (path, json) in self.items(key) {
            let Json::Text(id) = json else {
                self.report.note(&path, self.record, Rule::Type, format!("should be an id, not {}", kind(json)));
                continue;
            };
            let Some(index) = resolve(id, &path, self.record, ids, self.report) else { continue };
            if indices.contains(&index) {
                self.report.note(&path, self.record, Rule::Unique, format!("{id:?} stands here twice; remove one"));
            } else {
                indices.push(index);
            }
        }
        indices
    }

    /// Notes every field that nobody asked for.
    pub(super) fn finish(&self) {
        let asked = self.asked.borrow();
        for (place, (key, _)) in self.map.iter().enumerate() {
            if self.map.iter().take(place).any(|(other, _)| other == key) {
                self.note(key, Rule::Unique, format!("{key:?} stands here twice; remove one"));
            }
            if !asked.contains(&&**key) {
                let known = asked.join(", ");
                self.note(key, Rule::KnownField, format!("{key:?} is not a field here; the fields are {known}"));
            }
        }
    }

    /// The names of all fields, for objects whose keys are data.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.map.iter().map(|(key, _)| &**key)
    }

    /// The items of a field whose name is data.
    pub(super) fn items_of(&self, key: &str) -> Vec<(String, &'a Json<'a>)> {
        match field(self.map, key) {
            Some(Json::List(list)) => {
                let at = self.at(key);
                list.iter().enumerate().map(|(place, json)| (format!("{at}[{place}]"), json)).collect()
            }
            Some(other) => {
                self.mistyped(key, other, "a list");
                Vec::new()
            }
            None => Vec::new(),
        }
    }
}

fn resolve<T>(id: &str, path: &str, record: &str, ids: &Ids<T>, report: &Report) -> Option<Index<T>> {
    let index = ids.get(id);
    if index.is_none() {
        report.note(path, record, Rule::Reference, format!("{id:?} is not listed; correct it or list it"));
    }
    index
}

fn localized(json: &Json<'_>, path: &str, record: &str, report: &Report) -> Option<Text> {
    let Json::Object(map) = json else {
        let message = format!("should be a text by language, {{\"en\": \"…\"}}, not {}", kind(json));
        report.note(path, record, Rule::Type, message);
        return None;
    };
    let mut text = Text::new(json.get("en").and_then(Json::as_text).unwrap_or_default());
    for (tag, json) in map {
        let at = format!("{path}.{tag}");
        match (Language::from_tag(tag), json) {
            (None, _) => {
                let known = Language::ALL.map(Language::tag).join(", ");
                report.note(&at, record, Rule::KnownField, format!("{tag:?} is not a language here; use {known}"));
            }
            (_, Json::Text(words)) if words.trim().is_empty() => {
                report.note(&at, record, Rule::Text, "is blank; write it or leave the language out".to_owned());
            }
            (Some(Language::En), Json::Text(_)) => {}
            (Some(language), Json::Text(words)) => text.add(language, words),
            (Some(_), other) => {
                report.note(&at, record, Rule::Type, format!("should be a text, not {}", kind(other)));
            }
        }
    }
    if json.get("en").is_none() {
        report.note(path, record, Rule::Text, "has no English; add \"en\"".to_owned());
    }
    Some(text)
}

/// What a JSON value is, for messages.
pub(super) fn kind(json: &Json<'_>) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "true or false",
        Json::Number(_) => "a number",
        Json::Text(_) => "a text",
        Json::List(_) => "a list",
        Json::Object(_) => "an object",
    }
}
