//! From ids' own numbers to records, once all are listed.

use super::{
    Announcement, Crossing, Dataset, Event, Index, LastKnown, Value,
    ids::{Ids, Listed},
};

impl Listed {
    /// Puts records where ids' own numbers stood.
    pub(super) fn settle(&self, dataset: &mut Dataset) {
        dataset.crossings.iter_mut().for_each(|crossing| self.crossing(crossing));
        dataset.events.iter_mut().for_each(|event| self.event(event));
        for source in dataset.sources.iter_mut() {
            self.sources.one(source.same_text_as.as_mut());
        }
        dataset.conflicts.iter_mut().for_each(|conflict| self.sources.all(&mut conflict.sources));
    }

    fn crossing(&self, crossing: &mut Crossing) {
        for side in [&mut crossing.iraqi_side, &mut crossing.syrian_side] {
            side.aliases.iter_mut().for_each(|alias| self.sources.one(alias.source.as_mut()));
        }
        self.sources.one(crossing.coordinates.as_mut().map(|coordinates| &mut coordinates.source));
        self.sources.all(&mut crossing.sources);
        let Some(LastKnown { values, between, sources, .. }) = &mut crossing.last_known else { return };
        values.iter_mut().for_each(|(_, value)| self.value(value));
        self.actors.all(between);
        self.sources.all(sources);
    }

    fn event(&self, event: &mut Event) {
        self.crossings.all(&mut event.crossings);
        self.sources.all(&mut event.sources);
        self.conflicts.all(&mut event.conflicts);
        for effect in &mut event.effects {
            self.crossings.one(Some(&mut effect.crossing));
            self.value(&mut effect.value);
            self.actors.all(&mut effect.between);
        }
        let Some(said) = &mut event.announcement else { return };
        let Announcement { crossings, outcome_event, .. } = &mut **said;
        self.crossings.all(crossings);
        self.events.one(outcome_event.as_mut());
    }

    fn value(&self, value: &mut Value) {
        if let Value::Held(actor) = value {
            self.actors.one(Some(actor));
        }
    }
}

impl<T> Ids<T> {
    fn one(&self, index: Option<&mut Index<T>>) {
        if let Some(index) = index {
            *index = self.settled(*index);
        }
    }

    fn all(&self, indices: &mut [Index<T>]) {
        for index in indices {
            *index = self.settled(*index);
        }
    }
}
