//! Buttons with a sign instead of words.

use yew::prelude::*;

use super::press::press;
use crate::state::Action;

/// An arrow to what was before.
pub(super) const BEFORE: &str = "M10 3L5 8l5 5";
/// An arrow to what comes after.
pub(super) const AFTER: &str = "M6 3l5 5-5 5";
/// Nearer.
pub(super) const PLUS: &str = "M3 8h10M8 3v10";
/// Farther.
pub(super) const MINUS: &str = "M3 8h10";

/// A button whose name is read aloud and shown on hover; without an action it is off.
pub(super) fn button(
    name: &'static str,
    sign: &'static str,
    dispatch: &Callback<Action>,
    action: Option<Action>,
) -> Html {
    let off = action.is_none();
    html! {
        <button class="ct-button ct-button--icon" aria-label={name} title={name} disabled={off}
            onclick={press(dispatch, action.unwrap_or(Action::DetailClosed))}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d={sign} /></svg>
        </button>
    }
}
