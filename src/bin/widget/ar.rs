//! The first download: what every reader of Arabic gets (feature `only-ar`). See `en.rs` beside it.
#![cfg_attr(target_family = "wasm", no_main)]

use crossing_timeline as _;

/// Elsewhere than in a browser there is nothing to do: tests and lints of the workspace build it too.
#[cfg(not(target_family = "wasm"))]
fn main() {}
