//! English sentences of the view of announcements.

use super::{
    super::PromiseMessages,
    outcome::{count, elapsed, lateness},
};
use crate::domain::{
    dataset::Outcome,
    promises::{Elapsed, Promise, Tally},
};

/// The English messages.
pub(super) const MESSAGES: PromiseMessages = PromiseMessages {
    slip,
    summary,
    none: "No announcement found.",
    unsettled: "Not kept, not yet due or not known",
    picture: |heading| format!("{heading}: picture; the table says the same in words"),
    table: |heading| format!("{heading}: announcements"),
    put_off,
    line,
    step,
    later: |days| format!("{} later", elapsed(days)),
    by: "Date given",
    late: "Late",
    happened: "Happened",
    column_said: "Said",
    column_speaker: "By whom",
    column_statement: "What",
    column_by: "By when",
    column_outcome: "What came of it",
    column_sources: "Sources",
};

/// "put off by 6 days", "moved to a date 29 days earlier".
fn slip(days: Elapsed) -> String {
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
fn summary(tally: &Tally) -> String {
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
fn line(said: &str, by: Option<&str>, promise: &Promise) -> String {
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
fn step(date: &str, slip: Option<Elapsed>) -> String {
    match slip {
        Some(slip) => format!("{date}, {} later", elapsed(slip)),
        None => date.to_owned(),
    }
}

/// "Put off 4 times: from 1 September 2019 to 30 September 2019, 29 days in all".
fn put_off(times: usize, first: &str, last: &str, total: Elapsed) -> String {
    format!("Put off {times} times: from {first} to {last}, {} in all", elapsed(total))
}
