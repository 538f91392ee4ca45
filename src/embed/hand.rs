//! From gestures on the picture to actions.

use std::{cell::Cell, rc::Rc};

use web_sys::Element;
use yew::Callback;

use super::widget::Shared;
use crate::{
    domain::{
        date::DayRange,
        timeline::{TimeScale, pan, within},
    },
    platform::{
        gestures::{Gesture, Gestures},
        size::Width,
    },
    state::Action,
};

/// Everything that listens to one picture.
#[derive(Debug)]
pub struct Hand {
    plot: Element,
    _gestures: Gestures,
    _width: Width,
}

impl Hand {
    /// Listens to the picture in this element; `None` if it has no axis.
    pub(super) fn on(plot: Element, shared: &Rc<Shared>, dispatch: Callback<Action>) -> Option<Self> {
        let axis = plot.query_selector(".ct-axis").ok().flatten()?;
        let width = {
            let dispatch = dispatch.clone();
            Width::watch(&axis, move |px| dispatch.emit(Action::Resized(px)))
        };
        let shared = Rc::clone(shared);
        let grabbed: Cell<Option<DayRange>> = Cell::new(None);
        let gestures = Gestures::listen(&plot, &axis, move |gesture| {
            let Some((window, side)) = shared.in_view() else { return };
            let bounds = shared.facts().range();
            let days = |fraction: f64, window: DayRange| {
                let days = (fraction * f64::from(window.days())).round();
                #[expect(clippy::cast_possible_truncation, reason = "a share of the days of a window")]
                let days = days as i32;
                days
            };
            dispatch.emit(match gesture {
                Gesture::Zoom { factor, at } => Action::Zoomed { factor, at: side.along(at) },
                Gesture::Move(fraction) => Action::Panned(days(side.way(fraction), window)),
                Gesture::DragBegan => {
                    grabbed.set(Some(window));
                    return;
                }
                Gesture::Dragged(fraction) => {
                    let from = grabbed.get().unwrap_or(window);
                    Action::WindowChosen(Some(pan(from, -days(side.way(fraction), from), bounds)))
                }
                Gesture::Overview(at) => {
                    let middle = TimeScale::new(bounds, 1.0).day_at(within(side.along(at)));
                    let start = middle.plus(-window.days() / 2);
                    Action::WindowChosen(Some(pan(DayRange::new(start, start.plus(window.days())), 0, bounds)))
                }
                Gesture::Cursor(at) | Gesture::Tapped(at) => {
                    Action::DateChosen(Some(TimeScale::new(window, 1.0).day_at(within(side.along(at)) * 0.999_999)))
                }
            });
        });
        Some(Self { plot, _gestures: gestures, _width: width })
    }

    /// The picture it listens to.
    pub(super) fn plot(&self) -> &Element {
        &self.plot
    }
}
