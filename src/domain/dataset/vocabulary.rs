//! The closed lists of words that the format uses, and what each means.

use super::{model::Actor, table::Index};

/// A type whose values are words of the format.
pub(super) trait Word: Copy + 'static {
    /// The words of all values.
    const WORDS: &'static [&'static str];
    /// The values, in the same order.
    const VALUES: &'static [Self];

    /// The value of a word.
    fn from_word(word: &str) -> Option<Self> {
        Self::VALUES.get(place(Self::WORDS, word)?).copied()
    }
}

/// The place of a word in a list. Not generic, since a reader would download it once for each list.
pub(super) fn place(words: &[&str], word: &str) -> Option<usize> {
    words.iter().position(|known| known.len() == word.len() && *known == word)
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every value, in the order of the format.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that stands for it in the file, in addresses and in attributes.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The value of a word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                <Self as Word>::from_word(word)
            }
        }

        impl Word for $name {
            const WORDS: &'static [&'static str] = &[$($word),+];
            const VALUES: &'static [Self] = Self::ALL;
        }
    };
}

words! {
    /// What a value is about.
    Track {
        /// People who cross.
        Travellers = "travellers",
        /// Trade and freight.
        Goods = "goods",
        /// Who holds the Iraqi side.
        IraqiSide = "iraqi-side",
        /// Who holds the Syrian side.
        SyrianSide = "syrian-side",
    }
}

impl Track {
    /// Whether its values are actors rather than a status of traffic.
    #[must_use]
    pub const fn is_control(self) -> bool {
        matches!(self, Self::IraqiSide | Self::SyrianSide)
    }
}

words! {
    /// What kind of event it was.
    EventKind {
        /// Opened to traffic again.
        Reopened = "reopened",
        /// Shut to traffic.
        Closed = "closed",
        /// Limited to some people, goods or days.
        Restricted = "restricted",
        /// A side changed hands, or was fought over for that.
        Captured = "captured",
        /// An attack on or near the crossing.
        Attack = "attack",
        /// Refugees, returns, aid.
        Humanitarian = "humanitarian",
        /// Talks, letters, agreements.
        Diplomatic = "diplomatic",
        /// Somebody said that it would open.
        AnnouncementOfReopening = "announcement-of-reopening",
        /// None of these.
        Other = "other",
    }
}

words! {
    /// How official a crossing is.
    CrossingKind {
        /// Recognised by both states.
        Official = "official",
        /// Run by regional authorities.
        SemiOfficial = "semi-official",
        /// Neither.
        Informal = "informal",
    }
}

words! {
    /// How well an event is attested.
    Confidence {
        /// Two independent sources, or a primary document.
        A = "A",
        /// One reputable source, or several with one origin.
        B = "B",
    }
}

words! {
    /// Whether a source says it, or it follows from what sources say.
    Basis {
        /// A source says so.
        Stated = "stated",
        /// It follows from what the sources say.
        Inferred = "inferred",
    }
}

words! {
    /// What sort of publication a source is.
    SourceKind {
        /// One of the articles the collection started from.
        FoundingArticle = "founding-article",
        /// A document of a body that took part.
        Primary = "primary",
        /// A news agency.
        Wire = "wire",
        /// A news outlet.
        News = "news",
        /// An outlet run by a state.
        StateMedia = "state-media",
        /// An outlet of a party to the conflict, or close to one.
        Partisan = "partisan",
        /// Research and analysis.
        Research = "research",
        /// An encyclopedia or other digest.
        Tertiary = "tertiary",
    }
}

words! {
    /// How the days of a date are meant, where its form alone does not tell.
    Precision {
        /// One day.
        Day = "day",
        /// A month.
        Month = "month",
        /// Some day within, or all days of, an interval.
        Range = "range",
        /// About that time.
        Approximate = "approximate",
        /// On the last day or before it.
        NoLaterThan = "no-later-than",
    }
}

words! {
    /// What came of an announcement.
    Outcome {
        /// Happened by the time promised, as far as the dates allow to say.
        Kept = "kept",
        /// The promised time passed first.
        Late = "late",
        /// Only part of it happened.
        Partly = "partly",
        /// Did not happen, or not by the last page found.
        NotKept = "not-kept",
        /// No time was promised; it did happen.
        NoDate = "no-date",
        /// Not yet due.
        Pending = "pending",
        /// No page found.
        Unknown = "unknown",
    }
}

/// What holds on a track: a status of traffic, or who holds a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Ordinary traffic passes.
    Open,
    /// Only some people or goods, or only on some days.
    Restricted,
    /// Shut to ordinary traffic; government or military convoys may still pass.
    Closed,
    /// A source says that it is not known; or nothing is known.
    Unknown,
    /// Sources disagree on it.
    Disputed,
    /// More than one force is on the ground.
    Contested,
    /// This actor holds the side.
    Held(Index<Actor>),
}

impl Value {
    /// The values of travellers and goods with their words.
    pub const TRAFFIC: [(&'static str, Self); 5] = [
        ("open", Self::Open),
        ("restricted", Self::Restricted),
        ("closed", Self::Closed),
        ("unknown", Self::Unknown),
        ("disputed", Self::Disputed),
    ];

    /// The special values of a side with their words; all others are ids of actors.
    pub const CONTROL: [(&'static str, Self); 3] =
        [("unknown", Self::Unknown), ("disputed", Self::Disputed), ("contested", Self::Contested)];

    /// The word that stands for it in the file and in answers; `None` for an actor, who has an id.
    #[must_use]
    pub const fn word(self) -> Option<&'static str> {
        match self {
            Self::Open => Some("open"),
            Self::Restricted => Some("restricted"),
            Self::Closed => Some("closed"),
            Self::Unknown => Some("unknown"),
            Self::Disputed => Some("disputed"),
            Self::Contested => Some("contested"),
            Self::Held(_) => None,
        }
    }

    /// Whether it names those between whom.
    #[must_use]
    pub const fn is_between(self) -> bool {
        matches!(self, Self::Disputed | Self::Contested)
    }
}
