//! Dates put off again and again, as a staircase on an axis of its own.

use yew::prelude::*;

use super::super::{
    attr::{attr, px, say},
    axis,
    geometry::Side,
};
use super::{mark, picture};
use crate::{
    domain::promises::{Closer, LABEL_GAP_PX, Label, Step},
    i18n,
    state::{Facts, State},
};

/// Draws it.
pub(super) fn view(facts: &Facts, state: &State, closer: &Closer<'_>) -> Html {
    let messages = state.locale.messages();
    let mut steps: Vec<Html> = Vec::new();
    for of in &closer.steps {
        steps.push(step(facts, state, closer, of));
    }
    let date = |step: Option<&Step<'_>>| step.and_then(|step| step.promise.promised);
    let ends = date(closer.steps.first()).zip(date(closer.steps.last())).zip(closer.total);
    let heading = ends.map(|((first, last), total)| {
        let (first, last) = (i18n::reported(messages, first), i18n::reported(messages, last));
        (messages.promises.put_off)(closer.steps.len().saturating_sub(1), &first, &last, total)
    });
    html! {
        <div class="ct-promises__closer">
            <h5>{ heading }</h5>
            { axis::view(&closer.axis.scale, &closer.axis.ticks, state) }
            <div class="ct-promises__rows">
                { picture::grid(Side::of(state.locale), &closer.axis, closer.happened) }
                <ol>{ steps }</ol>
            </div>
        </div>
    }
}

fn step(facts: &Facts, state: &State, closer: &Closer<'_>, step: &Step<'_>) -> Html {
    let messages = state.locale.messages();
    let (side, promise) = (Side::of(state.locale), step.promise);
    let date = promise.promised;
    let in_words = date.map(|date| i18n::reported_short(messages, date)).unwrap_or_default();
    html! {
        <li class="ct-promise ct-promise--step" data-promise={attr(&facts.dataset().events().get(promise.event).id)}>
            <svg class="ct-promise__lane" width="100%" height="100%" role="img" aria-label={(messages.promises.step)(&in_words, step.slip)}>
                <g transform="translate(0 -20)">
                    if let Some(from) = step.from {
                        { mark::link(side, from, Some(step.place.at)) }
                    }
                    if let Some((from, to)) = step.late {
                        { mark::line(side, "ct-promise__late", from, to) }
                    }
                    if date.is_some_and(|date| date.days().days() > 1) {
                        { mark::band(side, step.place.span) }
                    }
                    { mark::by(side.x(step.place.at), date.map(|date| (messages.promised_for)(&i18n::reported(messages, date))).unwrap_or_default()) }
                    if let Some(done) = closer.happened {
                        { mark::happened(side.x(done.at), picture::kind(facts, promise), (messages.outcome)(promise)) }
                    }
                    if let Some(label) = step.label {
                        { words(side, label, super::step(state, promise, step.slip)) }
                    }
                </g>
            </svg>
        </li>
    }
}

/// The date above the line, and below it how much later it is.
fn words(side: Side, label: Label, [date, later]: [String; 2]) -> Html {
    #[expect(clippy::cast_possible_truncation, reason = "a few pixels")]
    let gap = LABEL_GAP_PX as i32;
    let x = px(side.px(if label.before { -gap } else { gap }));
    let class = if label.before { "ct-promise__words ct-promise__words--before" } else { "ct-promise__words" };
    html! {
        <svg {class} x={side.x(label.at)} y="100%" width="1" height="1" overflow="visible" aria-hidden="true">
            <text x={x.clone()} y="-6">{ say(date) }</text>
            <text {x} y="16">{ say(later) }</text>
        </svg>
    }
}
