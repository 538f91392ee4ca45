//! English sentences about days, closures and reopenings.

use super::super::{FigureMessages, day, grouped::grouped};
use crate::domain::{
    dataset::Track,
    date::{Day, DayRange},
    figures::{Bounds, TrackFigures},
};

pub(super) const MESSAGES: FigureMessages = FigureMessages {
    number,
    counts,
    longest,
    heading: |from, to| format!("Days by status, {from} – {to}"),
    note: "“12 to 30” means at least 12 and at most 30: the day of some change is not known.",
    year: "Year",
    total: "All days",
    caption: |track| format!("{track}: days by year and status"),
    chart: |track| format!("{track}: a bar a year, with the days of the table"),
    height: "365 days",
    unsure: "Not certain: the day of a change is not known",
    all: "All crossings shown",
    download: "Download these figures (CSV)",
};

/// "0", "2,288 to 2,534".
fn number(count: Bounds) -> String {
    let Bounds { least, most } = count;
    if least == most { thousands(least) } else { format!("{} to {}", thousands(least), thousands(most)) }
}

fn thousands(number: i32) -> String {
    grouped(usize::try_from(number).unwrap_or_default())
}

fn times(count: Bounds) -> String {
    match (count.least, count.most) {
        (1, 1) => "once".to_owned(),
        (2, 2) => "twice".to_owned(),
        (0, most) => format!("at most {}", times(Bounds { least: most, most })),
        _ => format!("{} times", number(count)),
    }
}

fn days(count: Bounds) -> String {
    if count.most == 1 && count.least == 1 { "1 day".to_owned() } else { format!("{} days", number(count)) }
}

/// "Closed to travellers 5 to 15 times, reopened 4 to 12 times."
fn counts(figures: &TrackFigures) -> String {
    let whom = if figures.track == Track::Goods { "goods" } else { "travellers" };
    match (figures.closures, figures.reopenings) {
        (Bounds { most: 0, .. }, _) => format!("No closure to {whom} is reported."),
        (closures, Bounds { most: 0, .. }) => {
            format!("Closed to {whom} {}; no reopening is reported.", times(closures))
        }
        (closures, reopenings) => format!("Closed to {whom} {}, reopened {}.", times(closures), times(reopenings)),
    }
}

/// "Longest known closure: 2,288 to 2,534 days. For certain 25 June 2013 – 29 September 2019; perhaps
/// 22 October 2012 – 29 September 2019." Empty where there is none.
fn longest(figures: &TrackFigures, last: Day) -> String {
    let run = |days: DayRange| {
        let (from, to) = (day(&super::MESSAGES, days.start), day(&super::MESSAGES, days.last()));
        let still = if days.last() == last { ", the last day counted" } else { "" };
        if from == to { format!("{from}{still}") } else { format!("{from} – {to}{still}") }
    };
    let count = figures.longest();
    match (figures.longest_surely, figures.longest_possibly) {
        (_, None) => String::new(),
        (Some(surely), _) if count.least == count.most => {
            format!("Longest known closure: {}, {}.", days(count), run(surely))
        }
        (Some(surely), Some(possibly)) => {
            format!("Longest known closure: {}. For certain {}; perhaps {}.", days(count), run(surely), run(possibly))
        }
        (None, Some(possibly)) => {
            let most = days(Bounds { least: count.most, most: count.most });
            format!("Longest known closure: at most {most}, within {}.", run(possibly))
        }
    }
}
