//! What an event's reports say of traffic and control.

use yew::prelude::*;

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
    html! {
        <dl class="ct-effects">
            { for event.crossings.iter().map(|&crossing| {
                let effects: Vec<&Effect> = event.effects.iter().filter(|effect| effect.crossing == crossing).collect();
                let name = dataset.crossings().get(crossing).name.get(locale.language()).to_owned();
                html! {
                    if !effects.is_empty() {
                        <dt>{ name }</dt>
                        { for effects.iter().map(|of| html! { <dd>{ effect(dataset, locale, of) }</dd> }) }
                    }
                }
            }) }
        </dl>
    }
}

fn effect(dataset: &Dataset, locale: Locale, effect: &Effect) -> Html {
    let messages = locale.messages();
    let text = if effect.track.is_control() {
        (messages.effect_holds)(effect.track, &words::value(dataset, locale, effect.value, &effect.between))
    } else {
        (messages.effect_traffic)(effect.track, effect.value)
    };
    let facts: Vec<String> = [
        effect.since.map(|date| i18n::since(messages, date)),
        effect.through.map(|date| (messages.through)(&i18n::reported(messages, date))),
        effect.temporary.then(|| messages.temporary.to_owned()),
        (effect.basis == Basis::Inferred).then(|| messages.inferred.to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    html! {
        <>
            <span class="ct-effects__value">{ text }</span>
            if !facts.is_empty() {
                <span class="ct-effects__facts">{ facts.join(", ") }</span>
            }
            if let Some(note) = &effect.note {
                <span class="ct-effects__note">{ note.get(locale.language()).to_owned() }</span>
            }
        </>
    }
}
