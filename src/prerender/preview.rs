//! The picture that goes with a link: the lanes of the official crossings, in the light colours of
//! the style sheet. No words are in it, since those would need a font; the link has a title.

use std::rc::Rc;

use super::raster::{Color, Raster};
use crate::{
    domain::{
        dataset::{EventKind, Value},
        status::Certainty,
        timeline::{Lane, Segment},
    },
    state::{Action, Facts, State, picture, reduce, selection},
};

/// The size that previews are shown in.
const SIZE: (u32, u32) = (1200, 630);
/// Ground around the lanes.
const MARGIN: u32 = 48;
// A row of marks, a strip of control, a strip of traffic, and between two strips.
const ROW: u32 = 26;
const THIN: u32 = 18;
const THICK: u32 = 34;
const GAP: u32 = 4;
/// The colours: the tokens of the widget.
const TOKENS: &str = include_str!("../../static/css/tokens.css");

/// The picture as a PNG file.
///
/// # Errors
///
/// With a sentence, if a colour is missing from the style sheet or the file cannot be written.
pub fn preview(facts: &Rc<Facts>) -> Result<Vec<u8>, String> {
    let width = f64::from(SIZE.0 - 2 * MARGIN);
    let state = reduce(&State::new(facts), facts, Action::Resized(width));
    let scene = picture(facts, &state, &selection(facts, &state)).scene;
    let mut raster = Raster::new(SIZE.0, SIZE.1, token("surface")?);
    for tick in &scene.ticks {
        let x = f64::from(MARGIN) + tick.x * width;
        raster.bar((x, MARGIN), (1.0, SIZE.1 - 2 * MARGIN), token("line")?, (1.0, 1.0));
    }
    let count = u32::try_from(scene.lanes.len()).unwrap_or_default().max(1);
    let each = (SIZE.1 - 2 * MARGIN) / count;
    for (place, lane) in (0..count).zip(&scene.lanes) {
        draw(&mut raster, facts, lane, MARGIN + place * each, width)?;
    }
    raster.png()
}

/// A lane: what happened, what was said, and the strips.
fn draw(raster: &mut Raster, facts: &Facts, lane: &Lane, top: u32, width: f64) -> Result<(), String> {
    let middle = |row: u32| f64::from(top + row * ROW + ROW / 2);
    let surface = token("surface")?;
    for (row, marks) in [(0, &lane.happened), (1, &lane.said)] {
        for mark in marks {
            let at = (f64::from(MARGIN) + mark.x * width, middle(row));
            let first = [(facts.dataset().events().get(mark.first).kind, 1)];
            let kinds = || if mark.count == 1 { &first } else { mark.kinds.as_slice() }.iter().map(|&(kind, _)| kind);
            let color = token(match () {
                () if row == 1 || kinds().all(|kind| kind == EventKind::Reopened) => "mark-open",
                () if kinds().all(|kind| kind == EventKind::Closed) => "mark-closed",
                () => "mark",
            })?;
            let radius = if mark.count > 1 { 10.0 } else { 7.0 };
            raster.disc(at, radius, color);
            if row == 1 {
                raster.disc(at, radius - 2.5, surface);
            }
        }
    }
    let mut y = top + 2 * ROW + GAP;
    for strip in &lane.strips {
        let height = if strip.track.is_control() { THIN } else { THICK };
        for segment in &strip.segments {
            fill(raster, segment, (y, height), width)?;
        }
        y += height + GAP;
    }
    Ok(())
}

/// A segment: paler where it is presumed, fading where the day of the change is not known.
fn fill(raster: &mut Raster, segment: &Segment, (y, height): (u32, u32), width: f64) -> Result<(), String> {
    let place = (f64::from(MARGIN) + segment.x0 * width, y);
    let size = ((segment.x1 - segment.x0) * width, height);
    if segment.value == Value::Unknown {
        // An empty frame.
        for y in [y, y + height - 1] {
            raster.bar((place.0, y), (size.0, 1), token("unknown-line")?, (0.5, 0.5));
        }
        return Ok(());
    }
    let cover = if segment.certainty == Certainty::Presumed { 0.62 } else { 1.0 };
    let fades = segment.fading_to.is_some() || segment.runs_out;
    raster.bar(place, size, color(segment.value)?, (cover, if fades { 0.0 } else { cover }));
    if let Some(next) = segment.fading_to.filter(|&next| next != Value::Unknown) {
        raster.bar(place, size, color(next)?, (0.0, 0.62));
    }
    Ok(())
}

fn color(value: Value) -> Result<Color, String> {
    match value {
        Value::Open => token("open"),
        Value::Restricted => token("restricted"),
        Value::Closed => token("closed"),
        Value::Held(actor) => token(&format!("actor-{}", actor.place() % ACTORS)),
        Value::Disputed | Value::Contested | Value::Unknown => token("between"),
    }
}

/// How many colours of actors there are.
const ACTORS: usize = 13;

/// The light colour of a token.
fn token(name: &str) -> Result<Color, String> {
    let missing = || format!("static/css/tokens.css has no --ct-{name} with two colours of six digits");
    let (_, value) = TOKENS.split_once(&format!("--ct-{name}: light-dark(#")).ok_or_else(missing)?;
    let part = |place| value.get(place..place + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
    match (part(0), part(2), part(4)) {
        (Some(red), Some(green), Some(blue)) => Ok([red, green, blue]),
        _ => Err(missing()),
    }
}
