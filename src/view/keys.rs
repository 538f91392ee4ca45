//! Which key means what on the picture.

use web_sys::KeyboardEvent;

use crate::domain::{
    date::{Day, DayRange},
    timeline::Direction,
};

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Key {
    /// Go to another mark.
    Go(Direction),
    /// Scale the picture; a factor under 1 is nearer.
    Zoom(f64),
    /// Move the picture by this share of what is in view.
    Pan(f64),
}

/// How much one press of plus brings the picture nearer.
pub(super) const NEARER: f64 = 0.6;

/// How much of the days in view one step moves.
pub(super) const STEP: f64 = 0.3;

/// Reads a key press; keys with a modifier belong to the browser, but for Shift with an arrow.
pub(super) fn read(event: &KeyboardEvent) -> Option<Key> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    Some(match (event.key().as_str(), event.shift_key()) {
        ("ArrowLeft", true) => Key::Pan(-STEP),
        ("ArrowRight", true) => Key::Pan(STEP),
        ("ArrowLeft", false) => Key::Go(Direction::Earlier),
        ("ArrowRight", false) => Key::Go(Direction::Later),
        ("ArrowUp", false) => Key::Go(Direction::Up),
        ("ArrowDown", false) => Key::Go(Direction::Down),
        ("Home", false) => Key::Go(Direction::First),
        ("End", false) => Key::Go(Direction::Last),
        ("+" | "=", _) => Key::Zoom(NEARER),
        ("-" | "_", _) => Key::Zoom(1.0 / NEARER),
        _ => return None,
    })
}

/// The day that a key on the day cursor leads to: a day on or back, a month's length with Page Up
/// and Page Down or with Shift, the ends of the days in view.
pub(super) fn day(event: &KeyboardEvent, day: Day, view: DayRange) -> Option<Day> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    let step = if event.shift_key() { 30 } else { 1 };
    Some(match event.key().as_str() {
        "ArrowLeft" | "ArrowDown" => day.plus(-step),
        "ArrowRight" | "ArrowUp" => day.plus(step),
        "PageDown" => day.plus(-30),
        "PageUp" => day.plus(30),
        "Home" => view.start,
        "End" => view.last(),
        _ => return None,
    })
}
