//! Arabic sentences about what came of an announcement.

use super::plural::{DAYS_OBLIQUE, range};
use crate::domain::{
    dataset::Outcome,
    promises::{Elapsed, Promise},
};

pub(super) fn outcome(promise: &Promise) -> String {
    let after = |says: &str, mark: &str| match promise.after_statement {
        Some(Elapsed { least: 0, most: 0, approximate: false }) => format!("{says}{mark} في يوم الإعلان نفسه"),
        Some(Elapsed { least: 0, most: 0, .. }) => format!("{says}{mark} في يوم الإعلان تقريبا"),
        Some(after) => format!("{says}{mark} بعد {} من الإعلان", elapsed(after)),
        None => says.to_owned(),
    };
    match (promise.outcome, promise.late) {
        (Outcome::Kept | Outcome::Late, Some(late)) if !promise.decided => {
            format!("{}؛ لكن التواريخ تحتمل أن يكون قد نُفّذ {}", recorded(promise.outcome), lateness(late))
        }
        (Outcome::Kept, Some(late)) if late.most < 0 => format!("نُفّذ {}", lateness(late)),
        (Outcome::Kept, Some(late)) if late.least == 0 && late.is_exact() => format!("نُفّذ {}", lateness(late)),
        (Outcome::Kept, Some(_)) => "نُفّذ في موعده".to_owned(),
        (Outcome::Kept, None) => after("نُفّذ في موعده", "،"),
        (Outcome::Late, Some(late)) => format!("نُفّذ متأخرا، {}", lateness(late)),
        (Outcome::Late, None) => after("نُفّذ متأخرا", "،"),
        (Outcome::Partly, _) => after("نُفّذ جزئيا", "،"),
        (Outcome::NotKept, _) => "لم يُنفّذ".to_owned(),
        (Outcome::NoDate, _) => after("تحقق", ""),
        (Outcome::Pending, _) => "لم يحن موعده".to_owned(),
        (Outcome::Unknown, _) => "مصيره غير معروف".to_owned(),
    }
}

/// The editor's word, where the dates do not decide.
fn recorded(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Late => "سُجّل أنه نُفّذ متأخرا",
        _ => "سُجّل أنه نُفّذ في موعده",
    }
}

/// "يوم واحد", "نحو 7 أيام", "56 إلى 60 يوما", after a preposition.
pub(super) fn elapsed(days: Elapsed) -> String {
    counted(days.least, days.most, days.approximate)
}

/// "بعد 23 يوما من الموعد", "قبل نحو 6 أيام من الموعد", "بين 38 يوما قبل الموعد و15 يوما بعده".
pub(super) fn lateness(days: Elapsed) -> String {
    let Elapsed { least, most, approximate } = days;
    let count = |days: i32| counted(days, days, approximate);
    match () {
        () if least == 0 && most == 0 && approximate => "في يوم الموعد تقريبا".to_owned(),
        () if least == 0 && most == 0 => "في يوم الموعد نفسه".to_owned(),
        () if least > 0 => format!("بعد {} من الموعد", elapsed(days)),
        () if most < 0 => format!("قبل {} من الموعد", counted(-most, -least, approximate)),
        () if least == 0 => format!("بين يوم الموعد و{} بعده", count(most)),
        () if most == 0 => format!("بين {} قبل الموعد ويوم الموعد نفسه", count(-least)),
        () => format!("بين {} قبل الموعد و{} بعده", count(-least), count(most)),
    }
}

pub(super) fn counted(least: i32, most: i32, approximate: bool) -> String {
    let about = if approximate { "نحو " } else { "" };
    format!("{about}{}", range(least, most, &DAYS_OBLIQUE))
}
