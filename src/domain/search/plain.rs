//! Searching a dataset of a few hundred events: each text is looked through, letter by letter.
//!
//! The bundled dataset is no larger, and the first download has this alone; what it finds is what
//! `SearchIndex` finds.

use super::{
    super::dataset::Dataset,
    Found, Query,
    text::{crossing_text, event_text},
};

/// The folded texts of the events of a dataset, made when they are first asked for.
#[derive(Debug, Default)]
pub struct PlainSearch(Vec<String>);

impl PlainSearch {
    /// The events of a dataset, always the same one, in which every word of a query is found.
    pub fn find(&mut self, dataset: &Dataset, query: &Query) -> Found {
        if query.is_empty() {
            return Found(None);
        }
        if self.0.is_empty() {
            for (_, event) in dataset.events().iter() {
                let mut text = event_text(dataset, event);
                for &crossing in &event.crossings {
                    text.push(' ');
                    text.push_str(&crossing_text(dataset.crossings().get(crossing)));
                }
                self.0.push(text);
            }
        }
        Found(Some(self.0.iter().map(|text| query.matches(text)).collect()))
    }
}
