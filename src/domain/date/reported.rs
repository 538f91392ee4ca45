//! A date as a source gives it: a part, an interval, or "by" a day.

use std::fmt;

use super::{
    day::{Day, DayRange},
    part::Part,
};

/// One end of an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// A written date.
    At(Part),
    /// `..`: without end.
    Open,
    /// Nothing written: not known.
    Unknown,
}

/// A date in EDTF (ISO 8601-2:2019): level 1, and of level 2 only "on or before".
///
/// Not read: unspecified digits (`201X`), years of more than four digits, times of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReportedDate {
    /// `2014-06-20`, `2014-06`, `2019-07~`, `2023-21`.
    In(Part),
    /// `2026-02-26/2026-04-20`, `2012/..`: within it, or all through it.
    Between(End, End),
    /// `[..2014-04-13]`: on that day or some day before.
    NotAfter(Part),
}

impl ReportedDate {
    /// Exactly this day.
    #[must_use]
    pub fn day(day: Day) -> Self {
        Self::In(Part::day(day))
    }

    /// The earliest day it may mean; `None` if no day bounds it.
    #[must_use]
    pub fn earliest(self) -> Option<Day> {
        match self {
            Self::In(part) | Self::Between(End::At(part), _) => Some(part.days().start),
            Self::Between(..) | Self::NotAfter(_) => None,
        }
    }

    /// The latest day it may mean; `None` if no day bounds it.
    #[must_use]
    pub fn latest(self) -> Option<Day> {
        match self {
            Self::In(part) | Self::Between(_, End::At(part)) | Self::NotAfter(part) => Some(part.days().last()),
            Self::Between(..) => None,
        }
    }

    /// The days of the date for a drawing or an order: an end that is not bounded falls on
    /// the other one.
    #[must_use]
    pub fn days(self) -> DayRange {
        match (self.earliest(), self.latest()) {
            (Some(first), Some(last)) => DayRange::inclusive(first, last),
            (Some(day), None) | (None, Some(day)) => DayRange::inclusive(day, day),
            (None, None) => DayRange::inclusive(Day::MIN, Day::MIN),
        }
    }

    /// Whether a part of it is approximate: the source says "about".
    #[must_use]
    pub fn is_approximate(self) -> bool {
        let about = |end: End| matches!(end, End::At(part) if part.approximate);
        match self {
            Self::In(part) | Self::NotAfter(part) => part.approximate,
            Self::Between(from, to) => about(from) || about(to),
        }
    }

    /// Whether it means exactly one day and says so without doubt.
    #[must_use]
    pub fn is_exact(self) -> bool {
        matches!(self, Self::In(part) if part.days().days() == 1 && !part.approximate && !part.uncertain)
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(part) => part.fmt(f),
            Self::Open => f.write_str(".."),
            Self::Unknown => Ok(()),
        }
    }
}

impl fmt::Display for ReportedDate {
    /// As EDTF writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::In(part) => part.fmt(f),
            Self::Between(from, to) => write!(f, "{from}/{to}"),
            Self::NotAfter(part) => write!(f, "[..{part}]"),
        }
    }
}
