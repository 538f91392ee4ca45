//! How reports become a status: these events, this day, this answer.

mod answers;
pub(crate) mod generated;
pub(crate) mod properties;
mod reports;
mod silence;

use crossing_timeline::domain::{
    dataset::{Dataset, Identified as _, Track, Value},
    date::Day,
    status::{TrackStatus, on_day},
};

use crate::sample::{Sample, dataset};

pub(super) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub(super) fn status(dataset: &Dataset, crossing: &str, track: &str, day: Day) -> TrackStatus {
    let crossing = dataset.crossings().find(crossing).unwrap();
    let track = Track::from_word(track).unwrap();
    let mut statuses = on_day(dataset, &[crossing], day);
    statuses.remove(0).tracks.into_iter().find(|(other, _)| *other == track).unwrap().1
}

fn word(dataset: &Dataset, value: Value) -> String {
    match value {
        Value::Held(actor) => dataset.actors().get(actor).id().to_owned(),
        other => format!("{other:?}").to_lowercase(),
    }
}

/// Value, certainty, what it may have changed to, since when, when last confirmed, by which events;
/// of what is unknown, the last report.
pub(super) fn tell(dataset: &Dataset, status: &TrackStatus) -> String {
    let mut told = word(dataset, status.value);
    if !status.between.is_empty() {
        let names: Vec<&str> = status.between.iter().map(|&actor| dataset.actors().get(actor).id()).collect();
        told += &format!(" {}", names.join("/"));
    }
    if status.certainty.word() != "unknown" {
        told += &format!(" {}", status.certainty.word());
    }
    if let Some(value) = status.fading_to {
        told += &format!(" -> {}", word(dataset, value));
    }
    if let Some(since) = status.since {
        told += &format!(" since {since}");
    }
    if let Some(day) = status.last_confirmed {
        told += &format!(" confirmed {day}");
    }
    if let (Value::Unknown, Some(report)) = (status.value, status.last_report) {
        told += &format!(" after {} {}", word(dataset, report.value), report.day);
    }
    told
}

/// The status of travellers, or of the track that is named before the day.
#[track_caller]
pub(super) fn check(events: &[Sample], cases: &[(&str, &str)]) {
    check_in(&dataset(events), "gate", cases);
}

#[track_caller]
pub(super) fn check_in(dataset: &Dataset, crossing: &str, cases: &[(&str, &str)]) {
    for (when, expected) in cases {
        let (track, date) = when.rsplit_once(' ').unwrap_or(("travellers", when));
        let told = tell(dataset, &status(dataset, crossing, track, day(date)));
        assert_eq!(told, *expected, "{crossing} {track} on {date}");
    }
}
