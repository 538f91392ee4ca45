//! A dataset with all that is worked out from it once.

use std::sync::Arc;

use crate::domain::{
    dataset::{Crossing, Dataset, Index, Track, unpack_whole},
    date::DayRange,
    search::SearchIndex,
    status::History,
};

/// The dataset, the history of every track, and the index for searching.
#[derive(Debug)]
pub struct Facts {
    dataset: Dataset,
    search: SearchIndex,
    worked_out: Arc<WorkedOut>,
}

/// What does not change when the second half of the dataset comes.
#[derive(Debug)]
struct WorkedOut {
    /// One list a crossing, in the order of [`Track::ALL`].
    histories: Vec<Vec<History>>,
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
        let history = |crossing| Track::ALL.iter().map(|&track| History::of(&dataset, crossing, track)).collect();
        let histories = dataset.crossings().indices().map(history).collect();
        let search = SearchIndex::new(&dataset);
        let range = dataset.range();
        Self { dataset, search, worked_out: Arc::new(WorkedOut { histories, range }) }
    }

    /// The same with both halves of its dataset; `None` if one of them is not whole.
    #[must_use]
    pub fn with_later(&self, first: &str, later: &str) -> Option<Self> {
        let dataset = unpack_whole(first, later)?;
        let search = SearchIndex::new(&dataset);
        Some(Self { dataset, search, worked_out: Arc::clone(&self.worked_out) })
    }

    /// The dataset.
    #[must_use]
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The history of a track.
    #[must_use]
    pub fn history(&self, crossing: Index<Crossing>, track: Track) -> Option<&History> {
        let place = Track::ALL.iter().position(|&other| other == track)?;
        self.worked_out.histories.get(crossing.place())?.get(place)
    }

    /// The index for searching.
    #[must_use]
    pub fn search(&self) -> &SearchIndex {
        &self.search
    }

    /// All the days there are to show.
    #[must_use]
    pub fn range(&self) -> DayRange {
        self.worked_out.range
    }
}
