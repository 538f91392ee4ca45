//! The dataset as a reader of one language downloads it: nothing lost, and nothing taken for whole
//! that is not.

use crossing_timeline::domain::dataset::{Dataset, Language, load, pack, unpack, unpack_whole};
use crossing_timeline::{domain::dataset::Track, state::PAGE};
use serde_json::Value;

use crate::{
    dataset::{SHIPPED, shipped},
    reader::facts,
};

/// The shipped file, with each text in one language where it is in it. Keys stand in alphabetical
/// order, since `serde_json` leaves them so.
fn read(language: Option<Language>) -> Dataset {
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
    let mut file: Value = serde_json::from_str(SHIPPED).unwrap();
    language.iter().for_each(|language| reduce(&mut file, language.tag()));
    load(&file.to_string()).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn what_is_unpacked_is_what_was_packed() {
    for language in Language::ALL {
        let [first, later] = pack(&read(None), language);
        let unpacked = unpack_whole(&first, &later).expect("whole");
        // Line by line: the whole is too long to be compared by eye.
        let (found, expected) = (format!("{unpacked:#?}"), format!("{:#?}", read(Some(language))));
        for (line, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
            assert_eq!(found, expected, "line {line}, {language:?}");
        }
        assert_eq!(found.len(), expected.len());
    }
}

#[test]
fn half_a_file_or_another_is_refused() {
    let [packed, _] = pack(&shipped(), Language::En);
    let half: String = packed.chars().take(packed.chars().count() / 2).collect();
    let changed = packed.replacen("Rabia", "Rabja", 1);
    for text in ["", "{}", SHIPPED, &*half, &*changed, packed.trim_end_matches(|_| true)] {
        assert!(unpack(text).is_none(), "{:.40}", text);
    }
    assert!(unpack(&packed).is_some());
}

/// The first download has no pages of a list and no strips of which short periods are drawn together, and
/// looks at every event for every word and day.
#[test]
fn the_shipped_dataset_is_small_enough_for_the_first_download() {
    let dataset = facts().dataset();
    assert!(dataset.events().len() <= PAGE, "more than a page of events: see `domain::ANY_SIZE`");
    for crossing in dataset.crossings().indices() {
        for &track in Track::ALL {
            let periods = facts().history(crossing, track).map_or(0, |history| history.periods().len());
            assert!(periods <= 160, "{periods} periods on {track:?} of {}", dataset.crossings().get(crossing).id);
        }
    }
}
