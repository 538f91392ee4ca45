//! Sorani sentences about what came of an announcement.

use super::plural::counted;
use crate::domain::{
    dataset::Outcome,
    promises::{Elapsed, Promise},
};

pub(super) fn outcome(promise: &Promise) -> String {
    let after = |how: &str, verb: &str| match promise.after_statement {
        Some(Elapsed { least: 0, most: 0, approximate: false }) => format!("{how}لە هەمان ڕۆژی لێدوانەکەدا {verb}"),
        Some(Elapsed { least: 0, most: 0, .. }) => format!("{how}لە دەوروبەری ڕۆژی لێدوانەکەدا {verb}"),
        Some(after) => format!("{how}{} دوای لێدوانەکە {verb}", elapsed(after)),
        None => format!("{how}{verb}"),
    };
    match (promise.outcome, promise.late) {
        (Outcome::Kept | Outcome::Late, Some(late)) if !promise.decided => {
            format!("{}؛ بەپێی بەروارەکان دەکرێت {} بووبێت", recorded(promise.outcome), lateness(late))
        }
        (Outcome::Kept, Some(late)) if late.most < 0 => format!("{} جێبەجێ کرا", lateness(late)),
        (Outcome::Kept, Some(late)) if late.least == 0 && late.is_exact() => format!("{} جێبەجێ کرا", lateness(late)),
        (Outcome::Kept, Some(_)) => "لە وادەی خۆیدا جێبەجێ کرا".to_owned(),
        (Outcome::Kept, None) => after("لە وادەی خۆیدا، ", "جێبەجێ کرا"),
        (Outcome::Late, Some(late)) => format!("{} دواکەوت", elapsed(late)),
        (Outcome::Late, None) => after("بە دواکەوتوویی، ", "جێبەجێ کرا"),
        (Outcome::Partly, _) => after("", "بەشێکی جێبەجێ کرا"),
        (Outcome::NotKept, _) => "جێبەجێ نەکرا".to_owned(),
        (Outcome::NoDate, _) => after("", "بەدی هات"),
        (Outcome::Pending, _) => "هێشتا وادەی نەهاتووە".to_owned(),
        (Outcome::Unknown, _) => "ئەنجامەکەی نەزانراوە".to_owned(),
    }
}

/// The editor's word, where the dates do not decide.
fn recorded(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Late => "وەک دواکەوتوو تۆمار کراوە",
        _ => "وەک جێبەجێکراو لە وادەی خۆیدا تۆمار کراوە",
    }
}

/// "1 ڕۆژ", "نزیکەی 7 ڕۆژ", "56 تا 60 ڕۆژ".
pub(super) fn elapsed(days: Elapsed) -> String {
    counted(days.least, days.most, days.approximate, "ڕۆژ")
}

/// "نزیکەی 6 ڕۆژ زووتر", "لە نێوان 38 ڕۆژ زووتر و 15 ڕۆژ درەنگتر".
pub(super) fn lateness(days: Elapsed) -> String {
    let Elapsed { least, most, approximate } = days;
    let count = |days: i32| elapsed(Elapsed { least: days, most: days, approximate });
    match () {
        () if least == 0 && most == 0 && approximate => "لە دەوروبەری ڕۆژی خۆیدا".to_owned(),
        () if least == 0 && most == 0 => "لە ڕۆژی خۆیدا".to_owned(),
        () if least > 0 => format!("{} درەنگتر", elapsed(days)),
        () if most < 0 => format!("{} زووتر", elapsed(Elapsed { least: -most, most: -least, approximate })),
        () if least == 0 => format!("لە نێوان ڕۆژی خۆی و {} درەنگتر", count(most)),
        () if most == 0 => format!("لە نێوان {} زووتر و ڕۆژی خۆی", count(-least)),
        () => format!("لە نێوان {} زووتر و {} درەنگتر", count(-least), count(most)),
    }
}
