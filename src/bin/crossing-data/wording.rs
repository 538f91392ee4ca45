//! A status in plain English, for a terminal. What readers of the widget see is worded in `i18n`.

use std::fmt::Write as _;

use crossing_timeline::domain::{
    dataset::{Actor, Dataset, Index, Language, Track, Value},
    date::{Day, End, Part, ReportedDate},
    status::{Certainty, CrossingStatus, TrackStatus},
};

/// The crossing and the day, then a line a track.
pub(crate) fn paragraph(dataset: &Dataset, status: &CrossingStatus, day: Day) -> String {
    let name = dataset.crossings().get(status.crossing).name.get(Language::En);
    let mut text = format!("{name}, {day}\n");
    for (track, status) in &status.tracks {
        let label = match track {
            Track::Travellers => "Travellers",
            Track::Goods => "Goods",
            Track::IraqiSide => "Iraqi side",
            Track::SyrianSide => "Syrian side",
        };
        let _ = writeln!(text, "  {label}: {}", sentence(dataset, status));
    }
    text
}

fn sentence(dataset: &Dataset, status: &TrackStatus) -> String {
    let mut text = value(dataset, status.value, &status.between);
    if let Some(since) = status.since {
        let _ = write!(text, " {}", since_words(since));
    }
    if let Some(other) = status.fading_to {
        let _ = write!(text, ", or already {}", value(dataset, other, &[]));
    }
    match (status.certainty, status.last_confirmed, status.last_report) {
        (Certainty::Unknown, _, None) => text.push_str("; no report up to that day"),
        (Certainty::Unknown, _, Some(report)) => {
            let said = value(dataset, report.value, &[]);
            let _ = write!(text, "; no report since {}, when it was {said}", report.day);
        }
        (Certainty::Confirmed, ..) => text.push_str("; confirmed for that day"),
        (certainty, Some(day), _) => {
            let _ = write!(text, "; {}, last confirmed for {day}", certainty.word());
        }
        (certainty, None, _) => {
            let _ = write!(text, "; {}", certainty.word());
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
    let name = |actor: Index<Actor>| dataset.actors().get(actor).name.get(Language::En);
    let among = |word: &str| match between {
        [] => word.to_owned(),
        _ => {
            let names: Vec<&str> = between.iter().map(|&actor| name(actor)).collect();
            format!("{word} between {}", names.join(" and "))
        }
    };
    match value {
        Value::Open => "open".to_owned(),
        Value::Restricted => "restricted".to_owned(),
        Value::Closed => "closed".to_owned(),
        Value::Unknown => "unknown".to_owned(),
        Value::Disputed => among("disputed"),
        Value::Contested => among("contested"),
        Value::Held(actor) => format!("held by {}", name(actor)),
    }
}

fn since_words(date: ReportedDate) -> String {
    match date {
        ReportedDate::In(date) => format!("since {}", part(date)),
        ReportedDate::NotAfter(date) => format!("since {} or earlier", part(date)),
        ReportedDate::Between(End::At(from), End::At(to)) => {
            format!("since a day from {} to {}", part(from), part(to))
        }
        ReportedDate::Between(End::At(from), _) => format!("since {} or later", part(from)),
        ReportedDate::Between(_, End::At(to)) => format!("since {} or earlier", part(to)),
        ReportedDate::Between(..) => "since a day that is not known".to_owned(),
    }
}

/// As it is written, but for the marks and the numbers of seasons.
fn part(date: Part) -> String {
    const SEASONS: [(u8, &str); 4] = [(21, "spring"), (22, "summer"), (23, "autumn"), (24, "winter")];
    let written = date.to_string();
    let bare = written.trim_end_matches(['~', '?', '%']);
    let (year, month, _) = date.fields();
    let season = SEASONS.iter().find(|(number, _)| Some(*number) == month);
    let words = season.map_or_else(|| bare.to_owned(), |(_, name)| format!("{name} {year}"));
    let about = if date.is_approximate() { "about " } else { "" };
    let doubt = if date.is_uncertain() { " (uncertain)" } else { "" };
    format!("{about}{words}{doubt}")
}
