//! What readers are shown, as HTML.

use crossing_timeline::state::{Action, ViewKind};
use expect_test::expect_file;

use super::{html, markup::parse, page::pretty, tree};
use crate::reader::{crossing, event};

#[track_caller]
fn check(name: &str, actions: &[Action]) {
    expect_file![format!("../snapshots/{name}.html")].assert_eq(&pretty(&tree(actions)));
}

#[test]
fn at_first_a_phone_shows_cards_and_lanes_of_the_official_crossings() {
    check("first", &[]);
}

#[test]
fn a_detail_tells_what_was_promised_and_who_says_otherwise() {
    check(
        "detail",
        &[
            Action::CrossingSingled(crossing("al-qaim-al-bukamal")),
            Action::EventOpened(event("2019-09-04-opening-moved-to-10-september")),
        ],
    );
}

#[test]
fn the_list_says_the_same_in_words() {
    check("list", &[Action::CrossingSingled(crossing("sahela")), Action::ViewChosen(ViewKind::List)]);
}

#[test]
fn announcements_stand_beside_what_came_of_them() {
    check(
        "promises",
        &[Action::CrossingSingled(crossing("al-qaim-al-bukamal")), Action::ViewChosen(ViewKind::Promises)],
    );
}

#[test]
fn figures_are_told_in_words_bars_and_numbers() {
    check("figures", &[Action::CrossingSingled(crossing("al-qaim-al-bukamal")), Action::ViewChosen(ViewKind::Figures)]);
}

#[test]
fn where_nothing_is_found_a_way_out_is_offered() {
    check(
        "nothing",
        &[
            Action::CrossingSingled(crossing("sahela")),
            Action::ViewChosen(ViewKind::List),
            Action::QueryChanged("no such place".to_owned()),
        ],
    );
}

#[test]
fn the_same_state_is_the_same_html() {
    assert_eq!(html(&[]), html(&[]));
}

#[test]
fn one_element_stands_on_a_line() {
    let html = "<p class=\"a\">one<b x=\"&gt;\">two</b> <i></i></p>";
    assert_eq!(pretty(&parse(html)), "<p class=\"a\">\n one\n <b x=\"&gt;\">two\n &#32;\n <i>\n");
}
