//! Which days are in view.

use crossing_timeline::{
    domain::{date::DayRange, timeline::MIN_WINDOW_DAYS},
    state::{Action, State, ViewKind, reduce, selection},
};
use proptest::prelude::*;

use crate::reader::{after, any_days, config, crossing, day, days, facts};

fn in_view(state: &State) -> DayRange {
    state.days(facts())
}

/// These actions end with these days in view.
#[track_caller]
fn check(actions: impl IntoIterator<Item = Action>, expected: DayRange) {
    assert_eq!(in_view(&after(actions)), expected);
}

const FAR: Action = Action::Zoomed { factor: 1e9, at: 0.5 };
const NEAR: Action = Action::Zoomed { factor: 1e-9, at: 0.5 };

#[test]
fn at_first_all_years_are_in_view() {
    check([], facts().range());
    check([], days("2003-01-01", "2026-05-02"));
}

#[test]
fn zooming_ends_at_three_weeks_and_at_all_years() {
    assert_eq!(in_view(&after([NEAR])).days(), MIN_WINDOW_DAYS);
    assert_eq!(after([NEAR, FAR]), after([]));
}

#[test]
fn moving_ends_where_the_dataset_does() {
    let year = days("2019-01-01", "2019-12-31");
    let chosen = || Action::WindowChosen(Some(year));
    check([chosen(), Action::Panned(31)], days("2019-02-01", "2020-01-31"));
    check([chosen(), Action::Panned(-31)], days("2018-12-01", "2019-11-30"));
    check([chosen(), Action::Panned(-99_999)], days("2003-01-01", "2003-12-31"));
    check([chosen(), Action::Panned(99_999)], days("2025-05-03", "2026-05-02"));
}

#[test]
fn days_that_are_asked_for_are_shown_as_far_as_there_are_any() {
    check([Action::WindowChosen(Some(days("2019-07-01", "2019-10-31")))], days("2019-07-01", "2019-10-31"));
    check([Action::WindowChosen(Some(days("1900-01-01", "2100-12-31")))], facts().range());
    check([NEAR, Action::WindowChosen(None)], facts().range());
}

#[test]
fn what_lies_outside_the_days_in_view_is_counted_apart() {
    let state = after([Action::WindowChosen(Some(days("2019-09-30", "2019-09-30")))]);
    let chosen = selection(facts(), &state);
    let ids: Vec<&str> = chosen.events().iter().map(|&event| &*facts().dataset().events().get(event).id).collect();
    assert_eq!(ids, ["2019-09-30-al-qaim-reopened", "2019-09-30-other-two-crossings-promised"]);
    assert_eq!(chosen.events().len() + chosen.outside(), selection(facts(), &after([])).events().len());
}

#[test]
fn a_date_is_chosen_and_given_back() {
    let chosen = Action::DateChosen(Some(day("2019-10-01")));
    assert_eq!(after([chosen.clone()]).day(facts()), day("2019-10-01"));
    assert_eq!(after([chosen, Action::DateChosen(None)]), after([]));
    assert_eq!(after([]).day(facts()), facts().dataset().as_of());
}

#[test]
fn the_day_of_the_facts_is_no_choice() {
    assert_eq!(after([Action::DateChosen(Some(facts().dataset().as_of()))]), after([]));
}

#[test]
fn a_measured_width_that_is_none_changes_nothing() {
    for width in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(after([Action::Resized(700.0), Action::Resized(width)]).width_px, 700.0, "{width}");
    }
}

#[test]
fn the_view_changes_nothing_but_the_view() {
    let narrowed = [Action::CrossingSingled(crossing("sahela")), NEAR];
    let there_and_back = narrowed
        .clone()
        .into_iter()
        .chain([Action::ViewChosen(ViewKind::List), Action::ViewChosen(ViewKind::Timeline)]);
    assert_eq!(after(there_and_back), after(narrowed));
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn zooming_in_never_shows_more_days(window in any_days(), factor in 0.05..1.0_f64, at in 0.0..1.0_f64) {
        let before = after([Action::WindowChosen(Some(window))]);
        let nearer = reduce(&before, facts(), Action::Zoomed { factor, at });
        prop_assert!(in_view(&nearer).days() <= in_view(&before).days(), "{} from {}", in_view(&nearer).days(), in_view(&before).days());
    }

    #[test]
    fn moving_shows_as_many_days_as_before(window in any_days(), by in -9000..9000_i32) {
        let moved = after([Action::WindowChosen(Some(window)), Action::Panned(by)]);
        prop_assert_eq!(in_view(&moved).days(), window.days());
    }
}
