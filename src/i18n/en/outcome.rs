//! English sentences about what came of an announcement.

use crate::domain::{
    dataset::Outcome,
    promises::{Elapsed, Promise},
};

pub(super) fn outcome(promise: &Promise) -> String {
    let after = |says: &str| match promise.after_statement {
        Some(after) => format!("{says}, {} after the statement", elapsed(after)),
        None => says.to_owned(),
    };
    match (promise.outcome, promise.late) {
        (Outcome::Kept | Outcome::Late, Some(late)) if !promise.decided => {
            format!("{}; the dates allow {}", recorded(promise.outcome), lateness(late))
        }
        (Outcome::Kept, Some(late)) if late.most < 0 => format!("Kept, {}", lateness(late)),
        (Outcome::Kept, Some(late)) if late.least == 0 && late.is_exact() => "Kept, on the day".to_owned(),
        (Outcome::Kept, Some(_)) => "Kept".to_owned(),
        (Outcome::Kept, None) => after("Kept"),
        (Outcome::Late, Some(late)) => format!("Late by {}", elapsed(late)),
        (Outcome::Late, None) => after("Late"),
        (Outcome::Partly, _) => after("Partly kept"),
        (Outcome::NotKept, _) => "Not kept".to_owned(),
        (Outcome::NoDate, _) => match promise.after_statement {
            Some(after) => format!("Happened {} after the statement", elapsed(after)),
            None => "Happened".to_owned(),
        },
        (Outcome::Pending, _) => "Not yet due".to_owned(),
        (Outcome::Unknown, _) => "Not known".to_owned(),
    }
}

/// The editor's word, where the dates do not decide.
fn recorded(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Late => "Recorded as late",
        _ => "Recorded as kept",
    }
}

/// "1 day", "about 7 days", "56 to 60 days".
pub(super) fn elapsed(days: Elapsed) -> String {
    let about = if days.approximate { "about " } else { "" };
    match (days.least, days.most) {
        (1, 1) => format!("{about}1 day"),
        (least, most) if least == most => format!("{about}{least} days"),
        (least, most) => format!("{about}{least} to {most} days"),
    }
}

/// "about 6 days early", "38 days early to 15 days late".
pub(super) fn lateness(days: Elapsed) -> String {
    let about = if days.approximate { "about " } else { "" };
    let Elapsed { least, most, .. } = days;
    match () {
        () if least == most && least != 0 => format!("{about}{}", one(least)),
        () if least == most => "on the day".to_owned(),
        () if least >= 0 => format!("{about}{least} to {} late", count(most)),
        () if most <= 0 => format!("{about}{} to {} early", -most, count(-least)),
        () => format!("{about}{} to {}", one(least), one(most)),
    }
}

fn one(days: i32) -> String {
    match days {
        0 => "on the day".to_owned(),
        1.. => format!("{} late", count(days)),
        _ => format!("{} early", count(-days)),
    }
}

pub(super) fn count(days: i32) -> String {
    if days == 1 { "1 day".to_owned() } else { format!("{days} days") }
}
