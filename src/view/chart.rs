//! The timeline: axis, lanes, overview, and the detail of what is chosen.

use yew::prelude::*;

use super::{axis, bundle, detail, lane, legend, overview, zoom_bar};
use crate::{
    domain::timeline::Place,
    state::{Action, Facts, Picture, Selection, State},
};

/// What is shown, and where actions go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    pub(super) facts: &'a Facts,
    pub(super) state: &'a State,
    pub(super) selection: &'a Selection,
    pub(super) dispatch: &'a Callback<Action>,
}

/// Draws the timeline. `stop` is the mark that the Tab key reaches.
pub(super) fn view(
    around: Around<'_>,
    picture: &Picture,
    stop: Option<Place>,
    plot: &NodeRef,
    onkeydown: Callback<KeyboardEvent>,
) -> Html {
    let Around { facts, state, dispatch, .. } = around;
    let messages = state.locale.messages();
    let open_at = detail_lane(facts, state);
    let mut lanes: Vec<Html> = Vec::new();
    for (place, of) in picture.scene.lanes.iter().enumerate() {
        let stop = stop.filter(|(lane, _)| *lane == place).map(|(_, event)| event);
        lanes.push(lane::view(facts, state, &picture.scene, of, stop, dispatch));
        if open_at == Some(place) {
            lanes.push(html! { <div class="ct-plot__detail">{ opened(around) }</div> });
        }
    }
    html! {
        <div class="ct-chart">
            { zoom_bar::view(facts, state, dispatch) }
            <div class="ct-plot" ref={plot.clone()} {onkeydown}>
                <div class="ct-plot__axis">{ axis::view(&picture.scene.scale, &picture.scene.ticks, state.locale) }</div>
                { lanes }
                <div class="ct-plot__axis ct-plot__axis--last">{ overview::view(picture, state.locale) }</div>
                if open_at.is_none() {
                    <div class="ct-plot__detail ct-plot__hint">
                        <p>{ messages.detail_hint }</p>
                        { legend::view(facts, state) }
                    </div>
                }
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

fn opened(around: Around<'_>) -> Html {
    let Around { facts, state, selection, dispatch } = around;
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
