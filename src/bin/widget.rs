//! The first download: what every reader gets.
//!
//! A binary and not a `cdylib`, although the library exports all that the loader calls: with one
//! crate type, link-time optimisation drops and joins far more (`DESIGN.md`, "Where are the bytes?").
#![no_main]

use crossing_timeline as _;
