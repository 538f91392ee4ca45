//! The colour and pattern of those who hold sides: by their place in the dataset.

use crate::domain::dataset::{Actor, Index, Value};

/// How many colours the tokens define.
const COLORS: usize = 13;

/// Places whose colour is near another's, and which are told apart by stripes.
const STRIPED: [usize; 5] = [1, 4, 7, 9, 12];

/// The class that colours a segment of an actor.
pub(super) fn class(actor: Index<Actor>) -> &'static str {
    // Written out, so that no class is put together at run time.
    const CLASSES: [&str; COLORS] = [
        "ct-strip__segment ct-actor--0",
        "ct-strip__segment ct-actor--1",
        "ct-strip__segment ct-actor--2",
        "ct-strip__segment ct-actor--3",
        "ct-strip__segment ct-actor--4",
        "ct-strip__segment ct-actor--5",
        "ct-strip__segment ct-actor--6",
        "ct-strip__segment ct-actor--7",
        "ct-strip__segment ct-actor--8",
        "ct-strip__segment ct-actor--9",
        "ct-strip__segment ct-actor--10",
        "ct-strip__segment ct-actor--11",
        "ct-strip__segment ct-actor--12",
    ];
    CLASSES.get(actor.place() % COLORS).copied().unwrap_or("ct-strip__segment")
}

/// Whether stripes go over the colour.
pub(super) fn is_striped(value: Value) -> bool {
    matches!(value, Value::Held(actor) if STRIPED.contains(&(actor.place() % COLORS)))
}
