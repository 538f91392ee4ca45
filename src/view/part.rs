//! A part that is drawn again only when what it shows has changed.
//!
//! Without it every move of the day cursor would build and compare every mark and every strip.

use std::{ptr::fn_addr_eq, rc::Rc};

use yew::prelude::*;

use super::{fresh::Fresh, spelling::spelled};
use crate::{
    domain::timeline::Place,
    state::{Action, Facts, Picture, Selection, State},
};

/// All that parts are drawn from.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub(super) facts: Rc<Facts>,
    pub(super) state: Rc<State>,
    pub(super) selection: Rc<Selection>,
    pub(super) picture: Rc<Picture>,
    /// The mark that the Tab key reaches.
    pub(super) stop: Option<Place>,
    /// What the lanes are drawn of.
    pub(super) fresh: Fresh,
    /// Where actions go.
    pub(super) dispatch: Callback<Action>,
    /// Where files go: their names and texts.
    #[cfg(feature = "complete")]
    pub(super) on_file: Callback<(String, String)>,
}

/// How a part is drawn; the number is its place among others of its sort.
pub(super) type Draw = fn(&Shown, usize) -> Html;

/// A part with what it depends on.
#[derive(Clone, Debug, Properties)]
pub(super) struct PartProps {
    shown: Shown,
    of: Rc<State>,
    draw: Draw,
    place: usize,
}

/// Equal parts look the same, whatever else has changed meanwhile.
impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        self.of == other.of
            && self.place == other.place
            && Rc::ptr_eq(&self.shown.facts, &other.shown.facts)
            && fn_addr_eq(self.draw, other.draw)
    }
}

/// Puts a part in its place. `of` is the state without what the part does not show.
pub(super) fn part(shown: &Shown, of: &Rc<State>, draw: Draw, place: usize) -> Html {
    html! { <Part shown={shown.clone()} of={Rc::clone(of)} {draw} {place} /> }
}

struct Part;

impl Component for Part {
    type Message = ();
    type Properties = PartProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let PartProps { shown, draw, place, .. } = context.props();
        spelled(draw(shown, *place), &shown.state)
    }
}
