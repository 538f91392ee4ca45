//! What passes the filters: worked out once for a filter, and then asked for any window.

use super::{
    super::{
        dataset::{Crossing, Dataset, Event, Index},
        date::{Day, DayRange},
    },
    order::Orders,
    row::Row,
    scale::TimeScale,
    spans::Spans,
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
    pub lanes: Vec<LaneRows>,
    /// How many of them have their middles in each of [`COLUMNS`] parts of the whole range.
    pub density: Vec<u32>,
}

/// The rows of a lane.
#[derive(Debug, Default)]
pub struct LaneRows {
    /// What happened.
    pub happened: Row,
    /// What was said about the future.
    pub said: Row,
    pub(super) turning: Turning,
}

impl LaneRows {
    fn of(&mut self, event: &Event) -> &mut Row {
        if event.announcement.is_some() { &mut self.said } else { &mut self.happened }
    }
}

impl Rows {
    /// Takes the events that pass on some crossings, in a time that is linear in the number of events.
    #[must_use]
    pub fn new(
        dataset: &Dataset,
        orders: &Orders,
        crossings: &[Index<Crossing>],
        passes: &dyn Fn(Index<Event>, &Event) -> bool,
    ) -> Self {
        let mut lanes: Vec<LaneRows> = Vec::new();
        lanes.resize_with(crossings.len(), LaneRows::default);
        let mut lane_of = vec![usize::MAX; dataset.crossings().len()];
        for (lane, crossing) in crossings.iter().enumerate() {
            if let Some(place) = lane_of.get_mut(crossing.place()) {
                *place = lane;
            }
        }
        let lane_of = |crossing: &Index<Crossing>| lane_of.get(crossing.place()).copied().unwrap_or(usize::MAX);
        let mut passed = vec![false; dataset.events().len()];
        let (mut passing, mut starts) = (Vec::new(), Vec::new());
        for (index, event) in dataset.events().iter() {
            let is_shown = event.crossings.iter().any(|crossing| lane_of(crossing) < lanes.len());
            if !is_shown || !passes(index, event) {
                continue;
            }
            if let Some(passed) = passed.get_mut(index.place()) {
                *passed = true;
            }
            passing.push(index);
            starts.push(event.date.days().start);
            for crossing in &event.crossings {
                if let Some(lane) = lanes.get_mut(lane_of(crossing)) {
                    lane.of(event).starts(event);
                }
            }
        }
        let passed = |index: &&Index<Event>| passed.get(index.place()) == Some(&true);
        let whole = TimeScale::new(dataset.range(), 1.0);
        let mut density = vec![0; COLUMNS];
        for &index in orders.by_middle.iter().filter(passed) {
            let event = dataset.events().get(index);
            for crossing in &event.crossings {
                if let Some(lane) = lanes.get_mut(lane_of(crossing)) {
                    lane.of(event).middle(index, event);
                }
            }
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "saturates; beyond there is no column"
            )]
            let column = (whole.middle(event.date.days()) * COLUMNS as f64) as usize;
            if let Some(column) = density.get_mut(column.min(COLUMNS - 1)) {
                *column += 1;
            }
        }
        let mut ends = Vec::with_capacity(passing.len());
        for &index in orders.by_end.iter().filter(passed) {
            let event = dataset.events().get(index);
            ends.push(event.date.days().end);
            for crossing in &event.crossings {
                if let Some(lane) = lanes.get_mut(lane_of(crossing)) {
                    lane.of(event).ends(event);
                }
            }
        }
        for lane in &mut lanes {
            lane.happened.complete(dataset);
            lane.said.complete(dataset);
            lane.turning = Turning::new(dataset, &lane.happened, dataset.range().end);
        }
        let days: Vec<DayRange> = passing.iter().map(|&index| dataset.events().get(index).date.days()).collect();
        Self { spans: Spans::new(&days), passing, starts, ends, lanes, density }
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

    /// Some of those in a window, by their beginnings: from one place among them, so many at most.
    #[must_use]
    pub fn page(&self, window: DayRange, from: usize, many: usize) -> Vec<Index<Event>> {
        let inside = self.starts.partition_point(|&start| start < window.start);
        let begun = self.starts.partition_point(|&start| start < window.end);
        let early = inside.saturating_sub(self.ends.partition_point(|&end| end <= window.start));
        let mut page = Vec::new();
        // Those that began before the window are not all in a row.
        let mut at = 0;
        for place in 0..early.min(from.saturating_add(many)) {
            at = self.next_ending_after(window.start, at, inside);
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

    /// The first place at or after one, and before another, whose event ends after a day.
    fn next_ending_after(&self, day: Day, from: usize, until: usize) -> usize {
        let (mut least, mut most) = (from, until.max(1) - 1);
        while least < most {
            let half = usize::midpoint(least, most);
            if self.spans.over(from..half + 1).is_some_and(|days| days.end > day) {
                most = half;
            } else {
                least = half + 1;
            }
        }
        least
    }

    /// The place of an event among those in a window, by their beginnings.
    #[must_use]
    pub fn place(&self, window: DayRange, event: Index<Event>) -> Option<usize> {
        let place = self.passing.binary_search(&event).ok()?;
        if self.starts.get(place).is_none_or(|&start| start >= window.end) {
            return None;
        }
        let inside = self.starts.partition_point(|&start| start < window.start);
        let early = inside.saturating_sub(self.ends.partition_point(|&end| end <= window.start));
        if place >= inside {
            return Some(place - inside + early);
        }
        self.page(window, 0, early).iter().position(|&other| other == event)
    }
}
