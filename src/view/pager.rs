//! A page of a long list at a time: what a reader has before them is all there is to draw.

#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
use web_sys::{EventTarget, HtmlInputElement, wasm_bindgen::JsCast as _};
use yew::prelude::*;

use super::attr::px;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
use super::{attr::say, icon};
use crate::{
    domain::ANY_SIZE,
    state::{Action, PAGE, State},
};

/// Which page of how long a list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pages {
    /// How many there are in the list.
    pub(super) all: usize,
    page: usize,
}

impl Pages {
    /// The page asked for, or the last one.
    pub(super) fn of(all: usize, page: usize) -> Self {
        Self { all, page: page.min(all.saturating_sub(1) / PAGE) }
    }

    /// The place of the first one on the page.
    pub(super) fn first(self) -> usize {
        self.page * PAGE
    }

    /// Whether there is more than one page.
    pub(super) fn are_many(self) -> bool {
        ANY_SIZE && self.all > PAGE
    }
}

/// Which part of the list is shown, and the way to the others; nothing where one page has all.
pub(super) fn view(state: &State, pages: Pages, dispatch: &Callback<Action>) -> Html {
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    if pages.are_many() {
        return turner(state, pages, dispatch);
    }
    let _ = (state, pages, dispatch);
    Html::default()
}

/// A page back or on, and by a slider anywhere.
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
fn turner(state: &State, pages: Pages, dispatch: &Callback<Action>) -> Html {
    let messages = state.locale.messages();
    let last = pages.all.saturating_sub(1) / PAGE;
    let from = pages.first() + 1;
    let text = (messages.page)(from, (from + PAGE - 1).min(pages.all), pages.all);
    let before = pages.page.checked_sub(1).map(Action::PageTurned);
    let after = (pages.page < last).then_some(Action::PageTurned(pages.page + 1));
    let oninput = dispatch.reform(|event: InputEvent| Action::PageTurned(chosen(event.target())));
    html! {
        <nav class="ct-pager" aria-label={messages.pages}>
            { icon::button(messages.page_before, icon::BEFORE, dispatch, before) }
            <input class="ct-pager__slider" type="range" aria-label={messages.pages} aria-valuetext={text.clone()}
                min="0" max={count(last)} value={count(pages.page)} {oninput} />
            { icon::button(messages.page_after, icon::AFTER, dispatch, after) }
            <span class="ct-pager__text">{ say(text) }</span>
        </nav>
    }
}

/// A number as an attribute has it.
pub(super) fn count(number: usize) -> AttrValue {
    px(i32::try_from(number).unwrap_or(i32::MAX))
}

/// The page that a slider stands on.
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
fn chosen(target: Option<EventTarget>) -> usize {
    let slider = target.and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    slider.and_then(|slider| slider.value().parse().ok()).unwrap_or_default()
}
