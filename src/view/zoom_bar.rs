//! Buttons that move and scale the picture.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    chart::share_of,
    keys::{NEARER, STEP},
};
use crate::{
    i18n,
    state::{Action, Facts, State},
};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ZoomBarProps {
    pub(super) facts: Rc<Facts>,
    pub(super) state: State,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn ZoomBar(props: &ZoomBarProps) -> Html {
    let (state, dispatch) = (&props.state, &props.dispatch);
    let messages = state.locale.messages();
    let days = state.days(&props.facts);
    let button = |name: &'static str, sign: &'static str, off: bool, action: Action| {
        let onclick = dispatch.reform(move |_: MouseEvent| action.clone());
        html! {
            <button type="button" class="ct-button ct-button--icon" aria-label={name} title={name} disabled={off} {onclick}>
                <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d={sign} /></svg>
            </button>
        }
    };
    let bounds = props.facts.range();
    html! {
        <div class="ct-zoom" role="group" aria-label={messages.zoom}>
            <span class="ct-zoom__window" role="status">
                { (messages.window)(&i18n::month_year(messages, days.start), &i18n::month_year(messages, days.last())) }
            </span>
            { button(messages.earlier, "M10 3L5 8l5 5", days.start <= bounds.start, Action::Panned(share_of(days.days(), -STEP))) }
            { button(messages.zoom_out, "M3 8h10", state.window.is_none(), Action::Zoomed { factor: 1.0 / NEARER, at: 0.5 }) }
            { button(messages.zoom_in, "M3 8h10M8 3v10", days.days() <= crate::domain::timeline::MIN_WINDOW_DAYS,
                Action::Zoomed { factor: NEARER, at: 0.5 }) }
            { button(messages.later, "M6 3l5 5-5 5", days.end >= bounds.end, Action::Panned(share_of(days.days(), STEP))) }
            <button type="button" class="ct-button" disabled={state.window.is_none()}
                onclick={dispatch.reform(|_| Action::WindowChosen(None))}>{ messages.whole }</button>
        </div>
    }
}
