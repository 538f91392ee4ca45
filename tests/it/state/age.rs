//! How old the facts are on the reader's day.

use crossing_timeline::{
    domain::date::Age,
    state::{Action, Settings, State, effects},
};

use crate::reader::{after, facts};

/// So many days after the day that the facts stand for.
fn days_later(days: i32) -> Action {
    Action::DayBegan(Some(facts().dataset().as_of().plus(days)))
}

#[track_caller]
fn check(state: &State, age: Option<Age>, is_old: bool) {
    assert_eq!((state.age(facts()), state.is_old(facts())), (age, is_old));
}

#[test]
fn where_nobody_reads_yet_the_facts_have_no_age() {
    check(&after([]), None, false);
    check(&after([days_later(300), Action::DayBegan(None)]), None, false);
}

#[test]
fn facts_grow_old_with_the_readers_day() {
    check(&after([days_later(0)]), Some(Age::Days(0)), false);
    check(&after([days_later(45)]), Some(Age::Days(45)), false);
    // Half a year has 181 to 184 days.
    assert!(!after([days_later(180)]).is_old(facts()));
    assert!(after([days_later(184)]).is_old(facts()));
    check(&after([days_later(184), days_later(185)]), Some(Age::Months(6)), true);
}

#[test]
fn a_clock_that_is_before_the_facts_tells_no_age() {
    check(&after([days_later(-1)]), None, false);
    check(&after([days_later(-4000)]), None, false);
}

#[test]
fn what_a_host_page_sets_leaves_the_day() {
    let mut settings = Settings::default();
    settings.set("view", "list".to_owned());
    let state = after([days_later(300), Action::Configured(Box::new(settings))]);
    assert!(state.is_old(facts()));
}

#[test]
fn the_readers_day_changes_no_picture_and_is_nobodys_affair() {
    let (before, next) = (after([days_later(5)]), after([days_later(6)]));
    assert_ne!(before, next);
    assert_eq!(before.without_day(), next.without_day());
    assert_eq!(before.at_rest(), next.at_rest());
    assert_eq!(effects(&before, &next, facts()), []);
}
