//! The picture of a panel: a row an announcement, in words and below them in marks.

use yew::prelude::*;

use super::super::{
    attr::{attr, phrase, say},
    axis,
    geometry::Side,
    words,
};
use super::{closer, mark};
use crate::{
    domain::{
        dataset::EventKind,
        promises::{Axis, Panel, Place, Promise, Row},
    },
    i18n,
    state::{Facts, State},
};

/// Draws it.
pub(super) fn view(facts: &Facts, state: &State, panel: &Panel<'_>, heading: &str) -> Html {
    let mut rows: Vec<Html> = Vec::new();
    for of in &panel.rows {
        rows.push(row(facts, state, of));
    }
    let mut closers: Vec<Html> = Vec::new();
    for of in &panel.closer {
        closers.push(closer::view(facts, state, of));
    }
    let happened = panel.rows.iter().find_map(|row| row.happened);
    html! {
        <div class="ct-promises__picture" role="group" aria-label={(state.locale.messages().promises.picture)(heading)}>
            { axis::view(&panel.axis.scale, &panel.axis.ticks, state) }
            <div class="ct-promises__rows">
                { grid(Side::of(state.locale), &panel.axis, happened) }
                <ol>{ rows }</ol>
            </div>
            { closers }
        </div>
    }
}

/// Hairlines at the ticks, and a line at what happened.
pub(super) fn grid(side: Side, axis: &Axis, happened: Option<Place>) -> Html {
    let mut lines: Vec<Html> = Vec::new();
    for tick in &axis.ticks {
        lines.push(mark::upright("ct-promises__tick", side.x(tick.x)));
    }
    if let Some(place) = happened {
        lines.push(mark::upright("ct-promises__day", side.x(place.at)));
    }
    html! { <svg class="ct-promises__grid" width="100%" height="100%" aria-hidden="true">{ lines }</svg> }
}

fn row(facts: &Facts, state: &State, row: &Row<'_>) -> Html {
    let (messages, promise) = (state.locale.messages(), row.promise);
    let event = facts.dataset().events().get(promise.event);
    let said = i18n::reported_short(messages, promise.said);
    let words = event.announcement.as_ref().and_then(|announcement| announcement.by_text.as_ref());
    let by = match (promise.promised, words) {
        (Some(date), _) => Some(i18n::reported_short(messages, date)),
        (None, words) => words.map(|words| phrase(words, state.locale)),
    };
    html! {
        <li class="ct-promise" data-promise={attr(&event.id)}>
            <svg class="ct-promise__lane" width="100%" height="100%" aria-hidden="true">
                <g transform="translate(0 -13)">{ marks(facts, state, row) }</g>
            </svg>
            <p class="ct-promise__label"><span>{ say((messages.promises.line)(&said, by.as_deref(), promise)) }</span></p>
        </li>
    }
}

fn marks(facts: &Facts, state: &State, row: &Row<'_>) -> Html {
    let (messages, promise) = (state.locale.messages(), row.promise);
    let event = facts.dataset().events().get(promise.event);
    let side = Side::of(state.locale);
    let mut marks: Vec<Html> = Vec::new();
    if let Some(link) = row.link {
        marks.push(mark::link(side, link.from, link.to));
    }
    match (row.promised, row.happened) {
        (Some(by), _) => marks.push(mark::line(side, "ct-promise__wait", row.said.at, by.at)),
        // Nothing was said of a day: the line is broken.
        (None, Some(done)) => marks.push(mark::line(side, "ct-promise__open", row.said.at, done.at)),
        (None, None) => {}
    }
    if let Some((from, to)) = row.late {
        marks.push(mark::line(side, "ct-promise__late", from, to));
    }
    let spans = [Some(row.said), row.promised, row.happened];
    let dates = [Some(promise.said), promise.promised, promise.settled];
    for (place, date) in spans.into_iter().zip(dates) {
        if let Some((place, _)) = place.zip(date.filter(|date| date.days().days() > 1)) {
            marks.push(mark::band(side, place.span));
        }
    }
    marks.push(mark::said(side.x(row.said.at), event.kind, words::event(facts.dataset(), event, state.locale)));
    if let (Some(by), Some(date)) = (row.promised, promise.promised) {
        marks.push(mark::by(side.x(by.at), (messages.promised_for)(&i18n::reported(messages, date))));
    }
    if let Some(done) = row.happened {
        marks.push(mark::happened(side.x(done.at), kind(facts, promise), (messages.outcome)(promise)));
    }
    html! { <>{ marks }</> }
}

/// Of what kind that was which happened: as the event that settled it, if it is of the same date. One
/// of a later date only tells of it.
pub(super) fn kind(facts: &Facts, promise: &Promise) -> EventKind {
    let events = facts.dataset().events();
    let settling = promise.settled_by.map(|event| events.get(event));
    let of = settling.filter(|event| Some(event.date) == promise.settled);
    of.unwrap_or_else(|| events.get(promise.event)).kind
}
