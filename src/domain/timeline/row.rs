//! The events of one row of a lane, arranged so that a picture of them costs what it shows.
//!
//! A row answers "how many events of which kinds have their middle in these pixels" by binary search, so
//! that the time a frame takes depends on its pixels and on the logarithm of the number of events.

use std::ops::Range;

use super::{
    super::{
        ANY_SIZE,
        dataset::{Dataset, Event, EventKind, Index},
        date::{Day, DayRange},
    },
    census::Census,
    marks::{Cell, MIN_TARGET_PX, Mark, cluster},
    order::{Brief, Middle, Orders, middle},
    scale::TimeScale,
    spans::{Spans, least},
};

/// Events with their middles in so many pixels are taken together before anything else is asked of them:
/// a sixth of what is joined into one mark anyway.
const CELL_PX: f64 = MIN_TARGET_PX / 6.0;

/// Of so many events in a cell the mean of their middles is taken; of more, what lies between the first and
/// the last.
const COUNTED_ONE_BY_ONE: usize = 8;

/// Events by the middles of their days.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) events: Vec<Index<Event>>,
    pub(super) middles: Vec<Middle>,
    /// Where events stand thicker than days: from the first middle on, the first place that has it or a later one.
    firsts: Vec<u32>,
    spans: Option<Spans>,
    kinds: [Kind; EventKind::ALL.len()],
    census: Census,
}

/// The days of the events of one kind: beginnings and ends, each in order.
#[derive(Debug, Default)]
struct Kind {
    starts: Vec<Day>,
    ends: Vec<Day>,
}

/// Where a window cuts a row.
struct Cut {
    /// Those whose middles are in view.
    inside: Range<usize>,
    /// How many reach into view from before, their middles outside.
    before: usize,
    /// How many reach into view from after.
    after: usize,
}

impl Kind {
    /// How many are over before a window.
    fn over(&self, window: DayRange) -> usize {
        self.ends.partition_point(|&end| end <= window.start)
    }

    /// How many begin before the end of a window.
    fn begun(&self, window: DayRange) -> usize {
        self.starts.partition_point(|&start| start < window.end)
    }
}

impl Row {
    /// Adds the next event by its beginning.
    pub(super) fn starts(&mut self, event: &Brief) {
        self.kind(event.kind).starts.push(event.days.start);
    }

    /// Adds the next event by its middle.
    pub(super) fn middle(&mut self, index: Index<Event>, event: &Brief) {
        let middle = middle(event.days);
        self.events.push(index);
        self.middles.push(middle);
        self.census.add(event.kind);
    }

    /// Adds the next event by its end.
    pub(super) fn ends(&mut self, event: &Brief) {
        self.kind(event.kind).ends.push(event.days.end);
    }

    /// Every event was added in all three orders.
    pub(super) fn complete(&mut self, orders: &Orders) {
        self.spans = Some(Spans::new(&mut self.events.iter().map(|&event| orders.brief(event).days)));
        if let (true, Some(first), Some(last)) = (ANY_SIZE, self.middles.first(), self.middles.last())
            && usize::try_from(last - first).is_ok_and(|middles| middles < self.middles.len())
        {
            let mut place = 0;
            self.firsts.extend((*first..=*last).map(|middle| {
                while self.middles.get(place as usize).is_some_and(|&other| other < middle) {
                    place += 1;
                }
                place
            }));
        }
    }

    #[expect(clippy::indexing_slicing, reason = "there is one for every kind")]
    fn kind(&mut self, kind: EventKind) -> &mut Kind {
        &mut self.kinds[kind as usize]
    }

    /// The marks of what is in view, none nearer to the next than [`MIN_TARGET_PX`].
    pub(super) fn marks(&self, scale: &TimeScale) -> Vec<Mark> {
        let cut = self.cut(scale.range());
        // At an edge the whole of a mark is in the picture, where its days reach so far.
        let edge = (MIN_TARGET_PX / 2.0 / scale.width_px()).min(0.5);
        let reach = |places: Range<usize>| self.spans.as_ref().and_then(|spans| spans.over(places));
        let mut cells: Vec<Cell> = Vec::new();
        if cut.before > 0 {
            let places = 0..cut.inside.start;
            let last = reach(places.clone()).map_or(0.0, |days| scale.x(days.end));
            cells.push(Cell { x: edge.min(last), count: cut.before, places });
        }
        let mut from = cut.inside.start;
        while from < cut.inside.end {
            let x = self.x(from, scale);
            let until = self.end_of_cell(from, cut.inside.end, scale);
            let x = if until - from <= COUNTED_ONE_BY_ONE {
                #[expect(clippy::cast_precision_loss, reason = "a handful of events")]
                let count = (until - from) as f64;
                (from..until).map(|place| self.x(place, scale)).sum::<f64>() / count
            } else {
                f64::midpoint(x, self.x(until - 1, scale))
            };
            cells.push(Cell { x, count: until - from, places: from..until });
            from = until;
        }
        if cut.after > 0 {
            let places = cut.inside.end..self.events.len();
            let first = reach(places.clone()).map_or(1.0, |days| scale.x(days.start));
            cells.push(Cell { x: (1.0 - edge).max(first), count: cut.after, places });
        }
        let joined = cluster(cells, MIN_TARGET_PX / scale.width_px());
        joined.into_iter().filter_map(|cell| self.mark(cell, &cut, scale)).collect()
    }

    fn mark(&self, Cell { x, count, places }: Cell, cut: &Cut, scale: &TimeScale) -> Option<Mark> {
        let window = scale.range();
        let spans = self.spans.as_ref()?;
        let days = spans.over(places.clone())?;
        let days = DayRange::new(days.start.max(window.start), days.end.min(window.end));
        // At an edge the places hold events that are out of view, too: take the first that is not.
        let mut first = places.start;
        if first < cut.inside.start || first >= cut.inside.end {
            first = least(places.clone(), &|place| {
                spans.over(places.start..place + 1).is_some_and(|days| days.meets(window))
            });
        }
        let mut kinds: Vec<(EventKind, usize)> = Vec::new();
        if count > 1 {
            let counted = self.census.before(places.start).into_iter().zip(self.census.before(places.end));
            for ((&kind, days), (before, until)) in EventKind::ALL.iter().zip(&self.kinds).zip(counted) {
                let before = if places.start < cut.inside.start { days.over(window) } else { before };
                let until = if places.end > cut.inside.end { days.begun(window) } else { until };
                if until > before {
                    kinds.push((kind, until - before));
                }
            }
        }
        let span = scale.clip(days.start, days.end)?;
        Some(Mark { x, span, days, count, first: *self.events.get(first)?, kinds, places })
    }

    fn cut(&self, window: DayRange) -> Cut {
        let inside = self.inside(window);
        let over: usize = self.kinds.iter().map(|kind| kind.over(window)).sum();
        let begun: usize = self.kinds.iter().map(|kind| kind.begun(window)).sum();
        Cut { before: inside.start.saturating_sub(over), after: begun.saturating_sub(inside.end), inside }
    }

    /// The places of the middles that are in view.
    pub(super) fn inside(&self, window: DayRange) -> Range<usize> {
        let (from, until) = (2 * window.start.days_after(Day::MIN), 2 * window.end.days_after(Day::MIN));
        let start = self.first_from(from, 0..self.middles.len());
        start..self.first_from(until, start..self.middles.len())
    }

    /// Where the middle of an event is, as a fraction of the width.
    pub(super) fn x(&self, place: usize, scale: &TimeScale) -> f64 {
        let middle = self.middles.get(place).copied().unwrap_or_default();
        let range = scale.range();
        f64::from(middle - 2 * range.start.days_after(Day::MIN)) / f64::from(2 * range.days())
    }

    /// The first of some places whose middle is at a fraction of the width or beyond; past them if none is.
    pub(super) fn place_at(&self, x: f64, within: Range<usize>, scale: &TimeScale) -> usize {
        let range = scale.range();
        let beyond = f64::from(2 * range.start.days_after(Day::MIN)) + x * f64::from(2 * range.days());
        #[expect(clippy::cast_possible_truncation, reason = "saturates; beyond there is no day")]
        let beyond = beyond.ceil() as Middle;
        self.first_from(beyond, within)
    }

    /// The first of some places whose middle is this or a later one; past them if none is.
    fn first_from(&self, middle: Middle, within: Range<usize>) -> usize {
        if ANY_SIZE && let Some(first) = self.middles.first().filter(|_| !self.firsts.is_empty()) {
            let at = usize::try_from(middle.saturating_sub(*first)).unwrap_or_default();
            let place = self.firsts.get(at).map_or(self.middles.len(), |&place| place as usize);
            return place.max(within.start).min(within.end);
        }
        let middles = self.middles.get(within.clone()).unwrap_or_default();
        within.start + middles.partition_point(|&other| other < middle)
    }

    fn end_of_cell(&self, from: usize, end: usize, scale: &TimeScale) -> usize {
        let next = ((self.x(from, scale) * scale.width_px() / CELL_PX).floor() + 1.0) * CELL_PX / scale.width_px();
        // Few events: the next one is elsewhere already.
        if from + 1 >= end || self.x(from + 1, scale) >= next {
            return from + 1;
        }
        self.place_at(next, from + 1..end, scale)
    }

    /// The place of an event, if it is one of the row.
    pub(super) fn find(&self, index: Index<Event>, event: &Event) -> Option<usize> {
        let at = middle(event.date.days());
        let from = self.first_from(at, 0..self.middles.len());
        let until = self.first_from(at + 1, from..self.middles.len());
        // Of one middle, they are in the order of the dataset.
        self.events.get(from..until)?.binary_search(&index).ok().map(|place| from + place)
    }

    /// The events that a mark of this row stands for in a window, by their middles.
    pub(super) fn events_of(&self, mark: &Mark, dataset: &Dataset, window: DayRange) -> Vec<Index<Event>> {
        let events = self.events.get(mark.places.clone()).unwrap_or_default();
        events.iter().copied().filter(|&event| window.meets(dataset.events().get(event).date.days())).collect()
    }
}
