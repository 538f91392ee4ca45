//! How to read the picture.

use std::rc::Rc;

use yew::prelude::*;

use super::{actor, shape};
use crate::{
    domain::{
        dataset::{Actor, Crossing, EventKind, Index, Track, Value},
        status::Certainty,
    },
    i18n::Locale,
    state::Facts,
};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct LegendProps {
    pub(super) facts: Rc<Facts>,
    pub(super) crossings: Vec<Index<Crossing>>,
    pub(super) locale: Locale,
}

#[component]
pub(super) fn Legend(props: &LegendProps) -> Html {
    let messages = props.locale.messages();
    let status = |value: Value, key: &'static str, certainty: Certainty| swatch("ct-strip__segment".to_owned(), value, key, certainty);
    html! {
        <section class="ct-legend" aria-label={messages.legend}>
            <h3>{ messages.legend }</h3>
            <ul>
                <li>{ status(Value::Open, "open", Certainty::Confirmed) }{ (messages.value)(Value::Open) }</li>
                <li>{ status(Value::Restricted, "restricted", Certainty::Confirmed) }{ (messages.value)(Value::Restricted) }</li>
                <li>{ status(Value::Closed, "closed", Certainty::Confirmed) }{ (messages.value)(Value::Closed) }</li>
                <li>{ status(Value::Closed, "closed", Certainty::Presumed) }{ messages.legend_presumed }</li>
                <li>{ status(Value::Unknown, "unknown", Certainty::Unknown) }{ (messages.certainty)(Certainty::Unknown) }</li>
                <li>{ fading() }{ messages.legend_fading }</li>
            </ul>
            <ul>
                { for EventKind::ALL.iter().filter(|&&kind| kind != EventKind::AnnouncementOfReopening).map(|&kind| html! {
                    <li>{ key_shape(kind, false) }{ (messages.kind)(kind) }</li>
                }) }
                <li>{ key_shape(EventKind::AnnouncementOfReopening, true) }{ messages.legend_said }</li>
            </ul>
            <h4>{ messages.legend_actors }</h4>
            <ul>
                { for holders(props).into_iter().map(|holder| html! {
                    <li>
                        { swatch(format!("ct-strip__segment {}", actor::class(holder)), Value::Held(holder), "", Certainty::Confirmed) }
                        { props.facts.dataset().actors().get(holder).name.get(props.locale.language()).to_owned() }
                    </li>
                }) }
            </ul>
        </section>
    }
}

/// Those who ever hold a side of the crossings shown.
fn holders(props: &LegendProps) -> Vec<Index<Actor>> {
    let mut holders: Vec<Index<Actor>> = Vec::new();
    for &crossing in &props.crossings {
        for track in [Track::IraqiSide, Track::SyrianSide] {
            let history = props.facts.histories().get(&(crossing, track));
            for period in history.iter().flat_map(|history| history.periods()) {
                if let Value::Held(actor) = period.value
                    && !holders.contains(&actor)
                {
                    holders.push(actor);
                }
            }
        }
    }
    holders.sort_unstable();
    holders
}

fn swatch(class: String, value: Value, key: &'static str, certainty: Certainty) -> Html {
    let over = match value {
        Value::Restricted => Some("url(#ct-hatch)"),
        _ if actor::is_striped(value) => Some("url(#ct-stripes)"),
        _ => None,
    };
    html! {
        <svg class="ct-key" width="28" height="16" aria-hidden="true">
            <rect {class} data-value={key} data-certainty={certainty.word()} x="1" y="1" width="26" height="14" />
            if let Some(fill) = over {
                <rect x="1" y="1" width="26" height="14" {fill} />
            }
        </svg>
    }
}

fn fading() -> Html {
    html! {
        <svg class="ct-key" width="28" height="16" aria-hidden="true">
            <rect class="ct-strip__segment" data-value="closed" data-certainty="confirmed" x="1" y="1" width="26" height="14" mask="url(#ct-mask-out)" />
        </svg>
    }
}

fn key_shape(kind: EventKind, said: bool) -> Html {
    html! {
        <svg class={classes!("ct-key", said.then_some("ct-key--said"))} data-kind={kind.word()} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <path d={shape::path(kind)} />
        </svg>
    }
}
