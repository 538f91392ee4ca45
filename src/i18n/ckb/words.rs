//! Sorani words of the closed lists.

use crate::domain::{
    dataset::{EventKind, Track, Value},
    status::Certainty,
};

pub(super) fn track(track: Track) -> &'static str {
    match track {
        Track::Travellers => "گەشتیاران",
        Track::Goods => "کاڵا",
        Track::IraqiSide => "دیوی عێراق",
        Track::SyrianSide => "دیوی سووریا",
    }
}

pub(super) fn value(value: Value) -> &'static str {
    match value {
        Value::Open => "کراوە",
        Value::Restricted => "سنووردار",
        Value::Closed => "داخراو",
        Value::Unknown => "نەزانراو",
        Value::Disputed => "ناکۆکی لەسەرە",
        Value::Contested => "ململانێ لەسەرە",
        // Actors have names of their own in the dataset.
        Value::Held(_) => "لەژێر کۆنترۆڵدا",
    }
}

/// Words that go with a status and with an actor alike.
pub(super) fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Confirmed => "پشتڕاستکراو",
        Certainty::Presumed => "بە گریمانە",
        Certainty::Unknown => "بێ ڕاپۆرت",
    }
}

pub(super) fn card_traffic(track: Track, value: Value) -> &'static str {
    match (track, value) {
        (Track::Goods, Value::Open) => "بە ڕووی کاڵادا کراوەیە",
        (Track::Goods, Value::Restricted) => "بۆ کاڵا سنووردارە",
        (Track::Goods, Value::Closed) => "بە ڕووی کاڵادا داخراوە",
        (Track::Goods, Value::Disputed) => "دۆخی بۆ کاڵا ناکۆکی لەسەرە",
        (Track::Goods, _) => "دۆخی بۆ کاڵا نەزانراوە",
        (_, Value::Open) => "بە ڕووی گەشتیاراندا کراوەیە",
        (_, Value::Restricted) => "بۆ گەشتیاران سنووردارە",
        (_, Value::Closed) => "بە ڕووی گەشتیاراندا داخراوە",
        (_, Value::Disputed) => "دۆخی بۆ گەشتیاران ناکۆکی لەسەرە",
        _ => "دۆخی بۆ گەشتیاران نەزانراوە",
    }
}

pub(super) fn card_both(value: Value) -> &'static str {
    match value {
        Value::Open => "بە ڕووی گەشتیاران و کاڵادا کراوەیە",
        Value::Restricted => "بۆ گەشتیاران و کاڵا سنووردارە",
        Value::Closed => "بە ڕووی گەشتیاران و کاڵادا داخراوە",
        Value::Disputed => "دۆخی بۆ گەشتیاران و کاڵا ناکۆکی لەسەرە",
        _ => "دۆخی بۆ گەشتیاران و کاڵا نەزانراوە",
    }
}

/// How the crossing was, with the verb, which ends the clause.
pub(super) fn sentence_traffic(which: Option<Track>, value: Value) -> &'static str {
    match (which, value) {
        (None, Value::Open) => "بە ڕووی گەشتیاران و کاڵادا کراوە بوو",
        (None, Value::Restricted) => "بۆ گەشتیاران و کاڵا سنووردار بوو",
        (None, Value::Closed) => "بە ڕووی گەشتیاران و کاڵادا داخراو بوو",
        (None, Value::Disputed) => {
            "بەپێی هەندێک ڕاپۆرت بە ڕووی گەشتیاران و کاڵادا کراوە بوو و بەپێی هەندێکی دیکە داخراو بوو"
        }
        (None, _) => "دۆخی بۆ گەشتیاران و کاڵا نەزانراو بوو",
        (Some(Track::Goods), Value::Open) => "بە ڕووی کاڵادا کراوە بوو",
        (Some(Track::Goods), Value::Restricted) => "بۆ کاڵا سنووردار بوو",
        (Some(Track::Goods), Value::Closed) => "بە ڕووی کاڵادا داخراو بوو",
        (Some(Track::Goods), Value::Disputed) => {
            "بەپێی هەندێک ڕاپۆرت بە ڕووی کاڵادا کراوە بوو و بەپێی هەندێکی دیکە داخراو بوو"
        }
        (Some(Track::Goods), _) => "دۆخی بۆ کاڵا نەزانراو بوو",
        (Some(_), Value::Open) => "بە ڕووی گەشتیاراندا کراوە بوو",
        (Some(_), Value::Restricted) => "بۆ گەشتیاران سنووردار بوو",
        (Some(_), Value::Closed) => "بە ڕووی گەشتیاراندا داخراو بوو",
        (Some(_), Value::Disputed) => {
            "بەپێی هەندێک ڕاپۆرت بە ڕووی گەشتیاراندا کراوە بوو و بەپێی هەندێکی دیکە داخراو بوو"
        }
        (Some(_), _) => "دۆخی بۆ گەشتیاران نەزانراو بوو",
    }
}

pub(super) fn holds(track: Track, actor: &str) -> String {
    match track {
        Track::SyrianSide => format!("دیوی سووریا: {actor}"),
        _ => format!("دیوی عێراق: {actor}"),
    }
}

pub(super) fn holds_unknown(track: Track) -> &'static str {
    match track {
        Track::SyrianSide => "دیوی سووریا: نەزانراوە",
        _ => "دیوی عێراق: نەزانراوە",
    }
}

pub(super) fn kind(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Reopened => "کردنەوەی دووبارە",
        EventKind::Closed => "داخستن",
        EventKind::Restricted => "سنووردارکردن",
        EventKind::Captured => "دەستاودەستکردن",
        EventKind::Attack => "هێرش",
        EventKind::Humanitarian => "پەنابەران و هاوکاری",
        EventKind::Diplomatic => "گفتوگۆ",
        EventKind::AnnouncementOfReopening => "ڕاگەیاندنی کردنەوە",
        EventKind::Other => "هی دیکە",
    }
}

/// "ئا", "ئا و بێ", "ئا، بێ و جیم".
pub(super) fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} و {last}", first.join("، ")),
    }
}
