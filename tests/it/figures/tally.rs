//! Figures counted in the plainest way, from a history in which nothing is fuzzy.

use crossing_timeline::domain::{
    dataset::Value,
    date::DayRange,
    figures::{Bounds, Days, STATUSES, TrackFigures},
    status::History,
};

/// Days in a row of one status, within a range, and the status on the days before them.
fn runs(history: &History, range: DayRange) -> Vec<(Value, DayRange)> {
    let mut runs: Vec<(Value, DayRange)> = Vec::new();
    for period in history.periods() {
        let (start, end) = (period.from.max(range.start), period.until.min(range.end));
        if end <= start {
            continue;
        }
        match runs.last_mut() {
            Some((value, days)) if *value == period.value => days.end = end,
            _ => runs.push((period.value, DayRange::new(start, end))),
        }
    }
    runs
}

fn days(runs: &[(Value, DayRange)], range: DayRange) -> [i32; STATUSES.len()] {
    STATUSES.map(|status| {
        let of_status = runs.iter().filter(|(value, _)| *value == status);
        of_status.map(|(_, days)| days.end.min(range.end).days_after(days.start.max(range.start)).max(0)).sum()
    })
}

/// What is counted, and what does not lie between the bounds.
fn check(what: &str, bounds: Bounds, counts: &[i32], offences: &mut Vec<String>) {
    for &count in counts {
        if count < bounds.least || bounds.most < count {
            offences.push(format!("{what}: {count} is not among {} to {}", bounds.least, bounds.most));
        }
    }
}

fn check_days(what: &str, bounds: &Days, counts: [i32; STATUSES.len()], offences: &mut Vec<String>) {
    for ((status, bounds), count) in STATUSES.iter().zip(bounds).zip(counts) {
        check(&format!("{what}, days {}", status.word().unwrap()), *bounds, &[count], offences);
    }
}

/// Every figure for which this history tells a count that the bounds deny.
pub(super) fn offences(figures: &TrackFigures, history: &History, range: DayRange) -> Vec<String> {
    let mut offences = Vec::new();
    let runs = runs(history, range);
    for year in &figures.years {
        check_days(&year.year.to_string(), &year.days, days(&runs, year.range), &mut offences);
    }
    check_days("in all", &figures.total, days(&runs, range), &mut offences);
    let closed = || runs.iter().filter(|(value, _)| *value == Value::Closed);
    let parted = i32::try_from(closed().count()).unwrap();
    check("closures", figures.closures, &[parted, parted - unparted(&runs)], &mut offences);
    let (direct, at_most) = reopenings(history, range);
    check("reopenings", figures.reopenings, &[direct, at_most], &mut offences);
    let longest = closed().map(|(_, days)| days.days()).max().unwrap_or(0);
    check("longest closure", figures.longest(), &[longest], &mut offences);
    offences
}

/// How often nothing but what is unclear lies between two closures.
fn unparted(runs: &[(Value, DayRange)]) -> i32 {
    let clear: Vec<Value> = runs.iter().map(|(value, _)| *value).filter(|value| is_clear(*value)).collect();
    i32::try_from(clear.windows(2).filter(|pair| pair == &[Value::Closed; 2]).count()).unwrap()
}

fn is_clear(value: Value) -> bool {
    !matches!(value, Value::Unknown | Value::Disputed)
}

/// How often it went from closed to open or restricted: at once, and whatever lay between.
fn reopenings(history: &History, range: DayRange) -> (i32, i32) {
    let (mut direct, mut all) = (0, 0);
    let (mut before, mut last_clear) = (Value::Unknown, Value::Unknown);
    for period in history.periods() {
        let opens = matches!(period.value, Value::Open | Value::Restricted) && range.contains(period.from);
        direct += i32::from(opens && before == Value::Closed);
        all += i32::from(opens && last_clear == Value::Closed);
        before = period.value;
        if is_clear(before) {
            last_clear = before;
        }
    }
    (direct, all)
}
