//! The answer as JSON text: what the page's `statusOn` and the tool's `status --format json` give.

use super::{
    super::{
        dataset::{Dataset, Identified, Index, Table, Track, Value},
        date::{Day, ReportedDate},
        json::Json,
    },
    CrossingStatus, LastReport, TrackStatus,
};

/// One record a crossing, as a JSON list with two spaces of indentation and no line feed at its end.
///
/// The keys are public (see the README) and stand in this order: `crossing`, then `travellers`,
/// `goods`, `iraqiSide`, `syrianSide`, each with `value`, `certainty`, `since` (EDTF), `lastConfirmed`
/// (a day), `events`, `sources` (ids); then `between` (ids of actors) where it is disputed or
/// contested, `fadingTo` where another value may have taken over, and `lastReport`.
#[must_use]
pub fn to_json(dataset: &Dataset, statuses: &[CrossingStatus]) -> String {
    let records: Vec<Json<'static>> = statuses.iter().map(|status| crossing(dataset, status)).collect();
    format!("{:#}", Json::List(records))
}

fn crossing(dataset: &Dataset, status: &CrossingStatus) -> Json<'static> {
    let mut fields = vec![("crossing".into(), Json::text(dataset.crossings().get(status.crossing).id().to_owned()))];
    fields.extend(status.tracks.iter().map(|(kind, status)| (key(*kind).into(), track(dataset, status))));
    Json::Object(fields)
}

/// The name of a track in a script, where the file and the attributes have hyphens.
const fn key(track: Track) -> &'static str {
    match track {
        Track::Travellers => "travellers",
        Track::Goods => "goods",
        Track::IraqiSide => "iraqiSide",
        Track::SyrianSide => "syrianSide",
    }
}

fn track(dataset: &Dataset, status: &TrackStatus) -> Json<'static> {
    let mut fields = vec![
        ("value".into(), Json::text(word(dataset, status.value).to_owned())),
        ("certainty".into(), Json::text(status.certainty.word())),
        ("since".into(), status.since.map_or(Json::Null, |date: ReportedDate| Json::text(date.to_string()))),
        ("lastConfirmed".into(), status.last_confirmed.map_or(Json::Null, day)),
        ("events".into(), ids(dataset.events(), &status.events)),
        ("sources".into(), ids(dataset.sources(), &status.sources)),
    ];
    if status.value.is_between() {
        fields.push(("between".into(), ids(dataset.actors(), &status.between)));
    }
    if let Some(value) = status.fading_to {
        fields.push(("fadingTo".into(), Json::text(word(dataset, value).to_owned())));
    }
    let report = |LastReport { day: date, value, .. }| {
        Json::Object(vec![("date".into(), day(date)), ("value".into(), Json::text(word(dataset, value).to_owned()))])
    };
    fields.push(("lastReport".into(), status.last_report.map_or(Json::Null, report)));
    Json::Object(fields)
}

fn day(day: Day) -> Json<'static> {
    Json::text(day.to_string())
}

fn ids<T: Identified>(table: &Table<T>, indices: &[Index<T>]) -> Json<'static> {
    Json::List(indices.iter().map(|&index| Json::text(table.get(index).id().to_owned())).collect())
}

/// A status of traffic, or who holds a side: an actor's id, `contested`, `disputed` or `unknown`.
fn word(dataset: &Dataset, value: Value) -> &str {
    match value {
        Value::Held(actor) => dataset.actors().get(actor).id(),
        _ => value.word().unwrap_or_default(),
    }
}
