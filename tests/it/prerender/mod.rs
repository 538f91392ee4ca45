//! The components' HTML, written by Yew's renderer for servers: no browser is needed.
//!
//! `cargo test --no-default-features --features prerender`

mod map;
mod markup;
mod page;
mod snapshots;
mod structure;

use std::rc::Rc;

use crossing_timeline::{
    state::{Action, Facts, State, reduce},
    view::{App, AppProps},
};
use futures_executor::block_on;
use yew::LocalServerRenderer;

use crate::dataset::shipped;
use markup::{Element, parse};

thread_local! {
    /// The facts of the shipped dataset, as the root component holds them.
    static FACTS: Rc<Facts> = Rc::new(Facts::new(shipped()));
}

/// The address of the dataset that the tests give to the root component.
const DOWNLOAD: &str = "data/crossings.json";

/// The HTML of the whole widget after these actions.
fn html(actions: &[Action]) -> String {
    let facts = FACTS.with(Rc::clone);
    let state = actions.iter().fold(State::new(&facts), |state, action| reduce(&state, &facts, action.clone()));
    let props = AppProps {
        facts,
        state,
        download: DOWNLOAD.into(),
        on_state: yew::Callback::noop(),
        on_plot: yew::Callback::noop(),
        on_file: yew::Callback::noop(),
    };
    // Without the comments by which a browser would find its way.
    block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

/// The same as a tree.
fn tree(actions: &[Action]) -> Element {
    parse(&html(actions))
}
