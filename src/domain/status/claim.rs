//! What one effect of one event vouches for, in days.

use super::{
    super::{
        dataset::{Actor, Crossing, Dataset, Effect, Event, EventKind, Index, LastKnown, Track, Value},
        date::{Day, DayRange, Part, ReportedDate},
    },
    PRESUMED_DAYS,
};

/// An effect on one track, as it stands in its event.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Report<'a> {
    pub(in super::super) index: Index<Event>,
    pub(in super::super) event: &'a Event,
    pub(in super::super) effect: &'a Effect,
    /// Another effect of the same event on the same track goes on from here: then a `through` on the
    /// day of the event ends something, rather than being a measure of that day.
    followed: bool,
}

/// The dates that an effect goes by: those that were reported, or days drawn from them.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Dates {
    pub(in super::super) event: ReportedDate,
    pub(in super::super) since: Option<ReportedDate>,
    pub(in super::super) through: Option<ReportedDate>,
}

/// What is reported of one crossing on one track, in the order of the file.
pub(in super::super) fn reports(dataset: &Dataset, crossing: Index<Crossing>, track: Track) -> Vec<Report<'_>> {
    let mut reports = Vec::new();
    for (index, event) in dataset.events().iter() {
        add_reports(&mut reports, (index, event), crossing, track);
    }
    reports
}

/// Adds what one event reports of them.
pub(super) fn add_reports<'a>(
    reports: &mut Vec<Report<'a>>,
    (index, event): (Index<Event>, &'a Event),
    crossing: Index<Crossing>,
    track: Track,
) {
    let first = reports.len();
    for effect in &event.effects {
        if effect.crossing == crossing && effect.track == track {
            for before in reports.iter_mut().skip(first) {
                before.followed |= before.effect.value != effect.value;
            }
            reports.push(Report { index, event, effect, followed: false });
        }
    }
}

/// A value that an event vouches for at one crossing on one track.
///
/// ```text
///        starts           vouched            ends
///      ┌────────┐┌───────────────────────┐┌────────┐
///      first…last                          first…last     (through, if given)
/// ```
#[derive(Clone, Debug)]
pub(in super::super) struct Claim {
    pub(in super::super) value: Value,
    pub(in super::super) between: Vec<Index<Actor>>,
    /// The event that says so; `None` for the crossing's `last_known`.
    pub(in super::super) event: Option<Index<Event>>,
    /// The days on one of which the value began to hold, as far as this claim tells.
    pub(in super::super) starts: DayRange,
    /// The days on one of which it stopped holding; `None` if the claim has no end.
    pub(in super::super) ends: Option<DayRange>,
    /// The days for which the source vouches.
    pub(in super::super) vouched: DayRange,
    /// The date since which the value held, as reported; `NotAfter` if only a report of it is dated.
    pub(super) since: ReportedDate,
    /// The event is the change itself, not a report of how things stand.
    pub(in super::super) begins: bool,
    /// A passing measure: when it ended is not known.
    pub(super) passing: bool,
    /// Looking back, and the same event says that it goes on.
    pub(in super::super) goes_on: bool,
    /// Looking back: a dated event in its span goes first.
    pub(in super::super) hindsight: bool,
}

impl Claim {
    /// The days on which it may change the answer.
    pub(super) fn turns(&self) -> [Day; 7] {
        let ends = self.ends.unwrap_or(self.vouched);
        [
            self.starts.start,
            self.starts.last(),
            self.vouched.start,
            self.vouched.end,
            self.vouched.end.plus(PRESUMED_DAYS),
            ends.start,
            ends.end,
        ]
    }
}

/// What an effect vouches for if its dates are these: a span looking back, a value from the event on, or both.
pub(in super::super) fn claims(report: Report<'_>, dates: Dates) -> Vec<Claim> {
    let Report { index, event, effect, followed } = report;
    let date = dates.event.days();
    let begins = begins(event, effect);
    let claim = |starts: DayRange, ends: Option<DayRange>, vouched: DayRange, since, hindsight| Claim {
        value: effect.value,
        between: effect.between.clone(),
        event: Some(index),
        starts,
        ends,
        vouched,
        since,
        begins,
        passing: effect.temporary,
        goes_on: false,
        hindsight,
    };
    let begun = if begins { dates.event } else { no_later_than(date.last()) };
    let ends = match (dates.through, effect.temporary) {
        (Some(through), _) => Some(through.days()),
        (None, true) => Some(DayRange::inclusive(date.last(), date.last())),
        (None, false) => None,
    };
    let vouched_to = |ends: DayRange, from: Day| DayRange::inclusive(from, ends.start.max(from));
    match (dates.since, ends) {
        // From its own day on.
        (Some(since), ends) if since.days().start >= date.start => {
            let starts = since.days();
            let vouched = match ends {
                Some(ends) => vouched_to(ends, starts.last()),
                None => DayRange::inclusive(starts.last(), starts.last().max(date.last())),
            };
            vec![claim(starts, ends, vouched, since, false)]
        }
        // A span in the past that is over.
        (Some(since), Some(ends)) if ends.last() <= date.last() => {
            let starts = since.days();
            vec![claim(starts, Some(ends), vouched_to(ends, starts.last()), since, true)]
        }
        // From some day in the past, and on.
        (Some(since), ends) => {
            let starts = since.days();
            let until = DayRange::inclusive(date.last(), date.last());
            let vouched = ends.map_or(until, |ends| vouched_to(ends, date.last()));
            let back = claim(starts, Some(until), vouched_to(until, starts.last()), since, true);
            vec![Claim { goes_on: true, ..back }, claim(date, ends, vouched, begun, false)]
        }
        // It ended around the event; since when it held is not known.
        (None, Some(ends)) if ends.last() <= date.last() && !effect.temporary => {
            let first = if date.days() > 1 || !followed { date.start.min(ends.start) } else { ends.start.plus(-1) };
            let ends = if date.days() > 1 { DayRange::new(date.start, ends.end) } else { ends };
            let starts = DayRange::inclusive(first, first);
            let since =
                if ends.last() < date.start || followed && date.days() == 1 { no_later_than(first) } else { begun };
            vec![claim(starts, Some(ends), starts, since, false)]
        }
        (None, Some(ends)) => vec![claim(date, Some(ends), vouched_to(ends, date.last()), begun, false)],
        (None, None) => {
            vec![claim(date, None, DayRange::inclusive(date.last(), date.last()), begun, false)]
        }
    }
}

/// What the crossing's `last_known` vouches for: the value, on its day.
pub(in super::super) fn last_known(state: &LastKnown, track: Track) -> Option<Claim> {
    let (_, value) = state.values.iter().find(|(other, _)| *other == track)?;
    let day = DayRange::inclusive(state.as_of, state.as_of);
    let between = if value.is_between() { state.between.clone() } else { Vec::new() };
    let since = no_later_than(state.as_of);
    Some(Claim {
        value: *value,
        between,
        event: None,
        starts: day,
        ends: None,
        vouched: day,
        since,
        begins: false,
        passing: false,
        goes_on: false,
        hindsight: false,
    })
}

/// Whether the event is itself the change, rather than a report of how things stand.
fn begins(event: &Event, effect: &Effect) -> bool {
    match effect.value {
        _ if event.announcement.is_some() => false,
        _ if effect.track.is_control() => event.kind == EventKind::Captured,
        Value::Open => event.kind == EventKind::Reopened,
        Value::Closed => matches!(event.kind, EventKind::Closed | EventKind::Restricted),
        Value::Restricted => matches!(event.kind, EventKind::Restricted | EventKind::Reopened | EventKind::Closed),
        _ => false,
    }
}

/// "On that day or before."
pub(super) fn no_later_than(day: Day) -> ReportedDate {
    ReportedDate::NotAfter(Part::day(day))
}
