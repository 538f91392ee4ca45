//! How long each crossing was open and shut, how often, and how late.

use yew::prelude::*;

use crate::state::{Action, Facts, State};

/// Draws the view.
pub(super) fn view(_facts: &Facts, _state: &State, _dispatch: &Callback<Action>) -> Html {
    Html::default()
}
