//! A track over all of time: the statuses that may hold, day by day, and where they may change.

use super::{
    super::{
        dataset::{Crossing, Dataset, Index, Track, Value},
        date::{Day, DayRange},
        status::{History, last_known, reports},
    },
    Bounds, STATUSES,
    possible::{Claimed, Values},
    reach::{Reach, put},
    span::{self, Span},
    turn::{self, Turn},
};

/// Days in a row on which the same may hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    pub(super) days: DayRange,
    pub(super) values: Values,
}

/// All cells of a track, each beginning where the one before ends.
#[derive(Debug)]
pub(super) struct Course {
    cells: Vec<Cell>,
    /// Turns whose day is certain, by their days, each day once.
    certain: Vec<(Day, Values)>,
    /// The others, by the first days that may be theirs.
    vague: Vec<Turn>,
    vague_reach: Reach,
}

impl Course {
    /// Works it out: what may hold if each fuzzy date means some one day, and what the page shows.
    pub(super) fn of(dataset: &Dataset, crossing: Index<Crossing>, track: Track) -> Self {
        let mut spans = Vec::new();
        for report in reports(dataset, crossing, track) {
            span::add(&mut spans, report);
        }
        let state = dataset.crossings().get(crossing).last_known.as_ref();
        if let Some(claim) = state.and_then(|state| last_known(state, track)) {
            let order = spans.len();
            spans.push(Span::newest(claim, order));
        }
        let mut days = Vec::new();
        for day in spans.iter().flat_map(turn::days) {
            put_in(&mut days, day);
        }
        let history = History::of(dataset, crossing, track);
        for period in history.periods() {
            put_in(&mut days, period.until);
        }
        let claimed = Claimed::new(spans);
        let mut cells = Vec::new();
        let mut from = Day::MIN;
        for until in days {
            if until <= from {
                continue;
            }
            let mut values = claimed.on(from);
            let period = history.on(from);
            for value in [Some(period.value), period.fading_to].into_iter().flatten() {
                values.add(value);
            }
            cells.push(Cell { days: DayRange::new(from, until), values });
            from = until;
        }
        let (mut certain, mut vague): (Vec<(Day, Values)>, Vec<Turn>) = (Vec::new(), Vec::new());
        for turn in turn::turns(&claimed) {
            let day = turn.days.start;
            if turn.days.days() > 1 {
                put(&mut vague, turn, |turn| turn.days.start);
                continue;
            }
            match certain.binary_search_by_key(&day, |&(day, _)| day) {
                Ok(place) => {
                    if let Some((_, to)) = certain.get_mut(place) {
                        to.add_all(turn.to);
                    }
                }
                Err(place) => certain.insert(place, (day, turn.to)),
            }
        }
        let mut vague_reach = Reach::default();
        for turn in &vague {
            vague_reach.push((turn.days.start, turn.days.last()));
        }
        Self { cells, certain, vague, vague_reach }
    }

    /// The cells of some days, those at the ends cut.
    pub(super) fn within(&self, range: DayRange) -> impl Iterator<Item = Cell> {
        self.cells.iter().filter_map(move |cell| {
            let (start, end) = (cell.days.start.max(range.start), cell.days.end.min(range.end));
            (start < end).then(|| Cell { days: DayRange::new(start, end), values: cell.values })
        })
    }

    /// How many changes to one of these statuses may fall on these days, at most, beside those whose
    /// day is certain.
    pub(super) fn changes(&self, days: DayRange, to: &[Value]) -> usize {
        let places = self.vague_reach.places(days.end, days.start).into_iter();
        places.filter_map(|place| self.vague.get(place)).filter(|turn| turn.to.has_any(to)).count()
    }

    /// Whether it may change to one of these statuses on a certain day, and on that alone.
    pub(super) fn changes_on(&self, day: Day, to: &[Value]) -> bool {
        let place = self.certain.binary_search_by_key(&day, |&(day, _)| day);
        place.ok().and_then(|place| self.certain.get(place)).is_some_and(|(_, turns)| turns.has_any(to))
    }

    /// On how many of these days each status holds, in the order of [`STATUSES`].
    pub(super) fn days(&self, range: DayRange) -> [Bounds; STATUSES.len()] {
        STATUSES.map(|status| {
            let mut bounds = Bounds::default();
            for cell in self.within(range).filter(|cell| cell.values.has(status)) {
                bounds.most += cell.days.days();
                bounds.least += if cell.values.is_one() { cell.days.days() } else { 0 };
            }
            bounds
        })
    }

    /// The longest run of days, of these, on which it is closed: surely, or possibly.
    pub(super) fn longest(&self, range: DayRange, surely: bool) -> Option<DayRange> {
        let mut longest: Option<DayRange> = None;
        let mut run: Option<DayRange> = None;
        for cell in self.within(range) {
            if !cell.values.has(Value::Closed) || surely && !cell.values.is_one() {
                run = None;
                continue;
            }
            let days = DayRange::new(run.map_or(cell.days.start, |run| run.start), cell.days.end);
            run = Some(days);
            if longest.is_none_or(|longest| longest.days() < days.days()) {
                longest = run;
            }
        }
        longest
    }
}

fn put_in(days: &mut Vec<Day>, day: Day) {
    let place = days.partition_point(|&other| other < day);
    if days.get(place) != Some(&day) {
        days.insert(place, day);
    }
}
