//! The events in three orders, so that a row of them is put together without sorting.

use super::super::{
    dataset::{Dataset, Event, Index},
    date::{Day, DayRange},
};

/// Twice the middle of some days, counted from [`Day::MIN`]: a whole number for every span.
pub(super) type Middle = i32;

/// Where some days have their middle.
pub(super) fn middle(days: DayRange) -> Middle {
    days.start.days_after(Day::MIN) + days.end.days_after(Day::MIN)
}

/// All events of a dataset by the middles and by the ends of their days; by their beginnings they stand in
/// the dataset itself. Of equal ones, the earlier in the dataset goes first.
#[derive(Debug)]
pub struct Orders {
    pub(super) by_middle: Vec<Index<Event>>,
    pub(super) by_end: Vec<Index<Event>>,
}

impl Orders {
    /// Sorts them, in a time that is linear in their number.
    #[must_use]
    pub fn of(dataset: &Dataset) -> Self {
        let events = dataset.events();
        let by = |key: &dyn Fn(DayRange) -> i32| {
            let keys = events.iter().map(|(_, event)| key(event.date.days())).collect::<Vec<i32>>();
            let least = keys.iter().copied().min().unwrap_or_default();
            let above = |index: Index<Event>| keys.get(index.place()).map_or(0, |key| key.abs_diff(least));
            sorted(events.indices().collect(), &above)
        };
        Self { by_middle: by(&middle), by_end: by(&|days| days.end.days_after(Day::MIN)) }
    }
}

/// Bits of a key that one pass sorts by. Two passes suffice for middles of days, which are under 2^25.
const BITS: u32 = 13;

/// Sorts by a key under 2^26, keeping the order of equal ones: a radix sort. The standard library's sort
/// would be one more for every reader to download, and slower on lists that are nearly in order.
fn sorted(mut events: Vec<Index<Event>>, key: &dyn Fn(Index<Event>) -> u32) -> Vec<Index<Event>> {
    for pass in 0..2 {
        let digit = |event| (key(event) >> (pass * BITS)) as usize & ((1 << BITS) - 1);
        let mut places = vec![0_usize; 1 << BITS];
        for &event in &events {
            if let Some(count) = places.get_mut(digit(event)) {
                *count += 1;
            }
        }
        let mut before = 0;
        for place in &mut places {
            before += std::mem::replace(place, before);
        }
        let mut next = events.clone();
        for &event in &events {
            if let Some(place) = places.get_mut(digit(event)) {
                if let Some(slot) = next.get_mut(*place) {
                    *slot = event;
                }
                *place += 1;
            }
        }
        events = next;
    }
    events
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::sorted;
    use crate::domain::dataset::load;

    proptest! {
        #[test]
        fn events_are_sorted_by_any_key_and_equal_ones_keep_their_order(keys in prop::collection::vec(0_u32..1 << 26, 165)) {
            let dataset = load(include_str!("../../../static/data/crossings.json")).unwrap();
            let mut expected: Vec<_> = dataset.events().indices().collect();
            let key = |event: &super::Index<super::Event>| keys.get(event.place()).map_or(0, |key| key % 90);
            expected.sort_by_key(key);
            prop_assert_eq!(sorted(dataset.events().indices().collect(), &|event| key(&event)), expected);
        }
    }
}
