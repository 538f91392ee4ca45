//! What rules a day: dated events first, then what sources say looking back.

use super::{
    super::{
        dataset::{Event, Index, Value},
        date::{Day, DayRange, ReportedDate},
    },
    PRESUMED_DAYS,
    claim::Claim,
    history::{Certainty, Period},
    order::sorted,
};

// The first download shows the bundled dataset alone, in which heaps would not pay.
#[cfg(all(target_arch = "wasm32", not(feature = "complete")))]
use super::few::Few as Hindsight;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
use super::hindsight::Hindsight;

/// What dated events say, and what sources say looking back.
#[derive(Debug)]
pub(super) struct Layers {
    /// In the order in which they rule.
    dated: Vec<Claim>,
    hindsight: Hindsight,
}

/// What a layer says of a day.
struct Reading<'a> {
    claim: &'a Claim,
    certainty: Certainty,
    /// Carried further than [`PRESUMED_DAYS`], by the same value on the other side.
    bridged: bool,
}

impl Layers {
    /// Takes claims apart, which stand in the order of the file.
    pub(super) fn new(claims: Vec<Claim>) -> Self {
        let (hindsight, dated): (Vec<Claim>, Vec<Claim>) = claims.into_iter().partition(|claim| claim.hindsight);
        // Of two claims of one day, the later in the file rules. What an editor took for the newest
        // state only rules where no event of that day does.
        let key = |claim: &Claim| {
            [claim.starts.last().number() << 1 | u32::from(claim.event.is_some()), claim.starts.start.number()]
        };
        Self { dated: sorted(dated, &key), hindsight: Hindsight::new(hindsight) }
    }

    /// All claims.
    pub(super) fn claims(&self) -> impl Iterator<Item = &Claim> {
        self.dated.iter().chain(self.hindsight.claims())
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
        } else if self.hindsight.ended(claim, day) || claim.ends.is_some_and(|ends| ends.end <= day) {
            return (None, next);
        } else if claim.ends.is_some() || near || stands_until {
            Certainty::Presumed
        } else {
            return (None, next);
        };
        (Some(Reading { claim, certainty, bridged: !near }), next)
    }

    /// What holds on some days, of which none may come before those asked for last.
    pub(super) fn period(&mut self, from: Day, until: Day) -> Period {
        self.hindsight.go_to(from);
        let (dated, next) = self.dated_on(from);
        let looking_back = self.hindsight.covering();
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
        // Where nothing held before, the claim that may have begun is all there is to name.
        let begun = next_fades.filter(|next| claim.is_none() && next.value != value);
        for source in [claim, confirming, beginning, begun].into_iter().flatten() {
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
                .filter(|claim| !claim.passing)
                .find_map(|claim| claim.ends)
                .filter(|ends| ends.days() == 1)
                .map(DayRange::last),
            events,
            last_known,
        }
    }
}

pub(super) fn agree(one: &Claim, other: &Claim) -> bool {
    one.value == other.value && one.between == other.between
}

/// Since when a claim's value holds, for a run of days that begins here; `None` where the run begins
/// for no other reason than that a presumption ran out.
fn since(claim: &Claim, from: Day) -> Option<ReportedDate> {
    (from <= claim.starts.end.max(claim.vouched.start)).then_some(claim.since)
}
