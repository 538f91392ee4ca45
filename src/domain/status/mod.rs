//! Status and control over time, read out of the events.
//!
//! An event records what a source says; a status is a reading. The rules are in `DESIGN.md`
//! ("How does a report become a status?") and in this folder, each in one place:
//! [`claim`](self) what one effect vouches for, [`History`] which claim rules a day,
//! [`Histories`] all of them, worked out in steps, [`on_day`] the answer for one day.

mod answer;
mod claim;
#[cfg(any(test, all(target_arch = "wasm32", not(feature = "complete"))))]
mod few;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod hindsight;
mod histories;
mod history;
mod layers;
mod lengths;
mod order;
mod record;
mod sweep;

pub use answer::{CrossingStatus, TrackStatus, on_day};
pub use histories::Histories;
pub use history::{Certainty, History, LastReport, Period};
pub use record::to_json;
// The figures ask what the claims come to on every day that a fuzzy date may mean.
pub(super) use claim::{Claim, Dates, Report, claims, last_known, reports};

/// For how many days after its last confirmation a value still counts as presumed.
///
/// In the shipped dataset more than half of successive reports on one track lie no further apart than
/// this (`DESIGN.md` has the count). Half a year without any report is no ground to say "still".
pub const PRESUMED_DAYS: i32 = 180;
