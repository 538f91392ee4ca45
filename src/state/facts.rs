//! A dataset with all that is worked out from it once.

use std::sync::{Arc, Mutex, PoisonError};

use crate::domain::{
    dataset::{Crossing, Dataset, Index, Track, unpack_whole},
    date::{Day, DayRange},
    search::{Found, Query},
    status::{CrossingStatus, Histories, History, TrackStatus},
    timeline::Orders,
};

// The first download shows the bundled dataset alone, in which an index would not pay.
#[cfg(all(target_arch = "wasm32", not(feature = "complete")))]
use crate::domain::search::PlainSearch as Texts;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
use crate::domain::search::SearchIndex as Texts;

/// The dataset, the history of every track, and what is found in it.
#[derive(Debug)]
pub struct Facts {
    dataset: Dataset,
    worked_out: Arc<WorkedOut>,
    search: Mutex<Search>,
}

/// What is known of searching, which is made when somebody searches.
#[derive(Debug, Default)]
struct Search {
    texts: Texts,
    /// What was asked for last, and found.
    last: Option<(Query, Arc<Found>)>,
}

/// What does not change when the second half of the dataset comes.
#[derive(Debug)]
struct WorkedOut {
    histories: Histories,
    orders: Orders,
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
        Self::with_histories(dataset, histories)
    }

    /// With the histories of this dataset, all of them worked out.
    #[must_use]
    pub fn with_histories(dataset: Dataset, histories: Histories) -> Self {
        let (orders, range) = (Orders::of(&dataset), dataset.range());
        Self { dataset, worked_out: Arc::new(WorkedOut { histories, orders, range }), search: Mutex::default() }
    }

    /// The same with both halves of its dataset; `None` if one of them is not whole.
    #[must_use]
    pub fn with_later(&self, first: &str, later: &str) -> Option<Self> {
        let dataset = unpack_whole(first, later)?;
        Some(Self { dataset, worked_out: Arc::clone(&self.worked_out), search: Mutex::default() })
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

    /// The events that a query finds. Asking the same again costs nothing.
    #[must_use]
    pub fn found(&self, query: &Query) -> Arc<Found> {
        let mut search = self.search.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((asked, found)) = &search.last
            && asked == query
        {
            return Arc::clone(found);
        }
        let found = Arc::new(search.texts.find(&self.dataset, query));
        search.last = Some((query.clone(), Arc::clone(&found)));
        found
    }

    /// Makes ready a little for a first search; answers whether there is more to do.
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pub fn prepare_search(&self) -> bool {
        self.search.lock().unwrap_or_else(PoisonError::into_inner).texts.step(&self.dataset)
    }

    /// The orders in which events are taken up by a picture.
    #[must_use]
    pub fn orders(&self) -> &Orders {
        &self.worked_out.orders
    }

    /// All the days there are to show.
    #[must_use]
    pub fn range(&self) -> DayRange {
        self.worked_out.range
    }
}
