//! Sentences and names by language.

/// A language that readers are addressed in, by its BCP 47 tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, which every text has.
    En,
    /// Arabic.
    Ar,
    /// Central Kurdish (Sorani), in Arabic script.
    Ckb,
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Self; 3] = [Self::En, Self::Ar, Self::Ckb];

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ar => "ar",
            Self::Ckb => "ckb",
        }
    }

    /// The language of a tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// One text in English and perhaps in other languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    english: Box<str>,
    others: Vec<(Language, Box<str>)>,
}

impl Text {
    /// A text in English.
    pub(super) fn new(english: &str) -> Self {
        Self { english: english.into(), others: Vec::new() }
    }

    /// Adds it in another language.
    pub(super) fn add(&mut self, language: Language, text: &str) {
        self.others.push((language, text.into()));
    }

    /// The text in this language, else in English.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        self.others.iter().find(|(other, _)| *other == language).map_or(&*self.english, |(_, text)| text)
    }

    /// The language in which [`Text::get`] answers.
    #[must_use]
    pub fn language(&self, wanted: Language) -> Language {
        if self.others.iter().any(|(other, _)| *other == wanted) { wanted } else { Language::En }
    }

    /// The text in every language it has.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.english).chain(self.others.iter().map(|(_, text)| &**text))
    }
}
