//! The answer for one day: what holds where, since when, how sure, and who says so.

use super::{
    super::{
        dataset::{Actor, Crossing, Dataset, Event, Index, Source, Track, Value},
        date::{Day, ReportedDate},
    },
    history::{Certainty, History, LastReport},
};

/// What is known of one track on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackStatus {
    /// What holds.
    pub value: Value,
    /// Between whom, for disputed and contested.
    pub between: Vec<Index<Actor>>,
    /// How sure.
    pub certainty: Certainty,
    /// The value that may have taken over by that day already.
    pub fading_to: Option<Value>,
    /// Since when it holds, as reported.
    pub since: Option<ReportedDate>,
    /// The last day, up to this one, for which a source vouches for it.
    pub last_confirmed: Option<Day>,
    /// The last report of any value, up to this day.
    pub last_report: Option<LastReport>,
    /// The events it rests on.
    pub events: Vec<Index<Event>>,
    /// Who says so; two prints of one text count once.
    pub sources: Vec<Index<Source>>,
}

impl TrackStatus {
    /// The status on a day, from the track's history.
    #[must_use]
    pub fn on(dataset: &Dataset, crossing: Index<Crossing>, history: &History, day: Day) -> Self {
        let period = history.on(day);
        let confirmed = period.certainty == Certainty::Confirmed;
        let mut sources: Vec<Index<Source>> = Vec::new();
        let of_events = period.events.iter().flat_map(|&event| &dataset.events().get(event).sources);
        let newest = dataset.crossings().get(crossing).last_known.as_ref().filter(|_| period.last_known);
        for &source in of_events.chain(newest.into_iter().flat_map(|state| &state.sources)) {
            let text = |source| dataset.sources().get(source).same_text_as.unwrap_or(source);
            if !sources.iter().any(|&other| text(other) == text(source)) {
                sources.push(source);
            }
        }
        Self {
            value: period.value,
            between: period.between.clone(),
            certainty: period.certainty,
            fading_to: period.fading_to,
            since: period.since,
            last_confirmed: if confirmed { Some(day) } else { period.confirmed_before },
            last_report: if confirmed {
                Some(LastReport { day, value: period.value, ended: false })
            } else {
                period.last_report
            },
            events: period.events.clone(),
            sources,
        }
    }
}

/// What is known of one crossing on one day, track by track in the order of [`Track::ALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossingStatus {
    /// Which crossing.
    pub crossing: Index<Crossing>,
    /// Every track with what is known of it.
    pub tracks: Vec<(Track, TrackStatus)>,
}

/// What is known on a day of each of these crossings.
#[must_use]
pub fn on_day(dataset: &Dataset, crossings: &[Index<Crossing>], day: Day) -> Vec<CrossingStatus> {
    crossings
        .iter()
        .map(|&crossing| CrossingStatus {
            crossing,
            tracks: Track::ALL
                .iter()
                .map(|&track| {
                    let history = History::of(dataset, crossing, track);
                    (track, TrackStatus::on(dataset, crossing, &history, day))
                })
                .collect(),
        })
        .collect()
}
