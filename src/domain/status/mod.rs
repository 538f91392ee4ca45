//! Status and control over time, read out of the events.
//!
//! An event records what a source says; a status is a reading. The rules are in `DESIGN.md`
//! ("How does a report become a status?") and in this folder, each in one place:
//! [`claim`](self) what one effect vouches for, [`History`] which claim rules a day,
//! [`on_day`] the answer for one day.

mod answer;
mod claim;
mod history;

pub use answer::{CrossingStatus, TrackStatus, on_day};
pub use history::{Certainty, History, LastReport, Period};

/// For how many days after its last confirmation a value still counts as presumed.
///
/// In the shipped dataset 90 of 100 pairs of successive reports on one track lie closer together
/// than this (`DESIGN.md` has the count). Half a year without any report is no ground to say "still".
pub const PRESUMED_DAYS: i32 = 180;
