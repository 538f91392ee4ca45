//! Patterns that the pictures share.

use yew::prelude::{Html, html};

use super::geometry::Side;

/// Hatching for restricted, stripes for actors and for what is disputed, and fades for days of change.
pub(super) fn view(side: Side) -> Html {
    let [x1, x2] = side.ends();
    html! {
        <svg class="ct-defs" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="ct-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="ct-defs__hatch" width="2" height="7" />
                </pattern>
                <pattern id="ct-stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
                    <rect class="ct-defs__stripe" width="2" height="5" />
                </pattern>
                <pattern id="ct-between" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="ct-defs__between" width="5" height="10" />
                </pattern>
                <pattern id="ct-changes" width="4" height="4" patternUnits="userSpaceOnUse">
                    <rect class="ct-defs__changes" width="2" height="4" />
                </pattern>
                <linearGradient id="ct-fade-out" {x1} {x2}>
                    <stop offset="0" stop-color="#fff" />
                    <stop offset="1" stop-color="#fff" stop-opacity="0" />
                </linearGradient>
                <linearGradient id="ct-fade-in" {x1} {x2}>
                    <stop offset="0" stop-color="#fff" stop-opacity="0" />
                    <stop offset="1" stop-color="#fff" />
                </linearGradient>
                <mask id="ct-mask-out" maskContentUnits="objectBoundingBox">
                    <rect width="1" height="1" fill="url(#ct-fade-out)" />
                </mask>
                <mask id="ct-mask-in" maskContentUnits="objectBoundingBox">
                    <rect width="1" height="1" fill="url(#ct-fade-in)" />
                </mask>
            </defs>
        </svg>
    }
}
