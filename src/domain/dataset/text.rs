//! Sentences and names by language.

/// A language that readers are addressed in, by its BCP 47 tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
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

    /// The other languages, the one first that its readers most likely read too.
    const fn others(self) -> [Self; 2] {
        match self {
            Self::En => [Self::Ar, Self::Ckb],
            Self::Ar => [Self::En, Self::Ckb],
            Self::Ckb => [Self::Ar, Self::En],
        }
    }

    /// The language of a tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// One text in one language or several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub(super) Vec<(Language, Box<str>)>);

impl Text {
    /// Adds it in a language.
    pub(super) fn add(&mut self, language: Language, text: &str) {
        // Most texts are in one language.
        self.0.reserve_exact(1);
        self.0.push((language, text.into()));
    }

    /// The text in this language, or in the one that its readers most likely read too.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        self.found(language).map_or("", |(_, text)| text)
    }

    /// The language in which [`Text::get`] answers.
    #[must_use]
    pub fn language(&self, wanted: Language) -> Language {
        self.found(wanted).map_or(wanted, |(language, _)| *language)
    }

    /// The text in every language it has.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, text)| &**text)
    }

    /// The text in this language alone; as it is, if it is not in it.
    #[cfg(not(target_family = "wasm"))]
    pub(super) fn only(&self, language: Language) -> Self {
        let only: Vec<_> = self.0.iter().filter(|(other, _)| *other == language).cloned().collect();
        if only.is_empty() { self.clone() } else { Self(only) }
    }

    fn found(&self, wanted: Language) -> Option<&(Language, Box<str>)> {
        let [second, third] = wanted.others();
        [wanted, second, third].into_iter().find_map(|language| self.0.iter().find(|(other, _)| *other == language))
    }
}
