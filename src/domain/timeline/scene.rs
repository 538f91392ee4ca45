//! The whole picture: axis, lanes, strips, marks and labels.

use super::{
    super::{
        dataset::{Crossing, Dataset, Event, EventKind, Index, Track, Value},
        date::DayRange,
        status::History,
    },
    marks::{Mark, cluster},
    scale::TimeScale,
    strip::Strip,
    ticks::{Tick, ticks},
};

/// The least distance between the middles of two marks: WCAG 2.2 asks for targets of 24 CSS px.
pub const MIN_TARGET_PX: f64 = 24.0;

/// Room between two labels.
const LABEL_GAP_PX: f64 = 12.0;

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
    /// Whether an event is shown.
    pub shows: &'a dyn Fn(Index<Event>) -> bool,
    /// How wide an event's label would be, in pixels; `None` for one that has no label.
    pub label_px: &'a dyn Fn(Index<Event>) -> Option<f64>,
}

impl std::fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("View").field("window", &self.window).field("width_px", &self.width_px).finish_non_exhaustive()
    }
}

/// Plain values to be drawn as they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// From days to places.
    pub scale: TimeScale,
    /// The axis.
    pub ticks: Vec<Tick>,
    /// One a crossing.
    pub lanes: Vec<Lane>,
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

/// Lays out a picture.
#[must_use]
pub fn layout<'a>(
    dataset: &Dataset,
    history: &dyn Fn(Index<Crossing>, Track) -> Option<&'a History>,
    view: &View<'_>,
) -> Scene {
    let scale = TimeScale::new(view.window, view.width_px);
    let lanes = view
        .crossings
        .iter()
        .map(|&crossing| {
            let strips: Vec<Strip> = STRIPS
                .into_iter()
                .filter_map(|track| Some(Strip::new(track, history(crossing, track)?, &scale)))
                .collect();
            let events: Vec<(Index<Event>, &Event)> = dataset
                .events()
                .iter()
                .filter(|(index, event)| event.crossings.contains(&crossing) && (view.shows)(*index))
                .collect();
            let (said, happened): (Vec<_>, Vec<_>) =
                events.iter().copied().partition(|(_, event)| event.announcement.is_some());
            let labels = labels(&events, &scale, view);
            let handovers = handovers(&strips, &scale);
            Lane { crossing, strips, happened: marks(happened, &scale), said: marks(said, &scale), labels, handovers }
        })
        .collect();
    Scene { ticks: ticks(&scale), scale, lanes }
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

fn marks(events: Vec<(Index<Event>, &Event)>, scale: &TimeScale) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for (index, event) in events {
        let days = event.date.days();
        let Some(span) = scale.clip(days.start, days.end) else { continue };
        let x = f64::midpoint(span.0, span.1);
        // Events come by their first days, so that this is nearly always the end.
        let place = marks.partition_point(|other| other.x <= x);
        marks.insert(place, Mark { x, span, events: vec![index] });
    }
    cluster(marks, MIN_TARGET_PX / scale.width_px())
}

/// Takes the weightiest events that have words, as long as their words do not touch.
fn labels(events: &[(Index<Event>, &Event)], scale: &TimeScale, view: &View<'_>) -> Vec<Label> {
    let mut candidates: Vec<(f64, Index<Event>, f64, f64)> = Vec::new();
    for (place, (index, event)) in events.iter().enumerate() {
        let days = event.date.days();
        // To let a little through again is less than to open.
        let opens = event.effects.iter().any(|effect| effect.value == Value::Open);
        let halved = event.kind == EventKind::Reopened && !opens;
        let factor = if halved { weight(event.kind) / 3.0 } else { weight(event.kind) };
        // A passing measure is no turning point.
        let passing = event.effects.iter().any(|effect| effect.temporary);
        if passing || event.announcement.is_some() || factor == 0.0 {
            continue;
        }
        let Some((from, to)) = scale.clip(days.start, days.end) else { continue };
        let Some(width) = (view.label_px)(*index) else { continue };
        // What lasts weighs more: the days until the next turning point of another kind.
        let next = events.iter().skip(place + 1).find(|(_, next)| weight(next.kind) > 0.0 && next.kind != event.kind);
        let until = next.map_or(scale.range().end, |(_, next)| next.date.days().start);
        let lasting = f64::from(until.days_after(days.start).clamp(1, 4000));
        let weight = factor * lasting;
        let place = candidates.partition_point(|other| other.0 >= weight);
        candidates.insert(place, (weight, *index, f64::midpoint(from, to), width / scale.width_px()));
    }
    let gap = LABEL_GAP_PX / scale.width_px();
    let mut labels: Vec<(f64, f64, Label)> = Vec::new();
    for (_, event, x, width) in candidates {
        if width > 1.0 {
            continue;
        }
        let text_x = x.min(1.0 - width);
        let (from, to) = (text_x - gap, text_x + width + gap);
        if labels.iter().all(|(other_from, other_to, _)| to <= *other_from || *other_to <= from) {
            let place = labels.partition_point(|other| other.0 <= text_x);
            labels.insert(place, (text_x, text_x + width, Label { event, x, text_x }));
        }
    }
    labels.into_iter().map(|(.., label)| label).collect()
}

/// How much a turning point weighs against another that lasts as long.
fn weight(kind: EventKind) -> f64 {
    match kind {
        EventKind::Reopened => 6.0,
        EventKind::Closed => 3.0,
        EventKind::Captured => 2.0,
        EventKind::Restricted => 1.0,
        EventKind::Attack
        | EventKind::Humanitarian
        | EventKind::Diplomatic
        | EventKind::AnnouncementOfReopening
        | EventKind::Other => 0.0,
    }
}
