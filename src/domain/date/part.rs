//! One written date: a year, a season, a month or a day, with its doubts.

use std::fmt;

use super::day::{Day, DayRange};

/// How finely a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Only the year.
    Year,
    /// A season of a year.
    Season,
    /// A month.
    Month,
    /// A day.
    Day,
}

/// A single EDTF date, such as `2019`, `2023-21` (spring), `2019-07~` or `2018-10-15?`.
///
/// `~` says approximate, `?` uncertain, `%` both, as in EDTF (ISO 8601-2:2019).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    pub(super) year: i32,
    /// 1–12 a month, 21–24 a season, 0 none.
    pub(super) month: u8,
    /// 1–31, 0 none.
    pub(super) day: u8,
    pub(super) approximate: bool,
    pub(super) uncertain: bool,
}

impl Part {
    /// Exactly this day.
    #[must_use]
    pub fn day(day: Day) -> Self {
        let (year, month, day) = day.ymd();
        Self { year, month, day, approximate: false, uncertain: false }
    }

    /// How finely it is known.
    #[must_use]
    pub fn unit(self) -> Unit {
        match (self.month, self.day) {
            (0, _) => Unit::Year,
            (21.., _) => Unit::Season,
            (_, 0) => Unit::Month,
            _ => Unit::Day,
        }
    }

    /// The year, the month (1–12) or season (21–24) if any, the day of the month if any.
    #[must_use]
    pub fn fields(self) -> (i32, Option<u8>, Option<u8>) {
        (self.year, (self.month > 0).then_some(self.month), (self.day > 0).then_some(self.day))
    }

    /// Whether the source says "about".
    #[must_use]
    pub fn is_approximate(self) -> bool {
        self.approximate
    }

    /// Whether the date was worked out rather than read.
    #[must_use]
    pub fn is_uncertain(self) -> bool {
        self.uncertain
    }

    /// The days it may mean. EDTF gives `~` and `?` no width, and neither does this.
    ///
    /// A season is three whole months: spring from March, summer from June, autumn from
    /// September, winter from December into the next year.
    #[must_use]
    pub fn days(self) -> DayRange {
        let (first, last) = match self.unit() {
            Unit::Year => ((self.year, 1), (self.year, 12)),
            Unit::Season => match self.month {
                21 => ((self.year, 3), (self.year, 5)),
                22 => ((self.year, 6), (self.year, 8)),
                23 => ((self.year, 9), (self.year, 11)),
                _ => ((self.year, 12), (self.year.saturating_add(1), 2)),
            },
            Unit::Month => ((self.year, self.month), (self.year, self.month)),
            Unit::Day => {
                let day = Day::new(self.year, self.month, self.day).unwrap_or(Day::MIN);
                return DayRange::inclusive(day, day);
            }
        };
        DayRange::inclusive(
            Day::new(first.0, first.1, 1).unwrap_or(Day::MIN),
            Day::last_of_month(last.0, last.1).unwrap_or(Day::MAX),
        )
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        f.write_str(match (self.approximate, self.uncertain) {
            (true, true) => "%",
            (true, false) => "~",
            (false, true) => "?",
            (false, false) => "",
        })
    }
}
