//! What `cargo xtask serve` compiles: everything in one program, without one language chosen, in the place
//! of the two downloads that a reader of each gets (`widget` and `complete` beside this).
#![cfg_attr(target_family = "wasm", no_main)]

use crossing_timeline as _;

/// Elsewhere than in a browser there is nothing to do: tests and lints of the workspace build it too.
#[cfg(not(target_family = "wasm"))]
fn main() {}
