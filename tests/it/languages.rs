//! The dataset's texts by language: which there are, and that they agree where a program can tell.

use serde_json::{Map, Value};

use crate::dataset::SHIPPED;

const LANGUAGES: [&str; 3] = ["en", "ar", "ckb"];

/// Names for which the sources have no form in a language: nobody invents one. The reader sees the
/// form of another language, marked.
const UNATTESTED: [(&str, &[&str]); 23] = [
    ("Al-Mahmoudiyah", &["ckb"]),
    ("Al-Qaim District", &["ckb"]),
    ("Al-Qaim – Al-Bukamal", &["ckb"]),
    ("Al-Waleed (north, Kurdistan Region – north-east Syria)", &["ckb"]),
    ("Al-Waleed – Al-Tanf", &["ckb"]),
    ("Ar-Rutba District", &["ar", "ckb"]),
    ("Faysh Khabur (Kurdistan Region)", &["ckb"]),
    ("Faysh Khabur – Semalka", &["ckb"]),
    ("Khana Sor, Bara village, Sinune", &["ar", "ckb"]),
    ("Sahela", &["ar", "ckb"]),
    ("Sahela (Duhok)", &["ar", "ckb"]),
    ("Semalka", &["ckb"]),
    ("Sinjar (Khana Sor / Bara)", &["ar", "ckb"]),
    ("Sinjar (Shingal), Sinune subdistrict", &["ar", "ckb"]),
    ("Tel Afar District", &["ar", "ckb"]),
    ("al-Bukamal (Abu Kamal)", &["ckb"]),
    ("al-Mahmoudiyah", &["ckb"]),
    ("al-Qaim (Husaybah)", &["ckb"]),
    ("al-Qaim area", &["ckb"]),
    ("al-Suwaydiyah", &["ckb"]),
    ("al-Tanf", &["ckb"]),
    ("al-Waleed", &["ckb"]),
    ("al-Waleed (Kurdistan Region)", &["ckb"]),
];

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

#[test]
fn every_text_is_in_every_language_but_names_that_no_source_has() {
    let mut lacking: Vec<(String, Vec<&str>)> = Vec::new();
    for (_, text) in texts() {
        let missing: Vec<&str> = LANGUAGES.into_iter().filter(|tag| say(&text, tag).is_none()).collect();
        if !missing.is_empty() {
            lacking.push((say(&text, "en").expect("English").to_owned(), missing));
        }
    }
    lacking.sort();
    lacking.dedup();
    let expected = UNATTESTED.map(|(name, tags)| (name.to_owned(), tags.to_vec()));
    assert_eq!(lacking, expected);
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
    /// The Arabic letters that Sorani writes otherwise; names of places keep theirs.
    const NOT_SORANI: [char; 7] = ['ك', 'ي', 'ى', 'ة', 'ؤ', 'إ', 'أ'];
    const PLACES: [&str; 8] = ["القائم", "البوكمال", "الوليد", "التنف", "فيشخابور", "سيمالكا", "السويدية", "المحمودية"];
    for (path, text) in texts() {
        for tag in ["ar", "ckb"] {
            let Some(words) = say(&text, tag) else { continue };
            let odd = |letter: char| letter == 'ـ' || ('\u{200b}'..='\u{200f}').contains(&letter);
            assert!(!words.contains(odd), "{path} in {tag} has an invisible letter or a tatweel: {words}");
        }
        let Some(sorani) = say(&text, "ckb") else { continue };
        let without_places = PLACES.iter().fold(sorani.to_owned(), |words, place| words.replace(place, ""));
        assert!(!without_places.contains(NOT_SORANI), "{path}: Arabic letters in Sorani: {sorani}");
    }
}
