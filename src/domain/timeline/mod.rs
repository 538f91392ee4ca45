//! The picture as plain numbers: from days to places, and what stands where.
//!
//! Places across are fractions of the picture's width (0 the start of time, 1 its end), so that
//! one scene is right at any width; only what must not collide asks for pixels.

mod arc;
mod census;
mod marks;
mod order;
mod row;
mod rows;
mod scale;
mod scene;
mod spans;
mod step;
mod strip;
mod ticks;
mod turning;
mod window;

pub use arc::Arc;
pub use marks::{MIN_TARGET_PX, Mark};
pub use order::Orders;
pub use rows::{COLUMNS, Rows};
pub use scale::{TimeScale, within};
pub use scene::{Label, Lane, Scene, View, layout};
pub use step::{Direction, Place, first, mark_of, step};
pub use strip::{Segment, Strip};
pub use ticks::{Tick, TickLabel, TickRoom, ticks};
pub use window::{MIN_WINDOW_DAYS, pan, zoom};
