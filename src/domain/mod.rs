//! What is true about crossings and time.
//!
//! Here live dates, the checked dataset, what is derived from it (status and control over time),
//! and the picture as plain numbers. Not here: sentences for readers, components, a clock,
//! randomness, logging, anything of a browser.
//!
//! May import: `std`, `chrono` (in `date` only), itself.

/// Whether datasets of any size are shown. The first download shows the bundled one alone, and has nothing
/// that only thousands of events or dozens of crossings need.
pub const ANY_SIZE: bool = cfg!(any(feature = "complete", not(target_arch = "wasm32")));

pub mod csv;
pub mod dataset;
pub mod date;
pub mod export;
pub mod figures;
#[cfg(test)]
mod frozen;
pub mod json;
pub mod map;
pub mod promises;
pub mod search;
pub mod status;
pub mod subset;
pub mod timeline;
pub mod words;
