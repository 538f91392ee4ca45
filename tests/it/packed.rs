//! The dataset as a reader of one language downloads it: nothing lost, and nothing taken for whole
//! that is not.

use crossing_timeline::domain::dataset::{Dataset, Language, load, pack, unpack, unpack_whole};
use serde_json::Value;

use crate::frozen::{FROZEN, frozen};

/// The dataset of a file, with each text in one language where it is in it. Keys stand in alphabetical
/// order, since `serde_json` leaves them so.
fn read(text: &str, language: Option<Language>) -> Dataset {
    fn reduce(value: &mut Value, tag: &str) {
        match value {
            Value::Object(fields) => {
                if fields.get(tag).is_some_and(Value::is_string) {
                    fields.retain(|key, _| key == tag);
                }
                fields.values_mut().for_each(|value| reduce(value, tag));
            }
            Value::Array(items) => items.iter_mut().for_each(|item| reduce(item, tag)),
            _ => {}
        }
    }
    let mut file: Value = serde_json::from_str(text).unwrap();
    language.iter().for_each(|language| reduce(&mut file, language.tag()));
    load(&file.to_string()).unwrap_or_else(|problems| panic!("{problems}"))
}

/// What of a file is not the same after it was packed for a language and unpacked: the first of it alone, line
/// by line, since the whole is too long to be compared by eye.
pub(crate) fn differences(text: &str, language: Language) -> Vec<String> {
    let [first, later] = pack(&read(text, None), language);
    let unpacked = unpack_whole(&first, &later).expect("whole");
    let (found, expected) = (format!("{unpacked:#?}"), format!("{:#?}", read(text, Some(language))));
    let mut lines = found.lines().zip(expected.lines()).enumerate();
    let first = lines.find(|(_, (found, expected))| found != expected);
    let first =
        first.map(|(line, (found, expected))| format!("line {line}, {language:?}: {found}, and not {expected}"));
    let shorter = (found.len() != expected.len()).then(|| format!("{language:?}: one of them is longer"));
    first.into_iter().chain(shorter).collect()
}

#[test]
fn what_is_unpacked_is_what_was_packed() {
    for language in Language::ALL {
        assert_eq!(differences(FROZEN, language), [""; 0]);
    }
}

#[test]
fn half_a_file_or_another_is_refused() {
    let [packed, _] = pack(&frozen(), Language::En);
    let half: String = packed.chars().take(packed.chars().count() / 2).collect();
    let changed = packed.replacen("Rabia", "Rabja", 1);
    for text in ["", "{}", FROZEN, &*half, &*changed, packed.trim_end_matches(|_| true)] {
        assert!(unpack(text).is_none(), "{:.40}", text);
    }
    assert!(unpack(&packed).is_some());
}
