//! The dataset that ships keeps the project's rules, whatever is corrected in it.
//!
//! Only these tests read `static/data/crossings.json`. They hold rules and bounds, and quote no number and
//! no sentence that a correction may change: a corrected fact touches the data and its changelog, and no test.
//! All other tests are of code, on the frozen facts (`frozen.rs`).

mod download;
mod figures;
mod languages;
mod map;
mod names;
#[cfg(feature = "prerender")]
mod page;
mod promises;
mod records;
mod schema;
mod status;
#[cfg(feature = "tool")]
mod tool;

use crossing_timeline::domain::dataset::{Dataset, load};

/// Where it is, from the top of the repository.
const FILE: &str = "static/data/crossings.json";

const SHIPPED: &str = include_str!("../../../static/data/crossings.json");

fn shipped() -> Dataset {
    load(SHIPPED).unwrap_or_else(|problems| panic!("{FILE}:\n{problems}"))
}

/// Fails with every offence, a line each.
#[track_caller]
fn check(offences: &[String]) {
    assert!(offences.is_empty(), "{FILE}:\n{}", offences.join("\n"));
}
