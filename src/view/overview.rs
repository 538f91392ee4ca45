//! All years on one thin strip, with the part in view.

use yew::prelude::*;

use super::{axis, geometry::percent};
use crate::{i18n::Locale, state::Picture};

/// Draws it. Its keys are those of the zoom buttons; pointers drag it like the picture.
pub(super) fn view(picture: &Picture, locale: Locale) -> Html {
    let (from, to) = picture.window;
    let mut events: Vec<Html> = Vec::new();
    for &x in &picture.overview {
        events.push(axis::line(x, "8", 20));
    }
    html! {
        <svg class="ct-overview" width="100%" height="28" role="img" aria-label={locale.messages().overview}>
            <rect class="ct-overview__all" width="100%" height="28" />
            <g class="ct-overview__events">{ events }</g>
            <rect class="ct-overview__window" x={percent(from)} width={percent(to - from)} y="1" height="26" />
        </svg>
    }
}
