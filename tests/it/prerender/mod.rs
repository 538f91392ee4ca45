//! The components' HTML, written by Yew's renderer for servers: no browser is needed.
//!
//! `cargo test --no-default-features --features prerender`

mod age;
mod before;
mod found;
mod half;
mod locales;
mod map;
pub(crate) mod markup;
mod mirrored;
mod page;
mod quoted;
mod snapshots;
mod structure;

use std::rc::Rc;

use crossing_timeline::{
    prerender::{self, DOWNLOAD},
    state::{Action, Facts, State, reduce},
};

use crate::frozen::frozen;
use markup::{Element, parse};

thread_local! {
    /// The frozen facts, as the root component holds them.
    static FACTS: Rc<Facts> = Rc::new(Facts::new(frozen()));
}

/// The HTML of the whole widget after these actions.
fn html(actions: &[Action]) -> String {
    let facts = FACTS.with(Rc::clone);
    let state = actions.iter().fold(State::new(&facts), |state, action| reduce(&state, &facts, action.clone()));
    prerender::live(&facts, state)
}

/// The same as a tree.
fn tree(actions: &[Action]) -> Element {
    parse(&html(actions))
}
