//! What sources say looking back, where there are few of them: every claim is looked at for every day.
//!
//! The bundled dataset has at most some dozens for a track, and the first download has this alone; it
//! answers as `Hindsight` does.

use super::{super::date::Day, claim::Claim, layers::agree};

/// Claims that look back, and the day that is asked about.
#[derive(Debug)]
pub(super) struct Few {
    claims: Vec<Claim>,
    day: Day,
}

impl Few {
    pub(super) fn new(claims: Vec<Claim>) -> Self {
        Self { claims, day: Day::MIN }
    }

    pub(super) fn claims(&self) -> std::slice::Iter<'_, Claim> {
        self.claims.iter()
    }

    /// Whether one says that the value of a dated claim had ended by a day, and not before that claim.
    pub(super) fn ended(&self, dated: &Claim, day: Day) -> bool {
        let is_between = |end: Day| dated.vouched.end < end && end <= day;
        self.claims
            .iter()
            .any(|claim| !claim.goes_on && agree(claim, dated) && claim.ends.is_some_and(|ends| is_between(ends.end)))
    }

    /// Goes on to a day.
    pub(super) fn go_to(&mut self, day: Day) {
        self.day = day;
    }

    /// The claim that covers the day: rather one that vouches for it, and of these the one with the
    /// latest start, since it tells most about the day. Of two with one start the one that stands first in
    /// the file.
    pub(super) fn covering(&self) -> Option<&Claim> {
        let mut best: Option<((bool, Day, usize), &Claim)> = None;
        for claim in &self.claims {
            let vouches = claim.vouched.contains(self.day);
            let is_up = vouches || claim.starts.start <= self.day;
            if !is_up || claim.ends.is_none_or(|ends| ends.end <= self.day) {
                continue;
            }
            let rank = (vouches, claim.starts.start, usize::MAX - claim.event.map_or(0, |event| event.place()));
            if best.is_none_or(|(other, _)| other <= rank) {
                best = Some((rank, claim));
            }
        }
        best.map(|(_, claim)| claim)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::{
            super::{
                dataset::Value,
                date::{Day, DayRange},
                frozen::frozen,
            },
            claim::{Claim, no_later_than},
            hindsight::Hindsight,
        },
        Few,
    };

    fn days(from: i32, many: i32) -> DayRange {
        let first = Day::new(2014, 1, 1).unwrap().plus(from);
        DayRange::inclusive(first, first.plus(many))
    }

    proptest! {
        #[test]
        fn few_answer_as_many_do(
            spans in prop::collection::vec((0..40, 0..4, 0..30, 0..20, 0..4, 0..9_usize, any::<bool>(), any::<bool>()), 0..14),
        ) {
            let dataset = frozen();
            let events: Vec<_> = dataset.events().indices().collect();
            let mut claims = Vec::new();
            for (from, fuzzy, until, vouched, more, event, open, goes_on) in spans {
                let claim = Claim {
                    value: if open { Value::Open } else { Value::Closed },
                    between: Vec::new(),
                    event: Some(events[event]),
                    starts: days(from, fuzzy),
                    ends: Some(days(from + until, more)),
                    vouched: days(from + fuzzy, vouched),
                    since: no_later_than(days(from, 0).start),
                    begins: false,
                    passing: false,
                    goes_on,
                    hindsight: true,
                };
                claims.push(claim);
            }
            let (mut few, mut many) = (Few::new(claims.clone()), Hindsight::new(claims.clone()));
            prop_assert_eq!(few.claims().count(), claims.len());
            for day in (-1..90).map(|day| days(day, 0).start) {
                few.go_to(day);
                many.go_to(day);
                prop_assert_eq!(format!("{:?}", few.covering()), format!("{:?}", many.covering()));
                for dated in &claims {
                    prop_assert_eq!(few.ended(dated, day), many.ended(dated, day));
                }
            }
        }
    }
}
