//! How many announcements were kept, and how late they were.

use std::fmt::Write as _;

use crossing_timeline::domain::{
    dataset::Outcome,
    promises::{Tally, promises, tally},
};
use expect_test::expect;
use serde_json::{Value, json};

use super::{judged::promise, tell};
use crate::reader::facts;

fn line(name: &str, tally: &Tally) -> String {
    let mut text = format!("{name}: {}", tally.announcements);
    for (outcome, count) in &tally.outcomes {
        write!(text, " {} {count}", outcome.word()).unwrap();
    }
    writeln!(text, "; dated {}, kept {:?}, median {}", tally.dated, tally.kept, tell(tally.median_late)).unwrap();
    text
}

#[test]
fn announcements_are_counted_for_each_crossing() {
    let dataset = facts().dataset();
    let promises = promises(dataset);
    let mut text = line("all", &tally(&promises, None));
    for (index, crossing) in dataset.crossings().iter() {
        let tally = tally(&promises, Some(index));
        if tally.announcements > 0 {
            text += &line(&crossing.id, &tally);
        }
    }
    expect![[r#"
        all: 38 kept 7 late 10 partly 3 not-kept 2 no-date 13 pending 0 unknown 3; dated 15, kept (6, 7), median ~7..20
        faysh-khabur-semalka: 6 kept 0 late 0 partly 3 not-kept 1 no-date 0 pending 0 unknown 2; dated 0, kept (0, 0), median -
        rabia-al-yarubiyah: 9 kept 2 late 1 partly 2 not-kept 0 no-date 3 pending 0 unknown 1; dated 2, kept (2, 2), median ~-3
        al-qaim-al-bukamal: 23 kept 5 late 9 partly 0 not-kept 1 no-date 7 pending 0 unknown 1; dated 13, kept (5, 5), median ~20..23
        al-waleed-al-tanf: 9 kept 3 late 1 partly 0 not-kept 0 no-date 4 pending 0 unknown 1; dated 3, kept (2, 3), median ~-6..0
    "#]].assert_eq(&text);
}

/// Announcements for 30 September 2019, which came true on these dates.
fn of(dates: &[&str]) -> Tally {
    let fields = |date: &&str| json!({"by": "2019-09-30", "outcome": "late", "outcome_date": date});
    let promises: Vec<_> = dates.iter().map(|date| promise("2019-03-20", &fields(date))).collect();
    tally(&promises, None)
}

#[test]
fn the_median_is_of_the_least_and_of_the_most_days() {
    for (dates, expected) in [
        (&["2019-10-10"][..], "10"),
        (&["2019-10-10", "2019-10-02", "2019-10-01"], "2"),
        (&["2019-10-10", "2019-10", "2019-09-20"], "1..10"),
        (&["2019-10-10", "2019-10-12"], "11"),
        // Between 10 and 13 lies eleven and a half: rounded outwards.
        (&["2019-10-10", "2019-10-13"], "11..12"),
        (&["2019-09-20", "2019-09-23"], "-9..-8"),
        (&["2019-10-10", "2019-10-12~"], "~11"),
    ] {
        assert_eq!(tell(of(dates).median_late), expected, "{dates:?}");
    }
    assert_eq!(of(&[]).median_late, None);
}

#[test]
fn what_the_dates_leave_open_counts_as_kept_at_most() {
    assert_eq!(of(&["2019-09-29", "2019-10-01", "2019-09-20/2019-10-10"]).kept, (1, 2));
}

#[test]
fn what_never_happened_came_due_without_a_number_of_days() {
    let tally_of = |fields: &Value| tally(&[promise("2019-03-20", fields)], None);
    let not_kept = tally_of(&json!({"by": "2019-04", "outcome": "not-kept"}));
    assert_eq!((not_kept.dated, not_kept.kept, not_kept.median_late), (1, (0, 0), None));
    assert_eq!(not_kept.count(Outcome::NotKept), 1);
    for outcome in ["unknown", "pending"] {
        assert_eq!(tally_of(&json!({"by": "2027-04", "outcome": outcome})).dated, 0, "{outcome}");
    }
}
