//! From days to places and back.

use super::super::date::{Day, DayRange};

/// Days laid out evenly over a width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeScale {
    range: DayRange,
    width_px: f64,
}

impl TimeScale {
    /// These days over this many CSS pixels; a width under one pixel counts as one.
    #[must_use]
    pub fn new(range: DayRange, width_px: f64) -> Self {
        let width_px = if width_px.is_finite() { width_px.max(1.0) } else { 1.0 };
        Self { range, width_px }
    }

    /// The days it shows.
    #[must_use]
    pub fn range(&self) -> DayRange {
        self.range
    }

    /// Its width in CSS pixels.
    #[must_use]
    pub fn width_px(&self) -> f64 {
        self.width_px
    }

    /// CSS pixels a day.
    #[must_use]
    pub fn px_per_day(&self) -> f64 {
        self.width_px / f64::from(self.range.days())
    }

    /// Where a day begins, as a fraction of the width; outside 0..1 for a day outside the range.
    #[must_use]
    pub fn x(&self, day: Day) -> f64 {
        f64::from(day.days_after(self.range.start)) / f64::from(self.range.days())
    }

    /// Where a span's middle lies, as a fraction.
    #[must_use]
    pub fn middle(&self, days: DayRange) -> f64 {
        f64::midpoint(self.x(days.start), self.x(days.end))
    }

    /// Where a day begins, in pixels from the start.
    #[must_use]
    pub fn px(&self, day: Day) -> f64 {
        self.x(day) * self.width_px
    }

    /// The day at a fraction of the width.
    #[must_use]
    pub fn day_at(&self, x: f64) -> Day {
        // A hair to the right, so that a day's own beginning is that day in spite of rounding.
        let days = (x * f64::from(self.range.days()) + 1e-6).floor();
        let days = days.max(f64::from(Day::MIN.days_after(self.range.start))).min(9e6);
        #[expect(clippy::cast_possible_truncation, reason = "bounded to what fits just above")]
        self.range.start.plus(days as i32)
    }

    /// The part of a span that is shown, as fractions; `None` if nothing of it is.
    #[must_use]
    pub fn clip(&self, from: Day, until: Day) -> Option<(f64, f64)> {
        let (from, until) = (self.x(from).max(0.0), self.x(until).min(1.0));
        (from < until).then_some((from, until))
    }
}

/// A fraction kept between 0 and 1. `f64::clamp` would bring its panic's message along, and with it
/// the printing of floating-point numbers, for every reader to download.
#[must_use]
pub fn within(fraction: f64) -> f64 {
    if fraction > 1.0 {
        1.0
    } else if fraction > 0.0 {
        fraction
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Day, DayRange, TimeScale};

    proptest! {
        #[test]
        fn a_day_drawn_and_read_back_is_the_same_day(
            start in 700_000..760_000_i32,
            days in 1..40_000_i32,
            width in 1.0..8_000.0_f64,
            offset in 0..40_000_i32,
        ) {
            let start = Day::MIN.plus(1_000_000 + start);
            let scale = TimeScale::new(DayRange::new(start, start.plus(days)), width);
            let day = start.plus(offset % days);
            prop_assert_eq!(scale.day_at(scale.x(day)), day);
            prop_assert_eq!(scale.day_at(scale.px(day) / scale.width_px()), day);
        }

        #[test]
        fn later_days_lie_further_on(days in 2..10_000_i32, one in 0..10_000_i32, other in 0..10_000_i32) {
            let start = Day::MIN.plus(1_700_000);
            let scale = TimeScale::new(DayRange::new(start, start.plus(days)), 300.0);
            let (one, other) = (start.plus(one), start.plus(other));
            prop_assert_eq!(one < other, scale.x(one) < scale.x(other));
        }
    }

    #[test]
    fn no_width_is_guarded() {
        let day = Day::new(2019, 9, 30).unwrap();
        for width in [0.0, -3.0, f64::NAN, f64::INFINITY] {
            let scale = TimeScale::new(DayRange::new(day, day), width);
            assert!(scale.px(day).is_finite(), "{width}");
            assert_eq!(scale.day_at(0.5), day, "{width}");
        }
    }
}
