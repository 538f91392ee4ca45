//! Where the marks and lines of announcements stand: one panel for each event that settled some.
//!
//! Each panel has an axis of its own, since weeks cannot be seen on an axis of years. Places are
//! fractions of the width, as in [`timeline`](super::super::timeline); rows are in the order said.

use super::{
    super::{
        dataset::{Crossing, Event, Index, Outcome},
        date::{DayRange, ReportedDate},
        timeline::{Tick, TickRoom, TimeScale, ticks},
    },
    Chain, Elapsed, Promise, chains,
    closer::{Closer, closer},
};

/// The width in CSS pixels that a picture has at least, on a screen of 320 px. What has room there
/// has room in every wider picture.
pub const LEAST_WIDTH_PX: f64 = 280.0;

/// How much room words need, in CSS pixels.
#[derive(Clone, Copy)]
pub struct WordRoom<'a> {
    /// Those of a tick.
    pub tick: TickRoom,
    /// Those at a date that was given, and how much later it is than the one before.
    pub label_px: &'a dyn Fn(&Promise, Option<Elapsed>) -> f64,
}

impl std::fmt::Debug for WordRoom<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WordRoom").field("tick", &self.tick).finish_non_exhaustive()
    }
}

/// The announcements that one event settled, on an axis of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel<'a> {
    /// That event; `None` for announcements that none settled.
    pub settled_by: Option<Index<Event>>,
    /// The days shown.
    pub axis: Axis,
    /// The announcements, in the order said; at least one.
    pub rows: Vec<Row<'a>>,
    /// Runs of dates put off again and again that take up too little of the axis to be seen there.
    pub closer: Vec<Closer<'a>>,
}

/// The days that a picture shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// From days to places.
    pub scale: TimeScale,
    /// What the axis names.
    pub ticks: Vec<Tick>,
}

/// One announcement.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<'a> {
    /// Which one.
    pub promise: &'a Promise,
    /// When it was said.
    pub said: Place,
    /// The date given.
    pub promised: Option<Place>,
    /// When it happened; `None` where it did not, or nobody knows.
    pub happened: Option<Place>,
    /// From the last day promised to the day it happened, where that is later.
    pub late: Option<(f64, f64)>,
    /// From the date given before, where it was put off and that is not drawn closer.
    pub link: Option<Link>,
}

/// Days as places.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Their middle.
    pub at: f64,
    /// From the beginning of the first to the end of the last.
    pub span: (f64, f64),
}

/// From the date given before to the one of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// The date given before.
    pub from: f64,
    /// The new one; `None` in a row between the two, which the line only passes.
    pub to: Option<f64>,
}

impl Axis {
    /// The days of these dates with some room on both sides for marks.
    pub(super) fn of(dates: &[ReportedDate], room: TickRoom) -> Option<Self> {
        let first = dates.iter().map(|date| date.days().start).min()?;
        let end = dates.iter().map(|date| date.days().end).max()?;
        let margin = end.days_after(first) / 24 + 1;
        let scale = TimeScale::new(DayRange::new(first.plus(-margin), end.plus(margin)), LEAST_WIDTH_PX);
        let ticks = ticks(&scale, room);
        Some(Self { scale, ticks })
    }

    pub(super) fn place(&self, date: ReportedDate) -> Place {
        let days = date.days();
        Place { at: self.scale.middle(days), span: (self.scale.x(days.start), self.scale.x(days.end)) }
    }
}

/// The panels of a crossing: by the event that settled, in the order of the first announcement, and
/// last what no event settled. `shows` leaves announcements out.
#[must_use]
pub fn panels<'a>(
    promises: &'a [Promise],
    crossing: Index<Crossing>,
    shows: &dyn Fn(&Promise) -> bool,
    room: WordRoom<'_>,
) -> Vec<Panel<'a>> {
    let mut panels = Vec::new();
    for chain in chains(promises, crossing) {
        let shown: Vec<&Promise> = chain.promises.iter().copied().filter(|promise| shows(promise)).collect();
        if let Some(mut panel) = panel(Some(chain.settled_by), &shown, room.tick) {
            link(&mut panel, &chain, shows, room);
            panels.push(panel);
        }
    }
    let mut open: Vec<&Promise> = Vec::new();
    for promise in promises {
        if promise.settled_by.is_none() && promise.crossings.contains(&crossing) && shows(promise) {
            open.push(promise);
        }
    }
    panels.extend(panel(None, &open, room.tick));
    panels
}

fn panel<'a>(settled_by: Option<Index<Event>>, promises: &[&'a Promise], room: TickRoom) -> Option<Panel<'a>> {
    let mut dates = Vec::new();
    for promise in promises {
        dates.push(promise.said);
        dates.extend(promise.promised);
        dates.extend(happened(promise));
    }
    let axis = Axis::of(&dates, room)?;
    let mut rows = Vec::new();
    for &promise in promises {
        let promised = promise.promised.map(|date| axis.place(date));
        let happened = happened(promise).map(|date| axis.place(date));
        let late = promised.zip(happened).filter(|_| promise.outcome == Outcome::Late).and_then(|(by, done)| {
            let from = promise.promised.map_or(by.at, |date| axis.scale.middle(last(date)));
            (from < done.at).then_some((from, done.at))
        });
        rows.push(Row { promise, said: axis.place(promise.said), promised, happened, late, link: None });
    }
    Some(Panel { settled_by, axis, rows, closer: Vec::new() })
}

/// When it happened, if it did.
pub(super) fn happened(promise: &Promise) -> Option<ReportedDate> {
    promise.settled.filter(|_| promise.outcome != Outcome::NotKept)
}

/// The last day of a date.
fn last(date: ReportedDate) -> DayRange {
    let days = date.days();
    DayRange::new(days.last(), days.end)
}

/// Links dates that were put off, where all of a run is shown.
fn link<'a>(panel: &mut Panel<'a>, chain: &Chain<'a>, shows: &dyn Fn(&Promise) -> bool, room: WordRoom<'_>) {
    for run in chain.postponements() {
        if !run.iter().all(|slip| shows(slip.from) && shows(slip.to)) {
            continue;
        }
        // Where it is drawn again, the line would only crowd the last days of the panel.
        if let Some(closer) = closer(&run, &panel.axis, room) {
            panel.closer.push(closer);
            continue;
        }
        for slip in &run {
            let mut from = None;
            for row in &mut panel.rows {
                if row.promise.event == slip.from.event {
                    from = row.promised.map(|place| place.at);
                } else if let Some(at) = from {
                    let ends = row.promise.event == slip.to.event;
                    row.link = Some(Link { from: at, to: row.promised.filter(|_| ends).map(|place| place.at) });
                    if ends {
                        break;
                    }
                }
            }
        }
    }
}
