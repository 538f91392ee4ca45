//! The one native integration binary: what the project promises, seen from outside.
//!
//! `cargo test --no-default-features` runs it against the pure layers in seconds. Names of tests
//! are claims. All but those in `shipped` are about made-up facts, or about the frozen ones. Snapshots
//! stand beside the test that makes them; `UPDATE_EXPECT=1` rewrites them.
//! `cfg(test)` tells Clippy that what helps a test may fail like one.

#[cfg(test)]
mod architecture;
#[cfg(test)]
mod classes;
#[cfg(test)]
mod contrast;
#[cfg(test)]
#[cfg(feature = "tool")]
mod export;
#[cfg(test)]
mod exported;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod frozen;
#[cfg(test)]
mod i18n;
#[cfg(test)]
mod map;
#[cfg(test)]
mod packed;
#[cfg(test)]
#[cfg(feature = "prerender")]
mod prerender;
#[cfg(test)]
mod promises;
#[cfg(test)]
mod reader;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod record;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod scene;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod search;
#[cfg(test)]
mod shipped;
#[cfg(test)]
mod source;
#[cfg(test)]
mod state;
#[cfg(test)]
mod status;
#[cfg(test)]
mod styles;
#[cfg(test)]
mod surface;
#[cfg(test)]
mod tidy;
#[cfg(test)]
#[cfg(feature = "tool")]
mod tool;
