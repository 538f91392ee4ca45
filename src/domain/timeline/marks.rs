//! Marks that would overlap become one, with the number of their events.

use std::ops::Range;

use super::super::{
    dataset::{Event, EventKind, Index},
    date::DayRange,
};

/// The least distance between the middles of two marks: WCAG 2.2 asks for targets of 24 CSS px.
pub const MIN_TARGET_PX: f64 = 24.0;

/// What stands for one event, or for several that lie too close to be told apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Its middle, as a fraction of the width. One whose days have their middle out of view stands at the
    /// edge on that side.
    pub x: f64,
    /// From the first to the last day it may mean, as fractions, as far as they are in view.
    pub span: (f64, f64),
    /// The same as days.
    pub days: DayRange,
    /// How many events it stands for, at least one.
    pub count: usize,
    /// The first of them by their middles.
    pub first: Index<Event>,
    /// Of several, how many are of each kind.
    pub kinds: Vec<(EventKind, usize)>,
    /// Where they are in their row. At an edge of the picture there are others among them, which are out
    /// of view.
    pub(super) places: Range<usize>,
}

/// Events that go into one mark for certain.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    /// The middle of their middles, as a fraction of the width.
    pub(super) x: f64,
    /// How many.
    pub(super) count: usize,
    /// Where they are in their row.
    pub(super) places: Range<usize>,
}

/// Joins cells whose middles are closer than `gap` (a fraction of the width), so that afterwards
/// none are. Takes cells in the order of their places. Nothing is left out.
pub(super) fn cluster(cells: impl IntoIterator<Item = Cell>, gap: f64) -> Vec<Cell> {
    let mut joined: Vec<Cell> = Vec::new();
    for cell in cells {
        joined.push(cell);
        while let [.., before, last] = joined.as_slice() {
            if last.x - before.x >= gap {
                break;
            }
            let (Some(last), Some(before)) = (joined.pop(), joined.pop()) else { break };
            joined.push(join(&before, &last));
        }
    }
    joined
}

fn join(one: &Cell, other: &Cell) -> Cell {
    #[expect(clippy::cast_precision_loss, reason = "counts of events")]
    let (many, more) = (one.count as f64, other.count as f64);
    Cell {
        x: (one.x * many + other.x * more) / (many + more),
        count: one.count + other.count,
        places: one.places.start..other.places.end,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Cell, cluster};

    proptest! {
        #[test]
        fn no_event_is_lost_and_no_two_marks_overlap(mut places in prop::collection::vec((0.0..1.0_f64, 1..9_usize), 0..160), gap in 0.001..0.3_f64) {
            places.sort_by(|one, other| one.0.total_cmp(&other.0));
            let mut from = 0;
            let cells: Vec<_> = places.iter().map(|&(x, count)| {
                from += count;
                Cell { x, count, places: from - count..from }
            }).collect();
            let joined = cluster(cells, gap);
            prop_assert_eq!(joined.iter().map(|cell| cell.count).sum::<usize>(), from);
            let mut at = 0;
            for cell in &joined {
                prop_assert_eq!((cell.places.start, cell.places.len()), (at, cell.count));
                at = cell.places.end;
            }
            for pair in joined.windows(2) {
                prop_assert!(pair[1].x - pair[0].x >= gap);
            }
        }
    }
}
