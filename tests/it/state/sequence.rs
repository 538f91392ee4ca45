//! Any actions one after the other, as readers and host pages may mix them, and what holds after them.

use crossing_timeline::{
    domain::{
        dataset::{CrossingKind, Event, EventKind, Index},
        date::DayRange,
    },
    state::{Action, Settings, State, ViewKind, effects, selection},
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use crate::reader::{after, any_crossing, any_days, any_event, config, event, facts};

/// What may stand in a setting; some of it is understood.
const VALUES: [&str; 14] = [
    "",
    "en",
    "ar",
    "list",
    "dark",
    "2019-09-30",
    "2014",
    "2018-10~",
    "al-qaim-al-bukamal sahela",
    "2019-09-30-al-qaim-reopened",
    "closed,attack",
    "oil & gas",
    "ربيعة",
    "no such thing",
];

fn any_settings() -> impl Strategy<Value = Settings> {
    vec((select(Settings::NAMES.to_vec()), select(VALUES.to_vec())), 0..5).prop_map(|pairs| {
        let mut settings = Settings::default();
        pairs.into_iter().for_each(|(name, value)| settings.set(name, value.to_owned()));
        settings
    })
}

/// Days in the range and around it.
fn any_window() -> impl Strategy<Value = Action> {
    let moved =
        (any_days(), -500..500_i32).prop_map(|(days, by)| DayRange::new(days.start.plus(by), days.end.plus(by)));
    option::weighted(0.8, moved).prop_map(Action::WindowChosen)
}

/// Anything but opening an event.
pub(super) fn any_filter() -> impl Strategy<Value = Action> {
    prop_oneof![
        any_crossing().prop_map(Action::CrossingToggled),
        any_crossing().prop_map(Action::CrossingSingled),
        Just(Action::OfficialChosen),
        Just(Action::AllChosen),
        select(EventKind::ALL).prop_map(Action::KindToggled),
        "\\PC{0,8}".prop_map(Action::QueryChanged),
        Just(Action::FiltersCleared),
        select(ViewKind::ALL.to_vec()).prop_map(Action::ViewChosen),
        (0.1..4.0_f64, 0.0..1.0_f64).prop_map(|(factor, at)| Action::Zoomed { factor, at }),
        (-9000..9000_i32).prop_map(Action::Panned),
        any_window(),
        option::of(any_days()).prop_map(|days| Action::DateChosen(days.map(|days| days.start))),
        select(vec![250.0, 700.0, 0.0, f64::NAN]).prop_map(Action::Resized),
        option::of(any_days()).prop_map(|days| Action::DayBegan(days.map(|days| days.start))),
    ]
}

/// Anything.
pub(super) fn any_action() -> impl Strategy<Value = Action> {
    let mark = (0..9_usize, any_event());
    prop_oneof![
        6 => any_filter(),
        2 => any_event().prop_map(Action::EventOpened),
        1 => vec(any_event(), 0..4).prop_map(Action::BundleOpened),
        1 => Just(Action::DetailClosed),
        1 => mark.prop_map(Action::MarkReached),
        1 => any_settings().prop_map(|settings| Action::Configured(Box::new(settings))),
    ]
}

fn check(state: &State) -> Result<(), TestCaseError> {
    let (range, days) = (facts().range(), state.days(facts()));
    prop_assert!(range.start <= days.start && days.end <= range.end && days.days() >= 1);
    prop_assert!(state.window != Some(range), "the whole has one name");
    prop_assert!(state.crossings.windows(2).all(|pair| pair[0] < pair[1]), "once each, in the order of the dataset");
    prop_assert!(state.width_px.is_finite() && state.width_px > 0.0);
    let chosen = selection(facts(), state);
    let shown = chosen.events();
    prop_assert!(shown.windows(2).all(|pair| pair[0] < pair[1]), "no event is told twice");
    prop_assert_eq!(shown.len(), chosen.len());
    let whole = selection(facts(), &State { window: None, ..state.clone() }).events();
    let in_view = |event: &Index<Event>| days.meets(facts().dataset().events().get(*event).date.days());
    prop_assert_eq!(chosen.outside(), whole.len() - shown.len());
    prop_assert_eq!(&shown, &whole.into_iter().filter(in_view).collect::<Vec<_>>());
    for (place, &event) in shown.iter().enumerate().step_by(29) {
        prop_assert_eq!((chosen.place(event), chosen.page(place, 1)), (Some(place), vec![event]));
    }
    Ok(())
}

#[test]
fn a_crossing_put_in_by_an_event_can_be_taken_out_in_the_filter() {
    let sahela = after([Action::EventOpened(event("2019-10-21-us-troops-leave-via-sahela"))]);
    assert!(sahela.all_offered);
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn every_crossing_that_is_shown_is_offered(actions in vec(any_action(), 0..12)) {
        let state = after(actions);
        let crossings = facts().dataset().crossings();
        let official = |&crossing: &_| crossings.get(crossing).kind == CrossingKind::Official;
        prop_assert!(state.all_offered || state.crossings.iter().all(official));
    }

    #[test]
    fn whatever_happens_the_state_is_in_order(actions in vec(any_action(), 0..12)) {
        check(&after(actions))?;
    }

    #[test]
    fn nothing_changed_is_nothing_told(actions in vec(any_action(), 0..12)) {
        let state = after(actions);
        prop_assert_eq!(effects(&state, &state, facts()), []);
    }
}
