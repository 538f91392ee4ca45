//! `crossing-data export`: what other programs get of the dataset.

use std::collections::HashMap;

use crossing_timeline::domain::{
    dataset::{Identified as _, load},
    export::events_csv,
};
use expect_test::expect;
use serde_json::Value;

use crate::{
    frozen::{FROZEN, frozen},
    tool::{check, run},
};

fn exported(arguments: &[&str]) -> String {
    let output = run(&[&["export"], arguments].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The rows by the names of their columns; the `csv` crate is the independent reader.
fn rows(text: &str) -> Vec<HashMap<String, String>> {
    let text = text.strip_prefix('\u{feff}').unwrap();
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

#[test]
fn the_table_is_read_back_with_every_event_of_the_file() {
    let rows = rows(&exported(&["--format", "csv"]));
    let file: Value = serde_json::from_str(FROZEN).unwrap();
    let events = file["events"].as_array().unwrap();
    assert_eq!(rows.len(), events.len());
    let words = |value: &Value| {
        let words = value.as_array().unwrap().iter().map(|word| word.as_str().unwrap());
        words.collect::<Vec<_>>().join(" ")
    };
    let addresses: HashMap<&str, Option<&str>> = file["sources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|source| (source["id"].as_str().unwrap(), source["url"].as_str()))
        .collect();
    for (row, event) in rows.iter().zip(events) {
        let said = &event["announcement"];
        for (column, value) in [
            ("event", &event["id"]),
            ("date", &event["date"]),
            ("kind", &event["kind"]),
            ("confidence", &event["confidence"]),
            ("summary_en", &event["summary"]["en"]),
            ("speaker", &said["speaker"]["en"]),
            ("statement", &said["said"]["en"]),
            ("what", &said["what"]["en"]),
            ("promised", &said["by"]),
            ("promised_in_words", &said["by_text"]["en"]),
            ("outcome", &said["outcome"]),
            ("outcome_event", &said["outcome_event"]),
            ("outcome_date", &said["outcome_date"]),
        ] {
            assert_eq!(row[column], value.as_str().unwrap_or_default(), "{column} of {}", event["id"]);
        }
        let conditional = said.as_object().map(|said| said.contains_key("conditional").to_string());
        assert_eq!(row["conditional"], conditional.unwrap_or_default());
        assert_eq!(row["crossings"], words(&event["crossings"]));
        assert_eq!(row["sources"], words(&event["sources"]));
        let named = row["sources"].split(' ').filter_map(|id| addresses[id]);
        assert_eq!(row["source_addresses"], named.collect::<Vec<_>>().join(" "));
    }
}

#[test]
fn a_fuzzy_date_has_its_first_and_its_last_day() {
    let dataset = frozen();
    let rows = rows(&events_csv(&dataset));
    let mut forms = [false; 3];
    for ((_, event), row) in dataset.events().iter().zip(&rows) {
        assert_eq!(row["event"], event.id());
        let (earliest, latest) = (&row["earliest_day"], &row["latest_day"]);
        match row["date"].as_str() {
            date if date.starts_with("[..") => {
                assert_eq!((earliest.as_str(), latest.as_str()), ("", date.trim_matches(['[', ']', '.'])));
                forms[0] = true;
            }
            date if date.len() == 10 => {
                assert_eq!([earliest, latest], [date, date]);
                forms[1] = true;
            }
            date if date.len() == 7 => {
                assert_eq!(*earliest, format!("{date}-01"));
                assert!(latest.starts_with(date) && latest.as_str() >= format!("{date}-28").as_str());
                forms[2] = true;
            }
            _ => assert!(earliest <= latest, "{row:?}"),
        }
    }
    assert_eq!(forms, [true; 3], "the dataset has a date of each form");
}

#[test]
fn a_language_has_a_column_once_an_event_has_a_summary_in_it() {
    let text = include_str!("fixtures/valid.json").replace(
        r#""summary": {"en": "The Bridge opens."}"#,
        r#""summary": {"en": "The Bridge opens.", "ar": "افتتاح الجسر"}"#,
    );
    let dataset = load(&text).unwrap_or_else(|problems| panic!("{problems}"));
    let rows = rows(&events_csv(&dataset));
    assert_eq!(rows[0]["summary_ar"], "");
    assert_eq!(rows[1]["summary_ar"], "افتتاح الجسر");
    assert!(!rows[0].contains_key("summary_ckb"));
}

#[test]
fn the_dataset_leaves_as_it_is_read() {
    let told: Value = serde_json::from_str(&exported(&["--format", "json"])).unwrap();
    assert_eq!(told, serde_json::from_str::<Value>(FROZEN).unwrap());
    let file = "tests/it/fixtures/valid.json";
    let told: Value = serde_json::from_str(&exported(&["--format", "json", "--data", file])).unwrap();
    assert_eq!(told["title"]["en"], "A tiny dataset");
}

#[test]
fn the_schema_leaves_as_it_stands() {
    assert_eq!(exported(&["--format", "schema"]), include_str!("../../static/data/schema.json"));
}

#[test]
fn a_file_with_faults_is_not_exported() {
    check(
        &["export", "--format", "csv", "--data", "tests/it/fixtures/five-faults.json"],
        &expect![[r#"
            exit 2
            ! crossing-data: tests/it/fixtures/five-faults.json has 5 problems. Run `crossing-data check tests/it/fixtures/five-faults.json` to see what to correct.
        "#]],
    );
}
