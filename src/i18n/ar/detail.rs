//! Arabic sentences of an event's detail.

use crate::domain::dataset::{Confidence, SourceKind, Track, Value};

use super::words;

pub(super) fn effect_holds(track: Track, actor: &str) -> String {
    words::holds(track, actor)
}

pub(super) fn effect_traffic(track: Track, value: Value) -> String {
    words::card_traffic(track, value).to_owned()
}

pub(super) fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::A => "مصدران مستقلان أو وثيقة أصلية",
        Confidence::B => "مصدر واحد موثوق، أو عدة مصادر تعود إلى أصل واحد",
    }
}

pub(super) fn source_kind(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::FoundingArticle => "صحافة، من المقالات التي بُني عليها الملف",
        SourceKind::Primary => "وثيقة أصلية",
        SourceKind::Wire => "وكالة أنباء",
        SourceKind::News => "صحافة",
        SourceKind::StateMedia => "إعلام رسمي",
        SourceKind::Partisan => "إعلام محسوب على أحد الأطراف",
        SourceKind::Research => "بحث",
        SourceKind::Tertiary => "مرجع عام",
    }
}

/// The words are those of the data format; one that it gets later is shown as it is.
pub(super) fn map_point(point: &str) -> String {
    match point {
        "crossing" => "الموقع: المعبر".to_owned(),
        "town" => "الموقع: البلدة".to_owned(),
        "a few kilometres" => "الموقع: تقريبي، بفارق بضعة كيلومترات".to_owned(),
        _ => format!("الموقع: \u{2068}{point}\u{2069}"),
    }
}
