//! The colour and pattern of those who hold sides: by their place in the dataset.

use crate::domain::dataset::{Actor, Index, Value};

/// How many colours the tokens define.
const COLORS: usize = 13;

/// Places whose colour is near another's, and which are told apart by stripes.
const STRIPED: [usize; 5] = [1, 4, 7, 9, 12];

/// The class that colours an actor.
pub(super) fn class(actor: Index<Actor>) -> String {
    format!("ct-actor ct-actor--{}", actor.place() % COLORS)
}

/// Whether stripes go over the colour.
pub(super) fn is_striped(value: Value) -> bool {
    matches!(value, Value::Held(actor) if STRIPED.contains(&(actor.place() % COLORS)))
}
