//! One calendar day, and spans of them. The only file that names `chrono`.

use std::fmt;

use chrono::{Datelike as _, NaiveDate};

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
        if !(0..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month.into(), day.into()).map(|date| Self(date.num_days_from_ce()))
    }

    /// Year, month (1–12) and day of the month (1–31).
    ///
    /// [`Day::MIN`] and [`Day::MAX`] have none; they answer with the nearest year's first day.
    #[must_use]
    pub fn ymd(self) -> (i32, u8, u8) {
        match NaiveDate::from_num_days_from_ce_opt(self.0) {
            Some(date) => (date.year(), u8::try_from(date.month()).unwrap_or(1), u8::try_from(date.day()).unwrap_or(1)),
            None if self.0 < 0 => (0, 1, 1),
            None => (9999, 1, 1),
        }
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
