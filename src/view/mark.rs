//! A mark on a lane: one event, or several too close to part.

use yew::prelude::*;

use super::attr::{classed, flag, px};
use super::{
    geometry::{ROW, Side},
    press::{press, press_key},
    shape, words,
};
use crate::{
    domain::{
        dataset::Dataset,
        date::Day,
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

/// Draws a mark. `chosen`: its event is open. `stop`: it is the one the Tab key reaches.
pub(super) fn view(
    mark: &timeline::Mark,
    around: Surroundings<'_>,
    chosen: bool,
    stop: bool,
    dispatch: &Callback<Action>,
) -> Html {
    let Some(&first) = mark.events.first() else { return Html::default() };
    let (dataset, locale) = (around.dataset, around.locale);
    let event = dataset.events().get(first);
    let single = mark.events.len() == 1;
    let name = if single { words::event(dataset, event, locale) } else { bundle_name(mark, dataset, locale) };
    let ids = mark.events.iter().map(|&event| &*dataset.events().get(event).id).collect::<Vec<_>>().join(" ");
    let action = match mark.events.as_slice() {
        [event] => Action::EventOpened(*event),
        events => Action::BundleOpened(events.to_vec()),
    };
    let onkeydown = press_key(dispatch, action.clone());
    let class = if around.said { "ct-mark ct-mark--said" } else { "ct-mark" };
    let middle = px(ROW / 2);
    let [span_x, span_width] = around.side.span(mark.span.0, mark.span.1);
    let span_px = (mark.span.1 - mark.span.0) * around.scale.width_px();
    let drawn = html! {
        <svg class="ct-mark" x={around.side.x(mark.x)} y={px(around.y)} width="1" height={px(ROW)} overflow="visible"
                role="button" tabindex={if stop { "0" } else { "-1" }} aria-label={name.clone()} aria-pressed={flag(chosen)}
                data-event={single.then(|| ids.clone())} data-events={(!single).then(|| ids.clone())}
                data-kind={event.kind.word()} onclick={press(dispatch, action)} {onkeydown}>
                if single {
                    <title>{ name }</title>
                }
                <rect class="ct-mark__target" x="-12" y="1" width="24" height="24" rx="12" />
                if single {
                    <path class="ct-mark__shape" d={shape::path(event.kind)} transform={format!("translate(0 {middle})")} />
                    if !event.conflicts.is_empty() {
                        <path class="ct-mark__differ" d={shape::DIFFER} transform="translate(11 5)" />
                    }
                } else {
                    <rect class="ct-mark__pill" x={if mark.events.len() > 9 { "-11" } else { "-9" }} y="4" rx="9"
                        width={if mark.events.len() > 9 { "22" } else { "18" }} height="18" />
                    <text class="ct-mark__count" y={middle}>{ mark.events.len() }</text>
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

fn bundle_name(mark: &timeline::Mark, dataset: &Dataset, locale: Locale) -> String {
    let messages = locale.messages();
    let (mut first, mut last) = (None, None);
    for &event in &mark.events {
        let days = dataset.events().get(event).date.days();
        first = Some(first.map_or(days.start, |first: Day| first.min(days.start)));
        last = Some(last.map_or(days.last(), |last: Day| last.max(days.last())));
    }
    let say = |day: Option<_>| day.map(|day| i18n::day(messages, day)).unwrap_or_default();
    (messages.cluster)(mark.events.len(), &say(first), &say(last))
}
