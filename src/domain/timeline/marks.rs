//! Marks that would overlap become one, with all their events.

use super::super::dataset::{Event, Index};

/// What stands for one event, or for several that lie too close to be told apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Its middle, as a fraction of the width.
    pub x: f64,
    /// From the first to the last day it may mean, as fractions; equal for an exact day at this zoom.
    pub span: (f64, f64),
    /// Its events, in the order of their dates; never empty.
    pub events: Vec<Index<Event>>,
}

/// Joins marks whose middles are closer than `gap` (a fraction of the width), so that afterwards
/// none are. Takes marks in the order of their middles. Nothing is left out.
#[must_use]
pub fn cluster(marks: impl IntoIterator<Item = Mark>, gap: f64) -> Vec<Mark> {
    let mut joined: Vec<Mark> = Vec::new();
    for mark in marks {
        joined.push(mark);
        while let [.., before, last] = joined.as_slice() {
            if last.x - before.x >= gap {
                break;
            }
            let (Some(last), Some(before)) = (joined.pop(), joined.pop()) else { break };
            joined.push(join(before, last));
        }
    }
    joined
}

fn join(mut one: Mark, mut other: Mark) -> Mark {
    #[expect(clippy::cast_precision_loss, reason = "counts of events")]
    let (many, more) = (one.events.len() as f64, other.events.len() as f64);
    one.x = (one.x * many + other.x * more) / (many + more);
    one.span = (one.span.0.min(other.span.0), one.span.1.max(other.span.1));
    one.events.append(&mut other.events);
    one
}

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use proptest::prelude::*;

    use super::{Event, Index, Mark, cluster};
    use crate::domain::dataset::load;

    /// The events of the shipped dataset, for want of another way to make an index.
    fn events() -> Vec<Index<Event>> {
        static EVENTS: OnceLock<Vec<Index<Event>>> = OnceLock::new();
        let read = || load(include_str!("../../../static/data/crossings.json")).unwrap();
        EVENTS.get_or_init(|| read().events().indices().collect()).clone()
    }

    proptest! {
        #[test]
        fn no_event_is_lost_and_no_two_marks_overlap(mut places in prop::collection::vec(0.0..1.0_f64, 0..160), gap in 0.001..0.3_f64) {
            places.sort_by(f64::total_cmp);
            let events: Vec<_> = events().into_iter().take(places.len()).collect();
            let marks = places.iter().zip(&events).map(|(&x, &event)| Mark { x, span: (x, x), events: vec![event] });
            let joined = cluster(marks, gap);
            let kept: Vec<_> = joined.iter().flat_map(|mark| mark.events.iter().copied()).collect();
            prop_assert_eq!(kept, events);
            for pair in joined.windows(2) {
                prop_assert!(pair[1].x - pair[0].x >= gap);
            }
        }
    }
}
