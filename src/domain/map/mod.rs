//! The map as plain numbers: from degrees to places on it.
//!
//! A locator, north up: good for telling which crossing lies where along the border, and for
//! nothing finer than a kilometre.

mod line;
mod path;

pub use line::{BORDER, JORDAN, TURKEY};
pub use path::LINES;

use super::dataset::Coordinates;

/// How wide the map is, in units of which [`HEIGHT`] is the other side.
pub const WIDTH: i32 = 288;
/// How high the map is. At a CSS pixel a unit the two northern crossings lie a target apart.
pub const HEIGHT: i32 = 328;

/// The edges of the map, in hundredths of a degree. A degree of longitude is as much shorter than
/// one of latitude as it is on the ground halfway up the map.
const WEST: i32 = 3800;
const EAST: i32 = 4326;
const SOUTH: i32 = 3283;
const NORTH: i32 = 3772;

/// A place, in degrees, as fractions of the map's width (0 is west) and height (0 is north);
/// outside 0..1 where it is not on the map.
#[must_use]
pub fn place(lat: f64, lon: f64) -> (f64, f64) {
    let x = (lon * 100.0 - f64::from(WEST)) / f64::from(EAST - WEST);
    let y = (f64::from(NORTH) - lat * 100.0) / f64::from(NORTH - SOUTH);
    (x, y)
}

/// Whether a point is that of the crossing itself, and not of a town or of the area.
#[must_use]
pub fn is_exact(coordinates: &Coordinates) -> bool {
    &*coordinates.precision == "crossing"
}
