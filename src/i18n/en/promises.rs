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

/// "23 announcements: 5 kept, 9 late. 13 gave a date and came due; of these 5 kept. On the median these came about 20 to 23 days late."
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
        text.push_str(&format!(" {} gave a date and came due; of these {kept} kept.", tally.dated));
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

/// "28 Aug 2019: for 7 Sep 2019, 23 days late", "15 Oct 2018: no date, happened 350 days later".
pub(super) fn line(said: &str, by: Option<&str>, promise: &Promise) -> String {
    let by = by.map_or_else(|| "no date".to_owned(), |by| format!("for {by}"));
    let after = |says: &str| match promise.after_statement {
        Some(after) => format!("{says} {} later", elapsed(after)),
        None => says.to_owned(),
    };
    let came = match (promise.outcome, promise.late) {
        (Outcome::Kept, Some(late)) if promise.decided && late.least <= 0 && late.most > 0 => "kept".to_owned(),
        (Outcome::Kept | Outcome::Late, Some(late)) => lateness(late),
        (Outcome::Kept, None) => after("kept"),
        (Outcome::Late, None) => after("late, happened"),
        (Outcome::NoDate, _) => after("happened"),
        (Outcome::Partly, _) => after("partly kept"),
        (Outcome::NotKept, _) => "not kept".to_owned(),
        (Outcome::Pending, _) => "not yet due".to_owned(),
        (Outcome::Unknown, _) => "outcome not known".to_owned(),
    };
    format!("{said}: {by}, {came}")
}

/// "7 Sep, 6 days later".
pub(super) fn step(date: &str, slip: Option<Elapsed>) -> String {
    match slip {
        Some(slip) => format!("{date}, {} later", elapsed(slip)),
        None => date.to_owned(),
    }
}

/// "Put off 4 times: from 1 September 2019 to 30 September 2019, 29 days in all".
pub(super) fn put_off(times: usize, first: &str, last: &str, total: Elapsed) -> String {
    format!("Put off {times} times: from {first} to {last}, {} in all", elapsed(total))
}
