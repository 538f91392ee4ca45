//! What the host page is told: exactly what changed.

use crossing_timeline::{
    domain::dataset::EventKind,
    state::{Action, Effect, ViewKind, effects, reduce, write_address},
};
use expect_test::{Expect, expect};
use proptest::{collection::vec, prelude::*};

use super::sequence::any_action;
use crate::reader::{after, config, crossing, day, days, event, facts};

const AL_QAIM: &str = "al-qaim-al-bukamal";

/// What the last of these actions makes known.
#[track_caller]
fn check(actions: &[Action], expected: &Expect) {
    let (last, before) = actions.split_last().unwrap();
    let old = after(before.to_vec());
    let new = reduce(&old, facts(), last.clone());
    let told: Vec<String> = effects(&old, &new, facts()).iter().map(|effect| format!("{effect:?}")).collect();
    expected.assert_eq(&told.join("\n"));
}

fn opened() -> Action {
    Action::EventOpened(event("2019-09-30-al-qaim-reopened"))
}

#[test]
fn choosing_an_event_names_it_and_closing_it_names_none() {
    check(
        &[opened()],
        &expect![[r#"
        Selected(Some("2019-09-30-al-qaim-reopened"))
        Addressed"#]],
    );
    check(
        &[opened(), Action::DetailClosed],
        &expect![[r#"
        Selected(None)
        Addressed"#]],
    );
    check(&[opened(), opened()], &expect![""]);
}

#[test]
fn filtering_names_the_crossings_and_the_words() {
    check(
        &[Action::CrossingSingled(crossing(AL_QAIM))],
        &expect![[r#"
        Filtered { crossings: ["al-qaim-al-bukamal"], query: "" }
        Addressed"#]],
    );
    check(
        &[Action::CrossingSingled(crossing(AL_QAIM)), Action::QueryChanged("oil".to_owned())],
        &expect![[r#"
        Filtered { crossings: ["al-qaim-al-bukamal"], query: "oil" }
        Addressed"#]],
    );
    check(&[Action::OfficialChosen], &expect![""]);
}

#[test]
fn moving_names_the_first_and_the_last_day() {
    let year = Action::WindowChosen(Some(days("2019-01-01", "2019-12-31")));
    check(
        std::slice::from_ref(&year),
        &expect![[r#"
        Ranged { from: "2019-01-01", to: "2019-12-31" }
        Addressed"#]],
    );
    check(
        &[year.clone(), Action::Panned(-1)],
        &expect![[r#"
        Ranged { from: "2018-12-31", to: "2019-12-30" }
        Addressed"#]],
    );
    check(
        &[year, Action::WindowChosen(None)],
        &expect![[r#"
        Ranged { from: "2003-01-01", to: "2026-05-02" }
        Addressed"#]],
    );
    check(&[Action::Panned(30)], &expect![""]);
}

#[test]
fn an_event_elsewhere_moves_the_window_and_puts_its_crossing_in() {
    check(
        &[
            Action::CrossingSingled(crossing("sahela")),
            Action::WindowChosen(Some(days("2014-01-01", "2014-12-31"))),
            opened(),
        ],
        &expect![[r#"
            Selected(Some("2019-09-30-al-qaim-reopened"))
            Filtered { crossings: ["sahela", "al-qaim-al-bukamal"], query: "" }
            Ranged { from: "2019-04-01", to: "2020-03-30" }
            Addressed"#]],
    );
}

#[test]
fn kinds_view_and_date_are_told_as_the_address_alone() {
    check(&[Action::KindToggled(EventKind::Attack)], &expect!["Addressed"]);
    check(&[Action::ViewChosen(ViewKind::List)], &expect!["Addressed"]);
    check(&[Action::DateChosen(Some(day("2019-10-01")))], &expect!["Addressed"]);
}

#[test]
fn what_is_the_readers_own_affair_is_not_told() {
    check(&[Action::Resized(700.0)], &expect![""]);
    check(&[Action::MarkReached((0, event("2019-09-30-al-qaim-reopened")))], &expect![""]);
    let close = ["2019-09-30-al-qaim-reopened", "2019-09-30-other-two-crossings-promised"].map(event).to_vec();
    let month = Action::WindowChosen(Some(days("2019-09-20", "2019-10-10")));
    check(&[month, Action::BundleOpened(close)], &expect![""]);
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn a_changed_address_is_told_and_none_other(before in vec(any_action(), 0..8), action in any_action()) {
        let old = after(before);
        let new = reduce(&old, facts(), action);
        let changed = write_address(&old, facts(), &after([]), "") != write_address(&new, facts(), &after([]), "");
        let told = effects(&old, &new, facts());
        prop_assert_eq!(told.contains(&Effect::Addressed), changed, "{:?}", told);
        prop_assert!(changed || told.is_empty(), "what is told is in the address: {:?}", told);
    }
}
