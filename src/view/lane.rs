//! A crossing's lane: words, marks and strips on one axis.

use yew::prelude::*;

use super::attr::{attr, px};
use super::{
    axis,
    geometry::{self, HEIGHT, LABELS, ROW, percent},
    mark::{self, Surroundings},
    strip,
};
use crate::{
    domain::{
        dataset::{Event, Index},
        timeline::{Lane, Scene},
    },
    state::{Action, Facts, State, label},
};

/// Draws a lane. `stop` is the event whose mark the Tab key reaches.
pub(super) fn view(
    facts: &Facts,
    state: &State,
    scene: &Scene,
    lane: &Lane,
    stop: Option<Index<Event>>,
    dispatch: &Callback<Action>,
) -> Html {
    let dataset = facts.dataset();
    let messages = state.locale.messages();
    let crossing = dataset.crossings().get(lane.crossing);
    let name = crossing.name.get(state.locale.language());
    let around = Surroundings { dataset, locale: state.locale, scale: &scene.scale, said: false, y: LABELS };
    let mut marks: Vec<Html> = Vec::new();
    for (row, around) in
        [(&lane.happened, around), (&lane.said, Surroundings { said: true, y: LABELS + ROW, ..around })]
    {
        for mark in row {
            let chosen = state.event.is_some_and(|event| mark.events.contains(&event));
            let stops = stop.is_some_and(|event| mark.events.contains(&event));
            marks.push(mark::view(mark, around, chosen, stops, dispatch));
        }
    }
    let mut tracks: Vec<Html> = Vec::new();
    let mut strips: Vec<Html> = Vec::new();
    for track in &lane.strips {
        let (y, height) = geometry::strip(track.track);
        tracks.push(html! { <text x="0" y={px(y + height / 2)}>{ (messages.track_short)(track.track) }</text> });
        strips.push(strip::view(dataset, state.locale, track, &scene.scale));
    }
    let mut labels: Vec<Html> = Vec::new();
    for place in &lane.labels {
        labels.push(axis::line(place.x, "17", HEIGHT));
        labels.push(html! {
            <text x={percent(place.text_x)} y={px(LABELS - 7)}>{ label(facts, state.locale, place.event) }</text>
        });
    }
    html! {
        <section class="ct-lane" data-crossing={attr(&crossing.id)}>
            <h3 class="ct-lane__name">{ name }</h3>
            <div class="ct-lane__body">
                <svg class="ct-lane__tracks" height={px(HEIGHT)} aria-hidden="true">{ tracks }</svg>
                <svg class="ct-lane__picture" width="100%" height={px(HEIGHT)} role="group" aria-label={(messages.lane)(name)}>
                    { axis::grid(&scene.ticks, HEIGHT) }
                    { strips }
                    <g class="ct-lane__labels" aria-hidden="true">{ labels }</g>
                    if let (Some(x), true) = (scene.cursor, state.date.is_some()) {
                        <g class="ct-lane__cursor">{ axis::line(x, "0", HEIGHT) }</g>
                    }
                    { marks }
                </svg>
            </div>
        </section>
    }
}
