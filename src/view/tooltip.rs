//! What is under a pointer, in words.
//!
//! A lane has one `<title>`, which is written when a pointer comes: one in each mark and in each period of a
//! strip would be a third of all elements. Fingers and keys open what is there instead.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::{
    geometry::{self, Side},
    part::Shown,
    strip_words,
};
use crate::i18n::spell;

/// Writes the title of a lane's picture, which is the first element in it.
pub(super) fn written(shown: &Shown, lane: usize) -> Callback<MouseEvent> {
    let Shown { facts, state, picture, .. } = shown;
    let (facts, state, picture) = (Rc::clone(facts), Rc::clone(state), Rc::clone(picture));
    Callback::from(move |event: MouseEvent| {
        let Some(pointed) = event.target_dyn_into::<Element>() else { return };
        let around = |class: &str| pointed.closest(class).ok().flatten();
        let Some(drawn) = around(".ct-lane__picture") else { return };
        let Some(title) = drawn.first_element_child() else { return };
        let mark = around(".ct-mark").and_then(|mark| mark.get_attribute("aria-label"));
        let said = mark.or_else(|| {
            let place = drawn.get_bounding_client_rect();
            let across = (f64::from(event.client_x()) - place.left()) / place.width();
            let (at, down) = (Side::of(state.locale).along(across), f64::from(event.client_y()) - place.top());
            let strips = &picture.scene.lanes.get(lane)?.strips;
            let strip = strips.iter().find(|strip| {
                let (top, height) = geometry::strip(strip.track);
                f64::from(top) <= down && down <= f64::from(top + height)
            })?;
            let segment = strip.segments.iter().find(|segment| at < segment.x1)?;
            let said = strip_words::said(facts.dataset(), state.locale, segment);
            Some(spell(&said, state.locale, state.digits))
        });
        title.set_text_content(said.as_deref());
    })
}
