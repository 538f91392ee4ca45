//! Seats in which widgets draw, and which one leaves to the next.
//!
//! Yew never takes its listeners off the element that an app was mounted in, and they keep the app's
//! root (`DESIGN.md`, "What stays behind?"). So an app stays where it was mounted, drawing nothing
//! and knowing no facts, until the next widget takes it over.

use std::cell::RefCell;

use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::view::{App, AppProps, Guest};

thread_local! {
    /// Those that were left, in that order.
    static LEFT: RefCell<Vec<Seat>> = const { RefCell::new(Vec::new()) };
}

/// An element with the app that draws in it.
#[derive(Debug)]
pub struct Seat {
    element: Element,
    app: AppHandle<App>,
}

impl Seat {
    /// A seat that was left, or a new one in this element if there is none.
    pub(super) fn find(element: Element) -> Self {
        // Not before what was there is gone: the new picture would be made out of the old one. The
        // one that was left first is empty first.
        let left = LEFT.with_borrow_mut(|left| {
            let is_empty = left.first()?.element.last_child().is_none();
            is_empty.then(|| left.remove(0))
        });
        left.unwrap_or_else(|| {
            let app = Renderer::<App>::with_root(element.clone()).render();
            Self { element, app }
        })
    }

    /// Draws a widget, or nothing.
    #[inline(never)]
    pub(super) fn show(&mut self, guest: Option<Guest>) {
        self.app.update(AppProps { guest });
    }

    /// The element.
    pub(super) fn element(&self) -> &Element {
        &self.element
    }

    /// The app.
    pub(super) fn app(&self) -> &AppHandle<App> {
        &self.app
    }

    /// Leaves the seat to the next widget.
    pub(super) fn leave(mut self) {
        self.show(None);
        LEFT.with_borrow_mut(|left| left.push(self));
    }
}
