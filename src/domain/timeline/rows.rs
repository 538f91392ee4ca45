//! What passes the filters: worked out once for a filter, and then asked for any window.

use super::{
    super::{
        dataset::{Crossing, Dataset, Event, EventKind, Index},
        date::{Day, DayRange},
    },
    order::{Brief, Orders},
    row::Row,
    scale::TimeScale,
    spans::{Spans, least},
    turning::Turning,
};

/// The columns of [`Rows::density`].
pub const COLUMNS: usize = 500;

/// The events that pass, by their beginnings, and those of each crossing shown in its two rows.
#[derive(Debug)]
pub struct Rows {
    /// By the beginnings of their days.
    passing: Vec<Index<Event>>,
    starts: Vec<Day>,
    ends: Vec<Day>,
    spans: Spans,
    /// One a crossing shown.
    pub(super) lanes: Vec<LaneRows>,
    /// How many of them have their middles in each of [`COLUMNS`] parts of the whole range.
    pub density: Vec<u32>,
}

/// The rows of a lane.
#[derive(Debug, Default)]
pub(super) struct LaneRows {
    /// What happened.
    pub(super) happened: Row,
    /// What was said about the future.
    pub(super) said: Row,
    pub(super) turning: Turning,
}

impl Rows {
    /// Takes the events that pass on some crossings, in a time that is linear in the number of events.
    #[must_use]
    pub fn new(
        dataset: &Dataset,
        orders: &Orders,
        crossings: &[Index<Crossing>],
        passes: &dyn Fn(Index<Event>, EventKind) -> bool,
    ) -> Self {
        let mut lanes = Lanes::of(dataset, crossings);
        let mut passed = vec![false; orders.briefs.len()];
        let (mut passing, mut starts) = (Vec::new(), Vec::new());
        for ((index, event), passed) in dataset.events().indices().zip(&orders.briefs).zip(&mut passed) {
            *passed = passes(index, event.kind) && lanes.each(index, event, &mut |row| row.starts(event));
            if *passed {
                passing.push(index);
                starts.push(event.days.start);
            }
        }
        let passed = |index: &&Index<Event>| passed.get(index.place()) == Some(&true);
        let whole = TimeScale::new(dataset.range(), 1.0);
        let mut density = vec![0; COLUMNS];
        for &index in orders.by_middle.iter().filter(passed) {
            let event = orders.brief(index);
            lanes.each(index, event, &mut |row| row.middle(index, event));
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "saturates; beyond there is no column"
            )]
            let column = (whole.middle(event.days) * COLUMNS as f64) as usize;
            if let Some(column) = density.get_mut(column.min(COLUMNS - 1)) {
                *column += 1;
            }
        }
        let mut ends = Vec::with_capacity(passing.len());
        for &index in orders.by_end.iter().filter(passed) {
            let event = orders.brief(index);
            ends.push(event.days.end);
            lanes.each(index, event, &mut |row| row.ends(event));
        }
        let mut lanes = lanes.lanes;
        for lane in &mut lanes {
            lane.happened.complete(orders);
            lane.said.complete(orders);
            lane.turning = Turning::new(orders, &lane.happened, dataset.range().end);
        }
        let spans = Spans::new(&mut passing.iter().map(|&index| orders.brief(index).days));
        Self { spans, passing, starts, ends, lanes, density }
    }

    /// How many events pass.
    #[must_use]
    pub fn len(&self) -> usize {
        self.passing.len()
    }

    /// Whether none does.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.passing.is_empty()
    }

    /// How many of them are in a window.
    #[must_use]
    pub fn count(&self, window: DayRange) -> usize {
        let begun = self.starts.partition_point(|&start| start < window.end);
        begun.saturating_sub(self.ends.partition_point(|&end| end <= window.start))
    }

    /// The first place of those that begin in a window, and how many reach into it from before.
    fn early(&self, window: DayRange) -> (usize, usize) {
        let inside = self.starts.partition_point(|&start| start < window.start);
        (inside, inside.saturating_sub(self.ends.partition_point(|&end| end <= window.start)))
    }

    /// Some of those in a window, by their beginnings: from one place among them, so many at most.
    #[must_use]
    pub fn page(&self, window: DayRange, from: usize, many: usize) -> Vec<Index<Event>> {
        let (inside, early) = self.early(window);
        let begun = self.starts.partition_point(|&start| start < window.end);
        let mut page = Vec::new();
        // Those that began before the window are not all in a row.
        let mut at = 0;
        for place in 0..early.min(from.saturating_add(many)) {
            at = least(at..inside, &|place| self.spans.over(at..place + 1).is_some_and(|days| days.end > window.start));
            if place >= from {
                page.extend(self.passing.get(at));
            }
            at += 1;
        }
        let from = inside + from.saturating_sub(early);
        let until = from.saturating_add(many.saturating_sub(page.len())).min(begun);
        page.extend_from_slice(self.passing.get(from..until).unwrap_or_default());
        page
    }

    /// The place of an event among those in a window, by their beginnings.
    #[must_use]
    pub fn place(&self, window: DayRange, event: Index<Event>) -> Option<usize> {
        let place = self.passing.binary_search(&event).ok()?;
        if self.starts.get(place).is_none_or(|&start| start >= window.end) {
            return None;
        }
        let (inside, early) = self.early(window);
        if place >= inside {
            return Some(place - inside + early);
        }
        self.page(window, 0, early).iter().position(|&other| other == event)
    }
}

/// The lanes while they are filled.
struct Lanes<'a> {
    dataset: &'a Dataset,
    lanes: Vec<LaneRows>,
    /// The lane of each crossing of the dataset; of one that is not shown, none has such a place.
    lane_of: Vec<usize>,
}

impl<'a> Lanes<'a> {
    fn of(dataset: &'a Dataset, crossings: &[Index<Crossing>]) -> Self {
        let mut lanes = Vec::new();
        lanes.resize_with(crossings.len(), LaneRows::default);
        let mut lane_of = vec![usize::MAX; dataset.crossings().len()];
        for (lane, crossing) in crossings.iter().enumerate() {
            if let Some(place) = lane_of.get_mut(crossing.place()) {
                *place = lane;
            }
        }
        Self { dataset, lanes, lane_of }
    }

    /// Does something with the row of an event on each of its lanes; answers whether there is one.
    fn each(&mut self, index: Index<Event>, event: &Brief, fill: &mut dyn FnMut(&mut Row)) -> bool {
        let crossings = match &event.only {
            Some(only) => std::slice::from_ref(only),
            None => self.dataset.events().get(index).crossings.as_slice(),
        };
        let mut is_any = false;
        for crossing in crossings {
            let lane = self.lane_of.get(crossing.place()).and_then(|&lane| self.lanes.get_mut(lane));
            if let Some(lane) = lane {
                fill(if event.said { &mut lane.said } else { &mut lane.happened });
                is_any = true;
            }
        }
        is_any
    }
}
