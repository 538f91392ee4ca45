//! The timeline: axis, lanes, overview, and the detail of what is chosen.

use std::rc::Rc;

use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::{
    axis,
    bundle::Bundle,
    detail::Detail,
    keys::{self, Key},
    lane, overview,
    zoom_bar::ZoomBar,
};
use crate::{
    domain::timeline::{self, Place},
    state::{Action, Facts, Selection, State, picture},
};

/// What the timeline needs.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ChartProps {
    pub(super) facts: Rc<Facts>,
    pub(super) state: State,
    pub(super) selection: Rc<Selection>,
    pub(super) dispatch: Callback<Action>,
    pub(super) on_plot: Callback<Option<Element>>,
}

#[component]
pub(super) fn Chart(props: &ChartProps) -> Html {
    let (facts, state, selection) = (&props.facts, &props.state, &props.selection);
    let picture = use_memo((Rc::clone(facts), state.clone(), Rc::clone(selection)), |(facts, state, selection)| {
        picture(facts, state, selection)
    });
    let plot = use_node_ref();
    {
        let (plot, on_plot) = (plot.clone(), props.on_plot.clone());
        use_effect_with((), move |()| {
            on_plot.emit(plot.cast::<Element>());
            move || on_plot.emit(None)
        });
    }
    let focused = use_state(|| None::<Place>);
    let stop = focused.filter(|place| timeline::step(&picture.scene, Some(*place), timeline::Direction::First).is_some());
    let stop = stop.or_else(|| timeline::first(&picture.scene));
    let onkeydown = {
        let (plot, focused, picture) = (plot.clone(), focused.clone(), Rc::clone(&picture));
        let (dispatch, facts, days) = (props.dispatch.clone(), Rc::clone(facts), state.days(facts).days());
        Callback::from(move |event: KeyboardEvent| {
            let Some(key) = keys::read(&event) else { return };
            match key {
                Key::Go(direction) => {
                    let Some(next) = timeline::step(&picture.scene, stop, direction) else { return };
                    let id = &facts.dataset().events().get(next.1).id;
                    let lane = picture.scene.lanes.get(next.0).map(|lane| &facts.dataset().crossings().get(lane.crossing).id);
                    let Some(lane) = lane else { return };
                    // A mark of several events lists their ids, its first one first.
                    let selector = format!(
                        "[data-crossing='{lane}'] [data-event='{id}'],[data-crossing='{lane}'] [data-events^='{id} ']"
                    );
                    let mark = plot.cast::<Element>().and_then(|plot| plot.query_selector(&selector).ok().flatten());
                    focused.set(Some(next));
                    focus(mark);
                }
                Key::Zoom(factor) => dispatch.emit(Action::Zoomed { factor, at: 0.5 }),
                Key::Pan(share) => dispatch.emit(Action::Panned(share_of(days, share))),
            }
            event.prevent_default();
        })
    };
    // The detail stands under the first lane that its event is on.
    let detail_lane = state.event.or(state.bundle.first().copied()).map(|event| {
        let places = &facts.dataset().events().get(event).crossings;
        state.crossings.iter().position(|crossing| places.contains(crossing)).unwrap_or(0)
    });
    let messages = state.locale.messages();
    html! {
        <div class="ct-chart">
            <ZoomBar facts={Rc::clone(facts)} state={state.clone()} dispatch={props.dispatch.clone()} />
            <div class="ct-plot" ref={plot} {onkeydown}>
                <div class="ct-plot__axis">{ axis::view(&picture.scene.ticks, state.locale) }</div>
                { for picture.scene.lanes.iter().enumerate().map(|(place, of)| {
                    let stop = stop.filter(|(lane, _)| *lane == place).map(|(_, event)| event);
                    html! {
                        <>
                            { lane::view(facts, state, &picture.scene, of, stop, &props.dispatch) }
                            if detail_lane == Some(place) {
                                <div class="ct-plot__detail">
                                    if state.event.is_some() {
                                        <Detail facts={Rc::clone(facts)} state={state.clone()}
                                            selection={Rc::clone(selection)} dispatch={props.dispatch.clone()} />
                                    } else {
                                        <Bundle facts={Rc::clone(facts)} state={state.clone()} dispatch={props.dispatch.clone()} />
                                    }
                                </div>
                            }
                        </>
                    }
                }) }
                <div class="ct-plot__axis ct-plot__axis--last">
                    { overview::view(&picture, state.locale) }
                </div>
                if detail_lane.is_none() {
                    <p class="ct-plot__detail ct-plot__hint">{ messages.detail_hint }</p>
                }
            </div>
            <p class="ct-chart__keys">{ messages.keys }</p>
        </div>
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

/// Marks are SVG elements, which take the focus as HTML elements do.
fn focus(mark: Option<Element>) {
    use wasm_bindgen::JsCast as _;
    if let Some(mark) = mark {
        let _ = mark.unchecked_into::<HtmlElement>().focus();
    }
}
