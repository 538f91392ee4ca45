//! How long a crossing was open and shut, and how often: counts of days with their bounds.
//!
//! A fuzzy date, such as `2014-06` or `2026-02-26/2026-04-20`, means one day within it, and which one is
//! not known. Every count is given as the least and the most that it comes to, whichever days the
//! dates mean (`DESIGN.md`, "What do least and most mean?"). Not here: sentences; `i18n` says them.
//!
//! [`span`](self) what one effect vouches for then, `possible` what may hold on a day, `course` the
//! days in their order, `count` closures and reopenings.

mod bar;
mod count;
mod course;
mod possible;
mod reach;
mod record;
mod span;
mod table;
mod turn;

pub use bar::{Piece, bar};
pub use record::to_json;
pub use table::to_csv;

use super::{
    dataset::{Crossing, Dataset, Index, Track, Value},
    date::{Day, DayRange},
    promises::{Tally, promises, tally},
};
use course::Course;

/// What a track of traffic can be, in the order of all figures.
pub const STATUSES: [Value; 5] = [Value::Open, Value::Restricted, Value::Closed, Value::Unknown, Value::Disputed];

/// The tracks that have figures.
pub const TRACKS: [Track; 2] = [Track::Travellers, Track::Goods];

/// The least and the most that a count can be; the same where nothing fuzzy bears on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// At least so many.
    pub least: i32,
    /// At most so many, never fewer.
    pub most: i32,
}

/// Days by status, in the order of [`STATUSES`].
pub type Days = [Bounds; STATUSES.len()];

/// A calendar year, or the part of it that lies within the days asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    /// The year.
    pub year: i32,
    /// Its days, as far as they are asked for.
    pub range: DayRange,
    /// How many of them were spent how.
    pub days: Days,
}

/// The figures of one track of one crossing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackFigures {
    /// Which track.
    pub track: Track,
    /// Year by year.
    pub years: Vec<Year>,
    /// All the days asked for together.
    pub total: Days,
    /// How many closures touch these days. A closure is days in a row on which the track is closed,
    /// however sure that is; nobody knows whether unknown or disputed days between two part them,
    /// so that they do only in the most.
    pub closures: Bounds,
    /// How many reopenings fall on these days: a day that is open or restricted after a closed one.
    /// Where unknown or disputed days lie between, it counts only in the most.
    pub reopenings: Bounds,
    /// The longest run of days, of these, on which the track is surely closed: the least that its
    /// longest closure lasted. `None` if there is no such day.
    pub longest_surely: Option<DayRange>,
    /// The longest run on which it may be closed: the most that its longest closure lasted.
    pub longest_possibly: Option<DayRange>,
}

impl TrackFigures {
    /// How many days the longest closure lasted, as far as it lies within the days asked for. Days that
    /// are unknown or disputed are no days of a closure. Nought if there was none.
    #[must_use]
    pub fn longest(&self) -> Bounds {
        let days = |range: Option<DayRange>| range.map_or(0, DayRange::days);
        Bounds { least: days(self.longest_surely), most: days(self.longest_possibly) }
    }
}

/// The figures of one crossing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossingFigures {
    /// Which crossing.
    pub crossing: Index<Crossing>,
    /// Its tracks, in the order of [`TRACKS`].
    pub tracks: Vec<TrackFigures>,
    /// The announcements about it that were made on the days asked for.
    pub announcements: Tally,
}

/// The figures of some crossings on some days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The days that are counted.
    pub range: DayRange,
    /// The crossings, in the order asked for.
    pub crossings: Vec<CrossingFigures>,
    /// The announcements about any of them, each counted once.
    pub announcements: Tally,
}

/// Counts the days of a range at these crossings. Days of which no event speaks are unknown, within the
/// dataset's own range and without.
#[must_use]
pub fn figures(dataset: &Dataset, crossings: &[Index<Crossing>], range: DayRange) -> Figures {
    let mut promises = promises(dataset);
    promises.retain(|promise| range.contains(promise.said.days().start));
    promises.retain(|promise| promise.crossings.iter().any(|crossing| crossings.contains(crossing)));
    let of_crossing = |&crossing: &Index<Crossing>| CrossingFigures {
        crossing,
        tracks: TRACKS.iter().map(|&track| of_track(dataset, crossing, track, range)).collect(),
        announcements: tally(&promises, Some(crossing)),
    };
    Figures { range, crossings: crossings.iter().map(of_crossing).collect(), announcements: tally(&promises, None) }
}

/// Whether any of these days may be disputed: if none is, the column says nothing.
#[must_use]
pub fn is_disputed(figures: &CrossingFigures) -> bool {
    let disputed = |track: &TrackFigures| track.total.last().is_some_and(|days| days.most > 0);
    figures.tracks.iter().any(disputed)
}

fn of_track(dataset: &Dataset, crossing: Index<Crossing>, track: Track, range: DayRange) -> TrackFigures {
    let course = Course::of(dataset, crossing, track);
    let mut years = Vec::new();
    let (first, ..) = range.start.ymd();
    let (last, ..) = range.last().ymd();
    for year in first..=last {
        let begins = |year| Day::new(year, 1, 1).unwrap_or(range.end);
        let range = DayRange::new(begins(year).max(range.start), begins(year + 1).min(range.end));
        years.push(Year { year, range, days: course.days(range) });
    }
    TrackFigures {
        track,
        years,
        total: course.days(range),
        closures: count::closures(&course, range),
        reopenings: count::reopenings(&course, range),
        longest_surely: course.longest(range, true),
        longest_possibly: course.longest(range, false),
    }
}
