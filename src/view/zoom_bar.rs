//! Buttons that move and scale the picture.

use yew::prelude::*;

use super::attr::say;
use super::{
    chart::share_of,
    icon,
    keys::{NEARER, STEP},
    press::press,
};
use crate::{
    domain::timeline::MIN_WINDOW_DAYS,
    i18n,
    state::{Action, Facts, State},
};

/// Draws the buttons.
pub(super) fn view(facts: &Facts, state: &State, dispatch: &Callback<Action>) -> Html {
    let messages = state.locale.messages();
    let days = state.days(facts);
    let bounds = facts.range();
    let by = |share| Action::Panned(share_of(days.days(), share));
    let earlier = (days.start > bounds.start).then(|| by(-STEP));
    let later = (days.end < bounds.end).then(|| by(STEP));
    let farther = state.window.is_some().then_some(Action::Zoomed { factor: 1.0 / NEARER, at: 0.5 });
    let nearer = (days.days() > MIN_WINDOW_DAYS).then_some(Action::Zoomed { factor: NEARER, at: 0.5 });
    html! {
        <div class="ct-zoom" role="group" aria-label={messages.zoom}>
            <span class="ct-zoom__window" role="status">
                { say((messages.window)(&i18n::month_year(messages, days.start), &i18n::month_year(messages, days.last()))) }
            </span>
            { icon::button(messages.earlier, icon::BEFORE, dispatch, earlier) }
            { icon::button(messages.zoom_out, icon::MINUS, dispatch, farther) }
            { icon::button(messages.zoom_in, icon::PLUS, dispatch, nearer) }
            { icon::button(messages.later, icon::AFTER, dispatch, later) }
            <button class="ct-button" disabled={state.window.is_none()}
                onclick={press(dispatch, Action::WindowChosen(None))}>{ messages.whole }</button>
        </div>
    }
}
