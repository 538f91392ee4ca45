//! Searching for a crossing as readers write it, in two scripts and four languages.

use std::collections::BTreeSet;

use crossing_timeline::domain::{
    dataset::{Dataset, Identified as _, load},
    search::{Query, SearchIndex},
};
use serde_json::{Value, json};

use crate::frozen::{FROZEN, frozen};

const NORTH: &str = "al-waleed-north";
const TANF: &str = "al-waleed-al-tanf";
const QAIM: &str = "al-qaim-al-bukamal";
const GATES: &str = "al-bukamal-militia-gates";
const RABIA: &str = "rabia-al-yarubiyah";
const SEMALKA: &str = "faysh-khabur-semalka";
const MAHMOUDIYAH: &str = "al-mahmoudiyah";
const SINJAR: &str = "sinjar-khana-sor";
const SAHELA: &str = "sahela";

/// What is typed, and the crossings whose names it finds, from north to south.
const SPELLINGS: &[(&str, &[&str])] = &[
    // Both sides of al-Qaim and al-Bukamal; the gates are named after them.
    ("al-Qaim", &[QAIM, GATES]),
    ("Al Qaem", &[QAIM]),
    ("elqaim", &[QAIM, GATES]),
    ("Kaim", &[QAIM, GATES]),
    ("El-Qaîm", &[QAIM, GATES]),
    ("Qa`im", &[QAIM, GATES]),
    ("القائم", &[QAIM]),
    ("القايم", &[QAIM]),
    ("منفذ القائم", &[QAIM]),
    ("قائیم", &[QAIM]),
    ("ئەلقائیم", &[QAIM]),
    ("Husaybah", &[QAIM]),
    ("Husseiba", &[QAIM]),
    ("Abu Kamal", &[QAIM]),
    ("abou kamal", &[QAIM]),
    ("Ebû Kemal", &[QAIM]),
    ("Albukamal", &[QAIM, GATES]),
    ("al boukamal", &[QAIM, GATES]),
    ("Al-Bokamal", &[QAIM, GATES]),
    ("Elbûkemal", &[QAIM, GATES]),
    ("Bukammal", &[QAIM, GATES]),
    ("البوكمال", &[QAIM]),
    ("البُوكَمال", &[QAIM]),
    ("البــوكمال", &[QAIM]),
    ("أبو كمال", &[QAIM]),
    ("بوکەمال", &[QAIM]),
    ("ئەلبوو کەمال", &[QAIM]),
    // The two places called al-Waleed.
    ("al-Waleed", &[NORTH, TANF]),
    ("al Walid", &[NORTH, TANF]),
    ("Alwaleed", &[NORTH, TANF]),
    ("Oualid", &[NORTH, TANF]),
    ("El Welîd", &[NORTH, TANF]),
    ("الوليد", &[NORTH, TANF]),
    ("وليد", &[NORTH, TANF]),
    ("وەلید", &[NORTH, TANF]),
    ("ئەلوەلید", &[NORTH, TANF]),
    ("al-Waleed Tanf", &[TANF]),
    ("Waleed north", &[NORTH]),
    ("al-Tanf", &[TANF]),
    ("at-Tanf", &[TANF]),
    ("attanf", &[TANF]),
    ("El Tenf", &[TANF]),
    ("التنف", &[TANF]),
    ("تەنف", &[TANF]),
    ("as-Suwaydiyah", &[NORTH]),
    ("Swaydiyeh", &[NORTH]),
    ("السويديه", &[NORTH]),
    // Rabia and al-Yarubiyah.
    ("Rabia", &[RABIA]),
    ("ar-Rabiyya", &[RABIA]),
    ("Rabi’ah", &[RABIA]),
    ("Rebîa", &[RABIA]),
    ("ربيعة", &[RABIA]),
    ("ربیعه", &[RABIA]),
    ("ڕەبیعە", &[RABIA]),
    ("رەبیعە", &[RABIA]),
    ("al-Yaaroubiyeh", &[RABIA]),
    ("Ya‘rubiyya", &[RABIA]),
    ("اليعربيّة", &[RABIA]),
    ("Til Koçer", &[RABIA]),
    ("tilkocher", &[RABIA]),
    ("Tell Kocher", &[RABIA]),
    ("تل كوجر", &[RABIA]),
    ("تل کۆچەر", &[RABIA]),
    // Faysh Khabur and Semalka.
    ("Faysh Khabour", &[SEMALKA]),
    ("fishkhabur", &[SEMALKA]),
    ("Pêşxabûr", &[SEMALKA]),
    ("Pesh Xabur", &[SEMALKA]),
    ("فيش خابور", &[SEMALKA]),
    ("پێشخابوور", &[SEMALKA]),
    ("فیشخابوور", &[SEMALKA]),
    ("Sêmalka", &[SEMALKA]),
    ("Seemalka", &[SEMALKA]),
    ("سيمالكا", &[SEMALKA]),
    ("سێمالکا", &[SEMALKA]),
    // The others.
    ("Mahmudiyya", &[MAHMOUDIYAH]),
    ("المحموديه", &[MAHMOUDIYAH]),
    ("مەحموودیە", &[MAHMOUDIYAH]),
    ("Khana Sor", &[SINJAR]),
    ("Xanesor", &[SINJAR]),
    ("Shengal Sinjar", &[]),
    ("Sahela", &[SAHELA]),
    ("Saheela", &[]),
    // Places and words that are none of these, near as they look.
    ("Damascus", &[]),
    ("Camel", &[]),
    ("Qamishli", &[]),
    ("Kabul", &[]),
    ("Well", &[]),
    ("House", &[]),
    ("Fees", &[]),
    ("Few", &[]),
    ("Car", &[]),
    ("Rabin", &[]),
    ("Tanzania", &[]),
    ("Muhammad", &[]),
    ("محمد", &[]),
    ("بغداد", &[]),
    ("ولاية", &[]),
    ("Bukhara", &[]),
];

/// A file's crossings, with one event each in which there is nothing to find but their names.
fn names_alone(text: &str) -> Dataset {
    let mut file: Value = serde_json::from_str(text).unwrap();
    let source = file["sources"][0]["id"].clone();
    file["sources"][0]["publisher"] = json!("-");
    let ids = file["crossings"].as_array().unwrap().iter().map(|crossing| crossing["id"].as_str().unwrap());
    let event = |id: &str| {
        json!({
            "id": format!("2020-{id}"), "date": "2020", "kind": "other", "confidence": "B", "crossings": [id],
            "summary": {"en": "-"}, "effects": [], "sources": [source],
        })
    };
    file["events"] = ids.map(event).collect();
    load(&file.to_string()).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn a_crossing_is_found_by_every_spelling_and_no_other_is() {
    let dataset = names_alone(FROZEN);
    let mut index = SearchIndex::default();
    let mut wrong = Vec::new();
    for (typed, expected) in SPELLINGS {
        let found = index.find(&dataset, &Query::new(typed));
        let events = dataset.events().iter().filter(|(event, _)| found.has(*event));
        let found = events.map(|(_, event)| dataset.crossings().get(event.crossings[0]).id());
        // In some languages the gates have a name with these places in it, in others none yet.
        let is_free = expected.contains(&QAIM) && !expected.contains(&GATES);
        let found: Vec<&str> = found.filter(|id| !(is_free && *id == GATES)).collect();
        if found != *expected {
            wrong.push(format!("{typed}: {found:?}, and not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(SPELLINGS.len() >= 60);
}

/// Names and aliases in a file that do not find their crossing.
pub(crate) fn names_that_find_nothing(text: &str) -> Vec<String> {
    let dataset = names_alone(text);
    let mut index = SearchIndex::default();
    let mut lost = Vec::new();
    for (event, record) in dataset.events().iter() {
        let crossing = dataset.crossings().get(record.crossings[0]);
        for side in [&crossing.iraqi_side, &crossing.syrian_side] {
            let aliases = side.aliases.iter().map(|alias| &*alias.text);
            for name in crossing.name.all().chain(side.name.iter().flat_map(|name| name.all())).chain(aliases) {
                for typed in [name.to_owned(), name.to_uppercase(), name.replace(['-', '\'', ' '], "")] {
                    // A sentence in place of a name is not written in one word.
                    let is_sentence = name.contains(['(', '–']);
                    if !is_sentence && !index.find(&dataset, &Query::new(&typed)).has(event) {
                        lost.push(format!("{typed} does not find {}", crossing.id()));
                    }
                }
            }
        }
    }
    lost
}

#[test]
fn every_name_and_alias_of_the_file_finds_its_crossing() {
    assert_eq!(names_that_find_nothing(FROZEN), [""; 0]);
}

#[test]
fn every_event_of_a_crossing_is_found_in_each_script() {
    let dataset = frozen();
    let mut index = SearchIndex::default();
    for typed in ["Abu Kamal", "Albukamal", "البوكمال", "بوکەمال", "al boukamal"] {
        let found = index.find(&dataset, &Query::new(typed));
        for (event, record) in dataset.events().iter() {
            let there = record.crossings.iter().any(|&crossing| dataset.crossings().get(crossing).id() == QAIM);
            assert!(!there || found.has(event), "{typed} does not find {}", record.id());
        }
    }
}

#[test]
fn each_letter_typed_keeps_what_the_whole_word_finds() {
    let dataset = names_alone(FROZEN);
    let mut index = SearchIndex::default();
    let mut finds = |typed: &str| -> BTreeSet<usize> {
        let found = index.find(&dataset, &Query::new(typed));
        dataset.events().indices().filter(|event| found.has(*event)).map(|event| event.place()).collect()
    };
    for name in ["al-Waleed", "al-Bukamal", "Rabia", "Semalka", "الوليد", "البوكمال", "ربيعة"] {
        let whole = finds(name);
        for (end, _) in name.char_indices().skip(1) {
            assert!(finds(&name[..end]).is_superset(&whole), "{} hides what {name} finds", &name[..end]);
        }
    }
}
