//! What was announced for each crossing, and what came of it.

use yew::prelude::*;

use crate::state::{Action, Facts, State};

/// Draws the view.
pub(super) fn view(_facts: &Facts, _state: &State, _dispatch: &Callback<Action>) -> Html {
    Html::default()
}
