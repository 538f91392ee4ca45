//! The dataset: read from its file, checked as a whole, true ever after.
//!
//! [`Reading`] is the one way in, for the shipped file and for a foreign one alike, and [`load`] goes it
//! with a text that is all there. The format is
//! described in `static/data/FORMAT.md`.

mod announcements;
mod check;
mod crossings;
mod events;
mod fields;
mod ids;
mod model;
mod packed;
mod place;
mod plain_records;
mod problem;
mod reading;
mod report;
mod rules;
mod sections;
mod settle;
mod table;
mod text;
mod utf8;
mod values;
mod vocabulary;

pub use check::load;
pub use model::{
    Actor, Alias, Announcement, Conflict, Coordinates, Crossing, Dataset, Effect, Event, LastKnown, Side, Source,
};
#[cfg(not(target_family = "wasm"))]
pub use packed::{first_half, pack};
pub use packed::{unpack, unpack_whole};
pub use problem::{Problem, Problems, Rule};
pub use reading::{Reading, Verdict};
pub use table::{Identified, Index, Table};
pub use text::{Language, Text};
pub use vocabulary::{Basis, Confidence, CrossingKind, EventKind, Outcome, Precision, SourceKind, Track, Value};

/// The format this program reads. Newer files are refused by name and number.
pub const FORMAT: i64 = 1;
