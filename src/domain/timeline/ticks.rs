//! Which days the axis names, and how much of each it says.

use super::{super::date::Day, scale::TimeScale};

/// One tick of the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// Where, as a fraction of the width.
    pub x: f64,
    /// Which day begins there.
    pub day: Day,
    /// What is said there.
    pub label: TickLabel,
}

/// What a tick says; the coarser part only where it changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TickLabel {
    /// A year.
    Year(i32),
    /// A month (1–12), with its year if that is new.
    Month(u8, Option<i32>),
    /// A day of the month, with its month and year if the month is new.
    Day(u8, Option<(i32, u8)>),
}

/// How many pixels one label needs, with room around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TickRoom {
    /// A day of the month: "30".
    pub day_px: f64,
    /// A month, and the year over it: "Sep", "2019".
    pub month_px: f64,
    /// A year: "2019".
    pub year_px: f64,
}

impl TickRoom {
    /// What an axis looks well with; wider words need more.
    pub const LEAST: Self = Self { day_px: 34.0, month_px: 40.0, year_px: 44.0 };

    fn of(self, step: Step) -> f64 {
        match step {
            Step::Days(_) => self.day_px,
            Step::Months(_) => self.month_px,
            Step::Years(_) => self.year_px,
        }
    }
}

/// A standard interval, and how many days it takes.
const STEPS: [(Step, f64); 13] = [
    (Step::Days(1), 1.0),
    (Step::Days(2), 2.0),
    (Step::Days(7), 7.0),
    (Step::Months(1), 30.4),
    (Step::Months(3), 91.3),
    (Step::Months(6), 182.6),
    (Step::Years(1), 365.2),
    (Step::Years(2), 730.5),
    (Step::Years(5), 1826.2),
    (Step::Years(10), 3652.4),
    (Step::Years(20), 7304.8),
    (Step::Years(50), 18262.0),
    (Step::Years(100), 36524.0),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Every so many days from the first of each month.
    Days(u8),
    /// Every so many months from January.
    Months(u8),
    /// Every so many years from the year 0.
    Years(i32),
}

/// The ticks of a scale: the finest standard interval whose labels have room.
///
/// ```text
///  2003      2004      2005          Oct     Jan     Apr
///  ├─────────┼─────────┼──           ├───────┼───────┼──
///                                    2018    2019
/// ```
#[must_use]
pub fn ticks(scale: &TimeScale, room: TickRoom) -> Vec<Tick> {
    let per_day = scale.px_per_day();
    let last = (Step::Years(200), 73_048.0);
    let (step, _) = STEPS.into_iter().find(|&(step, days)| days * per_day >= room.of(step)).unwrap_or(last);
    let range = scale.range();
    let (first_year, first_month, _) = range.start.ymd();
    let mut ticks: Vec<Tick> = Vec::new();
    let mut year = first_year;
    let mut month = first_month;
    loop {
        let days: &[u8] = match step {
            Step::Days(1) => &ALL_DAYS,
            Step::Days(2) => &EVERY_SECOND,
            Step::Days(_) => &EVERY_WEEK,
            Step::Months(_) | Step::Years(_) => &[1],
        };
        let month_counts = match step {
            Step::Days(_) => true,
            Step::Months(every) => (month - 1) % every == 0,
            Step::Years(every) => month == 1 && year.rem_euclid(every) == 0,
        };
        if month_counts {
            for day in days.iter().filter_map(|&day| Day::new(year, month, day)) {
                if range.contains(day) {
                    let label = label(step, day, ticks.last().map(|tick| tick.day));
                    ticks.push(Tick { x: scale.x(day), day, label });
                }
            }
        }
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        if year > 9999 || Day::new(year, month, 1).is_none_or(|day| day >= range.end) {
            return ticks;
        }
    }
}

const ALL_DAYS: [u8; 31] =
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31];
// The last ones of a month would crowd the first of the next, the 29th in a leap year's February.
const EVERY_SECOND: [u8; 14] = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27];
const EVERY_WEEK: [u8; 4] = [1, 8, 15, 22];

fn label(step: Step, day: Day, before: Option<Day>) -> TickLabel {
    let (year, month, date) = day.ymd();
    let before = before.map(Day::ymd);
    match step {
        Step::Years(_) => TickLabel::Year(year),
        Step::Months(_) => TickLabel::Month(month, before.is_none_or(|(other, ..)| other != year).then_some(year)),
        Step::Days(_) => {
            let new = before.is_none_or(|(other, of, _)| (other, of) != (year, month));
            TickLabel::Day(date, new.then_some((year, month)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, TickLabel, TickRoom, TimeScale, ticks};
    use crate::domain::date::DayRange;

    fn check(from: &str, to: &str, width_px: f64, room: TickRoom) -> String {
        let range = DayRange::inclusive(from.parse().unwrap(), to.parse::<Day>().unwrap());
        let said = |label| match label {
            TickLabel::Year(year) => year.to_string(),
            TickLabel::Month(month, year) => {
                format!("{month}{}", year.map(|year| format!("/{year}")).unwrap_or_default())
            }
            TickLabel::Day(day, new) => {
                format!("{day}{}", new.map(|(year, month)| format!("/{month}/{year}")).unwrap_or_default())
            }
        };
        ticks(&TimeScale::new(range, width_px), room)
            .into_iter()
            .map(|tick| said(tick.label))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn the_finest_interval_that_has_room_is_taken() {
        for (from, to, width, expected) in [
            ("2003-01-01", "2026-05-02", 260.0, "2005 2010 2015 2020 2025"),
            ("2003-01-01", "2010-05-02", 400.0, "2003 2004 2005 2006 2007 2008 2009 2010"),
            ("2018-10-01", "2019-10-31", 260.0, "10/2018 1/2019 4 7 10"),
            ("2018-11-15", "2019-02-20", 260.0, "12/2018 1/2019 2"),
            ("2019-08-20", "2019-10-10", 400.0, "22/8/2019 1/9/2019 8 15 22 1/10/2019 8"),
            ("2019-09-27", "2019-10-03", 400.0, "27/9/2019 28 29 30 1/10/2019 2 3"),
        ] {
            assert_eq!(check(from, to, width, TickRoom::LEAST), expected, "{from} to {to} at {width} px");
        }
    }

    #[test]
    fn wider_words_have_a_coarser_interval() {
        let wide = TickRoom { day_px: 60.0, month_px: 80.0, year_px: 100.0 };
        for (from, to, width, expected) in [
            ("2003-01-01", "2010-05-02", 400.0, "2004 2006 2008 2010"),
            ("2018-10-01", "2019-10-31", 260.0, "1/2019 7"),
            ("2019-09-27", "2019-10-03", 400.0, "27/9/2019 1/10/2019 3"),
        ] {
            assert_eq!(check(from, to, width, wide), expected, "{from} to {to} at {width} px");
        }
    }
}
