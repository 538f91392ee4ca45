//! English words of the closed lists.

use crate::domain::{
    dataset::{EventKind, Track, Value},
    status::Certainty,
};

pub(super) fn track(track: Track) -> &'static str {
    match track {
        Track::Travellers => "Travellers",
        Track::Goods => "Goods",
        Track::IraqiSide => "Iraqi side",
        Track::SyrianSide => "Syrian side",
    }
}

pub(super) fn track_short(track: Track) -> &'static str {
    match track {
        Track::Travellers => "Travellers",
        Track::Goods => "Goods",
        Track::IraqiSide => "Iraqi side",
        Track::SyrianSide => "Syrian side",
    }
}

pub(super) fn value(value: Value) -> &'static str {
    match value {
        Value::Open => "Open",
        Value::Restricted => "Restricted",
        Value::Closed => "Closed",
        Value::Unknown => "Unknown",
        Value::Disputed => "Disputed",
        Value::Contested => "Contested",
        // Actors have names of their own in the dataset.
        Value::Held(_) => "Held",
    }
}

/// A status within a sentence.
pub(super) fn lower(value: Value) -> &'static str {
    match value {
        Value::Open => "open",
        Value::Restricted => "restricted",
        Value::Closed => "closed",
        Value::Unknown => "unknown",
        Value::Disputed => "disputed",
        Value::Contested => "contested",
        Value::Held(_) => "held",
    }
}

pub(super) fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Confirmed => "confirmed",
        Certainty::Presumed => "presumed",
        Certainty::Unknown => "no report",
    }
}

pub(super) fn card_traffic(track: Track, value: Value) -> &'static str {
    match (track, value) {
        (Track::Goods, Value::Open) => "Open to goods",
        (Track::Goods, Value::Restricted) => "Restricted for goods",
        (Track::Goods, Value::Closed) => "Closed to goods",
        (Track::Goods, Value::Disputed) => "Disputed for goods",
        (Track::Goods, _) => "Not known for goods",
        (_, Value::Open) => "Open to travellers",
        (_, Value::Restricted) => "Restricted for travellers",
        (_, Value::Closed) => "Closed to travellers",
        (_, Value::Disputed) => "Disputed for travellers",
        _ => "Not known for travellers",
    }
}

pub(super) fn card_both(value: Value) -> &'static str {
    match value {
        Value::Open => "Open to travellers and goods",
        Value::Restricted => "Restricted for travellers and goods",
        Value::Closed => "Closed to travellers and goods",
        Value::Disputed => "Disputed for travellers and goods",
        _ => "Not known for travellers and goods",
    }
}

pub(super) fn sentence_traffic(which: Option<Track>, value: Value) -> &'static str {
    match (which, value) {
        (None, Value::Open) => "open to travellers and goods",
        (None, Value::Restricted) => "restricted for travellers and goods",
        (None, Value::Closed) => "closed to travellers and goods",
        (None, Value::Disputed) => "reported both open and closed to travellers and goods",
        (None, _) => "of unknown status for travellers and goods",
        (Some(Track::Goods), Value::Open) => "open to goods",
        (Some(Track::Goods), Value::Restricted) => "restricted for goods",
        (Some(Track::Goods), Value::Closed) => "closed to goods",
        (Some(Track::Goods), Value::Disputed) => "reported both open and closed to goods",
        (Some(Track::Goods), _) => "of unknown status for goods",
        (Some(_), Value::Open) => "open to travellers",
        (Some(_), Value::Restricted) => "restricted for travellers",
        (Some(_), Value::Closed) => "closed to travellers",
        (Some(_), Value::Disputed) => "reported both open and closed to travellers",
        (Some(_), _) => "of unknown status for travellers",
    }
}

pub(super) fn holds(track: Track, actor: &str) -> String {
    match track {
        Track::SyrianSide => format!("Syrian side: {actor}"),
        _ => format!("Iraqi side: {actor}"),
    }
}

pub(super) fn holds_unknown(track: Track) -> &'static str {
    match track {
        Track::SyrianSide => "Syrian side: not known",
        _ => "Iraqi side: not known",
    }
}

pub(super) fn kind(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Reopened => "Reopened",
        EventKind::Closed => "Closed",
        EventKind::Restricted => "Restricted",
        EventKind::Captured => "Changed hands",
        EventKind::Attack => "Attack",
        EventKind::Humanitarian => "Refugees and aid",
        EventKind::Diplomatic => "Talks",
        EventKind::AnnouncementOfReopening => "Reopening announced",
        EventKind::Other => "Other",
    }
}

/// "a", "a and b", "a, b and c".
pub(super) fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
