//! A dataset with all that is worked out from it once.

use std::sync::Arc;

use crate::domain::{
    dataset::{Crossing, Dataset, Index, Track, unpack_whole},
    date::{Day, DayRange},
    search::SearchIndex,
    status::{CrossingStatus, Histories, History, TrackStatus},
};

/// The dataset, the history of every track, and the index for searching.
#[derive(Debug)]
pub struct Facts {
    dataset: Dataset,
    worked_out: Arc<WorkedOut>,
}

/// What does not change when the second half of the dataset comes.
#[derive(Debug)]
struct WorkedOut {
    histories: Histories,
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
        let mut histories = Histories::new(&dataset);
        while histories.step(&dataset) {}
        let search = SearchIndex::new(&dataset);
        let range = dataset.range();
        Self { dataset, worked_out: Arc::new(WorkedOut { histories, search, range }) }
    }

    /// The same with both halves of its dataset; `None` if one of them is not whole.
    #[must_use]
    pub fn with_later(&self, first: &str, later: &str) -> Option<Self> {
        let dataset = unpack_whole(first, later)?;
        Some(Self { dataset, worked_out: Arc::clone(&self.worked_out) })
    }

    /// The dataset.
    #[must_use]
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The history of a track.
    #[must_use]
    pub fn history(&self, crossing: Index<Crossing>, track: Track) -> Option<&History> {
        self.worked_out.histories.of(crossing, track)
    }

    /// What is known on a day of every crossing.
    #[must_use]
    pub fn on_day(&self, day: Day) -> Vec<CrossingStatus> {
        let track = |crossing, track| {
            self.history(crossing, track).map(|history| (track, TrackStatus::on(&self.dataset, crossing, history, day)))
        };
        let crossing = |crossing| CrossingStatus {
            crossing,
            tracks: Track::ALL.iter().filter_map(|&kind| track(crossing, kind)).collect(),
        };
        self.dataset.crossings().indices().map(crossing).collect()
    }

    /// The index for searching.
    #[must_use]
    pub fn search(&self) -> &SearchIndex {
        &self.worked_out.search
    }

    /// All the days there are to show.
    #[must_use]
    pub fn range(&self) -> DayRange {
        self.worked_out.range
    }
}
