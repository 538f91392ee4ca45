//! The picture as plain numbers: from days to places, and what stands where.
//!
//! Places across are fractions of the picture's width (0 the start of time, 1 its end), so that
//! one scene is right at any width; only what must not collide asks for pixels.

mod arc;
mod marks;
mod scale;
mod scene;
mod step;
mod strip;
mod ticks;
mod window;

pub use arc::Arc;
pub use marks::{Mark, cluster};
pub use scale::{TimeScale, within};
pub use scene::{Label, Lane, MIN_TARGET_PX, Scene, View, layout};
pub use step::{Direction, Place, first, holds, step};
pub use strip::{Segment, Strip};
pub use ticks::{Tick, TickLabel, ticks};
pub use window::{MIN_WINDOW_DAYS, pan, zoom};
