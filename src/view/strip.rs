//! One track as a strip.

use yew::prelude::*;

use super::{
    actor,
    geometry::{self, percent},
    words,
};
use crate::{
    domain::{
        dataset::{Dataset, Value},
        status::Certainty,
        timeline::{Segment, Strip, TimeScale},
    },
    i18n::{self, Locale, text_width_px},
};

/// Room left and right of a name on a strip, in pixels.
const PADDING_PX: f64 = 12.0;

/// Draws a strip; a name is written where the whole of it has room, and left out elsewhere.
pub(super) fn view(dataset: &Dataset, locale: Locale, strip: &Strip, scale: &TimeScale) -> Html {
    let (y, height) = geometry::strip(strip.track);
    let segments = strip.segments.iter().map(|segment| draw(dataset, locale, strip, segment, y, height));
    let names = strip.runs().into_iter().filter(|run| run.value != Value::Unknown).filter_map(|run| {
        let name = words::short(dataset, locale, run.value);
        let room = (run.x1 - run.x0) * scale.width_px();
        (text_width_px(&name) + PADDING_PX <= room).then(|| {
            let value = if run.value.is_between() || matches!(run.value, Value::Held(_)) { "actor" } else { "status" };
            html! {
                <text class={format!("ct-strip__name ct-strip__name--{value}")} data-value={words::key(dataset, run.value)}
                    data-certainty={run.certainty.word()} x={percent(f64::midpoint(run.x0, run.x1))} y={(y + height / 2).to_string()}>
                    { name }
                </text>
            }
        })
    });
    html! {
        <g class="ct-strip" role="img" aria-label={spoken(dataset, locale, strip)}>
            { for segments }
            { for names }
        </g>
    }
}

fn draw(dataset: &Dataset, locale: Locale, strip: &Strip, segment: &Segment, y: i32, height: i32) -> Html {
    let (x, width) = (percent(segment.x0), percent(segment.x1 - segment.x0));
    let box_of = |class: String, value: Value, certainty: Certainty, mask: Option<&'static str>| {
        let over = match value {
            Value::Restricted => Some("url(#ct-hatch)"),
            Value::Disputed | Value::Contested => Some("url(#ct-between)"),
            _ if actor::is_striped(value) => Some("url(#ct-stripes)"),
            _ => None,
        };
        html! {
            <>
                <rect class={class} data-track={strip.track.word()} data-value={words::key(dataset, value)}
                    data-certainty={certainty.word()} x={x.clone()} y={y.to_string()} width={width.clone()}
                    height={height.to_string()} mask={mask}>
                    <title>{ title(dataset, locale, segment) }</title>
                </rect>
                if let Some(fill) = over {
                    <rect class="ct-strip__over" data-certainty={certainty.word()} x={x.clone()} y={y.to_string()} width={width.clone()}
                        height={height.to_string()} fill={fill} mask={mask} />
                }
            </>
        }
    };
    match segment.fading_to {
        None => box_of(class(segment.value), segment.value, segment.certainty, None),
        Some(next) => html! {
            <>
                { box_of(class(segment.value), segment.value, segment.certainty, Some("url(#ct-mask-out)")) }
                if next != Value::Unknown {
                    { box_of(class(next), next, Certainty::Presumed, Some("url(#ct-mask-in)")) }
                }
            </>
        },
    }
}

fn class(value: Value) -> String {
    match value {
        Value::Held(actor) => format!("ct-strip__segment {}", actor::class(actor)),
        _ => "ct-strip__segment".to_owned(),
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
    (messages.segment)(&name, (messages.certainty)(segment.certainty), &from, &to)
}

/// The strip in words: each value with the day from which it is shown.
fn spoken(dataset: &Dataset, locale: Locale, strip: &Strip) -> String {
    let messages = locale.messages();
    let steps: Vec<String> = strip
        .runs()
        .iter()
        .map(|run| {
            let from = i18n::day(messages, run.from.max(dataset.range().start));
            (messages.strip_step)(&words::short(dataset, locale, run.value), &from)
        })
        .collect();
    (messages.strip)((messages.track)(strip.track), &steps.join("; "))
}
