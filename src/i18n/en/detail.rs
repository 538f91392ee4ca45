//! English sentences of an event's detail.

use crate::domain::dataset::{Confidence, SourceKind, Track, Value};

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
