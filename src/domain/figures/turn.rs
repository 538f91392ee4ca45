//! Where a track may change, and to what.

use super::{
    super::{
        dataset::Value,
        date::{Day, DayRange},
        status::PRESUMED_DAYS,
    },
    possible::{Claimed, Values},
    span::Span,
};

/// A range of days on one of which the status may change.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn {
    pub(super) days: DayRange,
    /// What it may change to.
    pub(super) to: Values,
}

/// Every turn: a change of status falls on one of them, whichever days the dates mean.
pub(super) fn turns(claimed: &Claimed) -> Vec<Turn> {
    let mut turns = Vec::new();
    for span in &claimed.dated {
        turns.push(Turn { days: span.starts, to: only(span) });
        let lapses = [Some(moved(span.vouched_to, PRESUMED_DAYS + 1)), span.ends.map(|ends| moved(ends, 1))];
        for days in lapses.into_iter().flatten().filter(|days| rules_before(claimed, span, *days)) {
            let mut to = told(claimed, days);
            to.add(Value::Unknown);
            turns.push(Turn { days, to });
        }
        // What is no longer confirmed may be overruled, or have ended already.
        let days = moved(span.vouched_to, 1);
        if rules_before(claimed, span, days) {
            let mut to = told(claimed, days);
            if span.ends.is_some() {
                to.add(Value::Unknown);
            }
            turns.push(Turn { days, to });
        }
    }
    for span in &claimed.hindsight {
        turns.push(Turn { days: span.starts, to: only(span) });
        // Where the same event goes on, its own dated claim rules the last day already.
        if let (Some(ends), true) = (span.ends, span.over.0) {
            let days = moved(ends, 1);
            let mut to = told(claimed, days);
            to.add(Value::Unknown);
            for ruler in claimed.begun(days.end, days.start) {
                if rules_before(claimed, ruler, days) {
                    to.add(ruler.value);
                }
            }
            turns.push(Turn { days, to });
        }
    }
    turns
}

/// The days on which what may hold changes because of a claim.
pub(super) fn days(span: &Span) -> Vec<Day> {
    let lapse = moved(span.vouched_to, PRESUMED_DAYS + 1);
    let ranges =
        [Some(span.starts), Some(moved(span.vouched_to, 1)), Some(lapse), span.ends.map(|ends| moved(ends, 1))];
    ranges.into_iter().flatten().flat_map(|range| [range.start, range.last()]).collect()
}

fn only(span: &Span) -> Values {
    let mut values = Values::default();
    values.add(span.value);
    values
}

/// What is told of some days looking back.
fn told(claimed: &Claimed, days: DayRange) -> Values {
    let mut values = Values::default();
    for span in claimed.telling(days) {
        values.add(span.value);
    }
    values
}

/// Whether a dated claim may be the last one up to one of these days.
fn rules_before(claimed: &Claimed, span: &Span, days: DayRange) -> bool {
    let followed = |later: &Span| later.always && later.starts.last() <= days.start && span.precedes(later);
    claimed.latest_sure(days.start).is_none_or(|latest| latest <= span.starts.last())
        && !claimed.beside(span).iter().any(followed)
}

fn moved(range: DayRange, by: i32) -> DayRange {
    DayRange::new(range.start.plus(by), range.end.plus(by))
}
