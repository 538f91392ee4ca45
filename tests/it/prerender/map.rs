//! The map, as it is read.

use crossing_timeline::state::Action;

use super::{markup::Element, tree};
use crate::reader::{crossing, facts};

/// What stands for a crossing on the map or beside it.
fn choices(whole: &Element) -> Vec<&Element> {
    let map = whole.of("ct-map");
    assert_eq!(map.len(), 1);
    map[0].all().into_iter().filter(|element| element.get("data-crossing").is_some()).collect()
}

fn choice<'a>(whole: &'a Element, id: &str) -> &'a Element {
    choices(whole).into_iter().find(|element| element.get("data-crossing") == Some(id)).unwrap()
}

/// Track, value and certainty of the halves of a mark.
fn halves(mark: &Element) -> Vec<[&str; 3]> {
    let halves = mark.all().into_iter().filter(|element| element.get("data-track").is_some());
    halves.map(|half| ["data-track", "data-value", "data-certainty"].map(|name| half.get(name).unwrap())).collect()
}

#[test]
fn every_crossing_is_on_the_map_or_named_beside_it_whichever_are_chosen() {
    for actions in [vec![], vec![Action::CrossingSingled(crossing("sahela"))], vec![Action::AllChosen]] {
        let whole = tree(&actions);
        let mut told =
            choices(&whole).into_iter().map(|choice| choice.get("data-crossing").unwrap()).collect::<Vec<_>>();
        let mut known: Vec<&str> = facts().dataset().crossings().iter().map(|(_, crossing)| &*crossing.id).collect();
        told.sort_unstable();
        known.sort_unstable();
        assert_eq!(told, known);
    }
}

#[test]
fn only_a_crossing_with_a_place_is_a_mark() {
    let whole = tree(&[]);
    for (_, crossing) in facts().dataset().crossings().iter() {
        let is_mark = choice(&whole, &crossing.id).is("ct-map__mark");
        assert_eq!(is_mark, crossing.coordinates.is_some(), "{}", crossing.id);
    }
}

#[test]
fn a_mark_tells_the_status_of_the_chosen_day_in_halves_and_in_words() {
    let whole = tree(&[Action::DateChosen(Some("2014-07-01".parse().unwrap()))]);
    let mark = choice(&whole, "al-qaim-al-bukamal");
    assert_eq!(halves(mark), [["travellers", "closed", "confirmed"], ["goods", "closed", "confirmed"]]);
    assert_eq!(
        mark.get("aria-label"),
        Some(
            "Al-Qaim – Al-Bukamal, Travellers: closed, confirmed, Goods: closed, confirmed, \
             Place: a few kilometres"
        )
    );
}

#[test]
fn a_choice_is_pressed_where_it_alone_is_shown() {
    let pressed = |actions: &[Action]| {
        let whole = tree(actions);
        let pressed = choices(&whole).into_iter().filter(|choice| choice.get("aria-pressed") == Some("true"));
        pressed.map(|choice| choice.get("data-crossing").unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(pressed(&[]), [""; 0]);
    for id in ["sahela", "al-waleed-al-tanf"] {
        assert_eq!(pressed(&[Action::CrossingSingled(crossing(id))]), [id]);
    }
}
