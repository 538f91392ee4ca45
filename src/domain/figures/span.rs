//! What one effect vouches for, over all the days that its fuzzy dates may mean.

use super::super::{
    dataset::{Actor, Event, Index, Value},
    date::{Day, DayRange, ReportedDate},
    status::{Claim, Dates, Report, claims},
};

/// A claim whose days are ranges: from the earliest that a date may mean to the latest.
#[derive(Clone, Debug)]
pub(super) struct Span {
    pub(super) value: Value,
    between: Vec<Index<Actor>>,
    event: Option<Index<Event>>,
    /// The event's own date is one day, so that its place among the events is certain.
    fixed: bool,
    /// Its place among all claims of the track.
    order: usize,
    pub(super) begins: bool,
    pub(super) hindsight: bool,
    /// The first day of the value.
    pub(super) starts: DayRange,
    /// The last day for which the source vouches.
    pub(super) vouched_to: DayRange,
    /// The last day of the value, if the claim has an end.
    pub(super) ends: Option<DayRange>,
    /// The claim is made, whichever days the dates mean.
    pub(super) always: bool,
    /// It begins on the day of its event, whichever that is.
    with_event: bool,
    /// Looking back, the source may say that it is over; and says so, whichever days the dates mean.
    pub(super) over: (bool, bool),
}

impl Span {
    fn of(claim: Claim, order: usize, fixed: bool, event: DayRange) -> Self {
        Self {
            with_event: claim.starts == event,
            over: (!claim.goes_on, !claim.goes_on),
            value: claim.value,
            between: claim.between,
            event: claim.event,
            fixed,
            order,
            begins: claim.begins,
            hindsight: claim.hindsight,
            starts: claim.starts,
            vouched_to: DayRange::inclusive(claim.vouched.last(), claim.vouched.last()),
            ends: claim.ends,
            always: true,
        }
    }

    /// What the newest state of the crossing vouches for.
    pub(super) fn newest(claim: Claim, order: usize) -> Self {
        let day = claim.starts;
        Self::of(claim, order, true, day)
    }

    fn widen(&mut self, other: &Self) {
        self.starts = hull(self.starts, other.starts);
        self.vouched_to = hull(self.vouched_to, other.vouched_to);
        self.ends = self.ends.zip(other.ends).map(|(one, other)| hull(one, other));
        self.with_event &= other.with_event;
        self.over = (self.over.0 || other.over.0, self.over.1 && other.over.1);
    }

    /// Whether both say the same.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        self.value == other.value && self.between == other.between
    }

    /// Whether it begins before another one, whichever days the dates mean. On one day the later
    /// event of the file comes after, and the newest state of the crossing before all.
    pub(super) fn precedes(&self, other: &Self) -> bool {
        if self.event == other.event && self.with_event && other.with_event {
            return self.order < other.order;
        }
        self.starts.last() < other.starts.start
            || self.is_on_the_day_of(other)
                && match (self.event, other.event) {
                    (None, _) | (_, None) => other.event.is_some(),
                    (one, two) => (one == two || self.fixed && other.fixed) && self.order < other.order,
                }
    }

    /// Whether another one, looking back too, tells more about a day that both cover.
    pub(super) fn yields_to(&self, other: &Self) -> bool {
        self.starts.last() < other.starts.start
            || self.is_on_the_day_of(other)
                && if self.event == other.event {
                    self.order < other.order
                } else {
                    self.fixed && other.fixed && other.event < self.event
                }
    }

    fn is_on_the_day_of(&self, other: &Self) -> bool {
        self.starts == other.starts && self.starts.days() == 1
    }
}

fn hull(one: DayRange, other: DayRange) -> DayRange {
    DayRange::new(one.start.min(other.start), one.end.max(other.end))
}

/// Adds what an effect vouches for: one span looking back and one from the event on, at most.
pub(super) fn add(spans: &mut Vec<Span>, report: Report<'_>) {
    let first = spans.len();
    let mut made = [0; 2];
    let drawings = drawings(report);
    for &dates in &drawings {
        for claim in claims(report, dates) {
            let hindsight = claim.hindsight;
            if let Some(made) = made.get_mut(usize::from(hindsight)) {
                *made += 1;
            }
            let span = Span::of(claim, first, report.event.date.days().days() == 1, dates.event.days());
            match spans.iter_mut().skip(first).find(|other| other.hindsight == hindsight) {
                Some(other) => other.widen(&span),
                None => spans.push(span),
            }
        }
    }
    for span in spans.iter_mut().skip(first) {
        span.always = made.get(usize::from(span.hindsight)) == Some(&drawings.len());
    }
}

/// The dates as they are reported, and days drawn from them in every order that they can have.
///
/// The days of a claim are those of its dates or the days beside them, so that the ends of the dates
/// and the days around the ends tell how wide a claim can be.
fn drawings(report: Report<'_>) -> Vec<Dates> {
    let reported = Dates { event: report.event.date, since: report.effect.since, through: report.effect.through };
    let mut drawings = vec![reported];
    let date = reported.event.days();
    let (since, through) = (reported.since.map(ReportedDate::days), reported.through.map(ReportedDate::days));
    let ranges = [Some(date), since, through];
    if ranges.into_iter().flatten().all(|range| range.days() == 1) {
        return drawings;
    }
    let mut near = Vec::new();
    for range in ranges.into_iter().flatten() {
        for day in [range.start, range.last()] {
            near.extend((-2..=2).map(|days| day.plus(days)));
        }
    }
    let within = |range: DayRange| {
        let mut days: Vec<Option<Day>> = Vec::new();
        for day in &near {
            let day = Some(*day.max(&range.start).min(&range.last()));
            if !days.contains(&day) {
                days.push(day);
            }
        }
        days
    };
    let (sinces, throughs) = (since.map_or(vec![None], &within), through.map_or(vec![None], &within));
    let day = |day: Option<Day>| day.map(ReportedDate::day);
    for event in within(date).into_iter().flatten() {
        for &from in &sinces {
            // What was reported as before the event is not after it.
            if from > Some(event) && since.is_some_and(|since| since.start < date.start) {
                continue;
            }
            for &to in &throughs {
                if to.is_none() || from <= to {
                    drawings.push(Dates { event: ReportedDate::day(event), since: day(from), through: day(to) });
                }
            }
        }
    }
    drawings
}
