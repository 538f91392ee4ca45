//! The shape of what `statusOn` and `crossing-data status --format json` give.

use crossing_timeline::domain::status::{on_day, to_json};
use expect_test::expect;
use serde_json::json;

use crate::sample::{dataset, dataset_with, event};

#[test]
fn a_record_has_its_keys_in_the_order_of_the_public_surface() {
    let events = [
        event("2019-09-30", "reopened", &["travellers open", "iraqi-side north"]).reported_by(&["afp", "new-arab"]),
        event("2020-03", "closed", &["travellers closed"]),
    ];
    let state =
        json!({"as_of": "2020-03-10", "syrian_side": "disputed", "between": ["north", "rebels"], "sources": ["paper"]});
    let dataset = dataset_with(&events, &state);
    let all: Vec<_> = dataset.crossings().indices().collect();
    let statuses = on_day(&dataset, &all, "2020-03-10".parse().unwrap());
    expect![[r#"
        [
          {
            "crossing": "gate",
            "travellers": {
              "value": "open",
              "certainty": "presumed",
              "since": "2019-09-30",
              "lastConfirmed": "2019-09-30",
              "events": [
                "e0"
              ],
              "sources": [
                "afp"
              ],
              "fadingTo": "closed",
              "lastReport": {
                "date": "2019-09-30",
                "value": "open"
              }
            },
            "goods": {
              "value": "unknown",
              "certainty": "unknown",
              "since": null,
              "lastConfirmed": null,
              "events": [],
              "sources": [],
              "lastReport": null
            },
            "iraqiSide": {
              "value": "north",
              "certainty": "presumed",
              "since": "[..2019-09-30]",
              "lastConfirmed": "2019-09-30",
              "events": [
                "e0"
              ],
              "sources": [
                "afp"
              ],
              "lastReport": {
                "date": "2019-09-30",
                "value": "north"
              }
            },
            "syrianSide": {
              "value": "disputed",
              "certainty": "confirmed",
              "since": "[..2020-03-10]",
              "lastConfirmed": "2020-03-10",
              "events": [],
              "sources": [
                "paper"
              ],
              "between": [
                "north",
                "rebels"
              ],
              "lastReport": {
                "date": "2020-03-10",
                "value": "disputed"
              }
            }
          }
        ]"#]]
    .assert_eq(&to_json(&dataset, &statuses));
}

#[test]
fn no_crossing_gives_an_empty_list() {
    let dataset = dataset(&[]);
    assert_eq!(to_json(&dataset, &[]), "[]");
}
