//! Opening events, one or several, and closing them.

use crossing_timeline::{
    domain::{
        dataset::{Event, Index},
        timeline::MIN_WINDOW_DAYS,
    },
    state::{Action, State, ViewKind, picture, reduce, selection},
};
use proptest::{prelude::*, sample};

use crate::reader::{after, any_crossing, any_days, any_event, config, days, event, facts};

fn is_in_view(state: &State, event: Index<Event>) -> bool {
    selection(facts(), state).events().contains(&event)
}

/// After these actions, this event is open, and these are listed to choose from.
#[track_caller]
fn check(actions: impl IntoIterator<Item = Action>, open: Option<&str>, listed: &[&str]) {
    let state = after(actions);
    assert_eq!(state.event, open.map(event));
    assert_eq!(state.bundle, listed.iter().map(|id| event(id)).collect::<Vec<_>>());
}

fn opened(id: &str) -> Action {
    Action::EventOpened(event(id))
}

fn bundled(ids: &[&str]) -> Action {
    Action::BundleOpened(ids.iter().map(|id| event(id)).collect())
}

const REOPENED: &str = "2019-09-30-al-qaim-reopened";
const PROMISED: &str = "2019-09-30-other-two-crossings-promised";
const RESOLUTION: &str = "2014-07-14-unsc-resolution-2165";

#[test]
fn an_event_is_opened_and_closed() {
    check([opened(REOPENED)], Some(REOPENED), &[]);
    check([opened(REOPENED), opened(RESOLUTION)], Some(RESOLUTION), &[]);
    assert_eq!(after([opened(REOPENED), Action::DetailClosed]), after([]));
    assert_eq!(after([Action::DetailClosed]), after([]));
}

#[test]
fn opening_an_event_outside_the_window_moves_the_window_to_it() {
    let year = Action::WindowChosen(Some(days("2014-01-01", "2014-12-31")));
    let before = after([year]);
    let state = reduce(&before, facts(), opened(REOPENED));
    assert!(is_in_view(&state, event(REOPENED)));
    assert_eq!(state.days(facts()).days(), before.days(facts()).days());
}

#[test]
fn opening_an_event_of_a_crossing_that_is_not_shown_shows_it() {
    let sahela = "2019-10-21-us-troops-leave-via-sahela";
    assert!(is_in_view(&after([opened(sahela)]), event(sahela)));
}

#[test]
fn a_mark_of_several_events_far_apart_opens_by_zooming() {
    let ids = ["2019-07-05-sources-say-within-a-month", REOPENED];
    let state = after([bundled(&ids)]);
    check([bundled(&ids)], None, &[]);
    assert!(ids.iter().all(|id| is_in_view(&state, event(id))));
    assert!(state.days(facts()).days() * 2 <= facts().range().days());
}

#[test]
fn what_zooming_cannot_part_is_listed() {
    let month = Action::WindowChosen(Some(days("2019-09-20", "2019-10-10")));
    check([month.clone(), bundled(&[REOPENED, PROMISED])], None, &[REOPENED, PROMISED]);
    let state = after([month.clone(), bundled(&[REOPENED, PROMISED])]);
    assert_eq!(state.days(facts()), after([month]).days(facts()));
}

#[test]
fn events_of_one_day_are_listed_at_once() {
    check([bundled(&[REOPENED, PROMISED])], None, &[REOPENED, PROMISED]);
}

#[test]
fn in_the_list_view_a_mark_of_several_lists_them() {
    let ids = ["2019-07-05-sources-say-within-a-month", REOPENED];
    check([Action::ViewChosen(ViewKind::List), bundled(&ids)], None, &ids);
}

#[test]
fn from_a_list_one_goes_to_an_event_and_back_and_out() {
    let list = || [Action::WindowChosen(Some(days("2019-09-20", "2019-10-10"))), bundled(&[REOPENED, PROMISED])];
    let then = |actions: &[Action]| list().into_iter().chain(actions.to_vec()).collect::<Vec<_>>();
    check(then(&[opened(PROMISED)]), Some(PROMISED), &[REOPENED, PROMISED]);
    check(then(&[opened(PROMISED), Action::DetailClosed]), None, &[REOPENED, PROMISED]);
    check(then(&[opened(PROMISED), Action::DetailClosed, Action::DetailClosed]), None, &[]);
    check(then(&[opened(RESOLUTION)]), Some(RESOLUTION), &[]);
    check(then(&[Action::ViewChosen(ViewKind::List)]), None, &[]);
    check([bundled(&[])], None, &[]);
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn an_opened_event_is_shown(crossing in any_crossing(), window in any_days(), event in any_event()) {
        let state = after([Action::CrossingSingled(crossing), Action::WindowChosen(Some(window)), Action::EventOpened(event)]);
        prop_assert!(is_in_view(&state, event));
        prop_assert_eq!(state.days(facts()).days(), window.days());
    }

    #[test]
    fn opening_an_event_that_is_shown_leaves_the_picture_as_it_is(window in any_days(), place in any::<sample::Index>()) {
        let before = after([Action::AllChosen, Action::WindowChosen(Some(window))]);
        let shown = selection(facts(), &before).events();
        prop_assume!(!shown.is_empty());
        let event = *place.get(&shown);
        let state = reduce(&before, facts(), Action::EventOpened(event));
        prop_assert_eq!((state.days(facts()), &state.crossings), (before.days(facts()), &before.crossings));
    }

    #[test]
    fn every_mark_of_several_is_opened_in_a_few_presses(crossing in any_crossing(), window in any_days(), width in 200.0..1500.0_f64) {
        let mut state = after([Action::CrossingSingled(crossing), Action::WindowChosen(Some(window)), Action::Resized(width)]);
        for _ in 0..20 {
            let scene = picture(facts(), &state, &selection(facts(), &state)).scene;
            let lane = &scene.lanes[0];
            let Some(mark) = lane.happened.iter().chain(&lane.said).find(|mark| mark.count > 1) else { return Ok(()) };
            let next = reduce(&state, facts(), Action::BundleOpened(scene.events_of(facts().dataset(), 0, mark)));
            if !next.bundle.is_empty() {
                prop_assert_eq!(next.bundle, scene.events_of(facts().dataset(), 0, mark));
                return Ok(());
            }
            prop_assert!(scene.events_of(facts().dataset(), 0, mark).into_iter().all(|event| is_in_view(&next, event)));
            prop_assert!(next.days(facts()).days() < state.days(facts()).days());
            state = next;
        }
        prop_assert!(false, "still not open after 20 presses");
    }

    #[test]
    fn a_mark_of_several_never_opens_nearer_than_one_can_zoom(crossing in any_crossing(), width in 200.0..1500.0_f64) {
        let before = after([Action::CrossingSingled(crossing), Action::Resized(width)]);
        let scene = picture(facts(), &before, &selection(facts(), &before)).scene;
        for mark in scene.lanes[0].happened.iter().filter(|mark| mark.count > 1) {
            let state = reduce(&before, facts(), Action::BundleOpened(scene.events_of(facts().dataset(), 0, mark)));
            prop_assert!(state.days(facts()).days() >= MIN_WINDOW_DAYS, "{} days", state.days(facts()).days());
        }
    }
}
