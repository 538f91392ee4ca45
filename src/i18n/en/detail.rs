//! English sentences of an event's detail.

use crate::domain::dataset::{Confidence, Outcome, SourceKind, Track, Value};

use super::words;

pub(super) fn effect_holds(track: Track, actor: &str) -> String {
    format!("{}: {actor}", words::track(track))
}

pub(super) fn effect_traffic(track: Track, value: Value) -> String {
    format!("{}: {}", words::track(track), words::lower(value))
}

pub(super) fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::A => "Two independent sources or a primary document",
        Confidence::B => "One reputable source, or several with one origin",
    }
}

pub(super) fn outcome(outcome: Outcome, late: Option<(i32, i32)>, after: Option<(i32, i32)>) -> String {
    match outcome {
        Outcome::Kept => "Kept".to_owned(),
        Outcome::Late => match (late, after) {
            (Some(late), _) => format!("Late by {}", days(late)),
            (None, Some(after)) => format!("Late; it happened {} after the statement", days(after)),
            (None, None) => "Late".to_owned(),
        },
        Outcome::Partly => "Partly kept".to_owned(),
        Outcome::NotKept => "Not kept".to_owned(),
        Outcome::NoDate => match after {
            Some(after) => format!("No date was promised; it happened {} later", days(after)),
            None => "No date was promised; it did happen".to_owned(),
        },
        Outcome::Pending => "Not yet due".to_owned(),
        Outcome::Unknown => "Not known".to_owned(),
    }
}

/// "1 day", "56 days", "56 to 60 days".
fn days((least, most): (i32, i32)) -> String {
    match (least, most) {
        (1, 1) => "1 day".to_owned(),
        (least, most) if least == most => format!("{least} days"),
        (least, most) => format!("{least} to {most} days"),
    }
}

pub(super) fn source_kind(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::FoundingArticle => "news, founding article",
        SourceKind::Primary => "primary document",
        SourceKind::Wire => "news agency",
        SourceKind::News => "news",
        SourceKind::StateMedia => "state media",
        SourceKind::Partisan => "partisan",
        SourceKind::Research => "research",
        SourceKind::Tertiary => "reference work",
    }
}
