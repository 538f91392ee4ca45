//! What a press sends. One kind of callback serves every button: each more is downloaded by
//! every reader.

use std::rc::Rc;

use yew::prelude::{Callback, Event, KeyboardEvent, MouseEvent};

use crate::state::Action;

/// Sends an action at a press.
pub(super) fn press(dispatch: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.emit(action.clone()))
}

/// Sends at Enter or Space what is worked out then, for what is a button without being one of HTML's.
pub(super) fn press_key(dispatch: &Callback<Action>, action: &Late) -> Callback<KeyboardEvent> {
    let (dispatch, action) = (dispatch.clone(), Rc::clone(action));
    Callback::from(move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            dispatch.emit(action());
        }
    })
}

/// What is worked out only when it is sent.
pub(super) type Late = Rc<dyn Fn() -> Action>;

/// Sends at a press what is worked out then.
pub(super) fn press_late(dispatch: &Callback<Action>, action: &Late) -> Callback<MouseEvent> {
    let (dispatch, action) = (dispatch.clone(), Rc::clone(action));
    Callback::from(move |_| dispatch.emit(action()))
}

/// Sends an action when a box is ticked or unticked.
pub(super) fn tick(dispatch: &Callback<Action>, action: Action) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.emit(action.clone()))
}
