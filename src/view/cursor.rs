//! The day cursor: a handle on the axis that says its day, and a line through the lanes.

use yew::prelude::*;

use super::attr::{classed, px};
use super::{
    axis,
    geometry::{HEIGHT, Side},
    keys,
    part::Shown,
};
use crate::{
    domain::timeline::within,
    i18n::{self, Face},
    state::Action,
};

/// Room on both sides of the date on the handle, in pixels.
const PADDING_PX: f64 = 10.0;

/// The line through one lane; nothing where the day is not in view.
pub(super) fn line(shown: &Shown) -> Html {
    let scale = &shown.picture.scene.scale;
    let day = shown.state.day(&shown.facts);
    html! {
        <svg class="ct-lane__cursor" width="100%" height={px(HEIGHT)} aria-hidden="true">
            if scale.range().contains(day) {
                { axis::line(Side::of(shown.state.locale).x(scale.x(day)), "0", HEIGHT) }
            }
        </svg>
    }
}

/// The handle: a slider for keys, and for the hand whatever of the axis it presses.
pub(super) fn handle(shown: &Shown) -> Html {
    let (state, facts) = (&shown.state, &shown.facts);
    let messages = state.locale.messages();
    let (scale, range, day) = (&shown.picture.scene.scale, facts.range(), state.day(facts));
    let text = i18n::day(messages, day);
    let half = state.text_px(Face::Strong, &text) / 2.0 + PADDING_PX;
    // The handle stays whole at the ends of the axis; its line is where the day is.
    let side = Side::of(state.locale);
    let at = within(scale.x(day)) * scale.width_px();
    let middle = at.min(scale.width_px() - half).max(half) - at;
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a handle")]
    let (middle, width) = (side.px(middle.round() as i32), (2.0 * half).ceil() as i32);
    let class = match scale.range().contains(day) {
        true => "ct-cursor__handle",
        false => "ct-cursor__handle ct-cursor__handle--away",
    };
    let onkeydown = {
        let (dispatch, days) = (shown.dispatch.clone(), state.days(facts));
        Callback::from(move |event: KeyboardEvent| {
            if let Some(next) = keys::day(&event, side, day, days) {
                event.prevent_default();
                event.stop_propagation();
                dispatch.emit(Action::DateChosen(Some(next.max(range.start).min(range.last()))));
            }
        })
    };
    let handle = html! {
            <svg class="ct-cursor__handle" x={side.x(within(scale.x(day)))} width="1" height="26" overflow="visible"
                role="slider" tabindex="0" aria-label={messages.date_label} aria-valuetext={text.clone()} aria-valuemin="0"
                aria-valuemax={px(range.days() - 1)} aria-valuenow={px(day.days_after(range.start))} {onkeydown}>
                <rect x={px(middle - width / 2)} y="1" width={px(width)} height="24" rx="12" />
                <text x={px(middle)} y="13">{ text }</text>
            </svg>
    };
    html! {
        <svg class="ct-cursor" width="100%" height="26" role="group" aria-label={messages.date_label}>
            { classed(handle, class) }
        </svg>
    }
}
