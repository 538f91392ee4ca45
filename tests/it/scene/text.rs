//! A scene as text; places in percent of the width, to a tenth.

use std::fmt::Write as _;

use crossing_timeline::{
    domain::{
        dataset::Value,
        timeline::{Lane, Mark, Scene, Segment, TickLabel},
    },
    state::{State, label},
};

use crate::reader::facts;

pub(super) fn tell(state: &State, scene: &Scene) -> String {
    let days = scene.scale.range();
    let mut text = format!("{} – {} on {} px\n", days.start, days.last(), scene.scale.width_px());
    let ticks = scene.ticks.iter().map(|tick| format!("{} {}", percent(tick.x), tick_label(tick.label)));
    let _ = writeln!(text, "ticks: {}", joined(ticks));
    scene.lanes.iter().for_each(|lane| tell_lane(&mut text, state, lane));
    text
}

fn tell_lane(text: &mut String, state: &State, lane: &Lane) {
    let _ = writeln!(text, "\n{}", facts().dataset().crossings().get(lane.crossing).id);
    let labels = lane.labels.iter().map(|place| {
        format!("{} {} from {}", percent(place.x), label(facts(), state.locale, place.event), percent(place.text_x))
    });
    let _ = writeln!(text, "  labels: {}", joined(labels));
    let _ = writeln!(text, "  happened: {}", joined(lane.happened.iter().map(mark)));
    let _ = writeln!(text, "  said: {}", joined(lane.said.iter().map(mark)));
    let _ = writeln!(text, "  changed hands: {}", joined(lane.handovers.iter().map(|&x| percent(x))));
    for strip in &lane.strips {
        let _ = writeln!(text, "  {}: {}", strip.track.word(), joined(strip.segments.iter().map(segment)));
    }
}

fn mark(mark: &Mark) -> String {
    format!("{} ×{}", percent(mark.x), mark.count)
}

fn segment(segment: &Segment) -> String {
    let Segment { x0, x1, certainty, .. } = segment;
    let mut text = format!("{}–{} {} {}", percent(*x0), percent(*x1), value(segment.value), certainty.word());
    if let Some(next) = segment.fading_to {
        let _ = write!(text, " →{}", value(next));
    }
    if segment.runs_out {
        text.push_str(" →nothing");
    }
    text
}

/// A status as the format has it; an actor by its id.
fn value(value: Value) -> String {
    match value {
        Value::Held(actor) => facts().dataset().actors().get(actor).id.to_string(),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn tick_label(label: TickLabel) -> String {
    match label {
        TickLabel::Year(year) => year.to_string(),
        TickLabel::Month(month, None) => format!("-{month:02}"),
        TickLabel::Month(month, Some(year)) => format!("{year}-{month:02}"),
        TickLabel::Day(day, None) => format!("-{day:02}"),
        TickLabel::Day(day, Some((year, month))) => format!("{year}-{month:02}-{day:02}"),
    }
}

fn percent(fraction: f64) -> String {
    // Not "-0.0".
    let tenths = (fraction * 1000.0).round() + 0.0;
    format!("{:.1}", tenths / 10.0)
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { "none".to_owned() } else { parts.join("; ") }
}
