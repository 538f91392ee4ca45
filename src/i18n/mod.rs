//! How things are said: every word a reader sees, by language.
//!
//! Here live the message tables and the phrasing of dates. Not here: what is true (`domain`), where
//! it is shown (`view`). May import: `domain`.
//!
//! A missing message does not compile; a sentence is one message, never built from fragments.

mod date;
pub mod en;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod export_messages;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod figure_messages;
mod messages;
#[cfg(feature = "prerender")]
mod page_messages;
mod promise_messages;
mod width;

pub use date::{day, day_of_month, day_short, month_year, reported, reported_short, since};
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
pub use export_messages::ExportMessages;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
pub use figure_messages::FigureMessages;
pub use messages::Messages;
#[cfg(feature = "prerender")]
pub use page_messages::PageMessages;
pub use promise_messages::PromiseMessages;
pub use width::text_width_px;

use crate::domain::dataset::Language;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// English.
    #[default]
    En,
}

impl Locale {
    /// Every locale.
    pub const ALL: [Self; 1] = [Self::En];

    /// Its BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
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
            Self::En => Language::En,
        }
    }

    /// The value of `dir`.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::En => "ltr",
        }
    }

    /// Its message table.
    #[must_use]
    pub const fn messages(self) -> &'static Messages {
        match self {
            Self::En => &en::MESSAGES,
        }
    }

    /// What only the pages written at build time say.
    #[cfg(feature = "prerender")]
    #[must_use]
    pub const fn page(self) -> &'static PageMessages {
        match self {
            Self::En => &en::PAGE,
        }
    }
}
