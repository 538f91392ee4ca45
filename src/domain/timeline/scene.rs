//! The whole picture: axis, lanes, strips, marks and labels.

use std::rc::Rc;

use super::{
    super::{
        dataset::{Crossing, Dataset, Event, Index, Track, Value},
        date::DayRange,
        status::History,
    },
    marks::Mark,
    rows::Rows,
    scale::TimeScale,
    strip::Strip,
    ticks::{Tick, TickRoom, ticks},
};

/// The least room between two lines at which a side changed hands.
const HANDOVER_GAP_PX: f64 = 6.0;

/// What to lay out.
pub struct View<'a> {
    /// The days to show.
    pub window: DayRange,
    /// Over how many CSS pixels.
    pub width_px: f64,
    /// Which lanes, from top to bottom.
    pub crossings: &'a [Index<Crossing>],
    /// The events that pass the filters, on these lanes.
    pub rows: &'a Rc<Rows>,
    /// How much room the words of a tick need.
    pub tick_room: TickRoom,
    /// How wide an event's label would be, in pixels; `None` for one that has no label.
    pub label_px: &'a dyn Fn(Index<Event>) -> Option<f64>,
}

impl std::fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("View").field("window", &self.window).field("width_px", &self.width_px).finish_non_exhaustive()
    }
}

/// Plain values to be drawn as they are.
#[derive(Clone, Debug)]
pub struct Scene {
    /// From days to places.
    pub scale: TimeScale,
    /// The axis.
    pub ticks: Vec<Tick>,
    /// One a crossing.
    pub lanes: Vec<Lane>,
    /// What the marks are of.
    pub rows: Rc<Rows>,
}

impl Scene {
    /// The events that a mark of a lane stands for, by the middles of their days.
    #[must_use]
    pub fn events_of(&self, dataset: &Dataset, lane: usize, mark: &Mark) -> Vec<Index<Event>> {
        let Some(rows) = self.rows.lanes.get(lane) else { return Vec::new() };
        let said = dataset.events().get(mark.first).announcement.is_some();
        let row = if said { &rows.said } else { &rows.happened };
        row.events_of(mark, dataset, self.scale.range())
    }
}

/// A crossing's lane.
///
/// ```text
///        Reopened 30 Sep 2019                 labels
///    ●      ◆  ▲  ③       ●                   happened
///        ○  ○ ②     ○                         said
///    ▓▓▓▓▓▓▓▓░░░░░▓▓▓▓▓▓▓▓▓▓▓▓▓               Iraqi side
///    ████████▒▒▒▒█████████████               travellers
///    ████████▒▒▒▒█████████████               goods
///    ▓▓▓▓░░░░░░░▓▓▓▓▓▓▓▓▓▓▓▓▓▓               Syrian side
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Which crossing.
    pub crossing: Index<Crossing>,
    /// Iraqi side, travellers, goods, Syrian side.
    pub strips: Vec<Strip>,
    /// What happened.
    pub happened: Vec<Mark>,
    /// What was said about the future.
    pub said: Vec<Mark>,
    /// The few turning points that have room for words.
    pub labels: Vec<Label>,
    /// Where a side changed hands, in order: what happened to traffic then is read along a line.
    pub handovers: Vec<f64>,
}

/// Words at a turning point.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Which event.
    pub event: Index<Event>,
    /// Where the event is.
    pub x: f64,
    /// Where the words begin.
    pub text_x: f64,
}

/// The order of the strips, as on the ground: Iraq above, Syria below, traffic between them.
const STRIPS: [Track; 4] = [Track::IraqiSide, Track::Travellers, Track::Goods, Track::SyrianSide];

/// Lays out a picture. The time it takes depends on the number of lanes and on the width, and hardly on the
/// number of events.
#[must_use]
pub fn layout<'a>(history: &dyn Fn(Index<Crossing>, Track) -> Option<&'a History>, view: &View<'_>) -> Scene {
    let scale = TimeScale::new(view.window, view.width_px);
    let mut lanes = Vec::with_capacity(view.crossings.len());
    for (&crossing, rows) in view.crossings.iter().zip(&view.rows.lanes) {
        let mut strips: Vec<Strip> = Vec::with_capacity(STRIPS.len());
        for track in STRIPS {
            strips.extend(history(crossing, track).map(|history| Strip::new(track, history, &scale)));
        }
        lanes.push(Lane {
            crossing,
            happened: rows.happened.marks(&scale),
            said: rows.said.marks(&scale),
            labels: rows.turning.labels(&rows.happened, &scale, view.label_px),
            handovers: handovers(&strips, &scale),
            strips,
        });
    }
    Scene { ticks: ticks(&scale, view.tick_room), scale, lanes, rows: Rc::clone(view.rows) }
}

/// Where one holder of a side follows another; of several within a few pixels, the first.
fn handovers(strips: &[Strip], scale: &TimeScale) -> Vec<f64> {
    let mut places: Vec<f64> = Vec::new();
    for strip in strips {
        if !strip.track.is_control() {
            continue;
        }
        let mut before = Value::Unknown;
        for run in strip.runs() {
            if before != Value::Unknown && run.value != Value::Unknown {
                let place = places.partition_point(|&other| other < run.x0);
                places.insert(place, run.x0);
            }
            before = run.value;
        }
    }
    let mut last = f64::NEG_INFINITY;
    places.retain(|&x| {
        let clear = (x - last) * scale.width_px() >= HANDOVER_GAP_PX;
        if clear {
            last = x;
        }
        clear
    });
    places
}
