//! From claims to periods, in the order of time and in steps: a track of a large dataset has tens of
//! thousands.

use super::{
    super::date::Day,
    history::{History, Period},
    layers::Layers,
};

/// How many days on which the answer may change are looked at in one step.
const STEP: usize = 1_000;

/// A history being read out of its claims.
#[derive(Debug)]
pub(super) struct Sweep {
    layers: Layers,
    /// A bit for each day from `first` on: whether the answer may change on it.
    turns: Vec<u64>,
    first: Day,
    /// How many words of these are done.
    done: usize,
    from: Day,
    periods: Vec<Period>,
}

impl Sweep {
    pub(super) fn new(layers: Layers) -> Self {
        let turns = || layers.claims().flat_map(super::claim::Claim::turns);
        let first = turns().min().unwrap_or(Day::MIN);
        let mut days = Vec::new();
        for day in turns() {
            let (word, bit) = place(day, first);
            if days.len() <= word {
                days.resize(word + 1, 0);
            }
            if let Some(word) = days.get_mut(word) {
                *word |= 1_u64 << bit;
            }
        }
        Self { layers, turns: days, first, done: 0, from: Day::MIN, periods: Vec::new() }
    }

    /// Goes on a little; answers whether there is more to do.
    pub(super) fn step(&mut self) -> bool {
        for _ in 0..STEP {
            let Some(word) = self.turns.get_mut(self.done) else {
                self.period(Day::MAX);
                return false;
            };
            if *word == 0 {
                self.done += 1;
                continue;
            }
            let bit = word.trailing_zeros();
            *word &= *word - 1;
            let words = i32::try_from(self.done).unwrap_or(i32::MAX);
            self.period(self.first.plus(words.saturating_mul(64).saturating_add_unsigned(bit)));
        }
        true
    }

    /// The history, once there is nothing more to do.
    pub(super) fn finish(self) -> History {
        History::of_periods(self.periods)
    }

    /// Adds what holds until a day.
    fn period(&mut self, until: Day) {
        if until <= self.from {
            return;
        }
        let period = self.layers.period(self.from, until);
        self.from = until;
        match self.periods.last_mut() {
            Some(last) if same(last, &period) => {
                last.until = until;
                last.ends = period.ends;
            }
            _ => self.periods.push(period),
        }
    }
}

/// The word and the bit of a day.
fn place(day: Day, first: Day) -> (usize, u32) {
    let days = day.number() - first.number();
    (usize::try_from(days / 64).unwrap_or_default(), days % 64)
}

fn same(one: &Period, other: &Period) -> bool {
    one.value == other.value
        && one.between == other.between
        && one.certainty == other.certainty
        && one.fading_to == other.fading_to
        && one.events == other.events
        && one.last_known == other.last_known
}
