//! All years on one thin strip, with the part in view.

use yew::prelude::*;

use super::{axis, geometry::Side};
use crate::{i18n::Locale, state::Picture};

/// Draws it. Its keys are those of the zoom buttons; pointers drag it like the picture.
pub(super) fn view(picture: &Picture, locale: Locale) -> Html {
    let side = Side::of(locale);
    let [x, width] = side.span(picture.window.0, picture.window.1);
    let mut events: Vec<Html> = Vec::new();
    for &x in &picture.overview {
        events.push(axis::line(side.x(x), "8", 20));
    }
    html! {
        <svg class="ct-overview" width="100%" height="28" role="img" aria-label={locale.messages().overview}>
            <rect class="ct-overview__all" width="100%" height="28" />
            <g class="ct-overview__events">{ events }</g>
            <rect class="ct-overview__window" {x} {width} y="1" height="26" />
        </svg>
    }
}
