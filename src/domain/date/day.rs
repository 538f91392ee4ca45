//! One calendar day, and spans of them.

use std::fmt;

/// Days in 400 years, after which the calendar begins again.
const CYCLE: i32 = 146_097;

/// How many days before day 1 the 1 March of the year 0 is, and one more: years are counted from there, so
/// that a leap day is the last of its year.
const BEFORE_FIRST: i32 = 305;

/// A calendar day at the crossing, never an instant.
///
/// Counted in days from 1 January of the year 1 (day 1) in the Gregorian calendar, so that
/// subtraction gives days. Parsed dates lie in the years 0 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

impl Day {
    /// Earlier than every day that can be written.
    pub const MIN: Self = Self(-1_000_000);
    /// Later than every day that can be written.
    pub const MAX: Self = Self(10_000_000);

    /// The day of a year (0–9999), month (1–12) and day of the month (1–31), if there is one.
    ///
    /// ```
    /// # use crossing_timeline::domain::date::Day;
    /// assert!(Day::new(2024, 2, 29).is_some());
    /// assert!(Day::new(2023, 2, 29).is_none());
    /// ```
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(0..=9999).contains(&year) || !(1..=12).contains(&month) {
            return None;
        }
        let (month_from_march, years) = if month > 2 { (month - 3, year) } else { (month + 9, year - 1) };
        let day_of_year = (153 * i32::from(month_from_march) + 2) / 5 + i32::from(day) - 1;
        let (cycle, of_cycle) = (years.div_euclid(400), years.rem_euclid(400));
        let day_of_cycle = of_cycle * 365 + of_cycle / 4 - of_cycle / 100 + day_of_year;
        let counted = Self(cycle * CYCLE + day_of_cycle - BEFORE_FIRST);
        // A 31 February is some other day.
        (counted.ymd() == (year, month, day)).then_some(counted)
    }

    /// Year, month (1–12) and day of the month (1–31). Those of [`Day::MIN`] and [`Day::MAX`] are in years that
    /// cannot be written.
    #[must_use]
    pub fn ymd(self) -> (i32, u8, u8) {
        let from_march = self.0 + BEFORE_FIRST;
        let (cycle, day) = (from_march.div_euclid(CYCLE), from_march.rem_euclid(CYCLE));
        let of_cycle = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * of_cycle + of_cycle / 4 - of_cycle / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        (cycle * 400 + of_cycle + next, u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
    }

    /// This day moved by a number of days, which may be negative.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days).clamp(Self::MIN.0, Self::MAX.0))
    }

    /// How many days lie from `earlier` to this day; negative if it is later.
    ///
    /// ```
    /// # use crossing_timeline::domain::date::Day;
    /// let promised = Day::new(2019, 9, 23).unwrap();
    /// let happened = Day::new(2019, 9, 30).unwrap();
    /// assert_eq!(happened.days_after(promised), 7);
    /// ```
    #[must_use]
    pub fn days_after(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// Its place among all days from [`Day::MIN`] on, from 0.
    #[must_use]
    pub fn number(self) -> u32 {
        self.days_after(Self::MIN).cast_unsigned()
    }

    /// The last day of a month (1–12) of a year.
    #[must_use]
    pub fn last_of_month(year: i32, month: u8) -> Option<Self> {
        (28..=31).rev().find_map(|day| Self::new(year, month, day))
    }
}

impl fmt::Display for Day {
    /// As ISO 8601 writes it: `2019-09-30`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// Consecutive days, half-open: `start` is in, `end` is not. Never empty when built by [`DayRange::new`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DayRange {
    /// The first day.
    pub start: Day,
    /// The day after the last one.
    pub end: Day,
}

impl DayRange {
    /// The days from `start` up to, and not with, `end`; at least one day long.
    #[must_use]
    pub fn new(start: Day, end: Day) -> Self {
        Self { start, end: end.max(start.plus(1)) }
    }

    /// The days from `first` to `last`, both included.
    #[must_use]
    pub fn inclusive(first: Day, last: Day) -> Self {
        Self::new(first, last.plus(1))
    }

    /// How many days, at least one.
    #[must_use]
    pub fn days(self) -> i32 {
        self.end.days_after(self.start)
    }

    /// Whether the day is one of these.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        self.start <= day && day < self.end
    }

    /// Whether a day is one of these and of others.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The last day.
    #[must_use]
    pub fn last(self) -> Day {
        self.end.plus(-1)
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike as _, NaiveDate};

    use super::Day;

    #[test]
    fn days_are_those_of_another_calendar() {
        let year_0 = NaiveDate::from_ymd_opt(0, 1, 1).unwrap().num_days_from_ce();
        for (place, date) in (year_0..).zip(NaiveDate::from_ymd_opt(0, 1, 1).unwrap().iter_days()) {
            if date.year() > 9999 {
                break;
            }
            let (month, day) = (u8::try_from(date.month()).unwrap(), u8::try_from(date.day()).unwrap());
            assert_eq!(Day(place).ymd(), (date.year(), month, day));
            assert_eq!(Day::new(date.year(), month, day), Some(Day(place)));
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for year in [0, 1, 1900, 2000, 2023, 2024, 9999] {
            for month in 0..=u8::MAX {
                for day in 0..=u8::MAX {
                    let other = NaiveDate::from_ymd_opt(year, month.into(), day.into());
                    assert_eq!(Day::new(year, month, day).map(|day| day.0), other.map(|date| date.num_days_from_ce()));
                }
            }
        }
        assert!(Day::new(-1, 1, 1).is_none() && Day::new(10_000, 1, 1).is_none());
    }
}
