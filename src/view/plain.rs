//! The whole content as headings, paragraphs, lists and tables, for places that allow nothing else.
//!
//! What is left of a component once classes, pictures and controls are gone has to read well.

use yew::prelude::*;

use super::attr::{phrase, quote, say};
use super::{cards, promises::by, record, record::RecordProps, spelling::spelled, words};
use crate::{
    domain::{
        dataset::{Crossing, Index},
        promises::{Promise, promises, tally},
    },
    i18n,
    state::{Facts, State},
};

/// The status of the day, what was announced and what came of it, every event with its sources.
#[derive(Debug)]
pub struct Plain;

impl Component for Plain {
    type Message = ();
    type Properties = RecordProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let RecordProps { facts, state } = context.props();
        let (messages, locale) = (state.locale.messages(), state.locale);
        let dataset = facts.dataset();
        let all = promises(dataset);
        let mut tables: Vec<Html> = Vec::new();
        for &crossing in &state.crossings {
            tables.push(announcements(facts, state, &all, crossing));
        }
        let html = html! {
            <>
                <h2>{ quote(dataset.title(), locale) }</h2>
                <p>{ say((messages.as_of)(&i18n::day(messages, dataset.as_of()))) }</p>
                if let Some(note) = dataset.as_of_note() {
                    <p>{ quote(note, locale) }</p>
                }
                { cards::view(facts, state, &Callback::noop()) }
                if words::has_unattested(dataset, locale) {
                    <p>{ messages.unattested }</p>
                }
                { tables }
                <h3>{ state.locale.page().events }</h3>
                { record::events(facts, state) }
                <p>{ say((messages.license)(dataset.license())) }</p>
            </>
        };
        spelled(html, state)
    }
}

/// What was announced for a crossing: a sentence, and a table with what came of each.
fn announcements(facts: &Facts, state: &State, all: &[Promise], crossing: Index<Crossing>) -> Html {
    let messages = state.locale.messages();
    let name = phrase(&facts.dataset().crossings().get(crossing).name, state.locale);
    let shown: Vec<Promise> = all.iter().filter(|promise| promise.crossings.contains(&crossing)).cloned().collect();
    let heading = format!("{}: {name}", messages.view_promises);
    if shown.is_empty() {
        return html! { <><h3>{ heading }</h3><p>{ messages.promises.none }</p></> };
    }
    let columns = [
        messages.promises.column_said,
        messages.promises.column_speaker,
        messages.promises.column_statement,
        messages.promises.column_by,
        messages.promises.column_outcome,
    ];
    html! {
        <>
            <h3>{ heading }</h3>
            <p>{ say((messages.promises.summary)(&tally(&shown, None))) }</p>
            <table>
                <thead><tr>{ for columns.into_iter().map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead>
                <tbody>{ for shown.iter().map(|promise| row(facts, state, promise)) }</tbody>
            </table>
        </>
    }
}

fn row(facts: &Facts, state: &State, promise: &Promise) -> Html {
    let (messages, locale) = (state.locale.messages(), state.locale);
    let event = facts.dataset().events().get(promise.event);
    let Some(said) = &event.announcement else { return Html::default() };
    html! {
        <tr>
            <th scope="row">{ say(words::date(event, state.locale)) }</th>
            <td>{ quote(&said.speaker, locale) }</td>
            <td>
                { quote(&said.said, locale) }
                if said.conditional {
                    { messages.comma }{ messages.conditional }
                }
            </td>
            <td>{ say(by(said, state)) }</td>
            <td>{ say((messages.outcome)(promise)) }</td>
        </tr>
    }
}
