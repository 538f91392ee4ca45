//! Finding crossings and events by words, whatever the spelling.

use super::dataset::{Crossing, Dataset, Event, Index, Side};

/// A text made ready to be searched.
///
/// Letters are lower-cased, accents and Arabic vowel signs dropped, look-alike letters of Arabic
/// and Kurdish made one; apostrophes vanish and every other sign parts words, so that
/// "Al-Ya'rubiyah" is found as "al yarubiyah".
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ā' => 'a',
            'é' | 'è' | 'ê' | 'ë' | 'ē' => 'e',
            'í' | 'ì' | 'î' | 'ï' | 'ī' | 'ı' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ō' => 'o',
            'ú' | 'ù' | 'û' | 'ü' | 'ū' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            'ş' => 's',
            'ğ' => 'g',
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' | 'ی' | 'ې' => 'ي',
            'ة' | 'ە' => 'ه',
            'ک' => 'ك',
            'ڕ' => 'ر',
            'ڵ' => 'ل',
            // Apostrophes, ayn and hamza signs, combining marks, vowel signs, tatweel.
            '\'' | '’' | '‘' | 'ʿ' | 'ʾ' | '`' | '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{640}' => continue,
            letter if letter.is_alphanumeric() => letter,
            _ => ' ',
        };
        if plain != ' ' || !folded.ends_with(' ') && !folded.is_empty() {
            folded.push(plain);
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
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
        Self { words: fold(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect() }
    }

    /// Whether it asks for nothing, so that everything matches.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether every word is somewhere in a folded text.
    #[must_use]
    pub fn matches(&self, folded: &str) -> bool {
        self.words.iter().all(|word| folded.contains(word.as_str()))
    }
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
        let names: Vec<String> =
            dataset.crossings().iter().map(|(_, crossing)| crossing_text(crossing)).collect();
        let events = dataset
            .events()
            .iter()
            .map(|(_, event)| {
                let mut text = event_text(dataset, event);
                for crossing in &event.crossings {
                    text.push(' ');
                    text.push_str(names.get(crossing.place()).map_or("", String::as_str));
                }
                text
            })
            .collect();
        Self { events }
    }

    /// Whether an event matches.
    #[must_use]
    pub fn matches(&self, event: Index<Event>, query: &Query) -> bool {
        query.is_empty() || self.events.get(event.place()).is_some_and(|text| query.matches(text))
    }
}

fn crossing_text(crossing: &Crossing) -> String {
    let mut words: Vec<&str> = crossing.name.all().collect();
    for side in [&crossing.iraqi_side, &crossing.syrian_side] {
        words.extend(side_texts(side));
    }
    // Joined spellings too: "Abu Kamal" is written "Abukamal" and the other way round.
    let mut text = words.iter().map(|word| fold(word)).collect::<Vec<_>>().join(" ");
    let joined: Vec<String> = words.iter().map(|word| fold(word).replace(' ', "")).collect();
    text.push(' ');
    text.push_str(&joined.join(" "));
    text
}

fn side_texts(side: &Side) -> impl Iterator<Item = &str> {
    let names = side.name.iter().chain(&side.area).flat_map(|text| text.all());
    names.chain(side.aliases.iter().map(|alias| &*alias.text))
}

fn event_text(dataset: &Dataset, event: &Event) -> String {
    let mut texts: Vec<&str> = event.summary.all().collect();
    if let Some(said) = &event.announcement {
        texts.extend(said.speaker.all().chain(said.said.all()).chain(said.what.all()));
    }
    texts.extend(event.note.iter().flat_map(|note| note.all()));
    texts.extend(event.sources.iter().map(|&source| &*dataset.sources().get(source).publisher));
    fold(&texts.join(" "))
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
        ] {
            assert_eq!(fold(text), folded, "{text}");
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
