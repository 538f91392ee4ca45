//! The reader's own day: as the clock and the time zone of the machine have it.

use gloo::events::EventListener;
use js_sys::Date;
use web_sys::Element;

/// Year, month (1–12) and day of the month.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one place that looks at the clock")]
pub fn today() -> (u32, u32, u32) {
    let now = Date::new_0();
    (now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Listens until it is dropped.
#[derive(Debug)]
pub struct Seen {
    _listener: Option<EventListener>,
}

impl Seen {
    /// Tells `again` whenever the page of an element is seen again, or is not any more.
    #[must_use]
    pub fn watch(element: &Element, again: impl Fn() + 'static) -> Self {
        let document = element.owner_document();
        Self { _listener: document.map(|page| EventListener::new(&page, "visibilitychange", move |_| again())) }
    }
}
