//! The width of an element, whenever it changes.

use js_sys::Array;
use wasm_bindgen::{JsCast as _, closure::Closure};
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

/// Watches an element until it is dropped.
#[derive(Debug)]
pub struct Width {
    observer: Option<ResizeObserver>,
    _closure: Closure<dyn FnMut(Array)>,
}

impl Width {
    /// Tells `changed` the width in CSS pixels, now and whenever it changes.
    #[must_use]
    pub fn watch(element: &Element, changed: impl Fn(f64) + 'static) -> Self {
        let closure = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let last = entries.get(entries.length().saturating_sub(1));
            if let Ok(entry) = last.dyn_into::<ResizeObserverEntry>() {
                changed(entry.content_rect().width());
            }
        });
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(element);
        }
        Self { observer, _closure: closure }
    }
}

impl Drop for Width {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
