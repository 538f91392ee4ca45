//! View, search, kinds and the day whose status is shown.

use web_sys::{EventTarget, HtmlInputElement, wasm_bindgen::JsCast as _};
use yew::prelude::*;

use super::attr::{day, flag};
use super::{kind_filter, press::press};
use crate::state::{Action, Facts, State, ViewKind};

/// Draws the tools.
pub(super) fn view(facts: &Facts, state: &State, dispatch: &Callback<Action>) -> Html {
    let messages = state.locale.messages();
    let oninput = dispatch.reform(|event: InputEvent| Action::QueryChanged(typed(event.target())));
    let onchange = dispatch.reform(|event: Event| Action::DateChosen(typed(event.target()).parse().ok()));
    let mut views: Vec<Html> = Vec::new();
    for view in ViewKind::ALL {
        let name = match view {
            ViewKind::Timeline => messages.view_timeline,
            ViewKind::List => messages.view_list,
            ViewKind::Promises => messages.view_promises,
            ViewKind::Figures => messages.view_figures,
        };
        views.push(html! {
            <button class="ct-views__one" aria-pressed={flag(state.view == view)}
                onclick={press(dispatch, Action::ViewChosen(view))}>{ name }</button>
        });
    }
    html! {
        <div class="ct-tools">
            <div class="ct-views" role="group" aria-label={messages.views}>
                { views }
            </div>
            <label class="ct-field">
                <span>{ messages.search }</span>
                <input type="search" value={state.query.clone()} placeholder={messages.search_hint} autocomplete="off" {oninput} />
            </label>
            <label class="ct-field">
                <span>{ messages.date_label }</span>
                <input type="date" value={day(state.day(facts))} min={day(facts.range().start)} {onchange} />
            </label>
            if state.date.is_some() {
                <button class="ct-button" onclick={press(dispatch, Action::DateChosen(None))}>{ messages.date_reset }</button>
            }
            { kind_filter::view(state.kinds, state.locale, dispatch) }
        </div>
    }
}

/// What stands in the field that an event is about.
fn typed(target: Option<EventTarget>) -> String {
    target.and_then(|target| target.dyn_into::<HtmlInputElement>().ok()).map(|field| field.value()).unwrap_or_default()
}
