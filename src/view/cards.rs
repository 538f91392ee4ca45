//! How things stand on the chosen day: a card a crossing.

use yew::prelude::*;

use super::attr::{attr, say};
use super::{press::press, words};
use crate::{
    domain::{
        dataset::{Crossing, Index, Track, Value},
        status::TrackStatus,
    },
    i18n,
    state::{Action, Facts, State},
};

/// How many publishers a card names before it counts the rest.
const PUBLISHERS: usize = 2;

/// Draws the cards.
pub(super) fn view(facts: &Facts, state: &State, dispatch: &Callback<Action>) -> Html {
    let messages = state.locale.messages();
    let day = i18n::day(messages, state.day(facts));
    let mut cards: Vec<Html> = Vec::new();
    for &crossing in &state.crossings {
        cards.push(card(facts, state, crossing, dispatch));
    }
    html! {
        <section class="ct-now" aria-label={(messages.status_heading)(&day)}>
            if state.date.is_some() {
                <p class="ct-now__day">{ say((messages.status_heading)(&day)) }</p>
            }
            <ul class="ct-cards">
                { cards }
            </ul>
        </section>
    }
}

fn card(facts: &Facts, state: &State, crossing: Index<Crossing>, dispatch: &Callback<Action>) -> Html {
    let dataset = facts.dataset();
    let (messages, language) = (state.locale.messages(), state.locale.language());
    let record = dataset.crossings().get(crossing);
    let status = |track| {
        let history = facts.history(crossing, track)?;
        Some(TrackStatus::on(dataset, crossing, history, state.day(facts)))
    };
    let (Some(travellers), Some(goods)) = (status(Track::Travellers), status(Track::Goods)) else {
        return Html::default();
    };
    let name = record.name.get(language);
    let mut sides: Vec<Html> = Vec::new();
    for track in [Track::IraqiSide, Track::SyrianSide] {
        let Some(side) = status(track) else { continue };
        let text = match side.value {
            Value::Unknown => (messages.holds_unknown)(track).to_owned(),
            value => (messages.holds)(track, &words::value(dataset, state.locale, value, &side.between)),
        };
        sides.push(html! {
            <p class="ct-card__side" data-track={track.word()} data-value={words::key(dataset, side.value)}
                data-certainty={side.certainty.word()}>{ text }</p>
        });
    }
    let alike = travellers.value == goods.value
        && travellers.since == goods.since
        && travellers.last_confirmed == goods.last_confirmed;
    html! {
        <li class="ct-card" data-crossing={attr(&record.id)}>
            <h3 class="ct-card__name">
                <button class="ct-card__only" title={(messages.only_crossing)(name)}
                    onclick={press(dispatch, Action::CrossingSingled(crossing))}>{ name }</button>
            </h3>
            if alike {
                { line(facts, state, Track::Travellers, &travellers, (messages.card_both)(travellers.value)) }
            } else {
                { line(facts, state, Track::Travellers, &travellers, (messages.card_traffic)(Track::Travellers, travellers.value)) }
                { line(facts, state, Track::Goods, &goods, (messages.card_traffic)(Track::Goods, goods.value)) }
            }
            { sides }
        </li>
    }
}

/// One sentence on traffic: what holds, since when, last confirmed when, and by whom.
fn line(facts: &Facts, state: &State, track: Track, status: &TrackStatus, text: &'static str) -> Html {
    let messages = state.locale.messages();
    let dataset = facts.dataset();
    let mut parts: Vec<String> = Vec::new();
    parts.extend(status.since.filter(|_| status.value != Value::Unknown).map(|date| i18n::since(messages, date)));
    if let Some(day) = status.last_confirmed {
        parts.push((messages.last_confirmed)(&i18n::day(messages, day)));
    } else if let Some(report) = status.last_report {
        let value = words::short(dataset, state.locale, report.value);
        let phrase = if report.ended { messages.ended } else { messages.last_report };
        parts.push(phrase(&value, &i18n::day(messages, report.day)));
    } else {
        parts.push(messages.no_report.to_owned());
    }
    let mut publishers: Vec<Html> = Vec::new();
    for &source in status.sources.iter().take(PUBLISHERS) {
        let source = dataset.sources().get(source);
        let name = html! { <bdi>{ &*source.publisher }</bdi> };
        publishers.push(match &source.url {
            Some(url) => html! { <a href={attr(url)} rel="noopener noreferrer external" target="_blank">{ name }</a> },
            None => name,
        });
        publishers.push(html! { ", " });
    }
    let more = status.sources.len().saturating_sub(PUBLISHERS);
    if more > 0 {
        publishers.push(html! { (messages.and_others)(more) });
    } else {
        publishers.pop();
    }
    html! {
        <div class="ct-card__line" data-track={track.word()} data-value={words::key(dataset, status.value)}
            data-certainty={status.certainty.word()}>
            <p class="ct-card__status">{ text }</p>
            <p class="ct-card__facts">{ parts.join(", ") }</p>
            if !publishers.is_empty() {
                <p class="ct-card__sources">{ publishers }</p>
            }
        </div>
    }
}
