//! Dates put off again and again, drawn near enough to see by how much each time.

use super::{
    super::date::ReportedDate,
    Elapsed, Promise, Slip,
    panel::{Axis, LEAST_WIDTH_PX, Place, WordRoom, happened},
};

/// From a mark to its words, in pixels.
pub const LABEL_GAP_PX: f64 = 11.0;

/// How many times nearer than the panel it must be to be worth drawing.
const WORTH: i32 = 4;

/// A run of dates each later than the one before, on an axis of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Closer<'a> {
    /// The days shown.
    pub axis: Axis,
    /// The dates in the order given; at least three.
    pub steps: Vec<Step<'a>>,
    /// When it happened at last.
    pub happened: Option<Place>,
    /// From the first date given to the last one.
    pub total: Option<Elapsed>,
}

/// One of the dates.
#[derive(Clone, Debug, PartialEq)]
pub struct Step<'a> {
    /// The announcement that gave it.
    pub promise: &'a Promise,
    /// Where it stands.
    pub place: Place,
    /// Where the date before stands.
    pub from: Option<f64>,
    /// How much later it is than that.
    pub slip: Option<Elapsed>,
    /// From there to the day it happened, where that is later.
    pub late: Option<(f64, f64)>,
    /// Where its words have room; `None` if nowhere.
    pub label: Option<Label>,
}

/// Where words stand: [`LABEL_GAP_PX`] from a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// That place.
    pub at: f64,
    /// Whether they end there rather than begin.
    pub before: bool,
}

/// A run drawn closer, if it has three dates or more and takes up little of its panel.
pub(super) fn closer<'a>(run: &[Slip<'a>], panel: &Axis, words: WordRoom<'_>) -> Option<Closer<'a>> {
    let (first, last) = (run.first()?.from, run.last()?.to);
    let mut promises = vec![(first, None)];
    promises.extend(run.iter().map(|slip| (slip.to, Some(slip.days))));
    let mut dates: Vec<ReportedDate> = promises.iter().filter_map(|(promise, _)| promise.promised).collect();
    let done = happened(last);
    dates.extend(done);
    let axis = Axis::of(&dates, words.tick)?;
    if run.len() < 2 || axis.scale.range().days() * WORTH > panel.scale.range().days() {
        return None;
    }
    let done = done.map(|date| axis.place(date));
    let mut steps: Vec<Step<'a>> = Vec::new();
    for (promise, slip) in promises {
        let place = axis.place(promise.promised?);
        let from = steps.last().map(|step| step.place.at);
        let end = done.map_or(1.0, |done| done.at);
        let label = room(place, from, end, (words.label_px)(promise, slip));
        let late = (place.at < end).then_some((place.at, end)).filter(|_| done.is_some());
        steps.push(Step { promise, place, from, slip, late, label });
    }
    let total = first.promised.zip(last.promised).and_then(|(from, to)| Elapsed::between(from, to));
    Some(Closer { axis, steps, happened: done, total })
}

/// Where words of a width have room above and below the line of a row, so that they meet no line
/// from row to row and no mark: behind the date, up to what happened; before it, from where the line
/// of the date before comes down; or before that line.
fn room(place: Place, from: Option<f64>, end: f64, width_px: f64) -> Option<Label> {
    let gap = LABEL_GAP_PX / LEAST_WIDTH_PX;
    let needed = width_px / LEAST_WIDTH_PX + gap;
    // Behind the day it happened nothing is drawn.
    let limit = if place.at < end { end } else { 1.0 };
    let above = from.filter(|from| place.at - from > needed + gap / 3.0);
    if place.at + needed < limit {
        Some(Label { at: place.at, before: false })
    } else if above.is_some() {
        Some(Label { at: place.at, before: true })
    } else {
        let at = from.unwrap_or(place.at);
        (at > needed).then_some(Label { at, before: true })
    }
}
