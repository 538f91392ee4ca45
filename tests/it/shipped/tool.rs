//! What `crossing-data` says of it: these are the facts that it knows where no file is named.

use std::process::Command;

use crossing_timeline::domain::{
    dataset::Language,
    export::events_csv,
    figures,
    promises::{self, promises},
    status::{self, on_day},
};
use serde_json::Value;

use super::{FILE, SHIPPED, shipped};
use crate::source::root;

/// What it prints; it has to succeed.
fn told(arguments: &[&str]) -> String {
    let output =
        Command::new(env!("CARGO_BIN_EXE_crossing-data")).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_checker_has_nothing_to_correct() {
    let line = told(&["check", FILE]);
    assert!(line.ends_with("; nothing to correct\n") && line.lines().count() == 1, "{line}");
}

#[test]
fn where_no_file_is_named_it_is_about_the_shipped_facts() {
    let dataset = shipped();
    let all: Vec<_> = dataset.crossings().indices().collect();
    let day = dataset.range().last();
    let statuses = status::to_json(&dataset, &on_day(&dataset, &all, day)) + "\n";
    assert_eq!(told(&["status", &day.to_string(), "--format", "json"]), statuses);
    assert_eq!(
        told(&["promises", "--format", "csv"]),
        promises::to_csv(&dataset, &promises(&dataset), Language::En, &[])
    );
    let figures_of_all = figures::figures(&dataset, &all, dataset.range());
    assert_eq!(told(&["figures", "--format", "json"]), figures::to_json(&dataset, &figures_of_all) + "\n");
    assert_eq!(told(&["export", "--format", "csv"]), events_csv(&dataset));
    let file: Value = serde_json::from_str(&told(&["export", "--format", "json"])).unwrap();
    assert_eq!(file, serde_json::from_str::<Value>(SHIPPED).unwrap());
}
