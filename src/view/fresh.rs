//! Of which state each lane is drawn. While a hand moves a picture of many lanes, those on the screen
//! follow at once and the others when it rests, a few a frame, so that a frame does not cost more the more
//! lanes there are.

use std::rc::Rc;

use web_sys::Element;

use super::in_view::{AT_ONCE, lanes_in_view};
use crate::{domain::ANY_SIZE, state::State};

/// The states that lanes are drawn of, but for the day.
#[derive(Clone, Debug)]
pub(super) struct Fresh {
    drawn: Rc<State>,
    lanes: Vec<Rc<State>>,
    /// How many changes there were: who waited for an earlier one to rest has nothing to do any more.
    changes: u32,
    /// No lane was drawn since the change: it may go on.
    is_moving: bool,
}

impl Fresh {
    /// Every lane of this state.
    pub(super) fn new(state: &State) -> Self {
        let drawn = Rc::new(state.without_day());
        let lanes = vec![Rc::clone(&drawn); if ANY_SIZE { state.crossings.len() } else { 0 }];
        Self { lanes, drawn, changes: 0, is_moving: true }
    }

    /// After a change of the state: where only the days in view are others, lanes that are not on the screen
    /// stay as they are for now.
    pub(super) fn change(&mut self, state: &State, plot: Option<&Element>) {
        let before = std::mem::replace(self, Self::new(state));
        self.changes = before.changes.wrapping_add(1);
        let moved = State { window: before.drawn.window, ..State::clone(&self.drawn) };
        if !ANY_SIZE || self.lanes.len() <= AT_ONCE || moved != *before.drawn {
            return;
        }
        let in_view = plot.map(lanes_in_view).unwrap_or_default();
        for ((lane, old), in_view) in self.lanes.iter_mut().zip(before.lanes).zip(in_view) {
            if !in_view {
                *lane = old;
            }
        }
    }

    /// Draws a few more lanes of the state that holds, for one who waited since a change; answers whether
    /// there was one to draw.
    pub(super) fn catch_up(&mut self, since: u32) -> bool {
        if since != self.changes {
            return false;
        }
        self.is_moving = false;
        let drawn = &self.drawn;
        let mut stale = self.lanes.iter_mut().filter(|lane| !Rc::ptr_eq(lane, drawn)).take(AT_ONCE).peekable();
        let is_any = stale.peek().is_some();
        stale.for_each(|lane| *lane = Rc::clone(drawn));
        is_any
    }

    /// Where a lane waits to be drawn: since which change, and whether that may go on.
    pub(super) fn is_behind(&self) -> Option<(u32, bool)> {
        let is_behind = ANY_SIZE && self.lanes.iter().any(|lane| !Rc::ptr_eq(lane, &self.drawn));
        is_behind.then_some((self.changes, self.is_moving))
    }

    /// What the picture as a whole is drawn of.
    pub(super) fn drawn(&self) -> &Rc<State> {
        &self.drawn
    }

    /// What a lane is drawn of.
    pub(super) fn lane(&self, place: usize) -> &Rc<State> {
        self.lanes.get(place).filter(|_| ANY_SIZE).unwrap_or(&self.drawn)
    }
}
