//! The timeline: axis, lanes, overview, and the detail of what is chosen.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    axis, bundle, cursor, detail, lane, legend, overview,
    part::{Shown, part},
    zoom_bar,
};
use crate::state::{Facts, State};

/// Draws the timeline. `drawn` is what the picture depends on, `at_rest` what the legend does.
pub(super) fn view(
    shown: &Shown,
    drawn: &Rc<State>,
    at_rest: &Rc<State>,
    plot: &NodeRef,
    onkeydown: Callback<KeyboardEvent>,
) -> Html {
    let Shown { facts, state, picture, .. } = shown;
    let messages = state.locale.messages();
    let open_at = detail_lane(facts, state);
    let mut lanes: Vec<Html> = Vec::new();
    for place in 0..picture.scene.lanes.len() {
        lanes.push(lane::view(shown, shown.fresh.lane(place), place));
        // Something in every place, so that no lane is taken for another when a detail opens.
        lanes.push(match open_at == Some(place) {
            true => html! { <div class="ct-plot__detail">{ part(shown, drawn, opened, 0) }</div> },
            false => Html::default(),
        });
    }
    html! {
        <div class="ct-chart">
            { part(shown, drawn, |of, _| zoom_bar::view(&of.facts, &of.state, &of.dispatch), 0) }
            <div class="ct-plot" ref={plot.clone()} {onkeydown}>
                <div class="ct-plot__axis">
                    { cursor::handle(shown) }
                    { part(shown, drawn, |of, _| axis::view(&of.picture.scene.scale, &of.picture.scene.ticks, &of.state), 0) }
                </div>
                { lanes }
                <div class="ct-plot__axis ct-plot__axis--last">
                    { part(shown, drawn, overview::view, 0) }
                </div>
                <div class="ct-plot__hint">
                    if open_at.is_none() {
                        <p>{ messages.detail_hint }</p>
                    }
                    { part(shown, at_rest, |of, _| legend::view(&of.facts, &of.state), 0) }
                </div>
            </div>
            <p class="ct-chart__keys">{ messages.keys }</p>
        </div>
    }
}

/// The lane under which the detail stands: the first shown one that its event is on.
fn detail_lane(facts: &Facts, state: &State) -> Option<usize> {
    let event = state.event.or(state.bundle.first().copied())?;
    let places = &facts.dataset().events().get(event).crossings;
    Some(state.crossings.iter().position(|crossing| places.contains(crossing)).unwrap_or(0))
}

fn opened(shown: &Shown, _: usize) -> Html {
    let Shown { facts, state, selection, dispatch, .. } = shown;
    match state.event {
        Some(event) => detail::view(facts, state, selection, event, dispatch),
        None => bundle::view(facts, state, dispatch),
    }
}

/// A share of so many days, at least one day.
pub(super) fn share_of(days: i32, share: f64) -> i32 {
    let moved = (f64::from(days) * share).round();
    let moved = if moved.abs() < 1.0 { share.signum() } else { moved };
    #[expect(clippy::cast_possible_truncation, reason = "a share of a number of days")]
    let moved = moved as i32;
    moved
}
