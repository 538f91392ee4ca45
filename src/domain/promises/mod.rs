//! What was announced, and what came of it: how late, worked out from the dates alone.
//!
//! The rules are in `DESIGN.md` ("How is a promise judged?"). [`Promise`] is one announcement with
//! what came of it, [`chains`] are the dates given one after the other for the same thing,
//! [`tally`] counts, and [`panels`] say where marks and lines stand.

mod chain;
mod closer;
mod elapsed;
mod panel;
mod promise;
mod record;
mod table;
mod tally;

pub use chain::{Chain, Slip, chains};
pub use closer::{Closer, LABEL_GAP_PX, Label, Step};
pub use elapsed::Elapsed;
pub use panel::{Axis, LEAST_WIDTH_PX, Link, Panel, Place, Row, WordRoom, panels};
pub use promise::{Promise, promises};
pub use record::to_json;
pub use table::to_csv;
pub use tally::{Tally, tally};
