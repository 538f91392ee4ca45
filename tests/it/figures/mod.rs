//! Days by status, closures, reopenings: the least and the most that they come to.

mod draw;
pub(crate) mod drawings;
mod properties;
mod tally;
#[cfg(feature = "tool")]
mod tool;
mod worked;

use crossing_timeline::domain::{
    dataset::Dataset,
    date::DayRange,
    figures::{Figures, figures},
    status::History,
};

/// The figures of all crossings.
fn all(dataset: &Dataset, range: DayRange) -> Figures {
    figures(dataset, &dataset.crossings().indices().collect::<Vec<_>>(), range)
}

/// What a dataset tells otherwise than the figures allow, a line each.
fn denied(figures: &Figures, dataset: &Dataset, range: DayRange) -> Vec<String> {
    let mut denied = Vec::new();
    assert_eq!(figures.range, range);
    for (place, crossing) in dataset.crossings().indices().zip(&figures.crossings) {
        for track in &crossing.tracks {
            let history = History::of(dataset, place, track.track);
            let name = format!("{} {}", dataset.crossings().get(place).id, track.track.word());
            denied.extend(tally::offences(track, &history, range).into_iter().map(|line| format!("{name}: {line}")));
        }
    }
    denied
}
