//! View, search, kinds and the day whose status is shown.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::kind_filter::KindFilter;
use crate::state::{Action, Facts, State, ViewKind};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ToolbarProps {
    pub(super) facts: Rc<Facts>,
    pub(super) state: State,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn Toolbar(props: &ToolbarProps) -> Html {
    let (state, dispatch) = (&props.state, &props.dispatch);
    let messages = state.locale.messages();
    let oninput = dispatch.reform(|event: InputEvent| Action::QueryChanged(typed(&event)));
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let value = event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default();
            dispatch.emit(Action::DateChosen(value.parse().ok()));
        })
    };
    html! {
        <div class="ct-tools">
            <div class="ct-views" role="group" aria-label={messages.views}>
                { for ViewKind::ALL.into_iter().map(|view| {
                    let name = match view {
                        ViewKind::Timeline => messages.view_timeline,
                        ViewKind::List => messages.view_list,
                    };
                    html! {
                        <button type="button" class="ct-views__one" aria-pressed={(state.view == view).to_string()}
                            onclick={dispatch.reform(move |_| Action::ViewChosen(view))}>{ name }</button>
                    }
                }) }
            </div>
            <label class="ct-field">
                <span>{ messages.search }</span>
                <input type="search" value={state.query.clone()} placeholder={messages.search_hint} autocomplete="off" {oninput} />
            </label>
            <label class="ct-field">
                <span>{ messages.date_label }</span>
                <input type="date" value={state.day(&props.facts).to_string()} min={props.facts.range().start.to_string()} {onchange} />
            </label>
            if state.date.is_some() {
                <button type="button" class="ct-button" onclick={dispatch.reform(|_| Action::DateChosen(None))}>{ messages.date_reset }</button>
            }
            <KindFilter kinds={state.kinds} locale={state.locale} dispatch={dispatch.clone()} />
        </div>
    }
}

fn typed(event: &InputEvent) -> String {
    event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default()
}
