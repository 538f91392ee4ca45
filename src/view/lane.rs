//! A crossing's lane: words, marks and strips on one axis.

use yew::prelude::*;

use super::{
    axis,
    geometry::{self, HEIGHT, LABELS, ROW, percent},
    mark::{self, Surroundings},
    strip,
};
use crate::{
    domain::{
        dataset::{Event, Index, Track},
        timeline::{Lane, Scene},
    },
    state::{Action, Facts, State, label},
};

/// Draws a lane. `stop` is the event whose mark the Tab key reaches.
pub(super) fn view(facts: &Facts, state: &State, scene: &Scene, lane: &Lane, stop: Option<Index<Event>>, dispatch: &Callback<Action>) -> Html {
    let dataset = facts.dataset();
    let messages = state.locale.messages();
    let crossing = dataset.crossings().get(lane.crossing);
    let name = crossing.name.get(state.locale.language()).to_owned();
    let around = Surroundings { dataset, locale: state.locale, scale: &scene.scale, said: false, y: LABELS };
    let row = |marks: &[crate::domain::timeline::Mark], around: Surroundings<'_>| {
        marks
            .iter()
            .map(|mark| {
                let chosen = state.event.is_some_and(|event| mark.events.contains(&event));
                let stops = stop.is_some_and(|event| mark.events.contains(&event));
                mark::view(mark, around, chosen, stops, dispatch)
            })
            .collect::<Html>()
    };
    html! {
        <section class="ct-lane" data-crossing={crossing.id.to_string()}>
            <h3 class="ct-lane__name">{ name.clone() }</h3>
            <div class="ct-lane__body">
                <svg class="ct-lane__tracks" height={HEIGHT.to_string()} aria-hidden="true">
                    { for Track::ALL.iter().map(|&track| {
                        let (y, height) = geometry::strip(track);
                        html! { <text x="0" y={(y + height / 2).to_string()}>{ (messages.track_short)(track) }</text> }
                    }) }
                </svg>
                <svg class="ct-lane__picture" width="100%" height={HEIGHT.to_string()} role="group" aria-label={(messages.lane)(&name)}>
                    { axis::grid(&scene.ticks, HEIGHT) }
                    { for lane.strips.iter().map(|track| strip::view(dataset, state.locale, track, &scene.scale)) }
                    <g class="ct-lane__labels" aria-hidden="true">
                        { for lane.labels.iter().map(|place| html! {
                            <>
                                <line x1={percent(place.x)} x2={percent(place.x)} y1={(LABELS - 3).to_string()} y2={HEIGHT.to_string()} />
                                <text x={percent(place.text_x)} y={(LABELS - 7).to_string()}>{ label(facts, state.locale, place.event) }</text>
                            </>
                        }) }
                    </g>
                    if let (Some(x), true) = (scene.cursor, state.date.is_some()) {
                        <line class="ct-lane__cursor" x1={percent(x)} x2={percent(x)} y1="0" y2={HEIGHT.to_string()} />
                    }
                    { row(&lane.happened, around) }
                    { row(&lane.said, Surroundings { said: true, y: LABELS + ROW, ..around }) }
                </svg>
            </div>
        </section>
    }
}
