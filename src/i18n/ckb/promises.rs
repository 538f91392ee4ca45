//! Sorani sentences of the view of announcements.

use super::{
    super::PromiseMessages,
    outcome::{elapsed, lateness},
    plural::digits,
};
use crate::domain::{
    dataset::Outcome,
    promises::{Elapsed, Promise, Tally},
};

/// The Sorani messages.
pub(super) const MESSAGES: PromiseMessages = PromiseMessages {
    slip,
    summary,
    none: "هیچ ڕاگەیەندراوێک نەدۆزرایەوە.",
    unsettled: "جێبەجێ نەکراوە، هێشتا وادەی نەهاتووە یان ئەنجامەکەی نەزانراوە",
    picture: |heading| format!("{heading}: هێڵکاری؛ خشتەکە هەمان شت بە وشە دەڵێت"),
    table: |heading| format!("{heading}: ڕاگەیەندراوەکان"),
    put_off,
    line,
    step,
    later,
    by: "وادەی دیاریکراو",
    late: "دواکەوتن",
    happened: "ڕوودان",
    column_said: "بەرواری لێدوان",
    column_speaker: "کێ گوتی",
    column_statement: "چی گوت",
    column_by: "وادە",
    column_outcome: "ئەنجام",
    column_sources: "سەرچاوەکان",
};

/// "6 ڕۆژ دواخرا", "29 ڕۆژ پێشخرا".
fn slip(days: Elapsed) -> String {
    let Elapsed { least, most, approximate } = days;
    match () {
        () if least == 0 && most == 0 && approximate => "دووبارە دەوروبەری هەمان وادە".to_owned(),
        () if least == 0 && most == 0 => "دووبارە هەمان وادە".to_owned(),
        () if least >= 0 => format!("{} دواخرا", elapsed(days)),
        () if most <= 0 => format!("{} پێشخرا", elapsed(Elapsed { least: -most, most: -least, approximate })),
        () => format!("گۆڕدرا: {} لە وادەی پێشوو", lateness(days)),
    }
}

/// "23 ڕاگەیەندراو: 5 لە وادەی خۆیدا جێبەجێ کرا، 9 دواکەوت. 13 ڕاگەیەندراو وادەی دیاریکراوی هەبوو و وادەکەی هات؛ لەو
/// ژمارەیە 5 لە وادەی خۆیدا جێبەجێ کرا. ناوەڕاستی ژمارەکان (میدیان): نزیکەی 20 تا 23 ڕۆژ درەنگتر."
fn summary(tally: &Tally) -> String {
    let number = |count: usize| digits(i32::try_from(count).unwrap_or(i32::MAX));
    let mut text = format!("{} ڕاگەیەندراو", number(tally.announcements));
    for (place, &(outcome, count)) in tally.outcomes.iter().filter(|(_, count)| *count > 0).enumerate() {
        let mark = if place == 0 { ": " } else { "، " };
        text.push_str(&format!("{mark}{} {}", number(count), counted(outcome)));
    }
    text.push('.');
    if tally.dated > 0 {
        let kept = match tally.kept {
            (least, most) if least == most => number(least),
            (least, most) => format!("{} تا {}", number(least), number(most)),
        };
        text.push_str(&format!(
            " {} ڕاگەیەندراو وادەی دیاریکراوی هەبوو و وادەکەی هات؛ لەو ژمارەیە {kept} لە وادەی خۆیدا جێبەجێ کرا.",
            number(tally.dated)
        ));
    }
    if let Some(median) = tally.median_late {
        text.push_str(&format!(" ناوەڕاستی ژمارەکان (میدیان): {}.", lateness(median)));
    }
    text
}

/// The verb after a number of announcements. It stays in the singular, as with all that is not alive.
fn counted(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Kept => "لە وادەی خۆیدا جێبەجێ کرا",
        Outcome::Late => "دواکەوت",
        Outcome::Partly => "بەشێکی جێبەجێ کرا",
        Outcome::NotKept => "جێبەجێ نەکرا",
        Outcome::NoDate => "بەبێ وادەی دیاریکراو بەدی هات",
        Outcome::Pending => "هێشتا وادەی نەهاتووە",
        Outcome::Unknown => "ئەنجامەکەی نەزانراوە",
    }
}

/// "28ی ئابی 2019: بۆ 7ی ئەیلوولی 2019، 23 ڕۆژ درەنگتر", "15ی ت.یەکەمی 2018: بێ وادە، 350 ڕۆژ دواتر بەدی هات".
fn line(said: &str, by: Option<&str>, promise: &Promise) -> String {
    let by = by.map_or_else(|| "بێ وادە".to_owned(), |by| format!("بۆ {by}"));
    let after = |how: &str, verb: &str| match promise.after_statement {
        Some(after) => format!("{how}{} {verb}", later(after)),
        None => format!("{how}{verb}"),
    };
    let came = match (promise.outcome, promise.late) {
        (Outcome::Kept, Some(late)) if promise.decided && late.least <= 0 && late.most > 0 => {
            "لە وادەی خۆیدا جێبەجێ کرا".to_owned()
        }
        (Outcome::Kept | Outcome::Late, Some(late)) => lateness(late),
        (Outcome::Kept, None) => after("لە وادەی خۆیدا، ", "جێبەجێ کرا"),
        (Outcome::Late, None) => after("بە دواکەوتوویی، ", "جێبەجێ کرا"),
        (Outcome::NoDate, _) => after("", "بەدی هات"),
        (Outcome::Partly, _) => after("", "بەشێکی جێبەجێ کرا"),
        (Outcome::NotKept, _) => "جێبەجێ نەکرا".to_owned(),
        (Outcome::Pending, _) => "هێشتا وادەی نەهاتووە".to_owned(),
        (Outcome::Unknown, _) => "ئەنجامەکەی نەزانراوە".to_owned(),
    };
    format!("{said}: {by}، {came}")
}

/// "6 ڕۆژ دواتر".
fn later(days: Elapsed) -> String {
    match days {
        Elapsed { least: 0, most: 0, approximate: false } => "لە هەمان ڕۆژدا".to_owned(),
        Elapsed { least: 0, most: 0, .. } => "لە دەوروبەری هەمان ڕۆژدا".to_owned(),
        _ => format!("{} دواتر", elapsed(days)),
    }
}

/// "7ی ئەیلوول، 6 ڕۆژ دواتر".
fn step(date: &str, slip: Option<Elapsed>) -> String {
    match slip {
        Some(slip) if slip.least == 0 && slip.is_exact() => format!("{date}، هەمان وادەی پێشوو"),
        Some(slip) => format!("{date}، {}", later(slip)),
        None => date.to_owned(),
    }
}

/// "4 جار دواخرا: لە 1ی ئەیلوولی 2019ەوە بۆ 30ی ئەیلوولی 2019، لە کۆدا 29 ڕۆژ".
fn put_off(times: usize, first: &str, last: &str, total: Elapsed) -> String {
    format!("{times} جار دواخرا: لە {first}ەوە بۆ {last}، لە کۆدا {}", elapsed(total))
}
