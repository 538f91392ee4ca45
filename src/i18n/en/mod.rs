//! English.

mod age;
mod detail;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod export;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod figures;
mod outcome;
#[cfg(feature = "prerender")]
mod page;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod promises;
mod words;

use super::{Messages, grouped::grouped};

/// What only the pages written at build time say.
#[cfg(feature = "prerender")]
pub static PAGE: super::PageMessages = page::MESSAGES;

/// The English table.
pub static MESSAGES: Messages = Messages {
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    months_short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    months_tick: None,
    seasons: ["spring", "summer", "autumn", "winter"],
    date_day: |day, month, year| format!("{day} {month} {year}"),
    date_day_of_month: |day, month| format!("{day} {month}"),
    date_month: |month, year| format!("{month} {year}"),
    date_days: |first, last, month, year| format!("{first}–{last} {month} {year}"),
    date_span: |from, to| format!("{from} – {to}"),
    date_by: |date| format!("by {date}"),
    date_from: |date| format!("from {date}"),
    date_about: |date| format!("about {date}"),
    date_probably: |date| format!("probably {date}"),
    since: |date| format!("since {date}"),
    since_at_latest: |date| format!("since {date} or earlier"),
    since_within: |date| format!("since some day of {date}"),

    as_of: |day| format!("Facts as of {day}"),
    as_of_ago: age::as_of_ago,
    old: |day| format!("Whatever has happened since {day} is not in here."),
    status_heading: |day| format!("Status on {day}"),
    date_label: "Status on",
    date_reset: "Latest",
    crossings: "Crossings",
    more_crossings: |more| format!("Show {more} unofficial crossings"),
    official_only: "Official crossings only",
    only_crossing: |name| format!("Show only {name}"),
    views: "View",
    view_timeline: "Timeline",
    view_list: "List",
    view_promises: "Announced and happened",
    view_figures: "Figures",
    view_loading: "The rest is being loaded.",
    search: "Search",
    search_hint: "Place, name or word",
    kinds: "Kinds of event",
    kinds_some: |shown, all| format!("{shown} of {all}"),
    count: |shown, all| {
        let (shown, all) = (grouped(shown), grouped(all));
        format!("{shown} of {all} events shown")
    },
    count_outside: |shown, all, outside| {
        let (shown, all, outside) = (grouped(shown), grouped(all), grouped(outside));
        format!("{shown} of {all} events shown, {outside} more outside these dates")
    },
    nothing: "No event matches. Use fewer words, or show all kinds and crossings again.",
    nothing_chosen: "No crossing is chosen. Choose at least one above.",
    show_all: "Clear filters",

    zoom: "Dates shown",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    earlier: "Earlier",
    later: "Later",
    whole: "All years",
    window: |from, to| format!("{from} – {to}"),
    lane: |name| format!("{name}: timeline"),
    overview: "Overview of all years",
    keys: "Arrow keys move between events, plus and minus zoom, Home and End go to the first and last event, \
           Enter opens one, Escape closes it.",

    track: words::track,
    track_short: words::track_short,
    value: words::value,
    certainty: words::certainty,
    between: |value, names| format!("{value} between {names}"),
    fading: |one, other| format!("{one}, then {other}; the day is not known"),
    segment: |value, certainty, from, to| format!("{value}, {certainty}: {from} – {to}"),
    runs_out: "presumed less and less, since no report followed",
    strip: |track, text| format!("{track}: {text}"),
    strip_step: |value, date| format!("{value} from {date}"),

    card_traffic: words::card_traffic,
    card_both: words::card_both,
    last_confirmed: |day| format!("last confirmed {day}"),
    last_report: |value, day| format!("no report since {day} ({value})"),
    ended: |value, day| format!("no report since {day} ({value} until then)"),
    no_report: "no report found",
    holds: words::holds,
    holds_unknown: words::holds_unknown,
    and_others: |more| format!(" and {more} more"),
    sentence_begins: |day, name| format!("On {day}, {name} was "),
    sentence_traffic: words::sentence_traffic,
    sentence_goes_on: "; ",
    presumed: |words| format!("presumed {words}"),
    or_already: |words| format!(" or already {words}"),
    confirmed_by: |_| "confirmed for that day by ".to_owned(),
    last_confirmed_by: |day| format!("last confirmed for {day} by "),
    beyond: |day| format!("The facts here stand for {day}; nothing later was found when they were revised."),
    comma: ", ",
    semicolon: "; ",
    stop: ". ",

    map: "Map of the crossings",
    map_lands: ["Turkey", "Syria", "Iraq", "Jordan"],
    map_point: |point| format!("Place: {point}"),
    map_note: "Locator, not a survey of the border. Each mark: travellers above, goods below; \
               with a dashed ring the place is known only roughly.",
    map_unplaced: "Place not given by any source:",

    kind: words::kind,
    differ: "(accounts differ)",
    event: |kind, date, summary| format!("{kind}, {date}: {summary}"),
    label: |kind, date| format!("{kind} {date}"),
    cluster: |count, from, to| {
        let count = grouped(count);
        format!("{count} events, {from} – {to}")
    },
    of_kind: |kind, count| {
        let count = grouped(count);
        format!("{kind} {count}")
    },
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    changes: |count, from, to| {
        let count = grouped(count);
        format!("{count} changes: {from} – {to}")
    },
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pages: "Pages of the list",
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    page: |from, to, all| {
        let (from, to, all) = (grouped(from), grouped(to), grouped(all));
        format!("Events {from} to {to} of {all}")
    },
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    page_before: "Earlier events",
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    page_after: "Later events",
    cluster_heading: |count| {
        let count = grouped(count);
        format!("{count} events close together")
    },

    close: "Close",
    previous: "Previous event",
    next: "Next event",
    position: |place, all| {
        let (place, all) = (grouped(place), grouped(all));
        format!("{place} of {all}")
    },
    detail: "Chosen event",
    effects: "What the reports say of the crossing",
    effect_holds: detail::effect_holds,
    effect_traffic: detail::effect_traffic,
    effects_none: "The reports say nothing of traffic or control.",
    inferred: "inferred",
    through: |date| format!("until {date}"),
    temporary: "announced as passing, its end was not found",
    date_inferred: "the day was worked out, not read",
    confidence: detail::confidence,
    announced: "Announced",
    said: |speaker, said| format!("{speaker}: {said}"),
    promised_for: |by| format!("Promised for: {by}"),
    promised_no_date: "No date was given",
    conditional: "on a condition",
    outcome: outcome::outcome,
    settled_by: "What happened",
    conflict: "Accounts differ",
    conflicts_at_large: "On questions that belong to no single event",
    reading: "Reading taken",
    sources: |count| if count == 1 { "Source".to_owned() } else { format!("{count} sources") },
    source_kind: detail::source_kind,
    source_undated: "date not known",
    source_untitled: "title not known",
    same_text: |publisher| format!("same text as {publisher}; the two count once"),
    external: "opens the publisher’s site",

    legend: "How to read it",
    legend_said: "Announced",
    legend_presumed: "Presumed",
    legend_unknown: "No report",
    legend_fading: "Day of change not known",
    legend_between: "Disputed or contested",
    legend_actors: "Who holds a side",
    detail_hint: "Choose a mark to read what happened and who reported it.",
    download: "Download the data (JSON)",
    license: |license| format!("Data: {license}"),

    unattested: "* No source here has this name in English; it is shown as they write it.",
    awaiting_review: None,

    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    dataset_faulty: |count| {
        if count == 1 {
            "The dataset has a fault, so nothing can be shown:".to_owned()
        } else {
            format!("The dataset has {count} faults, so nothing can be shown:")
        }
    },
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    dataset_faulty_advice: "Correct them in the file and load the page again.",

    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    rule: None,
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    promises: promises::MESSAGES,
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    figures: figures::MESSAGES,
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    export: export::MESSAGES,

    list: words::list,
};
