//! What holds while nobody reports: presumption, bridges, holders, the newest known state.

use crossing_timeline::domain::{dataset::Identified as _, status::PRESUMED_DAYS};
use serde_json::json;

use super::{check, check_in, day, status};
use crate::sample::{dataset, dataset_with, event};

#[test]
fn a_value_is_presumed_for_half_a_year_and_then_unknown() {
    let events = [event("2019-01-01", "reopened", &["travellers open"])];
    let dataset = dataset(&events);
    let last = day("2019-01-01").plus(PRESUMED_DAYS).to_string();
    let after = day(&last).plus(1).to_string();
    assert_eq!(last, "2019-06-30");
    check_in(
        &dataset,
        "gate",
        &[
            (&last, "open presumed since 2019-01-01 confirmed 2019-01-01"),
            (&after, "unknown after open 2019-01-01"),
            ("2026-01-01", "unknown after open 2019-01-01"),
        ],
    );
}

#[test]
fn the_same_value_before_and_after_bridges_any_silence() {
    check(
        &[event("2019-01-01", "closed", &["travellers closed"]), event("2024-01-01", "other", &["travellers closed"])],
        &[
            ("2021-06-01", "closed presumed since 2019-01-01 confirmed 2019-01-01"),
            ("2024-01-01", "closed confirmed since 2019-01-01 confirmed 2024-01-01"),
        ],
    );
    check(
        &[event("2019-01-01", "closed", &["travellers closed"]), event("2024-01-01", "other", &["travellers open"])],
        &[("2021-06-01", "unknown after closed 2019-01-01")],
    );
}

#[test]
fn a_side_stays_with_its_holder_until_it_is_taken() {
    check(
        &[
            event("2012-01-01", "other", &["iraqi-side north"]),
            event("2014-06-20/2014-06-21", "captured", &["iraqi-side south"]),
        ],
        &[
            ("iraqi-side 2014-06-19", "north presumed since [..2012-01-01] confirmed 2012-01-01"),
            ("iraqi-side 2014-06-20", "north presumed -> south since [..2012-01-01] confirmed 2012-01-01"),
            ("iraqi-side 2014-06-21", "south confirmed since 2014-06-20/2014-06-21 confirmed 2014-06-21"),
        ],
    );
    // Another holder, without a day on which he took it: who held it between is not known.
    check(
        &[event("2012-01-01", "other", &["iraqi-side north"]), event("2014-06-21", "other", &["iraqi-side south"])],
        &[("iraqi-side 2013-06-01", "unknown after north 2012-01-01")],
    );
    // Traffic does not stay so: it may have opened and closed again.
    check(
        &[event("2012-01-01", "other", &["travellers open"]), event("2014-06-21", "closed", &["travellers closed"])],
        &[("2013-06-01", "unknown after open 2012-01-01")],
    );
}

#[test]
fn a_disputed_side_names_those_between_whom() {
    check(
        &[event("2014-06-22", "captured", &["iraqi-side disputed between=north,south through=2014-06-29"])],
        &[
            ("iraqi-side 2014-06-25", "disputed north/south confirmed since 2014-06-22 confirmed 2014-06-25"),
            ("iraqi-side 2014-06-30", "unknown after disputed 2014-06-29"),
        ],
    );
    // A dispute between others is another value.
    check(
        &[
            event("2014-01-01", "other", &["iraqi-side disputed between=north,south"]),
            event("2016-01-01", "other", &["iraqi-side disputed between=north,rebels"]),
        ],
        &[("iraqi-side 2015-01-01", "unknown after disputed 2014-01-01")],
    );
}

#[test]
fn the_newest_known_state_counts_as_a_report() {
    let events = [event("2025-06-14", "reopened", &["travellers open", "goods open"])];
    let state = json!({"as_of": "2026-04-20", "travellers": "open", "goods": "closed", "sources": ["afp"]});
    let dataset = dataset_with(&events, &state);
    check_in(
        &dataset,
        "gate",
        &[
            ("2026-01-01", "open presumed since 2025-06-14 confirmed 2025-06-14"),
            ("2026-05-02", "open presumed since 2025-06-14 confirmed 2026-04-20"),
            ("goods 2026-05-02", "closed presumed since [..2026-04-20] confirmed 2026-04-20"),
        ],
    );
    let status = status(&dataset, "gate", "travellers", day("2026-05-02"));
    let sources: Vec<&str> = status.sources.iter().map(|&source| dataset.sources().get(source).id()).collect();
    assert_eq!((status.events.len(), sources), (0, vec!["afp"]));
}

#[test]
fn an_event_of_that_day_goes_before_the_newest_known_state() {
    let state = json!({"as_of": "2026-04-20", "travellers": "closed", "sources": ["afp"]});
    let events = [event("2026-04-20", "reopened", &["travellers open"])];
    check_in(
        &dataset_with(&events, &state),
        "gate",
        &[
            ("2026-04-20", "open confirmed since 2026-04-20 confirmed 2026-04-20"),
            ("2026-04-21", "open presumed since 2026-04-20 confirmed 2026-04-20"),
        ],
    );
}

#[test]
fn two_prints_of_one_text_count_once() {
    let events = [event("2018-10-15", "other", &["travellers closed"]).reported_by(&["new-arab", "afp", "paper"])];
    let dataset = dataset(&events);
    let status = status(&dataset, "gate", "travellers", day("2018-10-15"));
    let sources: Vec<&str> = status.sources.iter().map(|&source| dataset.sources().get(source).id()).collect();
    assert_eq!(sources, ["new-arab", "paper"]);
}
