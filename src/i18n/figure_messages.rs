//! What the view of figures says, and the tool with it. Apart from the other messages, since the
//! first download does without.

use crate::domain::{
    date::Day,
    figures::{Bounds, TrackFigures},
};

/// The messages about days, closures and reopenings.
#[derive(Clone, Copy, Debug)]
pub struct FigureMessages {
    /// A count.
    pub number: fn(Bounds) -> String,
    /// How often a track was closed and reopened.
    pub counts: fn(&TrackFigures) -> String,
    /// The longest closure of a track, and the last day that is counted; empty where there is none.
    pub longest: fn(&TrackFigures, Day) -> String,
    /// first and last day: what is counted.
    pub heading: fn(&str, &str) -> String,
    /// What least and most mean.
    pub note: &'static str,
    /// Heading of the column of years.
    pub year: &'static str,
    /// Name of the row that counts all days.
    pub total: &'static str,
    /// track: caption of a table, with its unit.
    pub caption: fn(&str) -> String,
    /// track: name of a chart.
    pub chart: fn(&str) -> String,
    /// The height of a chart in days.
    pub height: &'static str,
    /// Legend: the paler part of a bar.
    pub unsure: &'static str,
    /// Heading of what is counted over all crossings.
    pub all: &'static str,
    /// Button: the numbers as a file.
    pub download: &'static str,
}
