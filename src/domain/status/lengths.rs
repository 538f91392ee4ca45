//! Which of many periods last long, found without a look at those that do not.

use super::history::Period;

/// A tree over periods in a row: each node holds how many days the longest below it lasts, and the periods
/// themselves, filled up to a power of two, are its second half.
#[derive(Clone, Debug, Default)]
pub(super) struct Lengths(Vec<i32>);

impl Lengths {
    /// Of some periods.
    pub(super) fn of(periods: &[Period]) -> Self {
        let leaves = periods.len().next_power_of_two();
        let mut longest = vec![0; leaves];
        longest.extend(periods.iter().map(|period| period.until.days_after(period.from)));
        longest.resize(2 * leaves, 0);
        for node in (1..leaves).rev() {
            let longer = at(&longest, 2 * node).max(at(&longest, 2 * node + 1));
            if let Some(node) = longest.get_mut(node) {
                *node = longer;
            }
        }
        Self(longest)
    }

    /// The first place at or after one whose period lasts so many days, at least one; past all of them if
    /// none does. The time it takes grows with the logarithm of their number.
    pub(super) fn next(&self, from: usize, days: i32) -> usize {
        let leaves = self.0.len() / 2;
        if from >= leaves {
            return leaves;
        }
        let mut node = leaves + from;
        while at(&self.0, node) < days {
            // On to what lies right of all below this node.
            while node % 2 == 1 {
                node /= 2;
            }
            if node == 0 {
                return leaves;
            }
            node += 1;
        }
        while node < leaves {
            node *= 2;
            if at(&self.0, node) < days {
                node += 1;
            }
        }
        node - leaves
    }
}

fn at(longest: &[i32], node: usize) -> i32 {
    longest.get(node).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Lengths;
    use crate::domain::{
        dataset::Value,
        date::Day,
        status::{Certainty, Period},
    };

    fn periods(lengths: &[i32]) -> Vec<Period> {
        let mut from = Day::MIN;
        let mut periods = Vec::new();
        for &days in lengths {
            let until = from.plus(days);
            periods.push(Period {
                from,
                until,
                value: Value::Unknown,
                between: Vec::new(),
                certainty: Certainty::Unknown,
                fading_to: None,
                since: None,
                confirmed_before: None,
                last_report: None,
                ends: None,
                events: Vec::new(),
                last_known: false,
            });
            from = until;
        }
        periods
    }

    proptest! {
        #[test]
        fn the_next_long_one_is_the_one_a_look_at_each_finds(
            lengths in prop::collection::vec(1..60_i32, 0..70), from in 0..80_usize, days in 1..70_i32,
        ) {
            let found = Lengths::of(&periods(&lengths)).next(from, days);
            let expected = lengths.iter().enumerate().skip(from).find(|(_, length)| **length >= days).map(|(place, _)| place);
            prop_assert_eq!((found < lengths.len()).then_some(found), expected);
        }
    }
}
