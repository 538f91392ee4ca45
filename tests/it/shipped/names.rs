//! The names of its crossings, as readers type them and as they tell them apart.

use std::collections::BTreeSet;

use crossing_timeline::domain::dataset::{Crossing, Language};

use super::{SHIPPED, check, shipped};
use crate::search::names_that_find_nothing;

#[test]
fn every_name_and_alias_finds_its_crossing() {
    check(&names_that_find_nothing(SHIPPED));
}

/// What the places on both sides are called in a language, without what stands in brackets.
fn places(crossing: &Crossing, language: Language) -> BTreeSet<String> {
    let sides = [&crossing.iraqi_side, &crossing.syrian_side].into_iter();
    let names = sides.filter_map(|side| side.name.as_ref()).map(|name| name.get(language));
    names.map(|name| name.split(" (").next().unwrap_or_default().to_lowercase()).collect()
}

/// Two places may have one name, as the two called al-Waleed: what their crossings are called says which.
#[test]
fn two_places_of_one_name_are_told_apart_in_every_language() {
    let dataset = shipped();
    let crossings: Vec<&Crossing> = dataset.crossings().iter().map(|(_, crossing)| crossing).collect();
    let mut shared = 0;
    for language in Language::ALL {
        for (at, one) in crossings.iter().enumerate() {
            for other in &crossings[..at] {
                let (name, other_name) = (one.name.get(language), other.name.get(language));
                assert_ne!(name, other_name, "{language:?}");
                for place in places(one, language).intersection(&places(other, language)) {
                    shared += 1;
                    let besides = [name, other_name].map(|name| name.to_lowercase().replace(place.as_str(), ""));
                    let said = besides.iter().all(|rest| rest.chars().any(char::is_alphabetic));
                    assert!(said, "{name} and {other_name} do not say which {place} is meant");
                }
            }
        }
    }
    assert!(shared >= 3, "al-Waleed in each language");
}
