//! The promises as a table for spreadsheets: a row an announcement.

use super::{
    super::{
        csv::Table,
        dataset::{Dataset, Identified as _, Language},
        date::ReportedDate,
        export::sources,
    },
    Elapsed, Promise,
};

/// The columns. Ids of several crossings stand in one field with spaces between, dates are EDTF,
/// counts are whole days, and what is not known is empty.
const COLUMNS: [&str; 18] = [
    "event",
    "crossings",
    "said",
    "speaker",
    "statement",
    "what",
    "promised",
    "settled",
    "settled_by",
    "outcome",
    "late_least_days",
    "late_most_days",
    "late_approximate",
    "after_statement_least_days",
    "after_statement_most_days",
    "after_statement_approximate",
    "sources",
    "source_addresses",
];

/// One row an announcement; speaker, statement and what was to happen in this language where they
/// are known in it, and columns at the end that are the same in every row.
#[must_use]
pub fn to_csv(dataset: &Dataset, promises: &[Promise], language: Language, same: &[(&str, &str)]) -> String {
    let mut table = Table::ending(&COLUMNS, same);
    for promise in promises {
        let event = dataset.events().get(promise.event);
        let Some(announcement) = &event.announcement else { continue };
        let mut crossings = String::new();
        for &crossing in &promise.crossings {
            if !crossings.is_empty() {
                crossings.push(' ');
            }
            crossings.push_str(dataset.crossings().get(crossing).id());
        }
        let settled_by = promise.settled_by.map_or("", |event| dataset.events().get(event).id());
        let [late_least, late_most, late_about] = fields(promise.late);
        let [after_least, after_most, after_about] = fields(promise.after_statement);
        let [sources, addresses] = sources(dataset, event);
        table.row(&[
            event.id(),
            &crossings,
            &promise.said.to_string(),
            announcement.speaker.get(language),
            announcement.said.get(language),
            announcement.what.get(language),
            &date(promise.promised),
            &date(promise.settled),
            settled_by,
            promise.outcome.word(),
            &late_least,
            &late_most,
            &late_about,
            &after_least,
            &after_most,
            &after_about,
            &sources,
            &addresses,
        ]);
    }
    table.finish()
}

fn date(date: Option<ReportedDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

fn fields(days: Option<Elapsed>) -> [String; 3] {
    days.map_or_else(Default::default, |days| {
        [days.least.to_string(), days.most.to_string(), days.approximate.to_string()]
    })
}
