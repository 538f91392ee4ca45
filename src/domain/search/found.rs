//! What a search comes to.

use super::super::dataset::{Event, Index};

/// The events that a query finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found(pub(super) Option<Vec<bool>>);

impl Found {
    /// Whether an event is found; all are where nothing was asked for.
    #[must_use]
    pub fn has(&self, event: Index<Event>) -> bool {
        self.0.as_ref().is_none_or(|found| found.get(event.place()) == Some(&true))
    }
}
