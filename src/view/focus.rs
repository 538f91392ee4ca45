//! The keyboard's focus: moved to marks, and never lost when what had it goes.

use web_sys::{Element, HtmlElement, ShadowRoot, wasm_bindgen::JsCast as _};
use yew::NodeRef;

use crate::{
    domain::timeline::{Place, Scene},
    state::Facts,
};

/// Moves the focus to a mark.
pub(super) fn mark(facts: &Facts, scene: &Scene, plot: &NodeRef, (lane, event): Place) {
    let id = &facts.dataset().events().get(event).id;
    let Some(lane) = scene.lanes.get(lane) else { return };
    let lane = &facts.dataset().crossings().get(lane.crossing).id;
    let selector = format!("[data-crossing='{lane}'] [data-event='{id}']");
    let _ = plot.cast::<Element>().is_some_and(|plot| try_focus(&plot, &selector));
}

/// Whether the focus is within the widget that has this root.
pub(super) fn is_within(root: &NodeRef) -> bool {
    let root = root.cast::<Element>().map(|root| root.get_root_node());
    root.and_then(|root| root.dyn_into::<ShadowRoot>().ok()).is_some_and(|root| root.active_element().is_some())
}

/// Puts the focus on what stands for an event: its mark, which has the id of its first event, its row,
/// else its detail, else the mark that the Tab key reaches, else the whole.
pub(super) fn keep(root: &NodeRef, mark: &str, id: &str) {
    let Some(root) = root.cast::<Element>() else { return };
    let marks = format!(".ct-mark[data-event='{mark}'],.ct-list [data-event='{id}'] button,button[data-event='{id}']");
    let is_held = [&marks, ".ct-detail", ".ct-mark[tabindex='0']"].into_iter().any(|other| try_focus(&root, other));
    if !is_held {
        let _ = root.unchecked_into::<HtmlElement>().focus();
    }
}

/// Focuses the first element that a selector finds.
fn try_focus(root: &Element, selector: &str) -> bool {
    let found = root.query_selector(selector).ok().flatten();
    // Marks are SVG elements, which take the focus as HTML elements do.
    found.is_some_and(|found| found.unchecked_into::<HtmlElement>().focus().is_ok())
}
