//! The events in three orders and in brief, so that a row of them is put together without sorting and
//! without a look at the dataset.

use super::{
    super::{
        dataset::{Crossing, Dataset, Event, EventKind, Index},
        date::{Day, DayRange},
    },
    turning::weight,
};

/// Twice the middle of some days, counted from [`Day::MIN`]: a whole number for every span.
pub(super) type Middle = i32;

/// Where some days have their middle.
pub(super) fn middle(days: DayRange) -> Middle {
    days.start.days_after(Day::MIN) + days.end.days_after(Day::MIN)
}

/// What a picture has to know of an event, side by side in memory: working out a filter does not look at
/// whole records, which lie far apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Brief {
    /// The days it may mean.
    pub(super) days: DayRange,
    /// Where it was, where that is one crossing; the dataset has them all.
    pub(super) only: Option<Index<Crossing>>,
    /// How much it weighs as a turning point, 0 if it is none.
    pub(super) weight: f32,
    /// Of what kind.
    pub(super) kind: EventKind,
    /// Whether it is about the future.
    pub(super) said: bool,
}

impl Brief {
    fn of(event: &Event) -> Self {
        Self {
            days: event.date.days(),
            only: match *event.crossings.as_slice() {
                [only] => Some(only),
                _ => None,
            },
            weight: weight(event),
            kind: event.kind,
            said: event.announcement.is_some(),
        }
    }
}

/// All events of a dataset by the middles and by the ends of their days; by their beginnings they stand in
/// the dataset itself. Of equal ones, the earlier in the dataset goes first.
#[derive(Debug)]
pub struct Orders {
    pub(super) by_middle: Vec<Index<Event>>,
    pub(super) by_end: Vec<Index<Event>>,
    pub(super) briefs: Vec<Brief>,
}

impl Orders {
    /// Sorts them, in a time that is linear in their number.
    #[must_use]
    pub fn of(dataset: &Dataset) -> Self {
        let events = dataset.events();
        let briefs: Vec<Brief> = events.iter().map(|(_, event)| Brief::of(event)).collect();
        let by = |key: &dyn Fn(DayRange) -> i32| {
            let keys = briefs.iter().map(|brief| key(brief.days)).collect::<Vec<i32>>();
            let least = keys.iter().copied().min().unwrap_or_default();
            let above = |index: Index<Event>| keys.get(index.place()).map_or(0, |key| key.abs_diff(least));
            sorted(events.indices().collect(), &above)
        };
        let (by_middle, by_end) = (by(&middle), by(&|days| days.end.days_after(Day::MIN)));
        Self { by_middle, by_end, briefs }
    }

    /// An event in brief.
    #[expect(clippy::indexing_slicing, reason = "there is one for every event")]
    pub(super) fn brief(&self, event: Index<Event>) -> &Brief {
        &self.briefs[event.place()]
    }
}

/// Bits of a key that one pass sorts by. Two passes suffice for middles of days, which are under 2^25.
const BITS: u32 = 13;

/// Sorts by a key under 2^26, keeping the order of equal ones: a radix sort, in a time that is linear in the
/// number of events.
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
    use crate::domain::frozen::frozen;

    proptest! {
        #[test]
        fn events_are_sorted_by_any_key_and_equal_ones_keep_their_order(keys in prop::collection::vec(0_u32..1 << 26, 165)) {
            let dataset = frozen();
            let mut expected: Vec<_> = dataset.events().indices().collect();
            let key = |event: &super::Index<super::Event>| keys.get(event.place()).map_or(0, |key| key % 90);
            expected.sort_by_key(key);
            prop_assert_eq!(sorted(dataset.events().indices().collect(), &|event| key(&event)), expected);
        }
    }
}
