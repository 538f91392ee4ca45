//! Ranges of days, asked for those that have begun by one day and reach to another.
//!
//! A track of a large dataset has thousands of claims, and each of its days is asked about: looking at all
//! of them each time would take minutes.

use super::super::date::Day;

/// So many ranges are passed over at once where none of them reaches far enough.
const BLOCK: usize = 64;

/// Ranges by their beginnings, which are kept in places of that order elsewhere.
#[derive(Debug, Default)]
pub(super) struct Reach {
    starts: Vec<Day>,
    lasts: Vec<Day>,
    /// The last day of all ranges of a block.
    blocks: Vec<Day>,
}

impl Reach {
    /// Adds a range that begins no earlier than those before: its first and its last day.
    pub(super) fn push(&mut self, (start, last): (Day, Day)) {
        if self.starts.len().is_multiple_of(BLOCK) {
            self.blocks.push(last);
        } else if let Some(block) = self.blocks.last_mut() {
            *block = last.max(*block);
        }
        self.starts.push(start);
        self.lasts.push(last);
    }

    /// Takes ranges in any order.
    pub(super) fn new(mut ranges: Vec<(Day, Day)>) -> Self {
        let mut reach = Self::default();
        ranges.sort_unstable();
        for range in ranges {
            reach.push(range);
        }
        reach
    }

    /// How many begin before a day.
    pub(super) fn begun_before(&self, day: Day) -> usize {
        self.starts.partition_point(|&start| start < day)
    }

    /// The places of those that begin before one day and whose last day is another or later.
    pub(super) fn places(&self, before: Day, reaching: Day) -> Vec<usize> {
        let begun = self.begun_before(before);
        let mut places = Vec::new();
        for (block, &last) in self.blocks.iter().enumerate() {
            let first = block * BLOCK;
            if last >= reaching {
                for place in first..(first + BLOCK).min(begun) {
                    if self.lasts.get(place).is_some_and(|&last| last >= reaching) {
                        places.push(place);
                    }
                }
            }
        }
        places
    }

    /// The latest last day of those that begin before a day.
    pub(super) fn latest(&self, before: Day) -> Option<Day> {
        let begun = self.begun_before(before);
        let (whole, rest) = (begun / BLOCK, begun - begun % BLOCK..begun);
        let blocks = self.blocks.iter().take(whole);
        blocks.chain(self.lasts.get(rest).unwrap_or_default()).copied().max()
    }
}

/// Puts an item in its place by a day. Claims come about in the order of their days, so that little is moved;
/// a sort of each of these types would be a kilobyte more to download.
pub(super) fn put<T>(items: &mut Vec<T>, item: T, day: fn(&T) -> Day) {
    let at = day(&item);
    let place = items.partition_point(|other| day(other) <= at);
    items.insert(place, item);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::super::date::Day, Reach};

    proptest! {
        #[test]
        fn it_finds_what_looking_at_all_finds(
            ranges in prop::collection::vec((0..500_i32, 0..90_i32), 0..300),
            (before, reaching) in (0..520_i32, 0..600_i32),
        ) {
            let mut ranges = ranges;
            ranges.sort_unstable();
            let day = |days: i32| Day::MIN.plus(days);
            let reach = Reach::new(ranges.iter().map(|&(start, days)| (day(start), day(start + days))).collect());
            let begun = |&(start, _): &(i32, i32)| start < before;
            let all = ranges.iter().enumerate().filter(|(_, range)| begun(range));
            let expected: Vec<usize> =
                all.filter(|(_, (start, days))| start + days >= reaching).map(|(place, _)| place).collect();
            prop_assert_eq!(reach.places(day(before), day(reaching)), expected);
            let latest = ranges.iter().filter(|range| begun(range)).map(|(start, days)| day(start + days)).max();
            prop_assert_eq!(reach.latest(day(before)), latest);
        }
    }
}
