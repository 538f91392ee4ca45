//! What is shown, for files that leave the page: a table, a dataset, and what a picture says of itself.

use super::{Facts, State, ViewKind, selection, shown_promises};
use crate::{
    domain::{
        dataset::{Event, EventKind, Index},
        export::{citation, events_table},
        figures::{self, figures},
        json::{Fault, Json},
        promises::{self, Promise, promises},
        subset::{Chosen, subset},
    },
    i18n,
};

/// The table of the view: events, announcements or days by status, a row each.
#[must_use]
pub fn export_csv(facts: &Facts, state: &State) -> String {
    let (dataset, language) = (facts.dataset(), state.locale.language());
    let cited = citation(dataset, language);
    let same: Vec<(&str, &str)> = cited.iter().map(|(name, value)| (*name, &**value)).collect();
    match state.view {
        ViewKind::Timeline | ViewKind::List => events_table(dataset, &exported_events(facts, state), &same),
        ViewKind::Promises => promises::to_csv(dataset, &announcements(facts, state), language, &same),
        ViewKind::Figures => figures::to_csv(dataset, &figures(dataset, &state.crossings, state.days(facts)), &same),
    }
}

/// The dataset cut to what is shown; `text` is that of the whole.
///
/// # Errors
///
/// When the text is not JSON.
pub fn export_json(text: &str, facts: &Facts, state: &State) -> Result<String, Fault> {
    let dataset = facts.dataset();
    let crossings = state.crossings.iter().map(|&crossing| &*dataset.crossings().get(crossing).id);
    let events = exported_events(facts, state);
    // The list ends with the questions that belong to no event.
    let at_large = dataset.conflicts().iter().filter(|(index, _)| {
        state.view == ViewKind::List && !dataset.events().iter().any(|(_, event)| event.conflicts.contains(index))
    });
    let chosen = Chosen {
        crossings: crossings.collect(),
        events: events.iter().map(|&event| &*dataset.events().get(event).id).collect(),
        conflicts: at_large.map(|(_, conflict)| &*conflict.id).collect(),
    };
    // A program holds the words of one language.
    let words = &state.locale.messages().export;
    subset(text, &chosen, &|tag, held, all| (tag == state.locale.tag()).then(|| (words.selection)(held, all)))
}

/// What a picture says of itself, as JSON for the script that draws it, which adds the sources: lines
/// above and below, and what the same script tells machines.
#[must_use]
pub fn export_credits(facts: &Facts, state: &State) -> String {
    let (messages, dataset) = (state.locale.messages(), facts.dataset());
    let words = &messages.export;
    let language = state.locale.language();
    let names: Vec<&str> =
        state.crossings.iter().map(|&crossing| dataset.crossings().get(crossing).name.get(language)).collect();
    let spelled = |text: &str| i18n::spell(text, state.locale, state.digits);
    let mut head = vec![spelled(&names.join("; "))];
    // Announcements are shown whatever the days.
    if state.view != ViewKind::Promises {
        let days = state.days(facts);
        head.push(spelled(&(words.days)(&i18n::day(messages, days.start), &i18n::day(messages, days.last()))));
    }
    if state.view != ViewKind::Figures && !state.query.trim().is_empty() {
        head.push((words.words)(state.query.trim()));
    }
    let chosen: Vec<&str> =
        EventKind::ALL.iter().filter(|&&kind| state.kinds.contains(kind)).map(|&kind| (messages.kind)(kind)).collect();
    if state.view.is_in_first_download() && chosen.len() < EventKind::ALL.len() {
        head.push((words.kinds)(&chosen.join(", ")));
    }
    let foot =
        [spelled(&(messages.as_of)(&i18n::day(messages, dataset.as_of()))), (messages.license)(dataset.license())];
    let list = |texts: Vec<String>| Json::List(texts.into_iter().map(Json::text).collect());
    Json::Object(vec![
        ("title".into(), Json::text(spelled(dataset.title().get(language)))),
        ("language".into(), Json::text(state.locale.tag())),
        ("direction".into(), Json::text(state.locale.direction())),
        ("date".into(), Json::text(dataset.as_of().to_string())),
        ("license".into(), Json::text(dataset.license())),
        ("head".into(), list(head)),
        ("foot".into(), list(foot.to_vec())),
        ("sources".into(), Json::text(words.sources)),
    ])
    .to_string()
}

/// The events that a file of what is shown holds, in the order of their dates. Figures are worked out
/// from all that is known of a crossing, whatever the days.
#[must_use]
pub fn exported_events(facts: &Facts, state: &State) -> Vec<Index<Event>> {
    let mut events = match state.view {
        ViewKind::Timeline | ViewKind::List => selection(facts, state).events(),
        ViewKind::Promises => announcements(facts, state).iter().map(|promise| promise.event).collect(),
        ViewKind::Figures => {
            let is_there = |event: &Event| event.crossings.iter().any(|crossing| state.crossings.contains(crossing));
            facts.dataset().events().iter().filter(|(_, event)| is_there(event)).map(|(index, _)| index).collect()
        }
    };
    // One that is open stays so when filters leave it out.
    if let Some(open) = state.event.filter(|_| state.view != ViewKind::Figures)
        && let Err(place) = events.binary_search(&open)
    {
        events.insert(place, open);
    }
    events
}

/// The announcements shown, in the order in which they were made, each once.
fn announcements(facts: &Facts, state: &State) -> Vec<Promise> {
    let all = promises(facts.dataset());
    let shown: Vec<Promise> =
        state.crossings.iter().flat_map(|&crossing| shown_promises(facts, state, &all, crossing)).collect();
    all.into_iter().filter(|promise| shown.iter().any(|other| other.event == promise.event)).collect()
}
