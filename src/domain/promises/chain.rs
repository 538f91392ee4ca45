//! Dates given one after the other for the same thing.

use super::{
    super::dataset::{Crossing, Event, Index},
    Elapsed, Promise,
};

/// What was announced for one crossing and settled by one event, in the order in which it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain<'a> {
    /// The event that settled all of it.
    pub settled_by: Index<Event>,
    /// The announcements; at least one.
    pub promises: Vec<&'a Promise>,
}

/// From one promised date to the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slip<'a> {
    /// The announcement whose date was given before.
    pub from: &'a Promise,
    /// The one that gave another date.
    pub to: &'a Promise,
    /// How many days later that date is; negative if it is earlier.
    pub days: Elapsed,
}

impl Slip<'_> {
    /// Whether the new date is later, whichever days the two of them mean.
    #[must_use]
    pub fn is_later(&self) -> bool {
        self.days.least > 0
    }
}

impl<'a> Chain<'a> {
    /// The slips between announcements that follow each other and give a date; what was announced
    /// without one in between does not part them.
    #[must_use]
    pub fn slips(&self) -> Vec<Slip<'a>> {
        let mut slips = Vec::new();
        let mut before: Option<(&'a Promise, _)> = None;
        for &to in &self.promises {
            let Some(date) = to.promised else { continue };
            if let Some((from, given)) = before
                && let Some(days) = Elapsed::between(given, date)
            {
                slips.push(Slip { from, to, days });
            }
            before = Some((to, date));
        }
        slips
    }

    /// Runs in which each date is later than the one before: the thing was put off again and again.
    /// Each is told by its slips, of which it has at least one.
    #[must_use]
    pub fn postponements(&self) -> Vec<Vec<Slip<'a>>> {
        let mut runs: Vec<Vec<Slip<'a>>> = Vec::new();
        for slip in self.slips() {
            if !slip.is_later() {
                continue;
            }
            match runs.last_mut() {
                Some(run) if run.last().is_some_and(|last| last.to.event == slip.from.event) => run.push(slip),
                _ => runs.push(vec![slip]),
            }
        }
        runs
    }
}

/// The chains of a crossing, in the order in which their first announcements were made.
#[must_use]
pub fn chains(promises: &[Promise], crossing: Index<Crossing>) -> Vec<Chain<'_>> {
    let mut chains: Vec<Chain<'_>> = Vec::new();
    for promise in promises {
        let Some(settled_by) = promise.settled_by.filter(|_| promise.crossings.contains(&crossing)) else { continue };
        match chains.iter_mut().find(|chain| chain.settled_by == settled_by) {
            Some(chain) => chain.promises.push(promise),
            None => chains.push(Chain { settled_by, promises: vec![promise] }),
        }
    }
    chains
}
