//! Finding crossings and events by words, whatever the spelling.
//!
//! Sentences are searched letter by letter, after folding; names of crossings by how they sound too.

mod alike;
mod fold;
mod found;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod index;
mod plain;
mod sound;
mod text;

pub use fold::fold;
pub use found::Found;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
pub use index::SearchIndex;
pub use plain::PlainSearch;

use sound::asked;

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
        self.spellings().all(|word| is_in(word, folded))
    }

    /// The words, each in its spellings.
    fn spellings(&self) -> std::slice::Chunks<'_, String> {
        self.words.chunks(2)
    }
}

/// What one writes and another leaves out: the Arabic article in Latin letters, also where it takes
/// on the next letter, as in "at-Tanf"; and spellings of "Abu", too short to go by their sound.
fn is_left_out(word: &str) -> bool {
    matches!(word.as_bytes(), [b'a' | b'e', b'd' | b'l' | b'n' | b'r'..=b't' | b'z'] | b"abou" | b"ebu")
}

/// Whether one of the spellings of a word is somewhere in a folded text.
fn is_in(spellings: &[String], folded: &str) -> bool {
    spellings.iter().any(|spelling| holds(folded.as_bytes(), spelling.as_bytes()))
}

/// Whether bytes stand somewhere in others; `str::contains` is a larger program than these texts need.
fn holds(text: &[u8], word: &[u8]) -> bool {
    let last = text.len().checked_sub(word.len());
    last.is_some_and(|last| {
        (0..=last).any(|at| text.get(at) == word.first() && text.get(at..).is_some_and(|rest| rest.starts_with(word)))
    })
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
