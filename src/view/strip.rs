//! One track as a strip.

use yew::prelude::*;

use super::attr::{classed, px};
use super::{
    actor,
    bars::{Bars, Cut},
    geometry::{self, Side},
    nodes::nodes,
    strip_words, words,
};
use crate::{
    domain::{
        dataset::{Dataset, Track, Value},
        status::Certainty,
        timeline::{Segment, Strip, TimeScale},
    },
    i18n::Face,
    state::State,
};

/// Room left and right of a name on a strip, in pixels.
const PADDING_PX: f64 = 12.0;

/// Narrower days of change, in pixels, are cut at a slant instead of fading: on so few pixels they look the
/// same, and each fade costs a frame a mask.
const FADE_PX: f64 = 8.0;

/// Draws a strip of a lane; a name is written where the whole of it has room, and left out elsewhere.
pub(super) fn view(dataset: &Dataset, state: &State, strip: &Strip, scale: &TimeScale) -> Html {
    let locale = state.locale;
    let side = Side::of(locale);
    let (y, height) = geometry::strip(strip.track);
    let mut bars = Bars::new(side, strip.track);
    let (mut fades, mut overs, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for segment in &strip.segments {
        let [x, width] = side.span(segment.x0, segment.x1);
        let place = [x, px(y), width, px(height)];
        if segment.is_changes() {
            let [x, y, width, height] = place;
            overs.push(html! { <rect class="ct-strip__changes" {x} {y} {width} {height} fill="url(#ct-changes)" /> });
        } else if segment.fading_to.is_none() && !segment.runs_out {
            bars.add(segment.value, segment.certainty, (segment.x0, segment.x1), Cut::Whole);
            overs.extend(pattern(segment.value).map(|fill| over(segment.certainty, &place, None, fill)));
        } else if (segment.x1 - segment.x0) * scale.width_px() < FADE_PX {
            slant(&mut bars, segment);
        } else {
            fade(&mut fades, dataset, strip.track, segment, &place);
        }
    }
    let runs = strip.runs();
    for run in &runs {
        let name = words::short(dataset, locale, run.value);
        let (x0, x1) = strip.room(run);
        let room = (x1 - x0) * scale.width_px();
        if run.value == Value::Unknown || state.text_px(Face::Strip, &name) + PADDING_PX > room {
            continue;
        }
        let class = match run.value {
            Value::Open | Value::Restricted | Value::Closed => "ct-strip__name ct-strip__name--status",
            _ => "ct-strip__name",
        };
        let written = html! {
            <text class="ct-strip__name" data-name={words::key(dataset, run.value)} data-sure={run.certainty.word()}
                x={side.x(f64::midpoint(x0, x1))} y={px(y + height / 2)}>{ name }</text>
        };
        names.push(classed(written, class));
    }
    html! {
        <g class="ct-strip" role="img" aria-label={strip_words::spoken(dataset, locale, strip, &runs)}>
            { bars.draw(dataset) }
            { nodes(fades) }
            { nodes(overs) }
            { nodes(names) }
        </g>
    }
}

/// Days on one of which one value follows another, or less and less is known, cut where they are narrow.
fn slant(bars: &mut Bars, segment: &Segment) {
    let days = (segment.x0, segment.x1);
    bars.add(segment.value, segment.certainty, days, Cut::Ending);
    if let Some(next) = after(segment) {
        bars.add(next, Certainty::Presumed, days, Cut::Beginning);
    }
}

/// The same where there is room for a fade.
fn fade(parts: &mut Vec<Html>, dataset: &Dataset, track: Track, segment: &Segment, place: &[AttrValue; 4]) {
    bar(parts, dataset, (track, segment.value, segment.certainty), place, Some("url(#ct-mask-out)"));
    if let Some(next) = after(segment) {
        bar(parts, dataset, (track, next, Certainty::Presumed), place, Some("url(#ct-mask-in)"));
    }
}

/// What follows, where that is known.
fn after(segment: &Segment) -> Option<Value> {
    segment.fading_to.filter(|&next| next != Value::Unknown)
}

/// Draws a value of a track as a bar: where it begins, across and down, and how wide and high it is.
pub(super) fn bar(
    parts: &mut Vec<Html>,
    dataset: &Dataset,
    (track, value, certainty): (Track, Value, Certainty),
    place: &[AttrValue; 4],
    mask: Option<&'static str>,
) {
    let [x, y, width, height] = place;
    let drawn = html! {
        <rect class="ct-strip__segment" data-track={track.word()} data-value={words::key(dataset, value)}
            data-certainty={certainty.word()} {x} {y} {width} {height} {mask} />
    };
    parts.push(classed(drawn, class(value)));
    if let Some(fill) = pattern(value) {
        parts.push(over(certainty, place, mask, fill));
    }
}

fn over(certainty: Certainty, place: &[AttrValue; 4], mask: Option<&'static str>, fill: &'static str) -> Html {
    let [x, y, width, height] = place;
    html! { <rect class="ct-strip__over" data-sure={certainty.word()} {x} {y} {width} {height} {fill} {mask} /> }
}

/// The pattern that goes over a value's colour.
pub(super) fn pattern(value: Value) -> Option<&'static str> {
    match value {
        Value::Restricted => Some("url(#ct-hatch)"),
        Value::Disputed | Value::Contested => Some("url(#ct-between)"),
        _ if actor::is_striped(value) => Some("url(#ct-stripes)"),
        _ => None,
    }
}

/// The class that colours a value.
pub(super) fn class(value: Value) -> &'static str {
    match value {
        Value::Held(actor) => actor::class(actor),
        _ => "ct-strip__segment",
    }
}
