//! A mark on a lane: one event, or several too close to part.

use yew::prelude::*;

use super::attr::{attr, classed, flag, px};
use super::{
    geometry::{ROW, Side},
    pager::count,
    press::{Late, press_key, press_late},
    shape, words,
};
use crate::{
    domain::{
        ANY_SIZE,
        dataset::Dataset,
        timeline::{self, TimeScale},
    },
    i18n::{self, Locale},
    state::Action,
};

/// Spans narrower than this, in pixels, are not drawn: the mark itself covers them.
const MIN_SPAN_PX: f64 = 14.0;

/// What a mark needs to know of its surroundings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Surroundings<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) locale: Locale,
    pub(super) side: Side,
    pub(super) scale: &'a TimeScale,
    /// Whether these marks are announcements: drawn hollow.
    pub(super) said: bool,
    /// Where the row begins, in pixels.
    pub(super) y: i32,
}

/// Draws a mark. `chosen`: its event is open. `stop`: it is the one the Tab key reaches. `open`: what a
/// press comes to.
pub(super) fn view(
    mark: &timeline::Mark,
    around: Surroundings<'_>,
    chosen: bool,
    stop: bool,
    open: &Late,
    dispatch: &Callback<Action>,
) -> Html {
    let locale = around.locale;
    let event = around.dataset.events().get(mark.first);
    let single = mark.count == 1;
    let name =
        AttrValue::from(if single { words::event(around.dataset, event, locale) } else { bundle_name(mark, locale) });
    let class = if around.said { "ct-mark ct-mark--said" } else { "ct-mark" };
    let [span_x, span_width] = around.side.span(mark.span.0, mark.span.1);
    let span_px = (mark.span.1 - mark.span.0) * around.scale.width_px();
    let drawn = html! {
        <svg class="ct-mark" x={around.side.x(mark.x)} y={px(around.y + ROW / 2)}
                role="button" tabindex={if stop { "0" } else { "-1" }} aria-label={name} aria-pressed={flag(chosen)}
                data-event={attr(&event.id)} data-count={(!single).then(|| count(mark.count))}
                data-kind={single.then(|| event.kind.word())} onclick={press_late(dispatch, open)} onkeydown={press_key(dispatch, open)}>
                <rect class="ct-mark__target" />
                if single {
                    <path class="ct-mark__shape" d={shape::path(event.kind)} />
                    if !event.conflicts.is_empty() {
                        <path class="ct-mark__differ" d={shape::DIFFER} transform="translate(11 -8)" />
                    }
                } else {
                    { pill(mark.count) }
                    <text class="ct-mark__count">{ short(mark.count) }</text>
                }
        </svg>
    };
    html! {
        <>
            if single && span_px >= MIN_SPAN_PX {
                <rect class="ct-mark__span" x={span_x} y={px(around.y + ROW / 2 - 1)} width={span_width} height="2" />
            }
            { classed(drawn, class) }
        </>
    }
}

/// The ground of a number, as wide as that needs.
fn pill(count: usize) -> Html {
    let (x, width) = match count {
        0..10 => ("-9", "18"),
        10..100 => ("-11", "22"),
        _ => ("-13", "26"),
    };
    html! { <rect class="ct-mark__pill" {x} {width} /> }
}

/// A number in the room between two marks: from a thousand on as so many thousands (SI: k). The mark's
/// name has it in full.
fn short(count: usize) -> String {
    if !ANY_SIZE || count < 1000 { count.to_string() } else { format!("{}k", count / 1000) }
}

/// Several events: how many, from when to when, and of which kinds.
fn bundle_name(mark: &timeline::Mark, locale: Locale) -> String {
    let messages = locale.messages();
    let mut name =
        (messages.cluster)(mark.count, &i18n::day(messages, mark.days.start), &i18n::day(messages, mark.days.last()));
    for (place, &(kind, count)) in mark.kinds.iter().enumerate() {
        name.push_str(if place == 0 { ": " } else { messages.comma });
        name.push_str(&(messages.of_kind)((messages.kind)(kind), count));
    }
    name
}
