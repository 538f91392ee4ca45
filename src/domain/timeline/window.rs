//! Moving and scaling the days that are shown.

use super::{super::date::DayRange, scale::within};

/// The fewest days a picture shows: below this nothing more is to be seen, since every event is
/// known to the day at best.
pub const MIN_WINDOW_DAYS: i32 = 21;

/// The window scaled by `factor` (under 1 zooms in) about the fraction `at` of its width, and
/// kept within `bounds`.
#[must_use]
pub fn zoom(window: DayRange, factor: f64, at: f64, bounds: DayRange) -> DayRange {
    let old = f64::from(window.days());
    let least = f64::from(MIN_WINDOW_DAYS.min(bounds.days()).min(window.days()));
    let new = (old * factor).max(least).min(f64::from(bounds.days())).round();
    let shift = ((old - new) * within(at)).round();
    #[expect(clippy::cast_possible_truncation, reason = "both are bounded by the days of a range")]
    let (new, shift) = (new as i32, shift as i32);
    let start = window.start.plus(shift);
    keep_within(DayRange::new(start, start.plus(new)), bounds)
}

/// The window moved by `days`, and kept within `bounds`.
#[must_use]
pub fn pan(window: DayRange, days: i32, bounds: DayRange) -> DayRange {
    keep_within(DayRange::new(window.start.plus(days), window.end.plus(days)), bounds)
}

fn keep_within(window: DayRange, bounds: DayRange) -> DayRange {
    let days = window.days().min(bounds.days());
    let start = window.start.min(bounds.end.plus(-days)).max(bounds.start);
    DayRange::new(start, start.plus(days))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{DayRange, MIN_WINDOW_DAYS, pan, zoom};
    use crate::domain::date::Day;

    fn range(start: i32, days: i32) -> DayRange {
        let start = Day::MIN.plus(1_730_000 + start);
        DayRange::new(start, start.plus(days))
    }

    proptest! {
        #[test]
        fn a_window_never_leaves_its_bounds(
            start in 0..8_000_i32, days in 1..8_000_i32, by in -9_000..9_000_i32,
            factor in 0.01..40.0_f64, at in -0.5..1.5_f64, bound in 1..9_000_i32,
        ) {
            let bounds = range(0, bound);
            for window in [zoom(range(start, days), factor, at, bounds), pan(range(start, days), by, bounds)] {
                prop_assert!(bounds.start <= window.start && window.end <= bounds.end);
                prop_assert!(window.days() >= 1);
            }
        }

        #[test]
        fn what_is_under_the_pointer_stays_there(at in 0.0..1.0_f64) {
            let (window, bounds) = (range(3_000, 1_000), range(0, 9_000));
            let nearer = zoom(window, 0.5, at, bounds);
            let under = |window: DayRange| f64::from(window.start.days_after(bounds.start)) + at * f64::from(window.days());
            prop_assert!((under(window) - under(nearer)).abs() <= 1.0);
        }
    }

    #[test]
    fn zooming_stops_where_nothing_more_is_to_be_seen() {
        let bounds = range(0, 8_000);
        assert_eq!(zoom(bounds, 1e-9, 0.5, bounds).days(), MIN_WINDOW_DAYS);
        assert_eq!(zoom(range(10, 30), 1e9, 0.5, bounds), bounds);
    }
}
