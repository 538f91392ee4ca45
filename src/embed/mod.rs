//! What the loader calls: text and elements in, text and events out.
//!
//! Here live the exported functions and the running of effects. Not here: logic; it converts and
//! calls. May import: every layer.

pub mod allocator;
#[cfg(feature = "complete")]
pub mod export;
pub mod faces;
pub mod hand;
pub mod incoming;
pub mod seat;
pub mod widget;
