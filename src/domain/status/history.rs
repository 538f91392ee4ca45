//! Which claim rules which days: the whole of time for one crossing and track, without a gap.

use super::{
    super::{
        ANY_SIZE,
        dataset::{Actor, Crossing, Dataset, Effect, Event, Index, Track, Value},
        date::{Day, ReportedDate},
    },
    claim::{Claim, Dates, Report, claims, last_known, reports},
    layers::Layers,
    lengths::Lengths,
    sweep::Sweep,
};

/// How sure a value is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// A source says so for that day.
    Confirmed,
    /// It stood before and after, or shortly before, and nothing says otherwise.
    Presumed,
    /// No source speaks of that time.
    Unknown,
}

impl Certainty {
    /// The word that stands for it in answers and attributes.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Presumed => "presumed",
            Self::Unknown => "unknown",
        }
    }
}

/// The last thing that any source vouched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastReport {
    /// For which day.
    pub day: Day,
    /// What.
    pub value: Value,
    /// Whether the source says that it ended then.
    pub ended: bool,
}

/// Days in a row on which the same is known for the same reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The day after the last one.
    pub until: Day,
    /// What holds.
    pub value: Value,
    /// Between whom, for disputed and contested.
    pub between: Vec<Index<Actor>>,
    /// How sure.
    pub certainty: Certainty,
    /// The value that took over on some day of this period; which day is not known.
    pub fading_to: Option<Value>,
    /// Since when the value holds, as reported. `None` while it is unknown.
    pub since: Option<ReportedDate>,
    /// The last day before this period for which a source vouches for the value.
    pub confirmed_before: Option<Day>,
    /// The last report of any value before this period.
    pub last_report: Option<LastReport>,
    /// The last day of its value, where a source says that it ended.
    pub(super) ends: Option<Day>,
    /// The events it rests on.
    pub events: Vec<Index<Event>>,
    /// Whether it rests on the crossing's `last_known` too.
    pub last_known: bool,
}

/// All periods of one crossing and track, from [`Day::MIN`] to [`Day::MAX`], each beginning where
/// the one before ends.
#[derive(Clone, Debug)]
pub struct History {
    periods: Vec<Period>,
    lengths: Lengths,
}

impl History {
    /// Reads the history of a track out of the events.
    #[must_use]
    pub fn of(dataset: &Dataset, crossing: Index<Crossing>, track: Track) -> Self {
        let mut sweep = Self::sweep(dataset, crossing, track, &reports(dataset, crossing, track));
        while sweep.step() {}
        sweep.finish()
    }

    /// Begins to read it out of what is reported of the track, in the order of the file.
    pub(super) fn sweep(dataset: &Dataset, crossing: Index<Crossing>, track: Track, reports: &[Report<'_>]) -> Sweep {
        let mut all: Vec<Claim> = Vec::new();
        for &report in reports {
            let Effect { since, through, .. } = *report.effect;
            all.extend(claims(report, Dates { event: report.event.date, since, through }));
        }
        let state = dataset.crossings().get(crossing).last_known.as_ref();
        all.extend(state.and_then(|state| last_known(state, track)));
        Sweep::new(Layers::new(all))
    }

    /// All periods, each beginning where the one before ends.
    pub(super) fn of_periods(periods: Vec<Period>) -> Self {
        let lengths = if ANY_SIZE { Lengths::of(&periods) } else { Lengths::default() };
        let mut history = Self { periods, lengths };
        history.look_back();
        history
    }

    /// Fills in what a period owes to those before it.
    fn look_back(&mut self) {
        let mut run: Option<(Value, Vec<Index<Actor>>, Option<ReportedDate>)> = None;
        let mut confirmed: Option<Day> = None;
        let mut report: Option<LastReport> = None;
        for period in &mut self.periods {
            let goes_on =
                run.as_ref().is_some_and(|(value, between, _)| *value == period.value && *between == period.between);
            if !goes_on {
                confirmed = None;
                run = Some((period.value, period.between.clone(), period.since));
            }
            period.since = run.as_ref().and_then(|(.., since)| *since);
            period.confirmed_before = confirmed;
            period.last_report = report;
            if period.certainty == Certainty::Confirmed {
                let day = period.until.plus(-1);
                confirmed = Some(day);
                report = Some(LastReport { day, value: period.value, ended: period.ends == Some(day) });
            }
        }
    }

    /// The periods in the order of time.
    #[must_use]
    pub fn periods(&self) -> &[Period] {
        &self.periods
    }

    /// The place of the first period at or after one that lasts at least so many days; past all of them if
    /// none does. Found in the logarithm of their number.
    #[must_use]
    pub fn next_of_days(&self, from: usize, days: i32) -> usize {
        self.lengths.next(from, days)
    }

    /// The period a day lies in.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "periods cover all of time, so there is always one")]
    pub fn on(&self, day: Day) -> &Period {
        let after = self.periods.partition_point(|period| period.from <= day);
        &self.periods[after.saturating_sub(1)]
    }
}
