//! A crossing's lane: words, marks and strips on one axis.

use std::rc::Rc;

use yew::prelude::*;

use super::attr::{attr, name, phrase, px};
use super::{
    arc, axis, cursor,
    geometry::{self, HEIGHT, LABELS, ROW, STRIPS, Side, whole},
    mark::{self, Surroundings},
    nodes::nodes,
    part::{Shown, part},
    press::Late,
    strip, tooltip,
};
use crate::{
    domain::{
        dataset::{Event, Index},
        timeline::{Mark, mark_of},
    },
    i18n::Face,
    state::{Action, State, label},
};

/// Draws a lane; the picture in it is drawn again when `drawn` changes.
pub(super) fn view(shown: &Shown, drawn: &Rc<State>, place: usize) -> Html {
    let Shown { facts, state, picture, .. } = shown;
    let Some(lane) = picture.scene.lanes.get(place) else { return Html::default() };
    let crossing = facts.dataset().crossings().get(lane.crossing);
    html! {
        <section class="ct-lane" data-crossing={attr(&crossing.id)}>
            <h3 class="ct-lane__name">{ name(&crossing.name, state.locale) }</h3>
            <div class="ct-lane__body">
                { part(shown, drawn, tracks, place) }
                { part(shown, drawn, lane_picture, place) }
                { cursor::line(shown) }
            </div>
        </section>
    }
}

/// Between the name of a track and its strip, in pixels.
const TRACK_GAP_PX: f64 = 3.0;

/// The names of the tracks beside the strips.
fn tracks(shown: &Shown, place: usize) -> Html {
    let state = &shown.state;
    let messages = state.locale.messages();
    let Some(lane) = shown.picture.scene.lanes.get(place) else { return Html::default() };
    let x = Side::of(state.locale).x(0.0);
    let mut tracks: Vec<Html> = Vec::new();
    for strip in &lane.strips {
        let (y, height) = geometry::strip(strip.track);
        let name = (messages.track_short)(strip.track);
        // A name that is too wide is set closer: without it nobody knows what the strip is of.
        let room = state.measure.gutter_px().map(|gutter| gutter - TRACK_GAP_PX);
        let room = room.filter(|&room| state.text_px(Face::Plain, name) > room).map(whole);
        let closer = room.map(|_| "spacingAndGlyphs");
        tracks.push(html! {
            <text x={x.clone()} y={px(y + height / 2)} textLength={room.map(px)} lengthAdjust={closer}>{ name }</text>
        });
    }
    html! { <svg class="ct-lane__tracks" height={px(HEIGHT)} aria-hidden="true">{ tracks }</svg> }
}

fn lane_picture(shown: &Shown, place: usize) -> Html {
    let Shown { facts, state, picture, dispatch, .. } = shown;
    let scene = &picture.scene;
    let Some(lane) = scene.lanes.get(place).filter(|_| state.width_px > 0.0) else {
        return html! { <svg class="ct-lane__picture" width="100%" height={px(HEIGHT)} /> };
    };
    let (dataset, messages) = (facts.dataset(), state.locale.messages());
    let called = phrase(&dataset.crossings().get(lane.crossing).name, state.locale);
    let held = |event: Option<Index<Event>>| event.and_then(|event| mark_of(scene, dataset, (place, event)));
    let stop = held(shown.stop.filter(|(lane, _)| *lane == place).map(|(_, event)| event));
    let chosen = held(state.event);
    let is = |mark: &Mark, held: Option<&Mark>| held.is_some_and(|held| std::ptr::eq(held, mark));
    let side = Side::of(state.locale);
    let around = Surroundings { dataset, locale: state.locale, side, scale: &scene.scale, said: false, y: LABELS };
    let mut rows: Vec<Html> = Vec::new();
    for (row, around) in
        [(&lane.happened, around), (&lane.said, Surroundings { said: true, y: LABELS + ROW, ..around })]
    {
        let mut marks: Vec<Html> = Vec::new();
        for mark in row {
            let open = opened(shown, place, mark);
            marks.push(mark::view(mark, around, is(mark, chosen), is(mark, stop), &open, dispatch));
        }
        rows.push(nodes(marks));
    }
    let mut strips: Vec<Html> = Vec::new();
    for strip in &lane.strips {
        strips.push(strip::view(dataset, state, strip, &scene.scale));
    }
    let mut labels: Vec<Html> = Vec::new();
    for place in &lane.labels {
        labels.push(axis::line(side.x(place.x), "17", HEIGHT));
        labels.push(html! {
            <text x={side.x(place.text_x)} y={px(LABELS - 7)}>{ label(facts, state.locale, place.event) }</text>
        });
    }
    let ticks: Vec<f64> = scene.ticks.iter().map(|tick| tick.x).collect();
    let is_here = |event: &Index<Event>| facts.dataset().events().get(*event).crossings.contains(&lane.crossing);
    let arc = state.event.filter(is_here).map(|event| arc::view(facts, event, &scene.scale, side)).unwrap_or_default();
    html! {
        <svg class="ct-lane__picture" width="100%" height={px(HEIGHT)} role="group" aria-label={(messages.lane)(&called)}
            onmousemove={tooltip::written(shown, place)}>
            <title />
            { axis::lines("ct-axis__grid", side, "0", &ticks) }
            { strips }
            <g class="ct-lane__labels" aria-hidden="true">{ labels }</g>
            { axis::lines("ct-lane__handovers", side, STRIPS, &lane.handovers) }
            { arc }
            { rows }
        </svg>
    }
}

/// What a press on a mark comes to.
fn opened(shown: &Shown, place: usize, mark: &Mark) -> Late {
    let first = mark.first;
    if mark.count == 1 {
        return Rc::new(move || Action::EventOpened(first));
    }
    let (facts, picture, mark) = (Rc::clone(&shown.facts), Rc::clone(&shown.picture), mark.clone());
    Rc::new(move || Action::BundleOpened(picture.scene.events_of(facts.dataset(), place, &mark)))
}
