//! A dataset with all that is worked out from it once.

use std::collections::HashMap;

use crate::domain::{
    dataset::{Crossing, Dataset, Index, Track},
    date::DayRange,
    search::SearchIndex,
    status::History,
};

/// The dataset, the history of every track, and the index for searching.
#[derive(Debug)]
pub struct Facts {
    dataset: Dataset,
    histories: HashMap<(Index<Crossing>, Track), History>,
    search: SearchIndex,
    range: DayRange,
}

/// Facts are made once and never change: the same ones are the same place in memory.
impl PartialEq for Facts {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Facts {
    /// Works everything out.
    #[must_use]
    pub fn new(dataset: Dataset) -> Self {
        let mut histories = HashMap::new();
        for crossing in dataset.crossings().indices() {
            for &track in Track::ALL {
                histories.insert((crossing, track), History::of(&dataset, crossing, track));
            }
        }
        let search = SearchIndex::new(&dataset);
        let range = dataset.range();
        Self { dataset, histories, search, range }
    }

    /// The dataset.
    #[must_use]
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// Every track's history.
    #[must_use]
    pub fn histories(&self) -> &HashMap<(Index<Crossing>, Track), History> {
        &self.histories
    }

    /// The index for searching.
    #[must_use]
    pub fn search(&self) -> &SearchIndex {
        &self.search
    }

    /// All the days there are to show.
    #[must_use]
    pub fn range(&self) -> DayRange {
        self.range
    }
}
