//! How to read the picture.

use yew::prelude::*;

use super::{
    attr::{classed, quote},
    shape, strip,
};
use crate::{
    domain::{
        dataset::{Actor, Crossing, EventKind, Index, Track, Value},
        status::Certainty,
    },
    state::{Facts, State},
};

/// Draws the legend.
pub(super) fn view(facts: &Facts, state: &State) -> Html {
    let messages = state.locale.messages();
    let mut statuses: Vec<Html> = Vec::new();
    for (value, key, certainty, mask, name) in [
        (Value::Open, "open", Certainty::Confirmed, None, (messages.value)(Value::Open)),
        (Value::Restricted, "restricted", Certainty::Confirmed, None, (messages.value)(Value::Restricted)),
        (Value::Closed, "closed", Certainty::Confirmed, None, (messages.value)(Value::Closed)),
        (Value::Closed, "closed", Certainty::Presumed, None, messages.legend_presumed),
        (Value::Closed, "closed", Certainty::Confirmed, Some("url(#ct-mask-out)"), messages.legend_fading),
        (Value::Unknown, "unknown", Certainty::Unknown, None, messages.legend_unknown),
        (Value::Disputed, "disputed", Certainty::Confirmed, None, messages.legend_between),
    ] {
        statuses.push(html! { <li>{ swatch(value, key, certainty, mask) }{ name }</li> });
    }
    let mut kinds: Vec<Html> = Vec::new();
    for &kind in EventKind::ALL {
        let said = kind == EventKind::AnnouncementOfReopening;
        let name = if said { messages.legend_said } else { (messages.kind)(kind) };
        kinds.push(html! { <li>{ shape::key(kind, said) }{ name }</li> });
    }
    kinds.push(
        html! { <li><svg class="ct-key" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><path class="ct-mark__differ" d={shape::DIFFER} /></svg>{ messages.conflict }</li> },
    );
    let mut actors: Vec<Html> = Vec::new();
    for (index, actor) in facts.dataset().actors().iter() {
        if holds(facts, &state.crossings, index) {
            let name = quote(&actor.name, state.locale);
            actors.push(html! { <li>{ swatch(Value::Held(index), "", Certainty::Confirmed, None) }{ name }</li> });
        }
    }
    html! {
        <section class="ct-legend" aria-label={messages.legend}>
            <h3>{ messages.legend }</h3>
            <ul>{ statuses }</ul>
            <ul>{ kinds }</ul>
            <h4>{ messages.legend_actors }</h4>
            <ul>{ actors }</ul>
        </section>
    }
}

/// Whether an actor ever holds a side of the crossings shown.
fn holds(facts: &Facts, crossings: &[Index<Crossing>], actor: Index<Actor>) -> bool {
    for &crossing in crossings {
        for track in [Track::IraqiSide, Track::SyrianSide] {
            let periods = facts.history(crossing, track).map(|history| history.periods()).unwrap_or_default();
            if periods.iter().any(|period| period.value == Value::Held(actor)) {
                return true;
            }
        }
    }
    false
}

/// A small patch of a strip.
pub(super) fn swatch(value: Value, key: &'static str, certainty: Certainty, mask: Option<&'static str>) -> Html {
    let patch = html! {
        <rect class="ct-strip__segment" data-value={key} data-certainty={certainty.word()} x="1" y="1" width="26" height="14" {mask} />
    };
    html! {
        <svg class="ct-key" width="28" height="16" aria-hidden="true">
            { classed(patch, strip::class(value)) }
            if let Some(fill) = strip::pattern(value) {
                <rect x="1" y="1" width="26" height="14" {fill} />
            }
        </svg>
    }
}
