//! The first and the last day of any stretch of a list of spans, without looking at each.

use std::ops::Range;

use super::super::date::{Day, DayRange};

/// A segment tree: each node holds the first and the last day of what is below it, and the leaves, the
/// spans themselves, are its second half.
#[derive(Debug)]
pub(super) struct Spans {
    nodes: Vec<(Day, Day)>,
}

impl Spans {
    /// Over a list of spans.
    pub(super) fn new(spans: &mut dyn ExactSizeIterator<Item = DayRange>) -> Self {
        let count = spans.len();
        let mut nodes = Vec::with_capacity(2 * count);
        nodes.resize(count, NOTHING);
        for days in spans {
            nodes.push((days.start, days.end));
        }
        for place in (1..count).rev() {
            let below = joined(at(&nodes, 2 * place), at(&nodes, 2 * place + 1));
            if let Some(node) = nodes.get_mut(place) {
                *node = below;
            }
        }
        Self { nodes }
    }

    /// From the first day to the last of the spans at some places; `None` for no place.
    pub(super) fn over(&self, places: Range<usize>) -> Option<DayRange> {
        let mut all = NOTHING;
        stretch(&places, self.nodes.len() / 2, &mut |node| all = joined(all, at(&self.nodes, node)));
        (all.0 < all.1).then(|| DayRange::new(all.0, all.1))
    }
}

/// Visits the nodes of a segment tree that together are a stretch of its leaves: some two for each time
/// that their number doubles.
pub(super) fn stretch(places: &Range<usize>, leaves: usize, visit: &mut dyn FnMut(usize)) {
    let (mut from, mut until) = (places.start.min(leaves) + leaves, places.end.min(leaves) + leaves);
    while from < until {
        if from % 2 == 1 {
            visit(from);
            from += 1;
        }
        if until % 2 == 1 {
            until -= 1;
            visit(until);
        }
        from /= 2;
        until /= 2;
    }
}

/// The first place of some for which a test holds that goes on to hold; the last if it never does.
pub(super) fn least(places: Range<usize>, holds: &dyn Fn(usize) -> bool) -> usize {
    let (mut from, mut until) = (places.start, places.end.saturating_sub(1));
    while from < until {
        let half = usize::midpoint(from, until);
        if holds(half) {
            until = half;
        } else {
            from = half + 1;
        }
    }
    from
}

/// Of no span: every day is earlier than its first, and later than its last.
const NOTHING: (Day, Day) = (Day::MAX, Day::MIN);

fn at(nodes: &[(Day, Day)], place: usize) -> (Day, Day) {
    nodes.get(place).copied().unwrap_or(NOTHING)
}

fn joined(one: (Day, Day), other: (Day, Day)) -> (Day, Day) {
    (one.0.min(other.0), one.1.max(other.1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Day, DayRange, Spans};

    proptest! {
        #[test]
        fn a_stretch_has_the_days_that_its_spans_have(
            spans in prop::collection::vec((0..9_000_i32, 1..500_i32), 0..60), from in 0..60_usize, until in 0..60_usize,
        ) {
            let day = |days: i32| Day::MIN.plus(days);
            let spans: Vec<_> = spans.into_iter().map(|(start, days)| DayRange::new(day(start), day(start + days))).collect();
            let stretch = spans.get(from..until.min(spans.len())).unwrap_or_default();
            let first = stretch.iter().map(|days| days.start).min();
            let expected = first.zip(stretch.iter().map(|days| days.end).max()).map(|(start, end)| DayRange::new(start, end));
            prop_assert_eq!(Spans::new(&mut spans.iter().copied()).over(from..until), expected);
        }
    }
}
