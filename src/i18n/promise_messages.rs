//! What the view of announcements says, and the tool with it. Apart from the other messages, since
//! the first download does without.

use crate::domain::promises::{Elapsed, Promise, Tally};

/// The messages about announcements and what came of them.
#[derive(Clone, Copy, Debug)]
pub struct PromiseMessages {
    /// The days from the date given before to a new one.
    pub slip: fn(Elapsed) -> String,
    /// How many announcements about a crossing, and what came of them.
    pub summary: fn(&Tally) -> String,
    /// A crossing without announcements.
    pub none: &'static str,
    /// Heading of what no event settled.
    pub unsettled: &'static str,
    /// heading: name of the picture, which says what the table says.
    pub picture: fn(&str) -> String,
    /// heading: name of the table.
    pub table: fn(&str) -> String,
    /// how many times, first date, last date, days between: heading of dates drawn closer.
    pub put_off: fn(usize, &str, &str, Elapsed) -> String,
    /// date said, date promised: an announcement in one line.
    pub line: fn(&str, Option<&str>, &Promise) -> String,
    /// date, days since the date given before: words at a date that was given.
    pub step: fn(&str, Option<Elapsed>) -> String,
    /// days: how much later than the date before, beside a date that says "about" if need be.
    pub later: fn(Elapsed) -> String,
    /// The date given.
    pub by: &'static str,
    /// From the date given to the day it happened.
    pub late: &'static str,
    /// The day it happened.
    pub happened: &'static str,
    /// Column: when it was said.
    pub column_said: &'static str,
    /// Column: who said it.
    pub column_speaker: &'static str,
    /// Column: what was said.
    pub column_statement: &'static str,
    /// Column: by when.
    pub column_by: &'static str,
    /// Column: what came of it.
    pub column_outcome: &'static str,
    /// Column: sources.
    pub column_sources: &'static str,
}
