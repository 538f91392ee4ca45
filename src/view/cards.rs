//! How things stand on the chosen day: a card a crossing.

use yew::prelude::*;

use super::attr::{attr, name, phrase, say};
use super::{press::press, sentence::Sentence, words};
use crate::{
    domain::{
        dataset::{Crossing, Dataset, Index, Track},
        status::TrackStatus,
    },
    i18n,
    state::{Action, Facts, State},
};

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
    let (messages, locale, day) = (state.locale.messages(), state.locale, state.day(facts));
    let record = dataset.crossings().get(crossing);
    let status = |track| {
        let history = facts.history(crossing, track)?;
        Some(TrackStatus::on(dataset, crossing, history, day))
    };
    let (Some(travellers), Some(goods)) = (status(Track::Travellers), status(Track::Goods)) else {
        return Html::default();
    };
    let called = &phrase(&record.name, locale);
    let mut sentence = Sentence::new(dataset, locale, day, called);
    let mut lines: Vec<Html> = Vec::new();
    if alike(&travellers, &goods) {
        lines.push(line(dataset, Track::Travellers, &travellers, (messages.card_both)(travellers.value)));
        sentence.traffic(None, &travellers);
    } else {
        for (track, status) in [(Track::Travellers, &travellers), (Track::Goods, &goods)] {
            if track == Track::Goods {
                sentence.goes_on();
            }
            lines.push(line(dataset, track, status, (messages.card_traffic)(track, status.value)));
            sentence.traffic(Some(track), status);
        }
    }
    sentence.stop();
    for track in [Track::IraqiSide, Track::SyrianSide] {
        if let Some(side) = status(track) {
            sentence.side(track, &side);
            if track == Track::IraqiSide {
                sentence.semicolon();
            }
        }
    }
    sentence.stop();
    sentence.beyond();
    html! {
        <li class="ct-card" data-crossing={attr(&record.id)}>
            <h3 class="ct-card__name">
                <button class="ct-card__only" title={(messages.only_crossing)(called)}
                    onclick={press(dispatch, Action::CrossingSingled(crossing))}>{ name(&record.name, locale) }</button>
            </h3>
            { lines }
            { sentence.view() }
        </li>
    }
}

/// Whether one sentence holds for both.
fn alike(travellers: &TrackStatus, goods: &TrackStatus) -> bool {
    travellers.value == goods.value
        && travellers.fading_to == goods.fading_to
        && travellers.since == goods.since
        && travellers.last_confirmed == goods.last_confirmed
        && travellers.last_report == goods.last_report
}

/// What holds, in a few words.
fn line(dataset: &Dataset, track: Track, status: &TrackStatus, text: &'static str) -> Html {
    html! {
        <p class="ct-card__status" data-track={track.word()} data-value={words::key(dataset, status.value)}
            data-certainty={status.certainty.word()}>{ text }</p>
    }
}
