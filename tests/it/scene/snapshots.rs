//! The picture at three widths: a phone, a column, a wide page.

use crossing_timeline::state::Action;
use expect_test::expect_file;

use super::{scene, text::tell};
use crate::reader::{after, crossing, days};

#[track_caller]
fn check(name: &str, actions: &[Action]) {
    for width in [250, 700, 1200] {
        let state = after(actions.iter().cloned().chain([Action::Resized(f64::from(width))]));
        expect_file![format!("../snapshots/scene-{name}-{width}.txt")].assert_eq(&tell(&state, &scene(&state).0));
    }
}

#[test]
fn at_first_the_official_crossings_are_shown_over_all_years() {
    check("first", &[]);
}

#[test]
fn one_crossing_alone_has_one_lane() {
    check("one", &[Action::CrossingSingled(crossing("al-qaim-al-bukamal"))]);
}

#[test]
fn zoomed_in_the_months_before_the_reopening_of_2019_come_apart() {
    check("zoomed", &[Action::WindowChosen(Some(days("2019-07-01", "2019-10-31")))]);
}
