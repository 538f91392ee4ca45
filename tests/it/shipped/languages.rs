//! The dataset's texts by language: which there are, and that they agree where a program can tell.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{SHIPPED, check};

const LANGUAGES: [&str; 3] = ["en", "ar", "ckb"];

/// Every text by language in the file, with the path to it.
fn texts() -> Vec<(String, Map<String, Value>)> {
    fn walk(path: &str, value: &Value, found: &mut Vec<(String, Map<String, Value>)>) {
        match value {
            Value::Object(fields) if LANGUAGES.iter().any(|tag| fields.get(*tag).is_some_and(Value::is_string)) => {
                found.push((path.to_owned(), fields.clone()));
            }
            Value::Object(fields) => {
                fields.iter().for_each(|(key, value)| walk(&format!("{path}/{key}"), value, found));
            }
            Value::Array(items) => {
                for (place, item) in items.iter().enumerate() {
                    let name = item.get("id").and_then(Value::as_str).map_or(place.to_string(), str::to_owned);
                    walk(&format!("{path}/{name}"), item, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk("", &serde_json::from_str(SHIPPED).unwrap(), &mut found);
    found
}

fn say<'a>(text: &'a Map<String, Value>, tag: &str) -> Option<&'a str> {
    text.get(tag).and_then(Value::as_str)
}

fn numbers(text: &str) -> Vec<String> {
    let mut numbers: Vec<String> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .map(str::to_owned)
        .collect();
    numbers.sort();
    numbers
}

/// Whether a path leads to what a crossing, or the place on a side of it, is called. Only such a name may
/// lack a language: where the sources have no form in it nobody invents one, and the reader sees the form of
/// another language, marked.
fn is_name_of_a_place(path: &str) -> bool {
    match path.split('/').skip(1).collect::<Vec<_>>()[..] {
        ["crossings", _, "name"] => true,
        ["crossings", _, "iraqi_side" | "syrian_side", field] => ["name", "area", "district"].contains(&field),
        _ => false,
    }
}

#[test]
fn every_text_is_in_every_language_but_names_that_no_source_has() {
    let (mut lacking, mut names) = (Vec::new(), 0);
    for (path, text) in texts() {
        let missing: Vec<&str> = LANGUAGES.into_iter().filter(|tag| say(&text, tag).is_none()).collect();
        if is_name_of_a_place(&path) && say(&text, "en").is_some() {
            names += 1;
        } else if !missing.is_empty() {
            lacking.push(format!("{path} is not said in {}", missing.join(", ")));
        }
    }
    check(&lacking);
    assert!(names > 20, "{names} names of places");
}

/// A form that turns up in a source is entered as a spelling of the side, and from then on the name has it.
#[test]
fn a_name_is_in_each_language_in_which_a_source_spells_it() {
    let file: Value = serde_json::from_str(SHIPPED).unwrap();
    let (mut lacking, mut spelled) = (Vec::new(), 0);
    for crossing in file["crossings"].as_array().unwrap() {
        for side in ["iraqi_side", "syrian_side"] {
            let place = &crossing[side];
            for tag in LANGUAGES.into_iter().filter(|tag| place["aliases"][tag].is_array()) {
                spelled += 1;
                if place["name"].is_object() && !place["name"][tag].is_string() {
                    lacking.push(format!(
                        "{}, {side}: a source spells it in {tag}, and its name does not",
                        crossing["id"]
                    ));
                }
            }
        }
    }
    check(&lacking);
    assert!(spelled > 10, "{spelled} spellings");
}

#[test]
fn one_name_has_the_same_languages_wherever_it_stands() {
    let mut known: BTreeMap<String, (String, Vec<&str>)> = BTreeMap::new();
    let mut differing = Vec::new();
    for (path, text) in texts().into_iter().filter(|(path, _)| is_name_of_a_place(path)) {
        let tags: Vec<&str> = LANGUAGES.into_iter().filter(|tag| say(&text, tag).is_some()).collect();
        let (first, as_first) =
            known.entry(say(&text, "en").unwrap().to_owned()).or_insert_with(|| (path.clone(), tags.clone()));
        if *as_first != tags {
            differing.push(format!("{path} is in {tags:?}, and {first} in {as_first:?}"));
        }
    }
    check(&differing);
}

#[test]
fn a_translation_has_the_numbers_of_the_english() {
    for (path, text) in texts() {
        let english = numbers(say(&text, "en").unwrap());
        for tag in ["ar", "ckb"] {
            if let Some(translated) = say(&text, tag) {
                assert_eq!(numbers(translated), english, "{path} in {tag}: {translated}");
            }
        }
    }
}

#[test]
fn texts_are_plain_letters_of_their_script() {
    /// The Arabic letters that Sorani writes otherwise; names of places without a Sorani form keep theirs.
    const NOT_SORANI: [char; 7] = ['ك', 'ي', 'ى', 'ة', 'ؤ', 'إ', 'أ'];
    let names = texts().into_iter().filter(|(path, text)| is_name_of_a_place(path) && say(text, "ckb").is_none());
    let names = names.filter_map(|(_, text)| say(&text, "ar").map(str::to_owned));
    let places: Vec<String> = names.map(|name| name.split(" (").next().unwrap_or_default().to_owned()).collect();
    assert!(!places.contains(&String::new()));
    for (path, text) in texts() {
        for tag in ["ar", "ckb"] {
            let Some(words) = say(&text, tag) else { continue };
            let odd = |letter: char| letter == 'ـ' || ('\u{200b}'..='\u{200f}').contains(&letter);
            assert!(!words.contains(odd), "{path} in {tag} has an invisible letter or a tatweel: {words}");
        }
        let Some(sorani) = say(&text, "ckb") else { continue };
        let without_places = places.iter().fold(sorani.to_owned(), |words, place| words.replace(place.as_str(), ""));
        assert!(!without_places.contains(NOT_SORANI), "{path}: Arabic letters in Sorani: {sorani}");
    }
}
