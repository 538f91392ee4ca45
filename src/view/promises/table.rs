//! The announcements of a panel in words.

use yew::prelude::*;

use super::super::{
    attr::{attr, phrase, quote, say},
    source_list, words,
};
use crate::{
    domain::{
        dataset::Announcement,
        promises::{Panel, Promise, Slip},
    },
    i18n,
    state::{Action, Facts, State},
};

/// How many columns there are.
const COLUMNS: &str = "6";

/// Draws it, in a region that scrolls by itself where it is wider than the screen.
pub(super) fn view(
    facts: &Facts,
    state: &State,
    panel: &Panel<'_>,
    heading: &str,
    slips: &[Slip<'_>],
    dispatch: &Callback<Action>,
) -> Html {
    let messages = state.locale.messages();
    let mut head: Vec<Html> = Vec::new();
    for name in [
        messages.promises.column_said,
        messages.promises.column_speaker,
        messages.promises.column_statement,
        messages.promises.column_by,
        messages.promises.column_outcome,
        messages.promises.column_sources,
    ] {
        head.push(html! { <th scope="col">{ name }</th> });
    }
    let mut rows: Vec<Html> = Vec::new();
    for of in &panel.rows {
        let slip = slips.iter().find(|slip| slip.to.event == of.promise.event);
        rows.push(row(facts, state, of.promise, slip, dispatch));
        if state.event == Some(of.promise.event) {
            let detail = super::opened(facts, state, of.promise.event, dispatch);
            rows.push(html! { <tr><td colspan={COLUMNS}>{ detail }</td></tr> });
        }
    }
    let name = (messages.promises.table)(heading);
    html! {
        <div class="ct-promises__scroll" role="group" tabindex="0" aria-label={name.clone()}>
            <table class="ct-promises__table" aria-label={name}>
                <thead><tr>{ head }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

fn row(facts: &Facts, state: &State, promise: &Promise, slip: Option<&Slip<'_>>, dispatch: &Callback<Action>) -> Html {
    let (messages, locale) = (state.locale.messages(), state.locale);
    let event = facts.dataset().events().get(promise.event);
    let Some(said) = &event.announcement else { return Html::default() };
    html! {
        <tr data-promise={attr(&event.id)}>
            <th scope="row">{ super::toggle(facts, state, promise.event, &words::date(event, state.locale), dispatch) }</th>
            <td>{ quote(&said.speaker, locale) }</td>
            <td>
                { quote(&said.said, locale) }
                if said.conditional {
                    { messages.comma }{ messages.conditional }
                }
            </td>
            <td>
                { say(by(said, state)) }
                if let Some(slip) = slip {
                    <span class="ct-promises__note">{ say((messages.promises.slip)(slip.days)) }</span>
                }
            </td>
            <td>
                { say((messages.outcome)(promise)) }
                if let Some(note) = &said.outcome_note {
                    <span class="ct-promises__note">{ quote(note, locale) }</span>
                }
            </td>
            <td>
                <details>
                    <summary>{ say((messages.sources)(event.sources.len())) }</summary>
                    { source_list::view(facts.dataset(), state.locale, &event.sources) }
                </details>
            </td>
        </tr>
    }
}

/// By when, in the words that were said where there are any.
pub(in super::super) fn by(said: &Announcement, state: &State) -> String {
    let messages = state.locale.messages();
    match (&said.by_text, said.by) {
        (Some(words), _) => phrase(words, state.locale),
        (None, Some(date)) => i18n::reported(messages, date),
        (None, None) => messages.promised_no_date.to_owned(),
    }
}
