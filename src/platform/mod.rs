//! The browser: the only place that asks it for anything.
//!
//! Here live handles that stop listening when they are dropped. Not here: anything of ours.
//! May import: `web-sys`, `js-sys`, `wasm-bindgen`, `gloo`.

#[cfg(feature = "complete")]
pub mod download;
pub mod faces;
pub mod frame;
pub mod gestures;
pub mod log;
pub mod size;
pub mod today;
