//! What is shown while the second half of the facts is not there yet, or if it never comes.

use std::rc::Rc;

use crossing_timeline::{
    domain::dataset::{Track, first_half},
    i18n::Locale,
    prerender::live,
    state::{Action, Facts, State, ViewKind, reduce},
};

use super::{
    FACTS,
    markup::{Element, parse},
};
use crate::{frozen::frozen, reader::event};

/// The facts that a reader of a language has at first.
pub(super) fn half(locale: Locale) -> Rc<Facts> {
    Rc::new(Facts::new(first_half(&frozen(), locale.language())))
}

fn tree(facts: &Rc<Facts>, locale: Locale, actions: &[Action]) -> Element {
    let first = State { locale, ..State::new(facts) };
    let state = actions.iter().fold(first, |state, action| reduce(&state, facts, action.clone()));
    parse(&live(facts, state))
}

fn named(tree: &Element) -> Vec<(String, String, String)> {
    let get = |element: &Element, name| element.get(name).unwrap_or_default().to_owned();
    let marks = tree.of("ct-mark");
    marks.iter().map(|mark| (get(mark, "data-count"), get(mark, "data-event"), get(mark, "aria-label"))).collect()
}

#[test]
fn the_cards_say_all_that_they_say_with_all_facts() {
    for locale in Locale::ALL {
        let whole = tree(&FACTS.with(Rc::clone), locale, &[]);
        assert_eq!(tree(&half(locale), locale, &[]).of("ct-cards")[0].words(), whole.of("ct-cards")[0].words());
    }
}

#[test]
fn every_status_is_known_already() {
    let (half, whole) = (half(Locale::En), FACTS.with(Rc::clone));
    for crossing in whole.dataset().crossings().indices() {
        for &track in Track::ALL {
            let said = |facts: &Facts| format!("{:?}", facts.history(crossing, track));
            assert_eq!(said(&half), said(&whole));
        }
    }
}

#[test]
fn every_mark_has_the_beginning_of_its_name() {
    let (half, whole) = (half(Locale::En), FACTS.with(Rc::clone));
    let pairs = named(&tree(&half, Locale::En, &[])).into_iter().zip(named(&tree(&whole, Locale::En, &[])));
    let mut single = 0;
    for ((count, event, name), (same_count, same, longer)) in pairs {
        assert_eq!((&count, event), (&same_count, same));
        let plain = if count.is_empty() { longer.replacen(", ", " ", 1) } else { longer.clone() };
        let name = name.trim_end_matches(" (accounts differ)");
        assert!(!name.is_empty() && plain.starts_with(name), "{name:?} is not the beginning of {plain:?}");
        single += usize::from(count.is_empty() && longer.len() > name.len());
    }
    assert!(single > 2, "{single}");
}

#[test]
fn another_day_names_nobody_for_whom_the_second_half_would_have_more() {
    let day = "2019-09-30".parse().unwrap();
    let cards = |facts: &Rc<Facts>| {
        tree(facts, Locale::En, &[Action::DateChosen(Some(day))]).of("ct-cards")[0].words().replace(" , ", ", ")
    };
    let said = cards(&half(Locale::En));
    assert!(said.contains("was open to travellers and goods"), "{said}");
    assert!(!said.contains(" by "), "{said}");
    assert!(cards(&FACTS.with(Rc::clone)).contains(" by "));
}

#[test]
fn an_event_that_is_opened_says_when_and_where_and_that_the_rest_is_coming() {
    let opened = [Action::EventOpened(event("2019-09-30-al-qaim-reopened"))];
    let body = tree(&half(Locale::En), Locale::En, &opened);
    let detail = body.of("ct-detail")[0].words();
    for words in ["Reopened", "30 September 2019", "Al-Qaim", "The rest is being loaded."] {
        assert!(detail.contains(words), "{words}: {detail}");
    }
    assert!(!detail.contains("Sources"), "{detail}");
}

#[test]
fn a_search_that_finds_nothing_yet_does_not_say_that_there_is_nothing() {
    let asked = [Action::ViewChosen(ViewKind::List), Action::QueryChanged("Quds Force".to_owned())];
    let words = tree(&half(Locale::En), Locale::En, &asked).words();
    assert!(words.contains("The rest is being loaded."), "{words}");
    let asked = [Action::ViewChosen(ViewKind::List), Action::QueryChanged("Rabia".to_owned())];
    assert!(!tree(&half(Locale::En), Locale::En, &asked).of("ct-list__item").is_empty());
}
