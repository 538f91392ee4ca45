//! The same page in every language, and in the two pseudo-languages that make gaps visible.

use std::rc::Rc;

use crossing_timeline::{
    i18n::{Digits, Locale},
    prerender::{self, content, still},
    state::{Action, State, reduce},
};
use expect_test::expect_file;

use super::{
    FACTS,
    half::half,
    markup::{Node, parse},
    page::pretty,
};
use crate::reader::{crossing, event};

/// The HTML of the whole widget in a language after these actions.
fn html(locale: Locale, actions: &[Action]) -> String {
    let facts = FACTS.with(Rc::clone);
    let first = State { locale, ..State::new(&facts) };
    let state = actions.iter().fold(first, |state, action| reduce(&state, &facts, action.clone()));
    prerender::live(&facts, state)
}

/// Every language but English, whose pages have snapshots of their own.
fn others() -> impl Iterator<Item = Locale> {
    Locale::ALL.into_iter().chain(Locale::PSEUDO).filter(|&locale| locale != Locale::En)
}

#[test]
fn the_first_picture_and_a_detail_in_each_language() {
    let opened = [
        Action::CrossingSingled(crossing("al-qaim-al-bukamal")),
        Action::EventOpened(event("2019-09-04-opening-moved-to-10-september")),
    ];
    for locale in others() {
        for (name, actions) in [("first", &[][..]), ("detail", &opened)] {
            expect_file![format!("../snapshots/{name}-{}.html", locale.tag())]
                .assert_eq(&pretty(&parse(&html(locale, actions))));
        }
    }
}

#[test]
fn what_stands_before_the_script_is_what_the_script_draws_to_the_character() {
    for locale in Locale::ALL {
        let before = FACTS.with(|facts| content(facts, locale));
        let facts = half(locale);
        let live = still(&prerender::live(&facts, State { locale, ..State::new(&facts) }));
        assert!(before.starts_with(&format!("<div class=\"ct-page\">{live}\n<section ")), "{}", locale.tag());
    }
}

#[test]
fn digits_are_0_to_9_in_every_language_unless_others_are_asked_for() {
    let facts = FACTS.with(Rc::clone);
    let said = |locale, digits| {
        let state = State { locale, digits, ..State::new(&facts) };
        parse(&prerender::live(&facts, state)).of("ct-head__as-of")[0].words()
    };
    assert_eq!(said(Locale::Ar, Digits::default()), "المعلومات حتى 2 أيار 2026");
    assert_eq!(said(Locale::Ar, Digits::Arab), "المعلومات حتى ٢ أيار ٢٠٢٦");
    for locale in Locale::ALL {
        assert!(said(locale, Digits::default()).contains("2026"));
        assert!(said(locale, Digits::Arab).contains("٢٠٢٦"));
    }
}

/// In the accented pseudo-language, a plain word is one that never went through the place where texts
/// are spelled, or that has no message.
#[test]
fn nothing_is_said_past_the_one_place_where_texts_are_spelled() {
    let body = parse(&html(Locale::Accented, &[]));
    let mut plain: Vec<&str> = Vec::new();
    for element in body.all().into_iter().filter(|element| element.name != "bdi") {
        for child in &element.children {
            if let Node::Text(text) = child
                && text.chars().filter(char::is_ascii_alphabetic).count() > 3
                && !text.contains('~')
            {
                plain.push(text);
            }
        }
    }
    assert_eq!(plain, [""; 0]);
}
