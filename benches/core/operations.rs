//! What a reader does, as the component asks the state for it.

use std::rc::Rc;

use crossing_timeline::{
    domain::{
        date::DayRange,
        timeline::{Direction, Place, step},
    },
    state::{Action, Facts, Picture, Selection, State, picture, reduce, selection, selection_after},
};

/// The width of the picture on a wide page, in CSS pixels.
const WIDTH_PX: f64 = 1_000.0;
/// By how much a step moves the picture.
const STEP_DAYS: i32 = 3;

/// Somebody who moves the picture on and on, and back at its end.
pub(crate) struct Reader<'f> {
    facts: &'f Facts,
    start: Rc<State>,
    selection: Selection,
    step: i32,
    pub(crate) state: State,
}

impl<'f> Reader<'f> {
    /// Looking at so many days in the middle; at all but a few where none are named, so that they can move.
    pub(crate) fn new(facts: &'f Facts, days: Option<i32>) -> Self {
        let range = facts.range();
        let days = days.unwrap_or(range.days() - 200);
        let first = range.start.plus((range.days() - days) / 2);
        let mut state = State::new(facts);
        state.width_px = WIDTH_PX;
        state.window = Some(DayRange::new(first, first.plus(days)));
        Self { facts, start: Rc::new(state.clone()), selection: selection(facts, &state), step: 0, state }
    }

    /// All that is worked out for a frame. What passes the filters is known from the first.
    pub(crate) fn frame(&self) -> Picture {
        picture(self.facts, &self.state, &selection_after(self.facts, &self.state, &self.start, &self.selection))
    }

    /// Which mark a key leads to.
    pub(crate) fn stepped(&self, picture: &Picture, from: Option<Place>, direction: Direction) -> Option<Place> {
        step(&picture.scene, self.facts.dataset(), from, direction)
    }

    /// Moves on by some days.
    pub(crate) fn pan(&mut self) {
        self.step += 1;
        if self.step == 20 {
            self.step = 0;
            self.state = State::clone(&self.start);
        }
        self.state = reduce(&self.state, self.facts, Action::Panned(STEP_DAYS));
    }
}

/// The events that pass what is searched for.
pub(crate) fn selected(facts: &Facts, state: &State) -> Selection {
    selection(facts, state)
}

/// What is typed: a word letter by letter, two words, and one that is nowhere.
pub(crate) const TYPED: [&str; 8] = ["c", "co", "con", "conv", "convoy", "convoy scanner", "paper 17", "nowhere"];
