//! The promises as JSON text: what the page and the tool's `promises --format json` give.

use super::{
    super::{
        dataset::{Crossing, Dataset, Event, Identified as _, Index},
        date::ReportedDate,
        json::Json,
    },
    Elapsed, Promise, chains,
};

/// One record an announcement, as a JSON list with two spaces of indentation and no line feed at its end.
///
/// The keys are public and stand in this order: `event`, `crossings` (ids), `said`, `promised`,
/// `settled` (EDTF), `settledBy` (id), `outcome` (a word of the format), `decidedByDates`, `daysAfterStatement`,
/// `daysLate`, each with `least`, `most` (whole days) and `approximate`, then `slips`: at each crossing
/// where it gave another date than an announcement before it, how many days later.
/// `null` stands for what is not known.
#[must_use]
pub fn to_json(dataset: &Dataset, promises: &[Promise]) -> String {
    let mut records = Vec::new();
    for promise in promises {
        records.push(record(dataset, promises, promise));
    }
    format!("{:#}", Json::List(records))
}

fn record(dataset: &Dataset, promises: &[Promise], promise: &Promise) -> Json<'static> {
    let crossings = promise.crossings.iter().map(|&crossing| place(dataset, crossing)).collect();
    Json::Object(vec![
        ("event".into(), said_at(dataset, promise.event)),
        ("crossings".into(), Json::List(crossings)),
        ("said".into(), Json::text(promise.said.to_string())),
        ("promised".into(), date(promise.promised)),
        ("settled".into(), date(promise.settled)),
        ("settledBy".into(), promise.settled_by.map_or(Json::Null, |event| said_at(dataset, event))),
        ("outcome".into(), Json::text(promise.outcome.word())),
        ("decidedByDates".into(), Json::Bool(promise.decided)),
        ("daysAfterStatement".into(), promise.after_statement.map_or(Json::Null, |days| Json::Object(elapsed(days)))),
        ("daysLate".into(), promise.late.map_or(Json::Null, |days| Json::Object(elapsed(days)))),
        ("slips".into(), Json::List(slips(dataset, promises, promise))),
    ])
}

fn slips(dataset: &Dataset, promises: &[Promise], promise: &Promise) -> Vec<Json<'static>> {
    let mut slips = Vec::new();
    for &crossing in &promise.crossings {
        for chain in chains(promises, crossing) {
            for slip in chain.slips() {
                if slip.to.event == promise.event {
                    let mut fields = vec![
                        ("crossing".into(), place(dataset, crossing)),
                        ("after".into(), said_at(dataset, slip.from.event)),
                    ];
                    fields.extend(elapsed(slip.days));
                    slips.push(Json::Object(fields));
                }
            }
        }
    }
    slips
}

fn elapsed(days: Elapsed) -> Vec<(std::borrow::Cow<'static, str>, Json<'static>)> {
    vec![
        ("least".into(), Json::Number(days.least)),
        ("most".into(), Json::Number(days.most)),
        ("approximate".into(), Json::Bool(days.approximate)),
    ]
}

fn date(date: Option<ReportedDate>) -> Json<'static> {
    date.map_or(Json::Null, |date| Json::text(date.to_string()))
}

fn said_at(dataset: &Dataset, event: Index<Event>) -> Json<'static> {
    Json::text(dataset.events().get(event).id().to_owned())
}

fn place(dataset: &Dataset, crossing: Index<Crossing>) -> Json<'static> {
    Json::text(dataset.crossings().get(crossing).id().to_owned())
}
