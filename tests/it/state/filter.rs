//! Which events are shown.

use std::rc::Rc;

use crossing_timeline::{
    domain::dataset::{Crossing, Event, EventKind, Index},
    state::{Action, State, reduce, selection, selection_after},
};

use crate::reader::{after, crossing, facts};

/// The events that pass, in view or outside; each must satisfy the claim, and no other event may.
#[track_caller]
fn check(actions: impl IntoIterator<Item = Action>, passes: impl Fn(&Event) -> bool) {
    let state = after(actions);
    let (shown, all) = (selection(facts(), &state), selection(facts(), &State { window: None, ..state }));
    let told = all.events();
    assert_eq!(shown.len() + shown.outside(), told.len());
    let events = facts().dataset().events();
    let expected: Vec<_> = events.iter().filter(|(_, event)| passes(event)).map(|(index, _)| index).collect();
    assert_eq!(told, expected);
    assert!(!expected.is_empty());
    assert_eq!(all.all, events.len());
}

fn official() -> Vec<Index<Crossing>> {
    ["rabia-al-yarubiyah", "al-qaim-al-bukamal", "al-waleed-al-tanf"].map(crossing).to_vec()
}

fn is_at(event: &Event, crossings: &[Index<Crossing>]) -> bool {
    event.crossings.iter().any(|crossing| crossings.contains(crossing))
}

#[test]
fn at_first_all_events_of_the_official_crossings_are_shown() {
    check([], |event| is_at(event, &official()));
}

#[test]
fn a_crossing_taken_out_takes_only_its_own_events_along() {
    let [rabia, al_qaim, al_waleed] = official()[..] else { panic!() };
    check([Action::CrossingToggled(al_qaim)], |event| is_at(event, &[rabia, al_waleed]));
    check([Action::CrossingToggled(al_qaim), Action::CrossingToggled(al_qaim)], |event| is_at(event, &official()));
}

#[test]
fn a_crossing_put_in_stands_in_the_order_of_the_dataset() {
    let state = after([Action::AllChosen, Action::CrossingToggled(crossing("sahela"))]);
    let again = after([
        Action::AllChosen,
        Action::CrossingToggled(crossing("sahela")),
        Action::CrossingToggled(crossing("sahela")),
    ]);
    assert!(state.crossings.is_sorted() && state.crossings.len() == 8);
    assert_eq!(again, after([Action::AllChosen]));
}

#[test]
fn what_was_worked_out_for_filters_before_is_theirs_alone() {
    let [rabia, al_qaim, _] = official()[..] else { panic!() };
    let toggles = [
        Action::CrossingToggled(rabia),
        Action::CrossingToggled(rabia),
        Action::KindToggled(EventKind::Attack),
        Action::Panned(-400),
        Action::CrossingToggled(al_qaim),
        Action::KindToggled(EventKind::Attack),
        Action::CrossingToggled(al_qaim),
        Action::QueryChanged("closed".to_owned()),
        Action::CrossingToggled(rabia),
        Action::QueryChanged(String::new()),
    ];
    let mut state = Rc::new(after([]));
    let mut kept = selection(facts(), &state);
    for action in toggles {
        let next = Rc::new(reduce(&state, facts(), action.clone()));
        kept = selection_after(facts(), &next, &state, &kept);
        let fresh = selection(facts(), &next);
        assert_eq!(kept.events(), fresh.events(), "{action:?}");
        assert_eq!((kept.outside(), kept.window), (fresh.outside(), fresh.window), "{action:?}");
        state = next;
    }
}

#[test]
fn one_crossing_can_be_asked_for_alone() {
    let sahela = crossing("sahela");
    check([Action::CrossingSingled(sahela)], |event| is_at(event, &[sahela]));
}

#[test]
fn without_a_crossing_no_event_is_shown() {
    let none = selection(facts(), &after(official().into_iter().map(Action::CrossingToggled)));
    assert!(none.is_empty() && none.outside() == 0);
}

#[test]
fn the_unofficial_crossings_come_and_go_together() {
    check([Action::AllChosen], |_| true);
    check([Action::AllChosen, Action::OfficialChosen], |event| is_at(event, &official()));
    assert!(after([Action::AllChosen]).all_offered);
    assert!(!after([Action::AllChosen, Action::OfficialChosen]).all_offered);
}

#[test]
fn a_kind_taken_out_takes_its_events_along() {
    let toggled = |kind| Action::KindToggled(kind);
    check([Action::AllChosen, toggled(EventKind::Attack)], |event| event.kind != EventKind::Attack);
    check([Action::AllChosen, toggled(EventKind::Attack), toggled(EventKind::Attack)], |_| true);
    let but_closed = EventKind::ALL.iter().filter(|&&kind| kind != EventKind::Closed).map(|&kind| toggled(kind));
    check([Action::AllChosen].into_iter().chain(but_closed), |event| event.kind == EventKind::Closed);
}

#[test]
fn kinds_put_in_again_are_as_if_they_had_never_been_out() {
    let twice = EventKind::ALL.iter().chain(EventKind::ALL).map(|&kind| Action::KindToggled(kind));
    assert_eq!(after(twice), after([]));
}

fn found(query: &str) -> Vec<Index<Event>> {
    selection(facts(), &after([Action::AllChosen, Action::QueryChanged(query.to_owned())])).events()
}

#[test]
fn words_are_found_in_whatever_spelling() {
    let rabia = crossing("rabia-al-yarubiyah");
    let spellings = ["al-Ya'rubiyah", "AL YARUBIYAH", "yarubiyah al"].map(found);
    assert!(spellings.iter().all(|events| *events == spellings[0]));
    let mut events = facts().dataset().events().iter().filter(|(_, event)| is_at(event, &[rabia]));
    assert!(events.all(|(index, _)| spellings[0].contains(&index)));
}

#[test]
fn every_word_of_a_query_must_be_found() {
    let (one, other, both) = (found("rabia"), found("oil"), found("oil rabia"));
    assert_eq!(both, one.into_iter().filter(|event| other.contains(event)).collect::<Vec<_>>());
    assert!(!both.is_empty());
    assert_eq!(found("no such place"), []);
    assert_eq!(found("  "), found(""));
}

#[test]
fn clearing_the_filters_shows_everything_of_the_chosen_crossings() {
    let sahela = crossing("sahela");
    let narrowed = [
        Action::CrossingSingled(sahela),
        Action::KindToggled(EventKind::Other),
        Action::QueryChanged("x".to_owned()),
        Action::Zoomed { factor: 0.1, at: 0.0 },
    ];
    let cleared = || narrowed.clone().into_iter().chain([Action::FiltersCleared]);
    check(cleared(), |event| is_at(event, &[sahela]));
    assert_eq!(after(cleared()), after([Action::CrossingSingled(sahela)]));
}

#[test]
fn clearing_the_filters_without_a_crossing_brings_the_official_ones_back() {
    let out = official().into_iter().map(Action::CrossingToggled);
    check(out.chain([Action::FiltersCleared]), |event| is_at(event, &official()));
}
