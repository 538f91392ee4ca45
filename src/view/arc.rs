//! The arc of the chosen announcement on its lane.

use yew::prelude::*;

use super::attr::px;
use super::geometry::{LABELS, ROW, percent};
use crate::{
    domain::{
        dataset::{Event, Index},
        promises::Promise,
        timeline::{self, TimeScale},
    },
    state::Facts,
};

/// Draws it; nothing for an event that announced nothing. The detail says the same in words.
pub(super) fn view(facts: &Facts, event: Index<Event>, scale: &TimeScale) -> Html {
    let Some(promise) = Promise::of(facts.dataset(), event) else { return Html::default() };
    let arc = timeline::Arc::new(&promise, scale);
    let mut parts: Vec<Html> = Vec::new();
    let mut from = arc.said;
    let mut class = "ct-arc__open";
    if let Some((first, last)) = arc.promised {
        parts.push(bow("ct-arc__promised", from, first));
        parts.push(html! {
            <rect class="ct-arc__by" x={percent(first)} width={percent(last - first)} y="0" height={px(2 * ROW)} />
        });
        (from, class) = (last, "ct-arc__late");
    }
    // What came in time is on the promised arc, or before its end.
    if let Some(settled) = arc.settled.filter(|&settled| settled > from) {
        parts.push(bow(class, from, settled));
    }
    html! {
        <svg class="ct-arc" y={px(LABELS)} width="100%" height={px(2 * ROW)} aria-hidden="true">{ parts }</svg>
    }
}

/// A bow from one place to a later one, stretched to the width between them.
fn bow(class: &'static str, from: f64, to: f64) -> Html {
    html! {
        <svg x={percent(from)} width={percent(to - from)} height={px(2 * ROW)} viewBox="0 0 100 52" preserveAspectRatio="none"
            aria-hidden="true">
            <path {class} d="M0 40C25 -4 75 -4 100 40" vector-effect="non-scaling-stroke" />
        </svg>
    }
}
