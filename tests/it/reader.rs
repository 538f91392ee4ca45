//! A reader of the frozen facts: what they do, by the names of things.

use std::sync::OnceLock;

use crossing_timeline::{
    domain::{
        dataset::{Crossing, Event, Index},
        date::{Day, DayRange},
    },
    state::{Action, Facts, State, reduce},
};
use proptest::{prelude::*, sample, test_runner::RngSeed};

use crate::frozen::frozen;

/// The frozen facts, as the state holds them.
pub(crate) fn facts() -> &'static Facts {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    FACTS.get_or_init(|| Facts::new(frozen()))
}

#[track_caller]
pub(crate) fn crossing(id: &str) -> Index<Crossing> {
    facts().dataset().crossings().find(id).unwrap_or_else(|| panic!("there is no crossing {id}"))
}

#[track_caller]
pub(crate) fn event(id: &str) -> Index<Event> {
    facts().dataset().events().find(id).unwrap_or_else(|| panic!("there is no event {id}"))
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The days from the first to the last.
pub(crate) fn days(from: &str, to: &str) -> DayRange {
    DayRange::inclusive(day(from), day(to))
}

/// The state after these actions, from what a reader sees first.
pub(crate) fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::new(facts()), |state, action| reduce(&state, facts(), action))
}

/// The same inputs on every run, unless `PROPTEST_RNG_SEED` says otherwise.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    let mut config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(20_190_930);
    }
    config
}

/// Any crossing.
pub(crate) fn any_crossing() -> impl Strategy<Value = Index<Crossing>> {
    sample::select(facts().dataset().crossings().indices().collect::<Vec<_>>())
}

/// Any event.
pub(crate) fn any_event() -> impl Strategy<Value = Index<Event>> {
    sample::select(facts().dataset().events().indices().collect::<Vec<_>>())
}

/// Days within the range of the dataset, short spans as often as long ones.
pub(crate) fn any_days() -> impl Strategy<Value = DayRange> {
    let range = facts().range();
    let all = range.days();
    let span = prop_oneof![1..60, 1..800, 1..=all];
    (span, any::<sample::Index>()).prop_map(move |(span, place)| {
        let room = usize::try_from(all - span + 1).unwrap();
        let start = range.start.plus(i32::try_from(place.index(room)).unwrap());
        DayRange::new(start, start.plus(span))
    })
}
