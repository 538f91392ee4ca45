//! The arc of the chosen announcement on its lane.

use yew::prelude::*;

use super::attr::px;
use super::geometry::{LABELS, ROW, Side};
use crate::{
    domain::{
        dataset::{Event, Index},
        promises::Promise,
        timeline::{self, TimeScale},
    },
    state::Facts,
};

/// Draws it; nothing for an event that announced nothing, or as long as nobody knows what. The detail
/// says the same in words.
pub(super) fn view(facts: &Facts, event: Index<Event>, scale: &TimeScale, side: Side) -> Html {
    let dataset = facts.dataset();
    let promise = if dataset.is_whole() { Promise::of(dataset, event) } else { None };
    let Some(promise) = promise else { return Html::default() };
    let arc = timeline::Arc::new(&promise, scale);
    let mut parts: Vec<Html> = Vec::new();
    let mut from = arc.said;
    let mut waiting = html! { <path class="ct-arc__open" d={BOW} vector-effect="non-scaling-stroke" /> };
    if let Some((first, last)) = arc.promised {
        let promised = html! { <path class="ct-arc__promised" d={BOW} vector-effect="non-scaling-stroke" /> };
        parts.push(bow(promised, side.span(from, first)));
        let [x, width] = side.span(first, last);
        parts.push(html! {
            <rect class="ct-arc__by" {x} {width} y="0" height={px(2 * ROW)} />
        });
        from = last;
        waiting = html! { <path class="ct-arc__late" d={BOW} vector-effect="non-scaling-stroke" /> };
    }
    // What came in time is on the promised arc, or before its end.
    if let Some(settled) = arc.settled.filter(|&settled| settled > from) {
        parts.push(bow(waiting, side.span(from, settled)));
    }
    html! {
        <svg class="ct-arc" y={px(LABELS)} width="100%" height={px(2 * ROW)} aria-hidden="true">{ parts }</svg>
    }
}

/// Its line.
const BOW: &str = "M0 40C25 -4 75 -4 100 40";

/// A bow from one place to a later one, stretched to the width between them. It is the same from both
/// sides.
fn bow(path: Html, [x, width]: [AttrValue; 2]) -> Html {
    html! {
        <svg {x} {width} height={px(2 * ROW)} viewBox="0 0 100 52" preserveAspectRatio="none"
            aria-hidden="true">
            { path }
        </svg>
    }
}
