//! The events as a table for spreadsheets: a row an event; and what every row of any table may say
//! of the dataset.

use super::{
    csv::Table,
    dataset::{Dataset, Event, Identified as _, Index, Language, Source, Text},
    date::{Day, ReportedDate},
};

/// The columns around those of the summary, of which there is one a language. Dates are EDTF, the
/// earliest and the latest day plain days; ids and addresses in one field have spaces between. What
/// is not known is empty.
const BEFORE: [&str; 6] = ["event", "date", "earliest_day", "latest_day", "kind", "crossings"];
const AFTER: [&str; 12] = [
    "confidence",
    "speaker",
    "statement",
    "what",
    "conditional",
    "promised",
    "promised_in_words",
    "outcome",
    "outcome_event",
    "outcome_date",
    "sources",
    "source_addresses",
];

/// Title, as-of date and licence of a dataset, as columns that are the same in every row.
#[must_use]
pub fn citation(dataset: &Dataset, language: Language) -> [(&'static str, String); 3] {
    [
        ("dataset_title", dataset.title().get(language).to_owned()),
        ("dataset_as_of", dataset.as_of().to_string()),
        ("dataset_license", dataset.license().to_owned()),
    ]
}

/// One row an event, in the order of the dataset; `summary_en` and a further column for each
/// language in which any event has a summary, and what was announced in English.
#[must_use]
pub fn events_csv(dataset: &Dataset) -> String {
    let all: Vec<Index<Event>> = dataset.events().indices().collect();
    events_table(dataset, &all, &[])
}

/// The same of some events, with columns at the end that are the same in every row.
#[must_use]
pub fn events_table(dataset: &Dataset, events: &[Index<Event>], same: &[(&str, &str)]) -> String {
    let languages = languages(dataset);
    let summaries: Vec<String> = languages.iter().map(|language| format!("summary_{}", language.tag())).collect();
    let mut header = BEFORE.to_vec();
    header.extend(summaries.iter().map(String::as_str));
    header.extend(AFTER);
    let mut table = Table::ending(&header, same);
    for &event in events {
        let fields = row(dataset, dataset.events().get(event), &languages);
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        table.row(&fields);
    }
    table.finish()
}

/// The languages in which at least one event has a summary.
fn languages(dataset: &Dataset) -> Vec<Language> {
    let has = |language: &Language| dataset.events().iter().any(|(_, event)| is_in(&event.summary, *language));
    Language::ALL.into_iter().filter(has).collect()
}

fn is_in(text: &Text, language: Language) -> bool {
    text.language(language) == language
}

fn row(dataset: &Dataset, event: &Event, languages: &[Language]) -> Vec<String> {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut fields = vec![
        event.id().to_owned(),
        event.date.to_string(),
        day(event.date.earliest()),
        day(event.date.latest()),
        event.kind.word().to_owned(),
        joined(event.crossings.iter().map(|&crossing| dataset.crossings().get(crossing).id())),
    ];
    for &language in languages {
        let known = is_in(&event.summary, language);
        fields.push(if known { event.summary.get(language).to_owned() } else { String::new() });
    }
    fields.push(event.confidence.word().to_owned());
    fields.extend(announced(dataset, event));
    fields.extend(sources(dataset, event));
    fields
}

/// Who says so: ids, and the addresses that are known.
pub(super) fn sources(dataset: &Dataset, event: &Event) -> [String; 2] {
    [
        joined(event.sources.iter().map(|&source| dataset.sources().get(source).id())),
        joined(event.sources.iter().filter_map(|&source| address(dataset, source))),
    ]
}

/// What was announced, in the order of the columns; all empty where nothing was.
fn announced(dataset: &Dataset, event: &Event) -> [String; 9] {
    let Some(announcement) = &event.announcement else { return Default::default() };
    let english = |text: &Text| text.get(Language::En).to_owned();
    let date = |date: Option<ReportedDate>| date.map(|date| date.to_string()).unwrap_or_default();
    [
        english(&announcement.speaker),
        english(&announcement.said),
        english(&announcement.what),
        announcement.conditional.to_string(),
        date(announcement.by),
        announcement.by_text.as_ref().map(english).unwrap_or_default(),
        announcement.outcome.word().to_owned(),
        announcement.outcome_event.map(|event| dataset.events().get(event).id().to_owned()).unwrap_or_default(),
        date(announcement.outcome_date),
    ]
}

fn address(dataset: &Dataset, source: Index<Source>) -> Option<&str> {
    dataset.sources().get(source).url.as_deref()
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}
