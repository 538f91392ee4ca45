//! Who is named on the first cards: of the sources, all that the first half has.

#[cfg(not(target_family = "wasm"))]
use super::{
    super::super::status::{History, TrackStatus},
    super::{Event, Index, Source, Track},
    stream::Writer,
};
use super::{
    super::Dataset,
    stream::{Packed, Reader},
};

/// Writes of which events the sources count for the status on the day that the facts stand for, with
/// these sources, and who published each.
#[cfg(not(target_family = "wasm"))]
pub(super) fn write(dataset: &Dataset, to: &mut Writer) {
    let (mut events, mut sources): (Vec<Index<Event>>, Vec<Index<Source>>) = Default::default();
    for (crossing, record) in dataset.crossings.iter() {
        // Nobody is named for who holds the sides.
        for track in [Track::Travellers, Track::Goods] {
            let history = History::of(dataset, crossing, track);
            events.extend(&history.on(dataset.as_of).events);
            sources.extend(TrackStatus::on(dataset, crossing, &history, dataset.as_of).sources);
        }
        sources.extend(record.last_known.iter().flat_map(|state| &state.sources));
    }
    events.sort_unstable();
    events.dedup();
    to.count(events.len());
    for event in events {
        let of = &dataset.events.get(event).sources;
        event.write(to);
        of.write(to);
        sources.extend(of);
    }
    let texts: Vec<_> = sources.iter().filter_map(|&source| dataset.sources.get(source).same_text_as).collect();
    sources.extend(texts);
    sources.sort_unstable();
    sources.dedup();
    to.count(sources.len());
    for source in sources {
        let of = dataset.sources.get(source);
        source.write(to);
        of.publisher.write(to);
        of.same_text_as.write(to);
    }
}

/// Reads these.
pub(super) fn read(dataset: &mut Dataset, from: &mut Reader<'_>) {
    for _ in 0..from.number() {
        let event = dataset.events.iter_mut().nth(from.count());
        let sources = Packed::read(from);
        if let Some(event) = event {
            event.sources = sources;
        }
    }
    for _ in 0..from.number() {
        let source = dataset.sources.iter_mut().nth(from.count());
        let (publisher, same_text_as) = (Packed::read(from), Packed::read(from));
        if let Some(source) = source {
            source.publisher = publisher;
            source.same_text_as = same_text_as;
        }
    }
}
