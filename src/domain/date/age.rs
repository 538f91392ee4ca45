//! How long ago a day was, as one says it.

use super::Day;

/// A count in the unit that one would say: "12 days", "two months", "three years".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// So many days; 0 is the same day.
    Days(i32),
    /// About so many months.
    Months(i32),
    /// About so many years.
    Years(i32),
}

/// So many months after its day, what is known is old: as long as a report is presumed to hold.
const OLD_MONTHS: i32 = 6;

impl Age {
    /// How long before `today` a day was; `None` if it is still to come.
    ///
    /// Days are counted until the nearest number of months is two, which is after six weeks and a half,
    /// months until there are two years of them.
    ///
    /// ```
    /// use crossing_timeline::domain::date::{Age, Day};
    ///
    /// let of = |day: &str, today: &str| Age::of(day.parse().unwrap(), today.parse::<Day>().unwrap());
    /// assert_eq!(of("2026-10-01", "2026-10-20"), Some(Age::Days(19)));
    /// assert_eq!(of("2026-10-01", "2026-11-30"), Some(Age::Months(2)));
    /// assert_eq!(of("2026-10-01", "2026-09-30"), None);
    /// ```
    #[must_use]
    pub fn of(day: Day, today: Day) -> Option<Self> {
        let days = today.days_after(day);
        let (whole, over) = months(day, today);
        // A day of the month that is half a month farther, or less near, makes it another one.
        let nearest = whole + i32::from(over > 15) - i32::from(over < -15);
        match nearest {
            _ if days < 0 => None,
            ..2 => Some(Self::Days(days)),
            2..24 => Some(Self::Months(nearest)),
            _ => Some(Self::Years((nearest + 6) / 12)),
        }
    }

    /// Whether half a year has passed since a day: the same day of the sixth month after it has come, or the
    /// first one behind that month's end.
    #[must_use]
    pub fn is_old(day: Day, today: Day) -> bool {
        let (months, over) = months(day, today);
        months - i32::from(over < 0) >= OLD_MONTHS
    }
}

/// How many months later another day's month is, and how much later in its month the day.
fn months(day: Day, today: Day) -> (i32, i32) {
    let ((year, month, first), (other_year, other_month, second)) = (day.ymd(), today.ymd());
    let months = 12 * (other_year - year) + i32::from(other_month) - i32::from(month);
    (months, i32::from(second) - i32::from(first))
}
