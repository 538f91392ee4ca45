//! What a search shows, where two places have one name.

use crossing_timeline::{
    domain::dataset::Identified as _,
    state::{Action, ViewKind},
};

use super::tree;
use crate::reader::{event, facts};

/// All crossings, and the events that a search for these words finds.
fn searched(words: &str, view: ViewKind) -> super::markup::Element {
    tree(&[Action::AllChosen, Action::ViewChosen(view), Action::QueryChanged(words.to_owned())])
}

#[test]
fn both_places_called_al_waleed_are_found_and_each_row_says_which() {
    let crossings = facts().dataset().crossings();
    for words in ["al-Waleed", "الوليد"] {
        let whole = searched(words, ViewKind::List);
        let mut named = [0, 0];
        for row in whole.of("ct-list__item") {
            let event = facts().dataset().events().get(event(row.get("data-event").unwrap()));
            let place = row.of("ct-list__where")[0].words();
            for &crossing in &event.crossings {
                let crossing = crossings.get(crossing);
                let name = match crossing.id() {
                    "al-waleed-al-tanf" => "Al-Waleed – Al-Tanf",
                    "al-waleed-north" => "Al-Waleed (north, Kurdistan Region – north-east Syria)",
                    _ => continue,
                };
                named[usize::from(crossing.id() == "al-waleed-north")] += 1;
                assert!(place.contains(name), "{} is shown at {place}", event.id);
            }
        }
        assert!(named.iter().all(|rows| *rows > 0), "{words}: {named:?}");
    }
}

#[test]
fn marks_of_places_of_one_name_stand_in_lanes_that_say_which() {
    let whole = searched("al-Waleed", ViewKind::Timeline);
    let lanes = whole.of("ct-lane").into_iter().filter(|lane| !lane.of("ct-mark").is_empty());
    let names: Vec<String> = lanes.map(|lane| lane.of("ct-lane__name")[0].words()).collect();
    for name in ["Al-Waleed – Al-Tanf", "Al-Waleed (north, Kurdistan Region – north-east Syria)"] {
        assert_eq!(names.iter().filter(|other| *other == name).count(), 1, "{names:?}");
    }
}
