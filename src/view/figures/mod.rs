//! How long each crossing was open and shut, how often, and how late.

mod chart;
mod table;

use yew::prelude::*;

use super::{
    attr::{attr, name, say},
    legend,
};
use crate::{
    domain::{
        dataset::Value,
        figures::{CrossingFigures, STATUSES, figures, is_disputed, to_csv},
        status::Certainty,
    },
    i18n::{self, Locale},
    state::{Facts, State},
};

/// Draws the view; a file of the same numbers is given to `on_file` when it is asked for.
pub(super) fn view(facts: &Facts, state: &State, on_file: &Callback<(String, String)>) -> Html {
    let messages = state.locale.messages();
    let range = state.days(facts);
    let figures = figures(facts.dataset(), &state.crossings, range);
    let (from, to) = (i18n::day(messages, range.start), i18n::day(messages, range.last()));
    let mut sections: Vec<Html> = Vec::new();
    for crossing in &figures.crossings {
        sections.push(section(facts, state, crossing));
    }
    let file =
        (format!("crossing-figures-{}-{}.csv", range.start, range.last()), to_csv(facts.dataset(), &figures, &[]));
    let on_file = on_file.clone();
    let disputed = figures.crossings.iter().any(is_disputed);
    let announced = figures.crossings.len() > 1 && figures.announcements.announcements > 0;
    html! {
        <div class="ct-figures">
            <header class="ct-figures__head">
                <h3 class="ct-figures__title">{ say((messages.figures.heading)(&from, &to)) }</h3>
                <button class="ct-button" onclick={Callback::from(move |_| on_file.emit(file.clone()))}>
                    { messages.figures.download }
                </button>
            </header>
            { key(state.locale, disputed) }
            <p class="ct-figures__note">{ messages.figures.note }</p>
            { sections }
            if announced {
                <section class="ct-figures__crossing">
                    <h3 class="ct-lane__name">{ messages.figures.all }</h3>
                    <p class="ct-figures__words">{ say((messages.promises.summary)(&figures.announcements)) }</p>
                </section>
            }
        </div>
    }
}

/// What the parts of the bars are, from the top down.
fn key(locale: Locale, disputed: bool) -> Html {
    let messages = locale.messages();
    let mut parts: Vec<Html> = Vec::new();
    for (value, word) in [
        (Value::Unknown, "unknown"),
        (Value::Open, "open"),
        (Value::Disputed, "disputed"),
        (Value::Restricted, "restricted"),
        (Value::Closed, "closed"),
    ] {
        if value == Value::Disputed && !disputed {
            continue;
        }
        let name = if value == Value::Unknown { messages.legend_unknown } else { (messages.value)(value) };
        parts.push(html! { <li>{ legend::swatch(value, word, Certainty::Confirmed, None) }{ name }</li> });
    }
    parts.push(html! {
        <li>
            <svg class="ct-key" width="28" height="16" aria-hidden="true">
                <rect class="ct-bars__part" data-value="closed" data-sure="no" x="1" y="1" width="26" height="14" />
            </svg>
            { messages.figures.unsure }
        </li>
    });
    html! { <ul class="ct-figures__key">{ parts }</ul> }
}

/// A crossing: sentences, then a chart and a table a track.
fn section(facts: &Facts, state: &State, figures: &CrossingFigures) -> Html {
    let messages = state.locale.messages();
    let crossing = facts.dataset().crossings().get(figures.crossing);
    let last = state.days(facts).last();
    let columns = if is_disputed(figures) { STATUSES.len() } else { STATUSES.len() - 1 };
    let mut tracks: Vec<Html> = Vec::new();
    for track in &figures.tracks {
        let longest = (messages.figures.longest)(track, last);
        tracks.push(html! {
            <div class="ct-figures__track" data-track={track.track.word()}>
                <h4 class="ct-figures__name">{ (messages.track)(track.track) }</h4>
                <p class="ct-figures__words">{ say((messages.figures.counts)(track)) }{ " " }{ say(longest) }</p>
                { chart::view(state.locale, track) }
                { table::view(state.locale, track, columns, state.crossings.len() == 1) }
            </div>
        });
    }
    html! {
        <section class="ct-figures__crossing" data-crossing={attr(&crossing.id)}>
            <h3 class="ct-lane__name">{ name(&crossing.name, state.locale) }</h3>
            if figures.announcements.announcements > 0 {
                <p class="ct-figures__words">{ say((messages.promises.summary)(&figures.announcements)) }</p>
            }
            <div class="ct-figures__tracks">{ tracks }</div>
        </section>
    }
}
