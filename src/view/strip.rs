//! One track as a strip.

use yew::prelude::*;

use super::attr::{classed, px};
use super::{
    actor,
    geometry::{self, Side},
    words,
};
use crate::{
    domain::{
        dataset::{Dataset, Track, Value},
        status::Certainty,
        timeline::{Segment, Strip, TimeScale},
    },
    i18n::{self, Locale, text_width_px},
};

/// Room left and right of a name on a strip, in pixels.
const PADDING_PX: f64 = 12.0;

/// Draws a strip; a name is written where the whole of it has room, and left out elsewhere.
pub(super) fn view(dataset: &Dataset, locale: Locale, strip: &Strip, scale: &TimeScale) -> Html {
    let side = Side::of(locale);
    let (y, height) = geometry::strip(strip.track);
    let runs = strip.runs();
    let mut parts: Vec<Html> = Vec::new();
    for segment in &strip.segments {
        draw(&mut parts, dataset, locale, strip, segment, (y, height));
    }
    for run in &runs {
        let name = words::short(dataset, locale, run.value);
        let (x0, x1) = strip.room(run);
        let room = (x1 - x0) * scale.width_px();
        if run.value == Value::Unknown || text_width_px(&name) + PADDING_PX > room {
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
        parts.push(classed(written, class));
    }
    html! { <g class="ct-strip" role="img" aria-label={spoken(dataset, locale, strip, &runs)}>{ parts }</g> }
}

fn draw(
    parts: &mut Vec<Html>,
    dataset: &Dataset,
    locale: Locale,
    strip: &Strip,
    segment: &Segment,
    (y, height): (i32, i32),
) {
    if segment.is_changes() {
        let [x, width] = Side::of(locale).span(segment.x0, segment.x1);
        parts.push(html! {
            <rect class="ct-strip__changes" {x} y={px(y)} {width} height={px(height)} fill="url(#ct-changes)">
                <title>{ title(dataset, locale, segment) }</title>
            </rect>
        });
        return;
    }
    let fades = segment.fading_to.filter(|&next| next != Value::Unknown);
    let fading = segment.fading_to.is_some() || segment.runs_out;
    let mut layers = vec![(segment.value, segment.certainty, fading.then_some("url(#ct-mask-out)"))];
    layers.extend(fades.map(|next| (next, Certainty::Presumed, Some("url(#ct-mask-in)"))));
    let title = title(dataset, locale, segment);
    let [x, width] = Side::of(locale).span(segment.x0, segment.x1);
    let place = [x, px(y), width, px(height)];
    for (value, certainty, mask) in layers {
        bar(parts, dataset, (strip.track, value, certainty), &place, mask, &title);
    }
}

/// Draws a value of a track as a bar: where it begins, across and down, and how wide and high it is.
pub(super) fn bar(
    parts: &mut Vec<Html>,
    dataset: &Dataset,
    (track, value, certainty): (Track, Value, Certainty),
    place: &[AttrValue; 4],
    mask: Option<&'static str>,
    title: &str,
) {
    let [x, y, width, height] = place;
    let certainty = certainty.word();
    let drawn = html! {
        <rect class="ct-strip__segment" data-track={track.word()} data-value={words::key(dataset, value)}
            data-certainty={certainty} {x} {y} {width} {height} {mask}>
            <title>{ title }</title>
        </rect>
    };
    parts.push(classed(drawn, class(value)));
    if let Some(fill) = pattern(value) {
        parts.push(html! {
            <rect class="ct-strip__over" data-sure={certainty} {x} {y} {width} {height} {fill} {mask} />
        });
    }
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

fn title(dataset: &Dataset, locale: Locale, segment: &Segment) -> String {
    let messages = locale.messages();
    let name = words::value(dataset, locale, segment.value, &segment.between);
    let name = match segment.fading_to {
        Some(next) => (messages.fading)(&name, &words::value(dataset, locale, next, &[])),
        None => name,
    };
    let from = i18n::day(messages, segment.from.max(dataset.range().start));
    let to = i18n::day(messages, segment.until.plus(-1).min(dataset.as_of()));
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    if segment.is_changes() {
        return (messages.changes)(segment.changes, &from, &to);
    }
    let certainty = if segment.runs_out { messages.runs_out } else { (messages.certainty)(segment.certainty) };
    (messages.segment)(&name, certainty, &from, &to)
}

/// The strip in words: each value with the day from which it is shown.
fn spoken(dataset: &Dataset, locale: Locale, strip: &Strip, runs: &[Segment]) -> String {
    let messages = locale.messages();
    let mut steps: Vec<String> = Vec::new();
    for run in runs {
        if run.is_changes() {
            steps.push(title(dataset, locale, run));
            continue;
        }
        let from = i18n::day(messages, run.from.max(dataset.range().start));
        steps.push((messages.strip_step)(&words::short(dataset, locale, run.value), &from));
    }
    (messages.strip)((messages.track)(strip.track), &steps.join(messages.semicolon))
}
