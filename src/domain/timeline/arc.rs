//! The way of one announcement: from the day it was said, by the day promised, to what happened.

use super::{super::promises::Promise, scale::TimeScale};

/// Places as fractions of the picture's width; outside 0..1 for what lies outside of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arc {
    /// The middle of the days on which it was said.
    pub said: f64,
    /// From the first to the last day by which it was promised.
    pub promised: Option<(f64, f64)>,
    /// The middle of the days on which it was settled.
    pub settled: Option<f64>,
}

impl Arc {
    /// Lays out a promise.
    #[must_use]
    pub fn new(promise: &Promise, scale: &TimeScale) -> Self {
        let promised = promise.promised.map(|date| date.days());
        Self {
            said: scale.middle(promise.said.days()),
            promised: promised.map(|days| (scale.x(days.start), scale.x(days.end))),
            settled: promise.settled.map(|date| scale.middle(date.days())),
        }
    }
}
