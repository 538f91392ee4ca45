//! Arabic words of the closed lists.

use super::super::isolated::BEGIN;
use crate::domain::{
    dataset::{EventKind, Track, Value},
    status::Certainty,
};

pub(super) fn track(track: Track) -> &'static str {
    match track {
        Track::Travellers => "المسافرون",
        Track::Goods => "البضائع",
        Track::IraqiSide => "الجانب العراقي",
        Track::SyrianSide => "الجانب السوري",
    }
}

pub(super) fn value(value: Value) -> &'static str {
    match value {
        Value::Open => "مفتوح",
        Value::Restricted => "مقيّد",
        Value::Closed => "مغلق",
        Value::Unknown => "غير معروف",
        Value::Disputed => "غير محسوم",
        Value::Contested => "متنازع عليه",
        // Actors have names of their own in the dataset.
        Value::Held(_) => "تحت السيطرة",
    }
}

/// Adverbs, which go with a status and with an actor of any gender.
pub(super) fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Confirmed => "بتأكيد المصادر",
        Certainty::Presumed => "افتراضا",
        Certainty::Unknown => "لا تقارير",
    }
}

pub(super) fn card_traffic(track: Track, value: Value) -> &'static str {
    match (track, value) {
        (Track::Goods, Value::Open) => "مفتوح أمام البضائع",
        (Track::Goods, Value::Restricted) => "مفتوح بقيود أمام البضائع",
        (Track::Goods, Value::Closed) => "مغلق أمام البضائع",
        (Track::Goods, Value::Disputed) => "وضعه بالنسبة إلى البضائع غير محسوم",
        (Track::Goods, _) => "وضعه بالنسبة إلى البضائع غير معروف",
        (_, Value::Open) => "مفتوح أمام المسافرين",
        (_, Value::Restricted) => "مفتوح بقيود أمام المسافرين",
        (_, Value::Closed) => "مغلق أمام المسافرين",
        (_, Value::Disputed) => "وضعه بالنسبة إلى المسافرين غير محسوم",
        _ => "وضعه بالنسبة إلى المسافرين غير معروف",
    }
}

pub(super) fn card_both(value: Value) -> &'static str {
    match value {
        Value::Open => "مفتوح أمام المسافرين والبضائع",
        Value::Restricted => "مفتوح بقيود أمام المسافرين والبضائع",
        Value::Closed => "مغلق أمام المسافرين والبضائع",
        Value::Disputed => "وضعه بالنسبة إلى المسافرين والبضائع غير محسوم",
        _ => "وضعه بالنسبة إلى المسافرين والبضائع غير معروف",
    }
}

/// What the crossing was: the predicate of كان, and so in the accusative.
pub(super) fn sentence_traffic(which: Option<Track>, value: Value) -> &'static str {
    match (which, value) {
        (None, Value::Open) => "مفتوحا أمام المسافرين والبضائع",
        (None, Value::Restricted) => "مفتوحا بقيود أمام المسافرين والبضائع",
        (None, Value::Closed) => "مغلقا أمام المسافرين والبضائع",
        (None, Value::Disputed) => "مفتوحا أمام المسافرين والبضائع بحسب تقارير ومغلقا بحسب أخرى",
        (None, _) => "في وضع غير معروف بالنسبة إلى المسافرين والبضائع",
        (Some(Track::Goods), Value::Open) => "مفتوحا أمام البضائع",
        (Some(Track::Goods), Value::Restricted) => "مفتوحا بقيود أمام البضائع",
        (Some(Track::Goods), Value::Closed) => "مغلقا أمام البضائع",
        (Some(Track::Goods), Value::Disputed) => "مفتوحا أمام البضائع بحسب تقارير ومغلقا بحسب أخرى",
        (Some(Track::Goods), _) => "في وضع غير معروف بالنسبة إلى البضائع",
        (Some(_), Value::Open) => "مفتوحا أمام المسافرين",
        (Some(_), Value::Restricted) => "مفتوحا بقيود أمام المسافرين",
        (Some(_), Value::Closed) => "مغلقا أمام المسافرين",
        (Some(_), Value::Disputed) => "مفتوحا أمام المسافرين بحسب تقارير ومغلقا بحسب أخرى",
        (Some(_), _) => "في وضع غير معروف بالنسبة إلى المسافرين",
    }
}

pub(super) fn holds(track: Track, actor: &str) -> String {
    match track {
        Track::SyrianSide => format!("الجانب السوري: {actor}"),
        _ => format!("الجانب العراقي: {actor}"),
    }
}

pub(super) fn holds_unknown(track: Track) -> &'static str {
    match track {
        Track::SyrianSide => "الجانب السوري: غير معروف",
        _ => "الجانب العراقي: غير معروف",
    }
}

pub(super) fn kind(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Reopened => "إعادة فتح",
        EventKind::Closed => "إغلاق",
        EventKind::Restricted => "عبور مقيّد",
        EventKind::Captured => "انتقال السيطرة",
        EventKind::Attack => "هجوم",
        EventKind::Humanitarian => "لاجئون ومساعدات",
        EventKind::Diplomatic => "محادثات",
        EventKind::AnnouncementOfReopening => "إعلان إعادة الفتح",
        EventKind::Other => "أحداث أخرى",
    }
}

/// "أ", "أ وب", "أ وب وج". The word for "and" is written together with what follows, unless that is in
/// Latin letters, to the far end of which it would go: a space that no line breaks at parts the two.
pub(super) fn list(names: &[&str]) -> String {
    let mut text = String::new();
    for (place, name) in names.iter().enumerate() {
        if place > 0 {
            let is_latin = |letter: char| letter.is_ascii() || letter == BEGIN;
            text.push_str(if name.starts_with(is_latin) { " و\u{a0}" } else { " و" });
        }
        text.push_str(name);
    }
    text
}
