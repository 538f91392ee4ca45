//! The picture as numbers: what stands where, and that nothing collides or goes missing.

mod locales;
mod properties;
mod snapshots;
mod text;

use crossing_timeline::{
    domain::timeline::Scene,
    state::{Selection, State, picture, selection},
};

use crate::reader::facts;

/// The picture of a state, with the events it is of.
fn scene(state: &State) -> (Scene, Selection) {
    let selection = selection(facts(), state);
    (picture(facts(), state, &selection).scene, selection)
}
