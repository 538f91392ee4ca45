//! The histories of all tracks, out of one look at the events.

use super::{
    super::dataset::{Crossing, Dataset, Event, Index, Track},
    claim::add_reports,
    history::History,
    sweep::Sweep,
};

/// How many events are looked at in one step.
const STEP: usize = 4_000;

/// The histories of all crossings and tracks, worked out in steps, so that a page is not kept waiting.
#[derive(Debug)]
pub struct Histories {
    done: Vec<History>,
    /// The events that tell of each track, in the order of `done`; emptied as they are read.
    telling: Vec<Vec<Index<Event>>>,
    looked_at: usize,
    sweep: Option<Sweep>,
}

impl Histories {
    /// Nothing worked out yet.
    #[must_use]
    pub fn new(dataset: &Dataset) -> Self {
        let count = dataset.crossings().len() * Track::ALL.len();
        Self { done: Vec::with_capacity(count), telling: vec![Vec::new(); count], looked_at: 0, sweep: None }
    }

    /// Goes on a little, with the same dataset; answers whether there is more to do.
    pub fn step(&mut self, dataset: &Dataset) -> bool {
        let events = dataset.events();
        if self.looked_at < events.len() {
            for (index, event) in events.iter().skip(self.looked_at).take(STEP) {
                for effect in &event.effects {
                    let telling = place(effect.crossing, effect.track).and_then(|place| self.telling.get_mut(place));
                    if let Some(telling) = telling.filter(|telling| telling.last() != Some(&index)) {
                        telling.push(index);
                    }
                }
            }
            self.looked_at += STEP;
            return true;
        }
        if let Some(sweep) = &mut self.sweep {
            if !sweep.step() {
                self.done.extend(self.sweep.take().map(Sweep::finish));
            }
            return true;
        }
        let place = self.done.len();
        let Some(telling) = self.telling.get_mut(place).map(std::mem::take) else { return false };
        let crossing = dataset.crossings().indices().nth(place / Track::ALL.len());
        let track = Track::ALL.get(place % Track::ALL.len());
        let Some((crossing, &track)) = crossing.zip(track) else { return false };
        let mut reports = Vec::new();
        for index in telling {
            add_reports(&mut reports, (index, events.get(index)), crossing, track);
        }
        self.sweep = Some(History::sweep(dataset, crossing, track, &reports));
        true
    }

    /// The history of a track; `None` before it is worked out.
    #[must_use]
    pub fn of(&self, crossing: Index<Crossing>, track: Track) -> Option<&History> {
        self.done.get(place(crossing, track)?)
    }
}

fn place(crossing: Index<Crossing>, track: Track) -> Option<usize> {
    let track = Track::ALL.iter().position(|&other| other == track)?;
    Some(crossing.place() * Track::ALL.len() + track)
}
