//! Finding crossings and events by words, whatever the spelling.

use super::dataset::{Crossing, Dataset, Event, Index, Side, Text};

/// A text made ready to be searched.
///
/// Latin letters are lower-cased and lose their marks, Arabic vowel signs are dropped, look-alike
/// letters of Arabic and Kurdish made one; apostrophes vanish and punctuation parts words, so that
/// "Al-Ya'rubiyah" is found as "al yarubiyah". Letters of other scripts stay as they are.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_onto(&mut folded, text);
    folded
}

/// Folds a text onto the end of another, with a space between.
fn fold_onto(folded: &mut String, text: &str) {
    let mut is_word_over = true;
    for letter in text.chars() {
        match plain(letter) {
            None => {}
            Some(' ') => is_word_over = true,
            Some(letter) => {
                if is_word_over && !folded.is_empty() {
                    folded.push(' ');
                }
                is_word_over = false;
                folded.push(letter);
            }
        }
    }
}

/// The letter that stands for this one in a folded text, a space for what parts words, or nothing.
///
/// The letters are listed: the tables of Unicode would be downloaded by every reader.
fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        'a'..='z' | '0'..='9' => letter,
        // Apostrophes, ayn and hamza signs, combining marks, vowel signs, tatweel.
        '\'' | '’' | '‘' | 'ʿ' | 'ʾ' | '`' | '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{640}' => {
            return None;
        }
        // The signs of ASCII and Latin-1 (« and » among them), general and Arabic punctuation.
        '\0'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{206f}' => ' ',
        '،' | '؛' | '؟' | '٪'..='٭' | '۔' => ' ',
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => 'a',
        'Æ' | 'æ' => 'æ',
        'Ç' | 'ç' | 'Ć'..='č' => 'c',
        'Ď'..='đ' | 'Ḍ' | 'ḍ' | 'Ḏ' | 'ḏ' => 'd',
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => 'e',
        'Ĝ'..='ģ' | 'Ǧ' | 'ǧ' => 'g',
        'Ĥ'..='ħ' | 'Ḥ' | 'ḥ' | 'Ḫ' | 'ḫ' => 'h',
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => 'i',
        'Ĵ' | 'ĵ' => 'j',
        'Ķ' | 'ķ' => 'k',
        'Ĺ'..='ł' => 'l',
        'Ñ' | 'ñ' | 'Ń'..='ŋ' => 'n',
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => 'o',
        'Œ' | 'œ' => 'œ',
        'Ŕ'..='ř' => 'r',
        'Ś'..='š' | 'Ṣ' | 'ṣ' => 's',
        'ẞ' => 'ß',
        'Ţ'..='ŧ' | 'Ṭ' | 'ṭ' | 'Ṯ' | 'ṯ' => 't',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => 'u',
        'Ẍ' | 'ẍ' => 'x',
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' => 'y',
        'Ź'..='ž' | 'Ẓ' | 'ẓ' => 'z',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' => 'ي',
        'ة' | 'ە' => 'ه',
        'ک' => 'ك',
        'ڕ' => 'ر',
        'ڵ' => 'ل',
        _ => letter,
    })
}

/// What is searched for: every word must be found, in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

impl Query {
    /// The words of a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut words = Vec::new();
        for word in fold(text).split(' ') {
            if !word.is_empty() {
                words.push(word.to_owned());
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
        self.words.iter().all(|word| holds(folded.as_bytes(), word.as_bytes()))
    }
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

/// The names of a crossing, and all of them once more as one word each: "Abu Kamal" is written
/// "Abukamal" too, and the other way round.
fn crossing_text(crossing: &Crossing) -> String {
    let mut names = Vec::new();
    collect(&mut names, Some(&crossing.name));
    side_names(&mut names, &crossing.iraqi_side);
    side_names(&mut names, &crossing.syrian_side);
    let (mut text, mut joined) = (String::new(), String::new());
    for name in names {
        fold_onto(&mut text, name);
        joined.push(' ');
        joined.extend(fold(name).chars().filter(|letter| *letter != ' '));
    }
    text.push_str(&joined);
    text
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
        fold_onto(&mut folded, text);
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
    fn spellings_fold_to_one() {
        for (text, folded) in [
            ("Al-Ya'rubiyah", "al yarubiyah"),
            ("  Til Koçer ", "til kocer"),
            ("Sêmalka", "semalka"),
            ("تلکۆچەر", "تلكۆچهر"),
            ("ربيعة", "ربيعه"),
            ("إبراهيم", "ابراهيم"),
            ("–", ""),
            ("«ربيعة»، أمس؟", "ربيعه امس"),
            ("رَبِيعَة", "ربيعه"),
            ("Bashûr – Rojava\u{a0}(2014/06)", "bashur rojava 2014 06"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn marked_letters_fold_alike_in_either_case() {
        for (upper, lower, plain) in [
            ("ÇÊÎŞÛ ẌR̄", "çêîşû ẍr̄", "ceisu xr"),
            ("İSTANBUL ÖĞÜ", "istanbul öğü", "istanbul ogu"),
            ("ÂÀÉÈÊËÔŒÇÙÛÜÎÏŸÆ", "âàéèêëôœçùûüîïÿæ", "aaeeeeoœcuuuiiyæ"),
            ("ÄÖÜẞ", "äöüß", "aouß"),
            ("ÁÉÍÓÚÑÜ", "áéíóúñü", "aeiounu"),
            ("ĀĪŪ ḤṢḌṬẒ ĠǦŠŽ", "āīū ḥṣḍṭẓ ġǧšž", "aiu hsdtz ggsz"),
        ] {
            assert_eq!(fold(upper), plain);
            assert_eq!(fold(lower), plain);
        }
    }

    #[test]
    fn every_letter_folds_to_what_stays_itself() {
        for letter in '\0'..='\u{ffff}' {
            let once = fold(&letter.to_string());
            assert_eq!(fold(&once), once, "{letter:?}");
        }
    }

    #[test]
    fn every_word_must_be_found_in_any_order() {
        let text = fold("The mayor of al-Qaim says next week");
        assert!(Query::new("Week, QAIM").matches(&text));
        assert!(!Query::new("qaim month").matches(&text));
        assert!(Query::new(" - ").is_empty());
    }
}
