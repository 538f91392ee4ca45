//! How many announcements there were, how many were kept, and how late they were.

use super::{
    super::dataset::{Crossing, Index, Outcome},
    Elapsed, Promise,
};

/// Counts over some announcements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// How many announcements.
    pub announcements: usize,
    /// How many of each outcome, in the order of [`Outcome::ALL`].
    pub outcomes: Vec<(Outcome, usize)>,
    /// How many gave a date and are settled: it is known what came of them.
    pub dated: usize,
    /// How many of these were kept: at least, and at most where the dates allow both.
    pub kept: (usize, usize),
    /// How many days late those were that gave a date and happened, negative if early: the median
    /// of the least and of the most days. Between two middles lies their mean, rounded outwards.
    pub median_late: Option<Elapsed>,
}

impl Tally {
    /// How many had this outcome.
    #[must_use]
    pub fn count(&self, outcome: Outcome) -> usize {
        self.outcomes.iter().find(|(other, _)| *other == outcome).map_or(0, |(_, count)| *count)
    }
}

/// Counts the announcements about a crossing, or all of them. One about several crossings counts
/// once in all, and for each of them.
#[must_use]
pub fn tally(promises: &[Promise], crossing: Option<Index<Crossing>>) -> Tally {
    let mut tally = Tally { announcements: 0, outcomes: Vec::new(), dated: 0, kept: (0, 0), median_late: None };
    for &outcome in Outcome::ALL {
        tally.outcomes.push((outcome, 0));
    }
    let (mut least, mut most, mut approximate) = (Vec::new(), Vec::new(), false);
    for promise in promises {
        if crossing.is_some_and(|crossing| !promise.crossings.contains(&crossing)) {
            continue;
        }
        tally.announcements += 1;
        for (outcome, count) in &mut tally.outcomes {
            *count += usize::from(*outcome == promise.outcome);
        }
        if !promise.is_dated_and_settled() {
            continue;
        }
        tally.dated += 1;
        match (promise.outcome, promise.decided) {
            (Outcome::Kept, true) => tally.kept = (tally.kept.0 + 1, tally.kept.1 + 1),
            (Outcome::Kept | Outcome::Late, false) => tally.kept.1 += 1,
            _ => {}
        }
        if let Some(late) = promise.late {
            put_in(&mut least, late.least);
            put_in(&mut most, late.most);
            approximate |= late.approximate;
        }
    }
    let middle = least.len() / 2;
    let pair = |days: &[i32]| {
        let upper = days.get(middle).copied()?;
        // Of an even number there are two in the middle.
        let lower = if days.len().is_multiple_of(2) { days.get(middle.checked_sub(1)?).copied()? } else { upper };
        Some(lower + upper)
    };
    tally.median_late = pair(&least).zip(pair(&most)).map(|(least, most)| Elapsed {
        least: least.div_euclid(2),
        most: most.div_euclid(2) + most.rem_euclid(2),
        approximate,
    });
    tally
}

/// Puts a number in its place among sorted ones.
fn put_in(days: &mut Vec<i32>, number: i32) {
    let place = days.partition_point(|&other| other < number);
    days.insert(place, number);
}
