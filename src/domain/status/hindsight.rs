//! What sources say looking back: which of it covers a day, and what of it tells that something ended.
//!
//! Days are asked for in the order of time, so that each claim is taken up once and laid down once.

use std::collections::BinaryHeap;

use super::{
    super::{
        dataset::{Actor, Index, Value},
        date::Day,
    },
    claim::Claim,
    order::order,
};

/// Claims that look back.
#[derive(Debug, Default)]
pub(super) struct Hindsight {
    claims: Vec<Claim>,
    /// Those that cover a day.
    covering: Ahead,
    /// Those that vouch for it.
    vouching: Ahead,
    /// What values are said to have ended, in order.
    values: Vec<(Value, Vec<Index<Actor>>)>,
    /// The place there of what ended and the day after it, for each claim that says so, in order.
    ended: Vec<u128>,
}

/// Claims by the day on which they come up, and of those that are up the one that goes first.
#[derive(Debug, Default)]
struct Ahead {
    coming: Vec<u128>,
    next: usize,
    up: BinaryHeap<u128>,
}

impl Hindsight {
    pub(super) fn new(claims: Vec<Claim>) -> Self {
        let mut values: Vec<(Value, Vec<Index<Actor>>)> = Vec::new();
        for claim in claims.iter().filter(|claim| !claim.goes_on) {
            if let Err(place) = find(&values, claim) {
                values.insert(place, (claim.value, claim.between.clone()));
            }
        }
        let mut ended = Vec::new();
        for claim in claims.iter().filter(|claim| !claim.goes_on) {
            if let (Ok(value), Some(ends)) = (find(&values, claim), claim.ends) {
                ended.push(number(value) << 32 | u128::from(ends.end.number()));
            }
        }
        ended.sort_unstable();
        let covering = Ahead::new(order(&claims, &|claim| [0, claim.starts.start.number()]));
        let vouching = Ahead::new(order(&claims, &|claim| [0, claim.vouched.start.number()]));
        Self { claims, covering, vouching, values, ended }
    }

    pub(super) fn claims(&self) -> std::slice::Iter<'_, Claim> {
        self.claims.iter()
    }

    /// Whether one says that the value of a dated claim had ended by a day, and not before that claim.
    pub(super) fn ended(&self, dated: &Claim, day: Day) -> bool {
        let Ok(value) = find(&self.values, dated) else { return false };
        let key = |day: Day| number(value) << 32 | u128::from(day.number());
        let after = self.ended.partition_point(|&other| other <= key(dated.vouched.end));
        self.ended.get(after).is_some_and(|&ends| ends <= key(day))
    }

    /// Goes on to a day.
    pub(super) fn go_to(&mut self, day: Day) {
        let claims = &self.claims;
        let is_over = |claim: &Claim| claim.ends.is_none_or(|ends| ends.end <= day);
        self.covering.go_to(day, claims, &is_over);
        self.vouching.go_to(day, claims, &|claim| claim.vouched.end <= day || is_over(claim));
    }

    /// The claim that covers the day: rather one that vouches for it, and of these the one with the
    /// latest start, since it tells most about the day.
    pub(super) fn covering(&self) -> Option<&Claim> {
        let first = self.vouching.up.peek().or(self.covering.up.peek())?;
        self.claims.get(place(*first))
    }
}

impl Ahead {
    fn new(coming: Vec<u128>) -> Self {
        Self { coming, next: 0, up: BinaryHeap::new() }
    }

    fn go_to(&mut self, day: Day, claims: &[Claim], is_over: &dyn Fn(&Claim) -> bool) {
        while let Some(&next) = self.coming.get(self.next)
            && next >> 32 <= u128::from(day.number())
        {
            self.next += 1;
            let at = place(next);
            if let Some(claim) = claims.get(at) {
                // Of two with one start the one that stands first in the file.
                let event =
                    claim.event.map_or(u32::MAX, |event| u32::MAX - 1 - u32::try_from(event.place()).unwrap_or(0));
                self.up.push(u128::from(claim.starts.start.number()) << 64 | u128::from(event) << 32 | number(at));
            }
        }
        while self.up.peek().is_some_and(|&first| claims.get(place(first)).is_none_or(is_over)) {
            self.up.pop();
        }
    }
}

fn find(values: &[(Value, Vec<Index<Actor>>)], claim: &Claim) -> Result<usize, usize> {
    values.binary_search_by(|(value, between)| value.cmp(&claim.value).then_with(|| between.cmp(&claim.between)))
}

/// The place of a claim, which is in the lowest bits.
fn place(key: u128) -> usize {
    usize::try_from(key & u128::from(u32::MAX)).unwrap_or(usize::MAX)
}

fn number(place: usize) -> u128 {
    u128::try_from(place).unwrap_or_default()
}
