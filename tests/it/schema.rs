//! The JSON Schema of the dataset: what it lets through, what it refuses, and that it says what
//! `FORMAT.md` says. The crate `jsonschema` is the independent reader.

use std::collections::BTreeMap;

use crossing_timeline::domain::{dataset::Rule, date::ReportedDate};
use jsonschema::{Validator, draft202012};
use serde_json::{Value, json};

use crate::{frozen::FROZEN, source::root};

/// Rules that no schema can state: about several records, or about the text as such.
const BEYOND: [Rule; 7] =
    [Rule::Syntax, Rule::Unique, Rule::Reference, Rule::Order, Rule::Place, Rule::AsOf, Rule::Sorted];

fn schema() -> Value {
    serde_json::from_str(include_str!("../../static/data/schema.json")).unwrap()
}

fn validator() -> Validator {
    let schema = schema();
    draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("the schema is none: {error}"));
    draft202012::new(&schema).unwrap()
}

/// Where a file is not of this shape, one line each.
pub(crate) fn faults(text: &str) -> Vec<String> {
    let file = serde_json::from_str(text).unwrap();
    validator().iter_errors(&file).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn fixture(name: &str) -> String {
    std::fs::read_to_string(root().join(format!("tests/it/fixtures/{name}.json"))).unwrap()
}

#[test]
fn a_valid_file_is_of_this_shape() {
    assert_eq!(faults(FROZEN), Vec::<String>::new());
    assert_eq!(faults(&fixture("valid")), Vec::<String>::new());
}

#[test]
fn a_file_that_breaks_a_rule_of_shape_is_refused() {
    for rule in Rule::ALL {
        if rule == Rule::Syntax {
            assert!(serde_json::from_str::<Value>(&fixture(rule.name())).is_err());
            continue;
        }
        let faults = faults(&fixture(rule.name()));
        assert_eq!(faults.is_empty(), BEYOND.contains(&rule), "{}.json: {faults:?}", rule.name());
    }
    assert_eq!(faults(&fixture("five-faults")).len(), 5);
}

/// Whether a value is what one of the definitions describes.
fn is(definition: &str, value: &Value) -> bool {
    let mut schema = schema();
    let part = schema.as_object_mut().unwrap();
    part.retain(|key, _| key.starts_with('$'));
    part.insert("$ref".to_owned(), json!(format!("#/$defs/{definition}")));
    draft202012::is_valid(&schema, value)
}

#[test]
fn dates_are_those_that_the_checker_reads() {
    let yes = [
        "2019-09-30",
        "2014-08",
        "2014",
        "2023-21",
        "2023-24",
        "2016-08-03~",
        "2012-07-20?",
        "2012-07%",
        "2024-02-29",
        "2014-06-20/2014-06-21",
        "2014-06~/2015?",
        "2014/..",
        "../2014-06",
        "2014/",
        "/2014",
        "[..2014-04-13]",
        "[..2014-04~]",
    ];
    let no = [
        "",
        "30.09.2019",
        "2019-9-30",
        "2019-09-31",
        "2019-02-30",
        "2019-13",
        "2019-00",
        "2019-20",
        "2019-25",
        "19",
        "2019-21-01",
        "../..",
        "/",
        "2014/2015/2016",
        "[2014..]",
        "[..2014",
        "2014~~",
        "2019-09-30T12:00Z",
        " 2014",
        "-2014",
    ];
    for (dates, good) in [(&yes[..], true), (&no[..], false)] {
        for date in dates {
            assert_eq!(is("date", &json!(date)), good, "{date}");
            assert_eq!(date.parse::<ReportedDate>().is_ok(), good, "{date}");
        }
    }
    assert!(is("day", &json!("2019-09-30")) && !is("day", &json!("2019-09")) && !is("day", &json!("2019-09-30~")));
}

#[test]
fn a_text_has_a_language_and_may_name_those_that_await_review() {
    for (text, good) in [
        (json!({"en": "Rabia"}), true),
        (json!({"ar": "ربيعة"}), true),
        (json!({"en": "Rabia", "ckb": "ڕەبیعە", "awaiting_review": ["ckb"]}), true),
        (json!({"en": "Rabia", "awaiting_review": ["ckb"]}), false),
        (json!({"en": "Rabia", "awaiting_review": []}), false),
        (json!({"awaiting_review": ["en"]}), false),
        (json!({"fr": "Rabia"}), false),
        (json!({"en": " "}), false),
        (json!({}), false),
        (json!("Rabia"), false),
    ] {
        assert_eq!(is("text", &text), good, "{text}");
    }
}

#[test]
fn sides_in_dispute_say_between_whom() {
    let state = |value: Value| {
        let mut state = json!({"as_of": "2020-01-01", "sources": ["afp"]});
        state.as_object_mut().unwrap().extend(value.as_object().unwrap().clone());
        is("last_known", &state)
    };
    assert!(state(json!({"iraqi_side": "north"})));
    assert!(state(json!({"goods": "disputed"})));
    assert!(state(json!({"iraqi_side": "contested", "between": ["north", "south"]})));
    assert!(!state(json!({"iraqi_side": "contested"})));
    assert!(!state(json!({"iraqi_side": "north", "between": ["north", "south"]})));
    let effect = |track: &str, value: &str, between: bool| {
        let mut effect = json!({"crossing": "gate", "track": track, "value": value});
        if between {
            effect["between"] = json!(["north", "south"]);
        }
        is("effect", &effect)
    };
    assert!(effect("iraqi-side", "disputed", true) && !effect("iraqi-side", "disputed", false));
    assert!(effect("iraqi-side", "north", false) && !effect("iraqi-side", "north", true));
    assert!(effect("goods", "closed", false) && !effect("goods", "north", false) && !effect("goods", "closed", true));
}

/// The headings of `FORMAT.md` under which a table lists the keys of an object, and its definition
/// in the schema; the top level is the schema itself.
const TABLES: [(&str, &str); 11] = [
    ("Top level", ""),
    ("Actors", "actor"),
    ("Crossings", "crossing"),
    ("A side:", "side"),
    ("`aliases` may have these keys, each with a list that is not empty:", "aliases"),
    ("Coordinates:", "coordinates"),
    ("Last known state:", "last_known"),
    ("Events", "event"),
    ("Effects", "effect"),
    ("Announcements", "announcement"),
    ("Sources", "source"),
];

/// Of each row the name in its first cell, and the cell that says whether it is required.
type Rows = Vec<(String, Option<String>)>;

/// The rows of every table of `FORMAT.md`, under the line or heading before it and what its first
/// column is called.
fn tables() -> BTreeMap<(String, String), Rows> {
    let mut tables: BTreeMap<_, Rows> = BTreeMap::new();
    let (mut before, mut header): (String, Vec<&str>) = (String::new(), Vec::new());
    for line in include_str!("../../static/data/FORMAT.md").lines() {
        if line.starts_with("|--") {
            continue;
        }
        let Some(row) = line.strip_prefix('|') else {
            header.clear();
            match line.strip_prefix("## ") {
                Some(heading) => before = heading.to_owned(),
                None if line.ends_with(':') => before = line.to_owned(),
                None => {}
            }
            continue;
        };
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        if header.is_empty() {
            header = cells;
            continue;
        }
        let required = header.iter().position(|name| *name == "Required").map(|place| cells[place].to_owned());
        let name = cells[0].trim_matches('`').to_owned();
        tables.entry((before.clone(), header[0].trim_matches('`').to_owned())).or_default().push((name, required));
    }
    tables
}

#[test]
fn schema_and_format_name_the_same_keys_and_require_the_same() {
    let (schema, tables) = (schema(), tables());
    for (heading, definition) in TABLES.into_iter().chain([("Conflicts", "conflict")]) {
        let rows = &tables[&(heading.to_owned(), "Key".to_owned())];
        let object = if definition.is_empty() { &schema } else { &schema["$defs"][definition] };
        let mut told: Vec<&str> = rows.iter().map(|(key, _)| key.as_str()).collect();
        let mut known: Vec<&str> = object["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        told.sort_unstable();
        known.sort_unstable();
        assert_eq!(told, known, "{heading}");
        let yes = |required: &Option<String>| required.as_deref() == Some("yes");
        let mut told: Vec<&str> =
            rows.iter().filter(|(_, required)| yes(required)).map(|(key, _)| key.as_str()).collect();
        let mut known: Vec<&str> =
            object["required"].as_array().into_iter().flatten().map(|key| key.as_str().unwrap()).collect();
        told.sort_unstable();
        known.sort_unstable();
        assert_eq!(told, known, "required under {heading}");
    }
    let keyed = tables.keys().filter(|(_, header)| header == "Key").count();
    assert_eq!(keyed, TABLES.len() + 1, "every table of keys is compared");
}

/// The examples of `FORMAT.md`, each with the heading under which it stands.
fn examples() -> Vec<(String, Value)> {
    let (mut heading, mut found) = (String::new(), Vec::new());
    for (place, part) in include_str!("../../static/data/FORMAT.md").split("```").enumerate() {
        let Some(example) = part.strip_prefix("json\n").filter(|_| place % 2 == 1) else {
            let last = part.lines().rev().find_map(|line| line.strip_prefix("## "));
            heading = last.map_or(heading, str::to_owned);
            continue;
        };
        let values = serde_json::Deserializer::from_str(example).into_iter::<Value>();
        found.extend(values.map(|value| (heading.clone(), value.unwrap())));
    }
    found
}

#[test]
fn the_examples_of_the_format_are_of_its_shape() {
    let examples = examples();
    for (heading, value) in &examples {
        let definition = TABLES.iter().chain([&("Conflicts", "conflict")]).find(|(name, _)| name == heading);
        assert!(is(definition.unwrap().1, value), "under {heading}: {value}");
    }
    assert!(examples.len() > 7, "{}", examples.len());
}

#[test]
fn schema_and_format_list_the_same_words() {
    let (schema, tables) = (schema(), tables());
    let words = |place: &str| -> Vec<String> {
        let list = schema.pointer(place).and_then(|words| words["oneOf"].as_array()).unwrap();
        list.iter().map(|word| word["const"].as_str().unwrap().to_owned()).collect()
    };
    for (heading, header, place) in [
        ("Status values:", "Value", "/$defs/traffic"),
        ("Events", "kind", "/$defs/event/properties/kind"),
        ("Announcements", "outcome", "/$defs/announcement/properties/outcome"),
        ("Sources", "kind", "/$defs/source/properties/kind"),
    ] {
        let told: Vec<String> =
            tables[&(heading.to_owned(), header.to_owned())].iter().map(|(word, _)| word.clone()).collect();
        assert_eq!(told, words(place), "{heading}");
    }
}

#[test]
fn every_definition_has_a_title_and_every_field_says_what_it_is() {
    let schema = schema();
    let definitions = schema["$defs"].as_object().unwrap();
    for (name, definition) in definitions {
        assert!(definition["title"].is_string(), "{name} has no title");
        for (key, field) in definition["properties"].as_object().into_iter().flatten() {
            let named = field["$ref"].as_str().and_then(|name| name.strip_prefix("#/$defs/"));
            let said = named.map(|name| &definitions[name]["description"]);
            let says = field["description"].is_string() || said.is_some_and(Value::is_string);
            assert!(says, "{name}.{key} has no description");
        }
    }
}
