//! Figures that can be counted on fingers.

use crossing_timeline::domain::figures::{Bounds, STATUSES, TrackFigures, figures};
use expect_test::{Expect, expect};

use crate::{
    reader::days,
    sample::{Sample, dataset, event},
};

/// What is counted of travellers, by year where it is not all unknown, and over all days.
fn tell(figures: &TrackFigures) -> String {
    let count = |Bounds { least, most }| if least == most { least.to_string() } else { format!("{least} to {most}") };
    let row = |days: &[Bounds]| {
        let counted = STATUSES.iter().zip(days).filter(|(_, days)| days.most > 0);
        counted
            .map(|(status, days)| format!("{} {}", status.word().unwrap(), count(*days)))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut text = String::new();
    for year in &figures.years {
        text += &format!("{} ({} to {}): {}\n", year.year, year.range.start, year.range.last(), row(&year.days));
    }
    text += &format!("in all: {}\n", row(&figures.total));
    text += &format!("closures {}, reopenings {}\n", count(figures.closures), count(figures.reopenings));
    let runs = [("surely", figures.longest_surely), ("possibly", figures.longest_possibly)];
    for (word, run) in runs.into_iter().filter_map(|(word, run)| Some((word, run?))) {
        text += &format!("longest {word} {} days, {} to {}\n", run.days(), run.start, run.last());
    }
    text
}

#[track_caller]
fn check(events: &[Sample], from: &str, to: &str, expected: &Expect) {
    let dataset = dataset(events);
    let gate = dataset.crossings().find("gate").unwrap();
    expected.assert_eq(&tell(&figures(&dataset, &[gate], days(from, to)).crossings[0].tracks[0]));
}

#[test]
fn exact_dates_give_one_number() {
    check(
        &[
            event("2014-03-01", "reopened", &["travellers open"]),
            event("2014-05-10", "closed", &["travellers closed"]),
            event("2014-06-09", "reopened", &["travellers open"]),
        ],
        "2014-02-01",
        "2014-07-31",
        &expect![[r#"
            2014 (2014-02-01 to 2014-07-31): open 123, closed 30, unknown 28
            in all: open 123, closed 30, unknown 28
            closures 1, reopenings 1
            longest surely 30 days, 2014-05-10 to 2014-06-08
            longest possibly 30 days, 2014-05-10 to 2014-06-08
        "#]],
    );
}

#[test]
fn a_change_in_some_month_may_lie_on_any_of_its_days() {
    check(
        &[event("2014-03-01", "reopened", &["travellers open"]), event("2014-06", "closed", &["travellers closed"])],
        "2014-05-01",
        "2014-07-31",
        &expect![[r#"
            2014 (2014-05-01 to 2014-07-31): open 31 to 60, closed 32 to 61
            in all: open 31 to 60, closed 32 to 61
            closures 1, reopenings 0
            longest surely 32 days, 2014-06-30 to 2014-07-31
            longest possibly 61 days, 2014-06-01 to 2014-07-31
        "#]],
    );
}

#[test]
fn a_day_without_report_is_no_day_of_a_closure_and_parts_two_at_most() {
    check(
        &[
            event("2014-01-01", "closed", &["travellers closed"]),
            event("2015-01-01", "closed", &["travellers closed"]),
            event("2016-03-01", "reopened", &["travellers open"]),
        ],
        "2014-01-01",
        "2016-03-01",
        &expect![[r#"
            2014 (2014-01-01 to 2014-12-31): closed 181, unknown 184
            2015 (2015-01-01 to 2015-12-31): closed 181, unknown 184
            2016 (2016-01-01 to 2016-03-01): open 1, unknown 60
            in all: open 1, closed 362, unknown 428
            closures 1 to 2, reopenings 0 to 1
            longest surely 181 days, 2014-01-01 to 2014-06-30
            longest possibly 181 days, 2014-01-01 to 2014-06-30
        "#]],
    );
}

#[test]
fn a_restriction_parts_two_closures_and_is_a_reopening() {
    check(
        &[
            event("2014-01-01", "closed", &["travellers closed"]),
            event("2014-02-01/2014-02-03", "restricted", &["travellers restricted"]),
            event("2014-02-10", "closed", &["travellers closed"]),
        ],
        "2014-01-01",
        "2014-02-28",
        &expect![[r#"
            2014 (2014-01-01 to 2014-02-28): restricted 7 to 9, closed 50 to 52
            in all: restricted 7 to 9, closed 50 to 52
            closures 2, reopenings 1
            longest surely 31 days, 2014-01-01 to 2014-01-31
            longest possibly 33 days, 2014-01-01 to 2014-02-02
        "#]],
    );
}

#[test]
fn what_sources_disagree_about_is_counted_apart() {
    check(
        &[
            event("2014-01-01", "closed", &["travellers closed"]),
            event("2014-01-11", "other", &["travellers disputed"]),
            event("2014-01-16", "closed", &["travellers closed"]),
        ],
        "2014-01-01",
        "2014-01-20",
        &expect![[r#"
            2014 (2014-01-01 to 2014-01-20): closed 15, disputed 5
            in all: closed 15, disputed 5
            closures 1 to 2, reopenings 0
            longest surely 10 days, 2014-01-01 to 2014-01-10
            longest possibly 10 days, 2014-01-01 to 2014-01-10
        "#]],
    );
}

#[test]
fn a_reopening_on_the_first_day_looks_back_at_the_day_before() {
    check(
        &[event("2014-01-01", "closed", &["travellers closed"]), event("2014-02-01", "reopened", &["travellers open"])],
        "2014-02-01",
        "2014-02-10",
        &expect![[r#"
            2014 (2014-02-01 to 2014-02-10): open 10
            in all: open 10
            closures 0, reopenings 1
        "#]],
    );
}

#[test]
fn two_changes_in_one_month_may_have_come_in_either_order() {
    check(
        &[
            event("2014-05-31", "other", &["travellers open"]),
            event("2014-06", "closed", &["travellers closed"]),
            event("2014-06-15", "reopened", &["travellers open"]),
        ],
        "2014-05-31",
        "2014-07-02",
        &expect![[r#"
            2014 (2014-05-31 to 2014-07-02): open 1 to 33, closed 0 to 32
            in all: open 1 to 33, closed 0 to 32
            closures 0 to 1, reopenings 0 to 1
            longest possibly 32 days, 2014-06-01 to 2014-07-02
        "#]],
    );
}
