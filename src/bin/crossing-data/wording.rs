//! A status in plain English, for a terminal, in the words that readers of the widget see.

use std::fmt::Write as _;

use crossing_timeline::{
    domain::{
        dataset::{Actor, Dataset, Index, Language, Value},
        date::Day,
        status::{Certainty, CrossingStatus, TrackStatus},
    },
    i18n::{self, Locale},
};

/// The crossing and the day, then a line a track.
pub(crate) fn paragraph(dataset: &Dataset, status: &CrossingStatus, day: Day) -> String {
    let name = dataset.crossings().get(status.crossing).name.get(Language::En);
    let messages = Locale::En.messages();
    let mut text = format!("{name}, {}\n", i18n::day(messages, day));
    for (track, status) in &status.tracks {
        let _ = writeln!(text, "  {}: {}", (messages.track)(*track), sentence(dataset, status));
    }
    text
}

fn sentence(dataset: &Dataset, status: &TrackStatus) -> String {
    let messages = Locale::En.messages();
    let day = |day: Day| i18n::day(messages, day);
    let mut text = value(dataset, status.value, &status.between);
    if let Some(other) = status.fading_to {
        text = (messages.fading)(&text, &value(dataset, other, &[]));
    }
    if let Some(since) = status.since {
        let _ = write!(text, ", {}", i18n::since(messages, since));
    }
    match (status.certainty, status.last_confirmed, status.last_report) {
        (Certainty::Unknown, _, None) => {
            let _ = write!(text, "; {}", messages.no_report);
        }
        (Certainty::Unknown, _, Some(report)) => {
            let phrase = if report.ended { messages.ended } else { messages.last_report };
            let _ = write!(text, "; {}", phrase(&value(dataset, report.value, &[]), &day(report.day)));
        }
        (certainty, confirmed, _) => {
            let _ = write!(text, "; {}", (messages.certainty)(certainty));
            if let (Certainty::Presumed, Some(confirmed)) = (certainty, confirmed) {
                let _ = write!(text, ", {}", (messages.last_confirmed)(&day(confirmed)));
            }
        }
    }
    let mut publishers: Vec<&str> = Vec::new();
    for &source in &status.sources {
        let publisher = &*dataset.sources().get(source).publisher;
        if !publishers.contains(&publisher) {
            publishers.push(publisher);
        }
    }
    if !publishers.is_empty() {
        let _ = write!(text, " [{}]", publishers.join("; "));
    }
    text
}

fn value(dataset: &Dataset, value: Value, between: &[Index<Actor>]) -> String {
    let messages = Locale::En.messages();
    let mut names: Vec<&str> = Vec::new();
    for &actor in between {
        names.push(dataset.actors().get(actor).name.get(Language::En));
    }
    match value {
        Value::Held(actor) => dataset.actors().get(actor).name.get(Language::En).to_owned(),
        _ if names.is_empty() => (messages.value)(value).to_owned(),
        _ => (messages.between)((messages.value)(value), &(messages.list)(&names)),
    }
}
