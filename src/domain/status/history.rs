//! Which claim rules which days: the whole of time for one crossing and track, without a gap.

use super::{
    super::{
        dataset::{Actor, Crossing, Dataset, Event, Index, Track, Value},
        date::{Day, DayRange, ReportedDate},
    },
    PRESUMED_DAYS,
    claim::{Claim, claims, last_known},
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
    ends: Option<Day>,
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
}

impl History {
    /// Reads the history of a track out of the events.
    #[must_use]
    pub fn of(dataset: &Dataset, crossing: Index<Crossing>, track: Track) -> Self {
        let mut dated = Vec::new();
        for (index, event) in dataset.events().iter() {
            let effects: Vec<_> =
                event.effects.iter().filter(|effect| effect.crossing == crossing && effect.track == track).collect();
            for (place, effect) in effects.iter().enumerate() {
                let followed = effects.iter().skip(place + 1).any(|later| later.value != effect.value);
                dated.extend(claims(index, event, effect, followed));
            }
        }
        let state = dataset.crossings().get(crossing).last_known.as_ref();
        dated.extend(state.and_then(|state| last_known(state, track)));
        Self::from_claims(dated)
    }

    fn from_claims(claims: Vec<Claim>) -> Self {
        let (mut hindsight, mut dated): (Vec<Claim>, Vec<Claim>) = (Vec::new(), Vec::new());
        // Of two claims of one day, the later in the file rules. What an editor took for the newest
        // state only rules where no event of that day does.
        let order = |claim: &Claim| (claim.starts.last(), claim.event.is_some(), claim.starts.start);
        for claim in claims {
            if claim.hindsight {
                hindsight.push(claim);
            } else {
                let place = dated.partition_point(|other| order(other) <= order(&claim));
                dated.insert(place, claim);
            }
        }
        let layers = Layers { dated, hindsight };
        let mut periods: Vec<Period> = Vec::new();
        let mut boundaries = layers.boundaries();
        boundaries.push(Day::MAX);
        let mut from = Day::MIN;
        for until in boundaries {
            if until <= from {
                continue;
            }
            let period = layers.period(from, until);
            match periods.last_mut() {
                Some(last) if same(last, &period) => {
                    last.until = until;
                    last.ends = period.ends;
                }
                _ => periods.push(period),
            }
            from = until;
        }
        let mut history = Self { periods };
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

    /// The period a day lies in.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "periods cover all of time, so there is always one")]
    pub fn on(&self, day: Day) -> &Period {
        let after = self.periods.partition_point(|period| period.from <= day);
        &self.periods[after.saturating_sub(1)]
    }
}

fn same(one: &Period, other: &Period) -> bool {
    one.value == other.value
        && one.between == other.between
        && one.certainty == other.certainty
        && one.fading_to == other.fading_to
        && one.events == other.events
        && one.last_known == other.last_known
}

/// What dated events say, and what sources say looking back.
struct Layers {
    dated: Vec<Claim>,
    hindsight: Vec<Claim>,
}

/// What a layer says of a day.
struct Reading<'a> {
    claim: &'a Claim,
    certainty: Certainty,
    /// Carried further than [`PRESUMED_DAYS`], by the same value on the other side.
    bridged: bool,
}

impl Layers {
    /// Every day on which the answer may change, in order, each once.
    fn boundaries(&self) -> Vec<Day> {
        let mut days: Vec<Day> = Vec::new();
        for claim in self.dated.iter().chain(&self.hindsight) {
            let ends = claim.ends.unwrap_or(claim.vouched);
            for day in [
                claim.starts.start,
                claim.starts.last(),
                claim.vouched.start,
                claim.vouched.end,
                claim.vouched.end.plus(PRESUMED_DAYS),
                ends.start,
                ends.end,
            ] {
                let place = days.partition_point(|&other| other < day);
                if days.get(place) != Some(&day) {
                    days.insert(place, day);
                }
            }
        }
        days
    }

    /// The dated claim that rules a day, and the one after it.
    fn dated_on(&self, day: Day) -> (Option<Reading<'_>>, Option<&Claim>) {
        let after = self.dated.partition_point(|claim| claim.starts.last() <= day);
        let next = self.dated.get(after);
        let Some(claim) = after.checked_sub(1).and_then(|place| self.dated.get(place)) else {
            return (None, next);
        };
        let limit = claim.vouched.end.plus(PRESUMED_DAYS);
        // A change that may have come within the limit is waited for.
        let near = day < limit || next.is_some_and(|next| next.starts.start <= limit && next.starts.contains(day));
        // It stood before and after; or, for a side, until it changed hands. An event that is itself
        // a change to the same value says that it did not stand just before.
        let stands_until = next.is_some_and(|next| {
            if matches!(claim.value, Value::Held(_)) {
                agree(next, claim) || next.begins
            } else {
                agree(next, claim) && !next.begins
            }
        });
        let certainty = if claim.vouched.contains(day) {
            Certainty::Confirmed
        } else if self.has_ended(claim, day) || claim.ends.is_some_and(|ends| ends.end <= day) {
            return (None, next);
        } else if claim.ends.is_some() || near || stands_until {
            Certainty::Presumed
        } else {
            return (None, next);
        };
        (Some(Reading { claim, certainty, bridged: !near }), next)
    }

    /// Whether a source, looking back, says that the value of a dated claim had ended by then.
    fn has_ended(&self, dated: &Claim, day: Day) -> bool {
        self.hindsight.iter().any(|claim| {
            let over = |ends: DayRange| ends.end <= day && ends.end > dated.vouched.end;
            agree(claim, dated) && !claim.goes_on && claim.ends.is_some_and(over)
        })
    }

    /// The claim that, looking back, covers a day: rather one that vouches for it, and of these
    /// the one with the latest start, since it tells most about the day.
    fn hindsight_on(&self, day: Day) -> Option<&Claim> {
        self.hindsight
            .iter()
            .filter(|claim| claim.starts.start <= day && claim.ends.is_some_and(|ends| day < ends.end))
            .max_by_key(|claim| (claim.vouched.contains(day), claim.starts.start, std::cmp::Reverse(claim.event)))
    }

    fn period(&self, from: Day, until: Day) -> Period {
        let (dated, next) = self.dated_on(from);
        let looking_back = self.hindsight_on(from);
        let vouching = looking_back.filter(|claim| claim.vouched.contains(from));
        // The day on which the next claim took over is not known.
        let next_fades = next.filter(|next| next.starts.start <= from && from < next.starts.last());
        let (claim, certainty) = match (dated, vouching) {
            (Some(dated), Some(claim)) if agree(dated.claim, claim) => (Some(dated.claim), Certainty::Confirmed),
            // Looking back, a source says otherwise than the presumption.
            (Some(dated), Some(claim))
                if dated.certainty == Certainty::Presumed
                    && (dated.bridged
                        || dated.claim.value.is_between()
                        || claim.starts.start >= dated.claim.vouched.end) =>
            {
                (Some(claim), Certainty::Confirmed)
            }
            (Some(dated), _) => (Some(dated.claim), dated.certainty),
            (None, Some(claim)) => (Some(claim), Certainty::Confirmed),
            // It ended on some day of these: it is presumed to the last.
            (None, None) => match looking_back.filter(|claim| claim.vouched.end <= from) {
                Some(claim) => (Some(claim), Certainty::Presumed),
                None => (None, Certainty::Unknown),
            },
        };
        let beginning = looking_back.filter(|back| from < back.starts.last() && claim.is_none());
        let ending = claim.filter(|claim| claim.ends.is_some_and(|ends| ends.start < from && ends.days() > 1));
        let value = claim.map_or(Value::Unknown, |claim| claim.value);
        let fading_to = next_fades
            .map(|next| next.value)
            .or(beginning.map(|claim| claim.value))
            .or(ending
                .map(|_| next.filter(|next| next.starts.start <= until).map_or(Value::Unknown, |next| next.value)))
            .filter(|fading| *fading != value);
        let mut events: Vec<Index<Event>> = Vec::new();
        let mut last_known = false;
        let confirming = vouching.filter(|back| claim.is_some_and(|claim| agree(claim, back)));
        for source in [claim, confirming, beginning].into_iter().flatten() {
            match source.event {
                Some(event) if !events.contains(&event) => events.push(event),
                Some(_) => {}
                None => last_known = true,
            }
        }
        Period {
            from,
            until,
            value,
            between: claim.map(|claim| claim.between.clone()).unwrap_or_default(),
            certainty,
            fading_to,
            since: claim.and_then(|claim| since(claim, from)),
            confirmed_before: None,
            last_report: None,
            ends: [claim, vouching.filter(|back| !back.goes_on)]
                .into_iter()
                .flatten()
                .find_map(|claim| claim.ends)
                .filter(|ends| ends.days() == 1)
                .map(DayRange::last),
            events,
            last_known,
        }
    }
}

fn agree(one: &Claim, other: &Claim) -> bool {
    one.value == other.value && one.between == other.between
}

/// Since when a claim's value holds, for a run of days that begins here; `None` where the run begins
/// for no other reason than that a presumption ran out.
fn since(claim: &Claim, from: Day) -> Option<ReportedDate> {
    (from <= claim.starts.end.max(claim.vouched.start)).then_some(claim.since)
}
