//! One shape a kind of event, drawn about the point 0, 0 in a box of 12 px.

use yew::prelude::*;

use super::attr::classed;
use crate::domain::dataset::EventKind;

/// The outline of a kind's shape.
pub(super) const fn path(kind: EventKind) -> &'static str {
    match kind {
        // A circle: the way is free.
        EventKind::Reopened | EventKind::AnnouncementOfReopening => "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z",
        // A square: shut.
        EventKind::Closed => "M-5-5H5V5H-5Z",
        // A square lying half: half shut.
        EventKind::Restricted => "M-5.5-2.5H5.5V2.5H-5.5Z",
        // A flag.
        EventKind::Captured => "M-4.5-6L6-1.5L-2.5 2V6H-4.5Z",
        // A cross lying down.
        EventKind::Attack => "M-5.5-3L-3-5.5L0-2.5L3-5.5L5.5-3L2.5 0L5.5 3L3 5.5L0 2.5L-3 5.5L-5.5 3L-2.5 0Z",
        // A cross standing up.
        EventKind::Humanitarian => "M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",
        // Standing on its corner.
        EventKind::Diplomatic => "M0-6L6 0L0 6L-6 0Z",
        // A drop of ink.
        EventKind::Other => "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z",
    }
}

/// The shape by itself, as legends and filters show it; hollow for what was said.
pub(super) fn key(kind: EventKind, said: bool) -> Html {
    let class = if said { "ct-key ct-key--said" } else { "ct-key" };
    let shape = html! {
        <svg class="ct-key" data-kind={kind.word()} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <path d={path(kind)} />
        </svg>
    };
    classed(shape, class)
}

/// Not equal: accounts differ.
pub(super) const DIFFER: &str = "M-4-2H4M-4 2H4M2-5L-2 5";
