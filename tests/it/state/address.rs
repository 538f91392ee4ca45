//! The state as the fragment of an address: what it says, and what it makes of what others write.

use crossing_timeline::{
    domain::dataset::EventKind,
    state::{Action, Settings, State, ViewKind, apply, read_address, write_address},
};
use proptest::{prelude::*, sample::select};

use crate::reader::{after, config, crossing, day, days, event, facts};

/// These actions are written as this fragment, and read back as the same state.
#[track_caller]
fn check(actions: &[Action], fragment: &str) {
    let state = after(actions.to_vec());
    assert_eq!(write_address(&state, facts(), &after([]), ""), fragment);
    let (read, warnings) = apply(&read_address(fragment), facts(), &after([]));
    assert_eq!(State { all_offered: state.all_offered, ..read }, state);
    assert_eq!(warnings, []);
}

#[test]
fn what_a_reader_sees_first_has_no_fragment() {
    check(&[], "");
}

#[test]
fn each_choice_is_written_in_plain_words() {
    let al_qaim = crossing("al-qaim-al-bukamal");
    let wanted = Action::EventOpened(event("2019-09-30-al-qaim-reopened"));
    check(&[Action::CrossingSingled(al_qaim)], "crossings=al-qaim-al-bukamal");
    check(&[Action::CrossingToggled(al_qaim)], "crossings=rabia-al-yarubiyah,al-waleed-al-tanf");
    check(&[Action::ViewChosen(ViewKind::List)], "view=list");
    check(&[Action::WindowChosen(Some(days("2019-07-01", "2019-10-31")))], "from=2019-07-01&to=2019-10-31");
    check(&[Action::DateChosen(Some(day("2019-10-01")))], "date=2019-10-01");
    check(&[wanted], "event=2019-09-30-al-qaim-reopened");
    check(
        &[Action::QueryChanged("oil & ربيعة=+%".to_owned())],
        "query=oil%20%26%20%D8%B1%D8%A8%D9%8A%D8%B9%D8%A9%3D%2B%25",
    );
}

#[test]
fn kinds_are_written_when_some_are_out() {
    let out = |kinds: &[EventKind]| kinds.iter().map(|&kind| Action::KindToggled(kind)).collect::<Vec<_>>();
    let but =
        |kept: &[EventKind]| EventKind::ALL.iter().copied().filter(|kind| !kept.contains(kind)).collect::<Vec<_>>();
    check(&out(&but(&[EventKind::Closed, EventKind::Attack])), "kinds=closed,attack");
    check(&out(EventKind::ALL), "kinds=");
}

#[test]
fn no_crossing_is_a_choice_too() {
    let out = ["rabia-al-yarubiyah", "al-qaim-al-bukamal", "al-waleed-al-tanf"]
        .map(|id| Action::CrossingToggled(crossing(id)));
    check(&out, "crossings=");
}

#[test]
fn keys_of_others_are_kept_as_they_are() {
    let list = after([Action::ViewChosen(ViewKind::List)]);
    for (before, expected) in [
        ("secret=a%2Fb+c", "secret=a%2Fb+c&view=list"),
        ("#secret=x&view=timeline&amp=1", "secret=x&amp=1&view=list"),
        ("section-2", "section-2&view=list"),
        ("&&secret=&", "secret=&view=list"),
        ("views=2", "views=2&view=list"),
    ] {
        let written = write_address(&list, facts(), &after([]), before);
        assert_eq!(written, expected, "after {before}");
        assert_eq!(write_address(&list, facts(), &after([]), &written), expected, "a second time");
        let theirs = expected.trim_end_matches("view=list").trim_end_matches('&');
        assert_eq!(write_address(&after([]), facts(), &after([]), &written), theirs, "with nothing of ours");
    }
}

#[test]
fn the_sign_before_a_fragment_does_not_matter() {
    for fragment in ["view=list", "#view=list", "?view=list"] {
        assert_eq!(read_address(fragment).get("view"), Some("list"), "{fragment}");
    }
    assert_eq!(read_address("secret=x&View=list").get("secret"), None);
}

#[test]
fn a_value_that_means_nothing_is_warned_of_and_gives_the_default() {
    for (setting, name) in [
        ("lang=xx", "lang"),
        ("crossings=atlantis", "crossings"),
        ("view=cards", "view"),
        ("from=soon", "from"),
        ("to=", "to"),
        ("from=2019-10&to=2019-09", "from"),
        ("from=2030", "from"),
        ("date=2019-02-30", "date"),
        ("event=none-of-ours", "event"),
        ("theme=purple", "theme"),
        ("kinds=rumour", "kinds"),
    ] {
        let (state, warnings) = apply(&read_address(setting), facts(), &after([]));
        assert_eq!(warnings.iter().map(|warning| warning.name).collect::<Vec<_>>(), [name], "{setting}");
        assert_eq!(state, after([]), "{setting}");
    }
}

#[test]
fn what_is_understood_of_a_list_is_taken() {
    let (state, warnings) =
        apply(&read_address("crossings=atlantis+al-qaim-al-bukamal,,&kinds=rumour,attack"), facts(), &after([]));
    assert_eq!(warnings.len(), 2);
    assert_eq!(write_address(&state, facts(), &after([]), ""), "crossings=al-qaim-al-bukamal&kinds=attack");
}

#[test]
fn being_configured_begins_anew_but_for_the_width() {
    let narrowed =
        [Action::Resized(700.0), Action::QueryChanged("x".to_owned()), Action::DateChosen(Some(day("2019-10-01")))];
    let configured = Action::Configured(Box::new(read_address("view=list")));
    let state = after(narrowed.into_iter().chain([configured]));
    assert_eq!(state, after([Action::ViewChosen(ViewKind::List), Action::Resized(700.0)]));
}

proptest! {
    #![proptest_config(config(512))]

    #[test]
    fn a_fragment_of_nonsense_is_what_a_reader_sees_first(fragment in "[^=#?]*|[^#?\\p{C}]*|([&=%+]|[^#?\\p{C}]){0,40}") {
        let (state, warnings) = apply(&read_address(&fragment), facts(), &after([]));
        prop_assert_eq!(state, after([]));
        prop_assert!(warnings.is_empty());
        let kept = write_address(&after([]), facts(), &after([]), &fragment);
        prop_assert_eq!(write_address(&after([]), facts(), &after([]), &kept), kept);
    }

    #[test]
    fn a_nonsense_value_never_panics(name in select(Settings::NAMES.to_vec()), value in "\\PC{0,12}|[-0-9~?%/.\\[\\]]{0,24}") {
        let (state, _) = apply(&read_address(&format!("{name}={value}")), facts(), &after([]));
        let written = write_address(&state, facts(), &after([]), "");
        prop_assert_eq!(write_address(&apply(&read_address(&written), facts(), &after([])).0, facts(), &after([]), ""), written);
    }
}
