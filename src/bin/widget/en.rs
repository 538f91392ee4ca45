//! The first download: what every reader of English gets (feature `only-en`).
//!
//! A binary and not a `cdylib`, although the library exports all that the loader calls: with one
//! crate type, link-time optimisation drops and joins far more (`DESIGN.md`, "Where are the bytes?").
#![cfg_attr(target_family = "wasm", no_main)]

use crossing_timeline as _;

/// Elsewhere than in a browser there is nothing to do: tests and lints of the workspace build it too.
#[cfg(not(target_family = "wasm"))]
fn main() {}
