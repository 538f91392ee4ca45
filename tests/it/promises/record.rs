//! The shape of what `crossing-data promises` gives to programs and spreadsheets.

use crossing_timeline::domain::{
    dataset::Language,
    promises::{promises, to_csv, to_json},
};
use expect_test::expect;
use serde_json::{Value, json};

use super::judged::announced;
use crate::reader::facts;

#[test]
fn a_record_has_its_keys_in_the_order_of_the_public_surface() {
    let dataset = announced(
        "2019-03",
        &json!({"by": "2019-09-23~", "outcome": "late", "outcome_event": "e1", "outcome_date": "2019-09-30"}),
    );
    expect![[r#"
        [
          {
            "event": "e0",
            "crossings": [
              "gate"
            ],
            "said": "2019-03",
            "promised": "2019-09-23~",
            "settled": "2019-09-30",
            "settledBy": "e1",
            "outcome": "late",
            "decidedByDates": true,
            "daysAfterStatement": {
              "least": 183,
              "most": 213,
              "approximate": false
            },
            "daysLate": {
              "least": 7,
              "most": 7,
              "approximate": true
            },
            "slips": []
          }
        ]"#]]
    .assert_eq(&to_json(&dataset, &promises(&dataset)));
}

#[test]
fn slips_are_told_with_the_crossing_and_the_date_before() {
    let dataset = facts().dataset();
    let records: Vec<Value> = serde_json::from_str(&to_json(dataset, &promises(dataset))).unwrap();
    assert_eq!(records.len(), 38);
    let of = |id: &str| records.iter().find(|record| record["event"] == id).unwrap();
    assert_eq!(
        of("2019-09-13-opening-put-off-ten-days")["slips"],
        json!([{
            "crossing": "al-qaim-al-bukamal", "after": "2019-09-04-opening-moved-to-10-september",
            "least": 13, "most": 13, "approximate": true,
        }])
    );
    assert_eq!(of("2018-02-12-abadi-approval-reported")["slips"], json!([]));
}

/// The `csv` crate is the independent reader.
#[test]
fn the_table_is_read_back_with_the_numbers_of_the_records() {
    let dataset = facts().dataset();
    let promises = promises(dataset);
    let records: Vec<Value> = serde_json::from_str(&to_json(dataset, &promises)).unwrap();
    let text = to_csv(dataset, &promises, Language::En, &[]);
    let mut table = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let header = table.headers().unwrap().clone();
    expect!["event crossings said speaker statement what promised settled settled_by outcome late_least_days late_most_days late_approximate after_statement_least_days after_statement_most_days after_statement_approximate sources source_addresses"].assert_eq(&header.iter().collect::<Vec<_>>().join(" "));
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), records.len());
    for ((row, record), promise) in rows.iter().zip(&records).zip(&promises) {
        let field = |name: &str| &row[header.iter().position(|other| other == name).unwrap()];
        let announcement = dataset.events().get(promise.event).announcement.as_ref().unwrap();
        assert_eq!(field("speaker"), announcement.speaker.get(Language::En));
        assert_eq!(field("statement"), announcement.said.get(Language::En));
        assert_eq!(field("what"), announcement.what.get(Language::En));
        let crossings: Vec<&str> = field("crossings").split(' ').collect();
        assert_eq!(json!(crossings), record["crossings"]);
        for (column, key) in [
            ("event", "event"),
            ("said", "said"),
            ("promised", "promised"),
            ("settled", "settled"),
            ("settled_by", "settledBy"),
            ("outcome", "outcome"),
        ] {
            assert_eq!(field(column), record[key].as_str().unwrap_or_default(), "{column} of {}", record["event"]);
        }
        for (column, key) in [("late", "daysLate"), ("after_statement", "daysAfterStatement")] {
            for number in ["least", "most"] {
                let told = field(&format!("{column}_{number}_days")).parse::<i64>().ok();
                assert_eq!(told, record[key][number].as_i64(), "{column} of {}", record["event"]);
            }
            let about = field(&format!("{column}_approximate")).parse::<bool>().ok();
            assert_eq!(about, record[key]["approximate"].as_bool());
        }
    }
}
