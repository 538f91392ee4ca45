//! Days by status, closures, reopenings: the least and the most that they come to.

mod draw;
mod properties;
mod shipped;
mod tally;

use crossing_timeline::domain::{
    dataset::Dataset,
    date::DayRange,
    figures::{CrossingFigures, figures},
    status::History,
};

/// The figures of all crossings.
fn all(dataset: &Dataset, range: DayRange) -> Vec<CrossingFigures> {
    figures(dataset, &dataset.crossings().indices().collect::<Vec<_>>(), range)
}

/// What a dataset tells otherwise than the figures allow, a line each.
fn denied(figures: &[CrossingFigures], dataset: &Dataset, range: DayRange) -> Vec<String> {
    let mut denied = Vec::new();
    for (place, crossing) in dataset.crossings().indices().zip(figures) {
        for track in &crossing.tracks {
            let history = History::of(dataset, place, track.track);
            let name = format!("{} {}", dataset.crossings().get(place).id, track.track.word());
            denied.extend(tally::offences(track, &history, range).into_iter().map(|line| format!("{name}: {line}")));
        }
    }
    denied
}
