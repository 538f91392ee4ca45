//! How many events of each kind there are up to any place of a row.

use super::super::{ANY_SIZE, dataset::EventKind};

/// So many places are counted together.
const BLOCK: usize = 64;

/// A number for each kind, in the order of [`EventKind::ALL`].
type Counts = [usize; EventKind::ALL.len()];

/// The kinds of events in their order, and sums from block to block, so that what is counted one by one for
/// an answer is less than a block.
#[derive(Debug, Default)]
pub(super) struct Census {
    kinds: Vec<EventKind>,
    sums: Vec<[u32; EventKind::ALL.len()]>,
}

impl Census {
    /// Adds the next event.
    pub(super) fn add(&mut self, kind: EventKind) {
        if ANY_SIZE && self.kinds.len().is_multiple_of(BLOCK) {
            let sums = self.before(self.kinds.len());
            self.sums.push(sums.map(|sum| u32::try_from(sum).unwrap_or(u32::MAX)));
        }
        self.kinds.push(kind);
    }

    /// How many of each kind are before a place.
    pub(super) fn before(&self, place: usize) -> Counts {
        let place = place.min(self.kinds.len());
        let (mut from, mut counts) = (0, Counts::default());
        if ANY_SIZE {
            // The last block that is known up to its beginning.
            let block = (place / BLOCK).min(self.sums.len().saturating_sub(1));
            if let Some(sums) = self.sums.get(block) {
                (from, counts) = (block * BLOCK, sums.map(|sum| sum as usize));
            }
        }
        for &kind in self.kinds.get(from..place).unwrap_or_default() {
            if let Some(count) = counts.get_mut(kind as usize) {
                *count += 1;
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Census, EventKind};

    proptest! {
        #[test]
        fn it_knows_what_counting_one_by_one_finds(kinds in prop::collection::vec(0..EventKind::ALL.len(), 0..300), place in 0..320_usize) {
            let kinds: Vec<EventKind> = kinds.into_iter().map(|kind| EventKind::ALL[kind]).collect();
            let mut census = Census::default();
            kinds.iter().for_each(|&kind| census.add(kind));
            let before = kinds.get(..place.min(kinds.len())).unwrap_or_default();
            for (&kind, counted) in EventKind::ALL.iter().zip(census.before(place)) {
                prop_assert_eq!(counted, before.iter().filter(|&&other| other == kind).count());
            }
        }
    }
}
