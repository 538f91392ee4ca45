//! Finding crossings and events by words, whatever the spelling.
//!
//! Sentences are searched letter by letter, after folding; names of crossings by how they sound too.

mod alike;
mod fold;
mod sound;

pub use fold::fold;

use super::dataset::{Crossing, Dataset, Event, Index, Side, Text};
use fold::fold_onto;
use sound::{asked, sound_onto};

/// What is searched for: every word must be found, in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Each as it is written, then as it sounds: one of the two must be found.
    words: Vec<String>,
}

impl Query {
    /// The words of a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut words = Vec::new();
        for word in fold(text).split(' ') {
            if !word.is_empty() && !is_left_out(word) {
                // The article is written otherwise behind "to".
                let letters = word.strip_prefix("ال").filter(|rest| rest.len() > 3).unwrap_or(word);
                words.push(letters.to_owned());
                words.push(asked(word));
            }
        }
        Self { words }
    }

    /// Whether it asks for nothing, so that everything matches.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether every word is somewhere in a folded text.
    #[must_use]
    pub fn matches(&self, folded: &str) -> bool {
        self.words.chunks(2).all(|word| word.iter().any(|spelling| holds(folded.as_bytes(), spelling.as_bytes())))
    }
}

/// What one writes and another leaves out: the Arabic article in Latin letters, also where it takes
/// on the next letter, as in "at-Tanf"; and spellings of "Abu", too short to go by their sound.
fn is_left_out(word: &str) -> bool {
    matches!(word.as_bytes(), [b'a' | b'e', b'd' | b'l' | b'n' | b'r'..=b't' | b'z'] | b"abou" | b"ebu")
}

/// Whether bytes stand somewhere in others; `str::contains` is a larger program than these texts need.
fn holds(text: &[u8], word: &[u8]) -> bool {
    (0..text.len()).any(|at| text.get(at..).is_some_and(|rest| rest.starts_with(word)))
}

/// The folded texts of all events, made once for a dataset.
#[derive(Clone, Debug)]
pub struct SearchIndex {
    events: Vec<String>,
}

impl SearchIndex {
    /// Folds the names and aliases of an event's crossings, its sentences, those who spoke, and
    /// its publishers.
    #[must_use]
    pub fn new(dataset: &Dataset) -> Self {
        let mut names = Vec::with_capacity(dataset.crossings().len());
        for (_, crossing) in dataset.crossings().iter() {
            names.push(crossing_text(crossing));
        }
        let mut events = Vec::with_capacity(dataset.events().len());
        for (_, event) in dataset.events().iter() {
            let mut text = event_text(dataset, event);
            for crossing in &event.crossings {
                text.push(' ');
                text.push_str(names.get(crossing.place()).map_or("", String::as_str));
            }
            events.push(text);
        }
        Self { events }
    }

    /// Whether an event matches.
    #[must_use]
    pub fn matches(&self, event: Index<Event>, query: &Query) -> bool {
        query.is_empty() || self.events.get(event.place()).is_some_and(|text| query.matches(text))
    }
}

/// The names of a crossing, all of them once more as one word each ("Abu Kamal" is written
/// "Abukamal" too, and the other way round), and all of these by how they sound.
fn crossing_text(crossing: &Crossing) -> String {
    let mut names = Vec::new();
    collect(&mut names, Some(&crossing.name));
    side_names(&mut names, &crossing.iraqi_side);
    side_names(&mut names, &crossing.syrian_side);
    let mut text = String::new();
    for name in names {
        fold_onto(&mut text, name, true);
        fold_onto(&mut text, name, false);
    }
    let mut sounds = String::new();
    for word in text.split(' ') {
        sound_onto(&mut sounds, word);
    }
    sounds.push('\n');
    text + &sounds
}
fn side_names<'t>(names: &mut Vec<&'t str>, side: &'t Side) {
    collect(names, side.name.as_ref());
    collect(names, side.area.as_ref());
    for alias in &side.aliases {
        names.push(&alias.text);
    }
}

fn event_text(dataset: &Dataset, event: &Event) -> String {
    let mut texts = Vec::new();
    collect(&mut texts, Some(&event.summary));
    if let Some(said) = &event.announcement {
        collect(&mut texts, Some(&said.speaker));
        collect(&mut texts, Some(&said.said));
        collect(&mut texts, Some(&said.what));
    }
    collect(&mut texts, event.note.as_ref());
    for &source in &event.sources {
        texts.push(&dataset.sources().get(source).publisher);
    }
    let mut folded = String::new();
    for text in texts {
        fold_onto(&mut folded, text, true);
    }
    folded
}

/// Adds a text in all its languages.
fn collect<'t>(texts: &mut Vec<&'t str>, text: Option<&'t Text>) {
    if let Some(text) = text {
        for text in text.all() {
            texts.push(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Query, fold};

    #[test]
    fn every_word_must_be_found_in_any_order() {
        let text = fold("The mayor of al-Qaim says next week");
        assert!(Query::new("Week, QAIM").matches(&text));
        assert!(!Query::new("qaim month").matches(&text));
        assert!(Query::new(" - ").is_empty());
    }

    #[test]
    fn an_article_is_no_word_and_an_abbreviation_is() {
        assert_eq!(Query::new("At-Tanf"), Query::new("tanf"));
        assert!(Query::new("al-").is_empty());
        assert!(!Query::new("AP").is_empty() && !Query::new("EU").is_empty());
    }

    #[test]
    fn arabic_words_are_found_behind_what_is_written_onto_them() {
        let text = fold("الطريق للقائم وحكومة بغداد");
        assert!(Query::new("القائم").matches(&text));
        assert!(Query::new("حكومه").matches(&text));
        assert!(!Query::new("الحدود").matches(&text));
    }
}
