//! The second download for readers of Arabic (feature `only-ar`): the first with the feature
//! `complete`, which adds the views that most readers never ask for (`DESIGN.md`, "What is downloaded
//! when?").
#![cfg_attr(target_family = "wasm", no_main)]

use crossing_timeline as _;

/// Elsewhere than in a browser there is nothing to do: tests and lints of the workspace build it too.
#[cfg(not(target_family = "wasm"))]
fn main() {}
