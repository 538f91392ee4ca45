//! A set of kinds of event.

use crate::domain::dataset::EventKind;

/// Which kinds are shown; one bit a kind, in the order of [`EventKind::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u16);

impl Kinds {
    /// Every kind.
    pub const ALL: Self = Self((1 << EventKind::ALL.len()) - 1);

    /// No kind.
    pub const NONE: Self = Self(0);

    /// Whether a kind is in.
    #[must_use]
    pub fn contains(self, kind: EventKind) -> bool {
        self.0 & Self::bit(kind) != 0
    }

    /// The set with this kind put in or taken out.
    #[must_use]
    pub fn toggled(self, kind: EventKind) -> Self {
        Self(self.0 ^ Self::bit(kind))
    }

    /// How many kinds are in.
    #[must_use]
    pub fn count(self) -> usize {
        EventKind::ALL.iter().filter(|&&kind| self.contains(kind)).count()
    }

    fn bit(kind: EventKind) -> u16 {
        let place = EventKind::ALL.iter().position(|&other| other == kind).unwrap_or(0);
        1 << place
    }
}
