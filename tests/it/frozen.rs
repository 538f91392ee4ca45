//! The frozen facts: the dataset of 30 November 2026, on which the code is tested.
//!
//! They stay as they are when a fact is corrected, so that no test of code changes with it. What must hold
//! of the dataset that ships is in `shipped`.

use crossing_timeline::domain::dataset::{Dataset, load};

/// Where they are, from the top of the repository.
pub(crate) const FILE: &str = "tests/fixtures/crossings.json";

pub(crate) const FROZEN: &str = include_str!("../fixtures/crossings.json");

pub(crate) fn frozen() -> Dataset {
    load(FROZEN).unwrap_or_else(|problems| panic!("{FILE}:\n{problems}"))
}
