//! What a press sends. One kind of callback serves every button: each more is downloaded by
//! every reader.

use yew::prelude::{Callback, Event, MouseEvent};

use crate::state::Action;

/// Sends an action at a press.
pub(super) fn press(dispatch: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.emit(action.clone()))
}

/// Sends an action when a box is ticked or unticked.
pub(super) fn tick(dispatch: &Callback<Action>, action: Action) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.emit(action.clone()))
}
