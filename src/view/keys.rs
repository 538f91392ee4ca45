//! Which key means what on the picture: an arrow goes the way it points.

use web_sys::KeyboardEvent;

use super::geometry::Side;
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

/// The arrows on an axis that begins on the left.
const EARLIER: &str = "ArrowLeft";
const LATER: &str = "ArrowRight";

/// The key as it would be on an axis that begins on the left.
fn along(key: &str, side: Side) -> &str {
    match key {
        EARLIER if side.px(1) < 0 => LATER,
        LATER if side.px(1) < 0 => EARLIER,
        _ => key,
    }
}

/// The key, and whether Shift is held with it; nothing with a modifier that is the browser's.
fn pressed(event: &KeyboardEvent) -> Option<(String, bool)> {
    let others = event.ctrl_key() || event.meta_key() || event.alt_key();
    (!others).then(|| (event.key(), event.shift_key()))
}

/// Reads a key press; keys with a modifier belong to the browser, but for Shift with an arrow.
pub(super) fn read(event: &KeyboardEvent, side: Side) -> Option<Key> {
    let (key, shift) = pressed(event)?;
    on_picture(along(&key, side), shift)
}

fn on_picture(key: &str, shift: bool) -> Option<Key> {
    Some(match (key, shift) {
        (EARLIER, true) => Key::Pan(-STEP),
        (LATER, true) => Key::Pan(STEP),
        (EARLIER, false) => Key::Go(Direction::Earlier),
        (LATER, false) => Key::Go(Direction::Later),
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
pub(super) fn day(event: &KeyboardEvent, side: Side, day: Day, view: DayRange) -> Option<Day> {
    let (key, shift) = pressed(event)?;
    on_cursor(along(&key, side), shift, day, view)
}

fn on_cursor(key: &str, shift: bool, day: Day, view: DayRange) -> Option<Day> {
    let step = if shift { 30 } else { 1 };
    Some(match key {
        EARLIER | "ArrowDown" => day.plus(-step),
        LATER | "ArrowUp" => day.plus(step),
        "PageDown" => day.plus(-30),
        "PageUp" => day.plus(30),
        "Home" => view.start,
        "End" => view.last(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Day, DayRange, Direction, Key, STEP, Side, along, on_cursor, on_picture};
    use crate::i18n::Locale;

    const BOTH: [(Locale, [&str; 2]); 2] =
        [(Locale::En, ["ArrowLeft", "ArrowRight"]), (Locale::Ar, ["ArrowRight", "ArrowLeft"])];

    #[test]
    fn the_arrow_that_points_to_the_end_of_the_axis_is_later() {
        for (locale, [earlier, later]) in BOTH {
            let read = |key, shift| on_picture(along(key, Side::of(locale)), shift);
            assert_eq!(read(earlier, false), Some(Key::Go(Direction::Earlier)), "{locale:?}");
            assert_eq!(read(later, false), Some(Key::Go(Direction::Later)), "{locale:?}");
            assert_eq!(read(earlier, true), Some(Key::Pan(-STEP)), "{locale:?}");
            assert_eq!(read(later, true), Some(Key::Pan(STEP)), "{locale:?}");
            assert_eq!(read("ArrowUp", false), Some(Key::Go(Direction::Up)), "{locale:?}");
            assert_eq!(read("Home", false), Some(Key::Go(Direction::First)), "{locale:?}");
            assert_eq!(read("End", false), Some(Key::Go(Direction::Last)), "{locale:?}");
        }
    }

    #[test]
    fn on_the_day_cursor_up_is_later_and_so_is_the_arrow_that_points_there() {
        let (first, day) = (Day::new(2019, 1, 1).unwrap(), Day::new(2019, 9, 30).unwrap());
        let view = DayRange::new(first, first.plus(365));
        for (locale, [earlier, later]) in BOTH {
            let read = |key, shift| on_cursor(along(key, Side::of(locale)), shift, day, view);
            for (key, shift, expected) in [
                (earlier, false, day.plus(-1)),
                (later, false, day.plus(1)),
                (later, true, day.plus(30)),
                ("ArrowDown", false, day.plus(-1)),
                ("ArrowUp", false, day.plus(1)),
                ("PageDown", false, day.plus(-30)),
                ("PageUp", false, day.plus(30)),
                ("Home", false, first),
                ("End", false, first.plus(364)),
            ] {
                assert_eq!(read(key, shift), Some(expected), "{locale:?}, {key}");
            }
        }
    }
}
