//! The answer as JSON text: what the page's `statusOn` and the tool's `status --format json` give.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::{
    super::{
        dataset::{Dataset, Identified, Index, Table, Track, Value},
        date::{Day, ReportedDate},
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
    let records: Vec<Json> = statuses
        .iter()
        .map(|status| crossing(dataset, status))
        .collect();
    // Keys are texts and nothing is written to, so that this cannot fail.
    serde_json::to_string_pretty(&Json::List(records)).unwrap_or_default()
}

fn crossing(dataset: &Dataset, status: &CrossingStatus) -> Json {
    let mut fields = vec![(
        "crossing",
        Json::text(dataset.crossings().get(status.crossing).id()),
    )];
    fields.extend(
        status
            .tracks
            .iter()
            .map(|(kind, status)| (key(*kind), track(dataset, status))),
    );
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

fn track(dataset: &Dataset, status: &TrackStatus) -> Json {
    let mut fields = vec![
        ("value", Json::text(word(dataset, status.value))),
        ("certainty", Json::text(status.certainty.word())),
        (
            "since",
            status.since.map_or(Json::Null, |date: ReportedDate| {
                Json::Text(date.to_string())
            }),
        ),
        (
            "lastConfirmed",
            status.last_confirmed.map_or(Json::Null, day),
        ),
        ("events", ids(dataset.events(), &status.events)),
        ("sources", ids(dataset.sources(), &status.sources)),
    ];
    if status.value.is_between() {
        fields.push(("between", ids(dataset.actors(), &status.between)));
    }
    if let Some(value) = status.fading_to {
        fields.push(("fadingTo", Json::text(word(dataset, value))));
    }
    let report = |LastReport { day: date, value }| {
        Json::Object(vec![
            ("date", day(date)),
            ("value", Json::text(word(dataset, value))),
        ])
    };
    fields.push(("lastReport", status.last_report.map_or(Json::Null, report)));
    Json::Object(fields)
}

fn day(day: Day) -> Json {
    Json::Text(day.to_string())
}

fn ids<T: Identified>(table: &Table<T>, indices: &[Index<T>]) -> Json {
    Json::List(
        indices
            .iter()
            .map(|&index| Json::text(table.get(index).id()))
            .collect(),
    )
}

/// A status of traffic, or who holds a side: an actor's id, `contested`, `disputed` or `unknown`.
fn word(dataset: &Dataset, value: Value) -> &str {
    match value {
        Value::Open => "open",
        Value::Restricted => "restricted",
        Value::Closed => "closed",
        Value::Unknown => "unknown",
        Value::Disputed => "disputed",
        Value::Contested => "contested",
        Value::Held(actor) => dataset.actors().get(actor).id(),
    }
}

/// JSON whose keys keep their order, which those of `serde_json::Value` do not.
enum Json {
    Null,
    Text(String),
    List(Vec<Self>),
    Object(Vec<(&'static str, Self)>),
}

impl Json {
    fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (key, value) in fields {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}
