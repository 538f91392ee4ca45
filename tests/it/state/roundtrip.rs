//! An address gives back what it was written of.

use crossing_timeline::state::{Action, State, ViewKind, apply, effects, read_address, write_address};
use proptest::{collection::vec, prelude::*};

use super::sequence::{any_action, any_filter};
use crate::reader::{after, config, crossing, day, days, event, facts};

/// A second reader, who follows the address over these settings of their own page, sees the same:
/// nothing is left to tell between the two, but the width of their screens.
fn check(host: &str, state: &State) -> Result<(), TestCaseError> {
    let base = apply(&read_address(host), facts(), &after([])).0;
    let address = write_address(state, facts(), &base, "");
    let (there, warnings) = apply(&read_address(host).overlaid(read_address(&address)), facts(), &after([]));
    prop_assert_eq!(effects(state, &there, facts()), [], "{} over {:?}", address, host);
    prop_assert_eq!(warnings, []);
    Ok(())
}

/// The same for one state, written as the actions that lead there.
#[track_caller]
fn check_one(host: &str, actions: impl IntoIterator<Item = Action>) {
    check(host, &after(actions)).unwrap_or_else(|failure| panic!("{failure}"));
}

fn opened() -> Action {
    Action::EventOpened(event("2019-09-30-al-qaim-reopened"))
}

#[test]
fn an_open_event_outside_the_days_in_view_does_not_move_them() {
    check_one("", [opened(), Action::WindowChosen(Some(days("2014-01-01", "2014-12-31")))]);
}

#[test]
fn an_open_event_does_not_bring_back_a_crossing_that_was_taken_out() {
    check_one("", [opened(), Action::CrossingToggled(crossing("al-qaim-al-bukamal"))]);
    check_one("", [opened(), Action::CrossingSingled(crossing("sahela"))]);
}

#[test]
fn what_a_reader_undid_stays_undone_over_the_settings_of_the_page() {
    for (host, undone) in [
        ("view=list", Action::ViewChosen(ViewKind::Timeline)),
        ("crossings=al-qaim-al-bukamal", Action::OfficialChosen),
        ("from=2014&to=2015", Action::WindowChosen(None)),
        ("date=2019-10-01", Action::DateChosen(None)),
        ("event=2019-09-30-al-qaim-reopened", Action::DetailClosed),
        ("query=oil", Action::QueryChanged(String::new())),
    ] {
        check_one(host, [Action::Configured(Box::new(read_address(host))), undone]);
    }
}

#[test]
fn what_a_reader_chose_wins_over_the_settings_of_the_page() {
    for (host, chosen) in [
        ("view=timeline", Action::ViewChosen(ViewKind::List)),
        ("crossings=al-qaim-al-bukamal", Action::CrossingSingled(crossing("sahela"))),
        ("from=2014&to=2015", Action::WindowChosen(Some(days("2019-07-01", "2019-10-31")))),
        ("date=2019-10-01", Action::DateChosen(Some(day("2014-07-01")))),
        ("query=oil", Action::QueryChanged("gas".to_owned())),
    ] {
        check_one(host, [Action::Configured(Box::new(read_address(host))), chosen]);
    }
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn filters_are_shared_whole(actions in vec(any_filter(), 0..12)) {
        check("", &after(actions))?;
    }

    #[test]
    fn whatever_happened_is_shared_whole(actions in vec(any_action(), 0..12)) {
        check("", &after(actions))?;
    }
}
