//! What may name what, as `ARCHITECTURE.md` tells it.

use crate::source::{code, files, paths};

/// Each layer and the layers it may name besides itself. Debt goes here too, with a date.
const LAYERS: [(&str, &[&str]); 8] = [
    ("domain", &[]),
    ("i18n", &["domain"]),
    ("state", &["domain", "i18n"]),
    ("view", &["state", "i18n", "domain"]),
    ("platform", &[]),
    ("embed", &["view", "state", "i18n", "domain", "platform"]),
    ("prerender", &["view", "state", "i18n", "domain"]),
    ("bin", &["prerender", "view", "state", "i18n", "domain"]),
];

/// A path that only some files may name, and the paths of those files.
const RESERVED: [(&str, &[&str]); 6] = [
    ("chrono", &["src/domain/date/day.rs"]),
    // Our own reader of JSON is held against it; nobody downloads it.
    ("serde", &["src/domain/json/tests.rs"]),
    ("serde_json", &["src/domain/json/tests.rs"]),
    ("web_sys::window", &["src/platform/"]),
    ("gloo::utils::window", &["src/platform/"]),
    ("gloo::utils::document", &["src/platform/"]),
];

/// The lines of a file that its place forbids.
fn check(path: &str, text: &str) -> Vec<String> {
    let layer = path.split('/').nth(1).unwrap_or_default();
    let allowed = LAYERS.iter().find(|(name, _)| *name == layer).map(|(_, allowed)| *allowed);
    let mut offences = Vec::new();
    for (line, named) in paths(&code(text)) {
        let other = named
            .strip_prefix("crate::")
            .filter(|_| layer != "bin")
            .or_else(|| named.strip_prefix("crossing_timeline::"))
            .and_then(|inner| inner.split("::").next())
            .filter(|other| LAYERS.iter().any(|(name, _)| name == other));
        if let (Some(other), Some(allowed)) = (other, allowed)
            && other != layer
            && !allowed.contains(&other)
        {
            offences.push(format!("{path}:{line}: {layer} may not name {named}"));
        }
        for (reserved, places) in RESERVED {
            let names = named.strip_prefix(reserved).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
            if names && !places.iter().any(|place| path.starts_with(place)) {
                offences.push(format!("{path}:{line}: only {} may name {named}", places.join(", ")));
            }
        }
    }
    offences
}

#[test]
fn layers_name_only_the_layers_below_them() {
    let offences: Vec<String> = files("src").iter().flat_map(|file| check(&file.path, &file.text)).collect();
    assert!(offences.is_empty(), "move the code, or pass the value in from above:\n{}", offences.join("\n"));
}

#[test]
fn every_folder_of_the_source_is_a_layer() {
    for file in files("src").iter().filter(|file| file.path != "src/lib.rs") {
        let layer = file.path.split('/').nth(1).unwrap();
        assert!(LAYERS.iter().any(|(name, _)| *name == layer), "{} is in no layer that is known here", file.path);
    }
}

/// Who may read the dataset that ships, beside the task runner and `build.rs`: the tests of its rules, and the
/// tool whose bundled dataset it is.
const READERS: [&str; 2] = ["tests/it/shipped/", "src/bin/crossing-data/data.rs"];

/// The dataset that ships, in two pieces, so that this file does not name it either.
const SHIPS: [&str; 2] = ["static/data/", "crossings.json"];

/// Whether a line takes the dataset that ships into a program.
fn reads_what_ships(line: &str) -> bool {
    let reads = ["include_str!", "include_bytes!", "fs::read", "Path::new"].iter().any(|way| line.contains(way));
    reads && line.contains(&SHIPS.concat())
}

#[test]
fn tests_of_code_are_about_the_frozen_facts() {
    let mut offences = Vec::new();
    for file in ["src", "tests", "benches"].into_iter().flat_map(files) {
        if file.path.ends_with(".rs") && !READERS.iter().any(|reader| file.path.starts_with(reader)) {
            let lines = file.text.lines().enumerate().filter(|(_, line)| reads_what_ships(line));
            offences.extend(lines.map(|(place, _)| format!("{}:{}", file.path, place + 1)));
        }
    }
    assert!(offences.is_empty(), "read the frozen facts of tests/it/frozen.rs instead:\n{}", offences.join("\n"));
    let file = SHIPS.concat();
    assert!(reads_what_ships(&format!("const A: &str = include_str!(\"../../{file}\");")));
    assert!(!reads_what_ships(&format!("Give the path of a dataset, such as {file}.")));
}

#[test]
fn a_line_that_climbs_is_found() {
    let climbs = [
        ("src/domain/status/mod.rs", "use crate::i18n::Locale;"),
        ("src/i18n/en.rs", "use crate::{domain::date::Day, state::State};"),
        ("src/state/url.rs", "fn f() -> crate::view::App { todo!() }"),
        ("src/view/axis.rs", "use crate::platform::size;"),
        ("src/platform/size.rs", "use crate::domain::date::Day;"),
        ("src/bin/crossing-data/main.rs", "use crossing_timeline::{domain::dataset, embed};"),
        ("src/domain/date/part.rs", "use chrono::NaiveDate;"),
        ("src/state/mod.rs", "#[derive(serde::Serialize)] struct State;"),
        ("src/domain/dataset/check.rs", "let file: serde_json::Value = serde_json::from_str(text)?;"),
        ("src/view/lanes.rs", "let window = gloo::utils::{document, window}();"),
        ("src/embed/mod.rs", "let window = web_sys::window();"),
    ];
    for (path, text) in climbs {
        assert!(!check(path, text).is_empty(), "{path} may not say: {text}");
    }
}

#[test]
fn comments_words_and_layers_below_are_no_offence() {
    let fine = [
        ("src/domain/mod.rs", "//! Not `crate::view::App`.\nconst A: &str = \"use crate::view\";"),
        ("src/view/app.rs", "use crate::{domain, i18n::Locale, state::State, view::lanes};"),
        ("src/bin/crossing-data/main.rs", "use crate::status; use crossing_timeline::domain::status;"),
        ("src/domain/date/day.rs", "use chrono::{Datelike as _, NaiveDate};"),
        ("src/lib.rs", "pub mod view;"),
    ];
    for (path, text) in fine {
        assert_eq!(check(path, text), [] as [&str; 0], "{path} may say: {text}");
    }
}
