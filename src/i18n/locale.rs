//! The languages of the interface.

use super::Messages;
#[cfg(feature = "prerender")]
use super::PageMessages;
use crate::domain::dataset::Language;

/// A language of the interface.
///
/// The two pseudo-locales are English made strange, for tests: their tags are those of Unicode's
/// CLDR. No browser gets them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locale {
    /// English.
    En,
    /// Arabic.
    Ar,
    /// Central Kurdish (Sorani).
    Ckb,
    /// English with accents on every letter and a third longer: what is not translated or has no room
    /// shows.
    #[cfg(not(target_family = "wasm"))]
    Accented,
    /// English from right to left: what does not turn round shows.
    #[cfg(not(target_family = "wasm"))]
    Mirrored,
}

/// The shapes of the digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Digits {
    /// 0 1 2 3 4 5 6 7 8 9, as newsrooms of the three languages print them.
    #[default]
    Latn,
    /// ٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩, used with Arabic and with Sorani too.
    Arab,
}

impl Digits {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Latn, Self::Arab];

    /// The value of the attribute `digits`: CLDR's name of the numbering system.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Latn => "latn",
            Self::Arab => "arab",
        }
    }
}

impl Locale {
    /// Every locale that readers are offered.
    pub const ALL: [Self; 3] = [Self::En, Self::Ar, Self::Ckb];

    /// Those that are for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const PSEUDO: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// Its BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ar => "ar",
            Self::Ckb => "ckb",
            #[cfg(not(target_family = "wasm"))]
            Self::Accented => "en-XA",
            #[cfg(not(target_family = "wasm"))]
            Self::Mirrored => "ar-XB",
        }
    }

    /// The locale for a BCP 47 tag such as `en-GB`, by its first part.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        Self::ALL.into_iter().find(|locale| locale.tag() == language)
    }

    /// In which language texts of the dataset are wanted.
    #[must_use]
    pub const fn language(self) -> Language {
        match self {
            Self::Ar => Language::Ar,
            Self::Ckb => Language::Ckb,
            _ => Language::En,
        }
    }

    /// Whether lines, and time with them, run from right to left.
    #[must_use]
    pub const fn is_rtl(self) -> bool {
        match self {
            Self::Ar | Self::Ckb => true,
            #[cfg(not(target_family = "wasm"))]
            Self::Mirrored => true,
            _ => false,
        }
    }

    /// The value of `dir`.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// Whether its letters are made strange, for a test.
    #[must_use]
    pub const fn is_strange(self) -> bool {
        match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Accented => true,
            _ => false,
        }
    }

    /// Its message table. A program made for one language has that one alone.
    #[must_use]
    pub const fn messages(self) -> &'static Messages {
        match self {
            #[cfg(locale = "ar")]
            Self::Ar => &super::ar::MESSAGES,
            #[cfg(locale = "ckb")]
            Self::Ckb => &super::ckb::MESSAGES,
            #[cfg(locale = "en")]
            _ => &super::en::MESSAGES,
            #[cfg(all(not(locale = "en"), locale = "ar"))]
            _ => &super::ar::MESSAGES,
            #[cfg(all(not(locale = "en"), not(locale = "ar")))]
            _ => &super::ckb::MESSAGES,
        }
    }

    /// What only the pages written at build time say.
    #[cfg(feature = "prerender")]
    #[must_use]
    pub const fn page(self) -> &'static PageMessages {
        match self {
            Self::Ar => &super::ar::PAGE,
            Self::Ckb => &super::ckb::PAGE,
            _ => &super::en::PAGE,
        }
    }
}

impl Default for Locale {
    /// English, or else the one that there is.
    fn default() -> Self {
        if cfg!(locale = "en") {
            Self::En
        } else if cfg!(locale = "ar") {
            Self::Ar
        } else {
            Self::Ckb
        }
    }
}
