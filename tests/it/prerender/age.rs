//! What the header says of how old the facts are.

use crossing_timeline::{
    i18n::Locale,
    prerender::{content, fragment},
    state::{Action, State, reduce},
};
use expect_test::{Expect, expect};

use super::{
    FACTS,
    markup::{Element, parse},
};

/// The widget in a language, so many days after the day that the facts stand for.
fn tree(locale: Locale, days: i32) -> Element {
    let facts = FACTS.with(std::rc::Rc::clone);
    let today = facts.dataset().as_of().plus(days);
    let state = reduce(&State { locale, ..State::new(&facts) }, &facts, Action::DayBegan(Some(today)));
    parse(&crossing_timeline::prerender::live(&facts, state))
}

#[track_caller]
fn check(days: i32, expected: &Expect) {
    let mut said: Vec<String> = Vec::new();
    for locale in Locale::ALL {
        let tree = tree(locale, days);
        for class in ["ct-head__as-of", "ct-head__old"] {
            said.extend(tree.of(class).iter().map(|part| part.words()));
        }
    }
    expected.assert_eq(&said.join("\n"));
}

#[test]
fn soon_after_its_day_the_age_stands_beside_it() {
    check(
        -1,
        &expect![[r#"
        Facts as of 2 May 2026
        المعلومات حتى 2 أيار 2026
        زانیارییەکان تا 2ی ئایاری 2026"#]],
    );
    check(
        61,
        &expect![[r#"
        Facts as of 2 May 2026, two months ago
        المعلومات حتى 2 أيار 2026، أي قبل شهرين
        زانیارییەکان تا 2ی ئایاری 2026، 2 مانگ لەمەوبەر"#]],
    );
}

#[test]
fn from_half_a_year_on_a_notice_says_that_what_happened_since_is_missing() {
    check(
        245,
        &expect![[r#"
        Facts as of 2 May 2026, eight months ago
        Whatever has happened since 2 May 2026 is not in here.
        المعلومات حتى 2 أيار 2026، أي قبل 8 أشهر
        ما استجدّ بعد 2 أيار 2026 غير وارد هنا.
        زانیارییەکان تا 2ی ئایاری 2026، 8 مانگ لەمەوبەر
        هەرچی لە 2ی ئایاری 2026ەوە ڕوویدابێت، لێرەدا نییە."#]],
    );
    let notice = tree(Locale::En, 245);
    assert_eq!(notice.of("ct-head__old")[0].get("role"), Some("note"));
    assert!(tree(Locale::En, 180).of("ct-head__old").is_empty());
}

#[test]
fn in_the_language_that_tests_spelling_age_and_notice_are_spelled() {
    let tree = tree(Locale::Accented, 245);
    for class in ["ct-head__as-of", "ct-head__old"] {
        assert!(tree.of(class)[0].words().contains('~'), "{class}");
    }
}

#[test]
fn what_is_written_before_anybody_reads_tells_the_day_alone() {
    let facts = FACTS.with(std::rc::Rc::clone);
    for locale in Locale::ALL {
        let messages = locale.messages();
        let day = crossing_timeline::i18n::day(messages, facts.dataset().as_of());
        let plain = (messages.as_of)(&day);
        for html in [content(&facts, locale), fragment(&facts, locale)] {
            assert!(html.contains(&format!(">{plain}</p>")), "{plain}");
            assert!(!html.contains("ct-head__old"));
        }
    }
}
