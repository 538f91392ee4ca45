//! English sentences about announcements and what came of them.

use crate::domain::{
    dataset::Outcome,
    promises::{Elapsed, Promise, Tally},
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

fn count(days: i32) -> String {
    if days == 1 { "1 day".to_owned() } else { format!("{days} days") }
}

/// "put off by 6 days", "moved to a date 29 days earlier".
pub(super) fn slip(days: Elapsed) -> String {
    let Elapsed { least, most, approximate } = days;
    match () {
        () if least == 0 && days.is_exact() => "the same date again".to_owned(),
        () if least >= 0 => format!("put off by {}", elapsed(days)),
        () if most <= 0 => {
            format!("brought forward by {}", elapsed(Elapsed { least: -most, most: -least, approximate }))
        }
        () => {
            let about = if approximate { "about " } else { "" };
            format!("moved by {about}{} earlier to {} later", count(-least), count(most))
        }
    }
}

/// "23 announcements: 5 kept, 9 late. 13 gave a date and came due; kept: 5. On the median these came about 20 to 23 days late."
pub(super) fn summary(tally: &Tally) -> String {
    let mut counts: Vec<String> = Vec::new();
    for &(outcome, count) in &tally.outcomes {
        if count > 0 {
            counts.push(format!("{count} {}", counted(outcome)));
        }
    }
    let plural = if tally.announcements == 1 { "" } else { "s" };
    let mut text = format!("{} announcement{plural}: {}.", tally.announcements, counts.join(", "));
    if tally.dated > 0 {
        let kept = match tally.kept {
            (least, most) if least == most => least.to_string(),
            (least, most) => format!("{least} to {most}"),
        };
        text.push_str(&format!(" {} gave a date and came due; kept: {kept}.", tally.dated));
    }
    if let Some(median) = tally.median_late {
        text.push_str(&format!(" On the median these came {}.", lateness(median)));
    }
    text
}

fn counted(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Kept => "kept",
        Outcome::Late => "late",
        Outcome::Partly => "partly kept",
        Outcome::NotKept => "not kept",
        Outcome::NoDate => "fulfilled with no date promised",
        Outcome::Pending => "not yet due",
        Outcome::Unknown => "not known",
    }
}
