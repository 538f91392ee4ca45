//! What an event's reports say of traffic and control.

use yew::prelude::*;

use super::attr::{name, quote};
use super::words;
use crate::{
    domain::dataset::{Basis, Dataset, Effect, Event},
    i18n::{self, Locale},
};

/// The effects, crossing by crossing.
pub(super) fn view(dataset: &Dataset, locale: Locale, event: &Event) -> Html {
    let messages = locale.messages();
    if event.effects.is_empty() {
        return html! { <p>{ messages.effects_none }</p> };
    }
    let mut rows: Vec<Html> = Vec::new();
    for &crossing in &event.crossings {
        let mut place = Some(&dataset.crossings().get(crossing).name);
        for of in &event.effects {
            if of.crossing == crossing {
                if let Some(place) = place.take() {
                    rows.push(html! { <dt>{ name(place, locale) }</dt> });
                }
                rows.push(html! { <dd>{ effect(dataset, locale, of) }</dd> });
            }
        }
    }
    html! { <dl class="ct-effects">{ rows }</dl> }
}

fn effect(dataset: &Dataset, locale: Locale, effect: &Effect) -> Html {
    let messages = locale.messages();
    let text = if effect.track.is_control() {
        (messages.effect_holds)(effect.track, &words::value(dataset, locale, effect.value, &effect.between))
    } else {
        (messages.effect_traffic)(effect.track, effect.value)
    };
    let mut facts: Vec<String> = Vec::new();
    facts.extend(effect.since.map(|date| i18n::since(messages, date)));
    facts.extend(effect.through.map(|date| (messages.through)(&i18n::reported(messages, date))));
    if effect.temporary {
        facts.push(messages.temporary.to_owned());
    }
    if effect.basis == Basis::Inferred {
        facts.push(messages.inferred.to_owned());
    }
    html! {
        <>
            <span>{ text }</span>
            if !facts.is_empty() {
                <span class="ct-effects__facts">{ facts.join(messages.comma) }</span>
            }
            if let Some(note) = &effect.note {
                <span class="ct-effects__note">{ quote(note, locale) }</span>
            }
        </>
    }
}
