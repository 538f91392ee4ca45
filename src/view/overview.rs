//! All years on one thin strip, with the part in view.

use std::fmt::Write as _;

use yew::prelude::*;

use super::{geometry::Side, part::Shown};
use crate::domain::timeline::{COLUMNS, Rows};

/// Draws it. Its keys are those of the zoom buttons; pointers drag it like the picture.
pub(super) fn view(shown: &Shown, _: usize) -> Html {
    let (picture, locale) = (&shown.picture, shown.state.locale);
    let side = Side::of(locale);
    let [x, width] = side.span(picture.window.0, picture.window.1);
    html! {
        <svg class="ct-overview" width="100%" height="28" role="img" aria-label={locale.messages().overview}>
            <rect class="ct-overview__all" width="100%" height="28" />
            <svg width="100%" height="28" viewBox={format!("0 0 {COLUMNS} 28")} preserveAspectRatio="none" aria-hidden="true">
                <path class="ct-overview__events" d={columns(&picture.scene.rows, side)} vector-effect="non-scaling-stroke" />
            </svg>
            <rect class="ct-overview__window" {x} {width} y="1" height="26" />
        </svg>
    }
}

/// A line for each part of the range that has events, the longer the more it has: a pixel up and one down
/// each time their number doubles.
fn columns(rows: &Rows, side: Side) -> String {
    let mut lines = String::new();
    for (column, &count) in rows.density.iter().enumerate() {
        if let Some(doubled) = count.checked_ilog2() {
            let x = side.column(column, COLUMNS);
            let half = 6 + doubled.min(6);
            // Writing into a string cannot fail.
            let _ = write!(lines, "M{x} {}L{x} {}", 14 - half, 14 + half);
        }
    }
    lines
}
