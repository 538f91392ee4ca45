//! Tiny datasets, written as a table of events and read through the one way in.

use crossing_timeline::domain::dataset::{Dataset, load};
use serde_json::{Map, Value, json};

/// One event at the one crossing of a sample, `gate`.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    date: String,
    kind: &'static str,
    effects: Vec<String>,
    said: bool,
    sources: Vec<&'static str>,
}

/// An event of a date and kind. An effect is written `track value`, and further fields after it:
/// `travellers closed since=2014 through=2019-09-30`, `iraqi-side disputed between=north,south`,
/// `goods closed temporary`.
pub(crate) fn event(date: &str, kind: &'static str, effects: &[&str]) -> Sample {
    Sample {
        date: date.to_owned(),
        kind,
        effects: effects.iter().map(|effect| (*effect).to_owned()).collect(),
        said: false,
        sources: vec!["paper"],
    }
}

impl Sample {
    /// It is about the future besides.
    pub(crate) fn with_announcement(mut self) -> Self {
        self.said = true;
        self
    }

    /// Reported by these instead of `paper`: `afp`, or `new-arab`, which prints the same text.
    pub(crate) fn reported_by(mut self, sources: &[&'static str]) -> Self {
        self.sources = sources.to_vec();
        self
    }
}

/// The dataset of these events; their ids are their places, `e0` and so on.
#[track_caller]
pub(crate) fn dataset(events: &[Sample]) -> Dataset {
    dataset_with(events, &Value::Null)
}

/// The dataset of these events, with a `last_known` of the crossing.
#[track_caller]
pub(crate) fn dataset_with(events: &[Sample], last_known: &Value) -> Dataset {
    let text = text(events, last_known);
    load(&text).unwrap_or_else(|problems| panic!("{text}\n{problems}"))
}

/// The text of such a dataset.
pub(crate) fn text(events: &[Sample], last_known: &Value) -> String {
    let actor = |id: &str| json!({"id": id, "name": {"en": id}, "short": {"en": id}});
    let source = |id: &str| json!({"id": id, "publisher": id, "title": null, "date": null, "url": null, "language": null, "kind": "news"});
    let mut copy = source("new-arab");
    copy["same_text_as"] = "afp".into();
    let events: Vec<Value> = events.iter().enumerate().map(|(place, event)| record(place, event)).collect();
    json!({
        "format": 1,
        "title": {"en": "A sample"},
        "as_of": "2026-12-31",
        "license": "CC0-1.0",
        "actors": [actor("north"), actor("south"), actor("rebels")],
        "crossings": [{
            "id": "gate", "type": "official", "name": {"en": "The Gate"}, "iraqi_side": {}, "syrian_side": {},
            "last_known": last_known, "sources": ["paper"],
        }],
        "events": events,
        "sources": [source("paper"), source("afp"), copy],
        "conflicts": [],
    })
    .to_string()
}

fn record(place: usize, event: &Sample) -> Value {
    let effects: Vec<Value> = event.effects.iter().map(|effect| Value::Object(fields(effect))).collect();
    let mut record = json!({
        "id": format!("e{place}"), "date": event.date, "kind": event.kind, "confidence": "B",
        "crossings": ["gate"], "summary": {"en": "It happened."}, "effects": effects, "sources": event.sources,
    });
    if event.said {
        record["announcement"] = json!({
            "speaker": {"en": "A minister"}, "said": {"en": "Soon"}, "crossings": ["gate"],
            "what": {"en": "opening"}, "outcome": "unknown",
        });
    }
    record
}

fn fields(effect: &str) -> Map<String, Value> {
    let mut words = effect.split(' ');
    let mut fields = Map::new();
    fields.insert("crossing".to_owned(), "gate".into());
    fields.insert("track".to_owned(), words.next().unwrap().into());
    fields.insert("value".to_owned(), words.next().unwrap().into());
    for word in words {
        let (key, value) = match word.split_once('=') {
            Some(("between", actors)) => ("between", actors.split(',').collect::<Vec<_>>().into()),
            Some((key, value)) => (key, value.into()),
            None => (word, true.into()),
        };
        fields.insert(key.to_owned(), value);
    }
    fields
}
