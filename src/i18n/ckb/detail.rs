//! Sorani sentences of an event's detail.

use crate::domain::dataset::{Confidence, SourceKind, Track, Value};

use super::words;

pub(super) fn effect_holds(track: Track, actor: &str) -> String {
    words::holds(track, actor)
}

pub(super) fn effect_traffic(track: Track, value: Value) -> String {
    format!("{}: {}", words::track(track), words::value(value))
}

pub(super) fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::A => "دوو سەرچاوەی سەربەخۆ یان بەڵگەنامەیەکی ڕەسەن",
        Confidence::B => "سەرچاوەیەکی باوەڕپێکراو، یان چەند سەرچاوەیەک کە یەک سەرچاوەی بنەڕەتییان هەیە",
    }
}

pub(super) fn source_kind(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::FoundingArticle => "هەواڵ، وتاری بنەڕەتی",
        SourceKind::Primary => "بەڵگەنامەی ڕەسەن",
        SourceKind::Wire => "ئاژانسی هەواڵ",
        SourceKind::News => "هەواڵ",
        SourceKind::StateMedia => "میدیای دەوڵەت",
        SourceKind::Partisan => "میدیای لایەندار",
        SourceKind::Research => "توێژینەوە",
        SourceKind::Tertiary => "ژێدەری گشتی",
    }
}

/// The words are those of the data format; one that it gets later is shown as it is.
pub(super) fn map_point(point: &str) -> String {
    match point {
        "crossing" => "شوێن: خودی دەروازەکە".to_owned(),
        "town" => "شوێن: شارۆچکەکە".to_owned(),
        "a few kilometres" => "شوێن: بە جیاوازیی چەند کیلۆمەترێک".to_owned(),
        _ => format!("شوێن: \u{2068}{point}\u{2069}"),
    }
}
