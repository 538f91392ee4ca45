//! A set of kinds of event.

use crate::domain::dataset::EventKind;

/// Which kinds are shown; one bit a kind, in the order of [`EventKind::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u16);

impl Kinds {
    /// Every kind.
    pub const ALL: Self = Self(u16::MAX);

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
        let set = Self(self.0 ^ Self::bit(kind));
        if set.count() == EventKind::ALL.len() { Self::ALL } else { set }
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
