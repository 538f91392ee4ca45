//! How dates become an outcome: this date promised, that one settled, this is what came of it.

use crossing_timeline::domain::{
    dataset::{Dataset, load},
    promises::{Promise, promises},
};
use serde_json::{Value, json};

use super::tell;
use crate::sample::{event, text};

/// A dataset with one announcement, made on `said`, with these fields beside those that all have.
pub(super) fn announced(said: &str, fields: &Value) -> Dataset {
    let events =
        [event(said, "announcement-of-reopening", &[]).with_announcement(), event("2019-09-30", "reopened", &[])];
    let mut file: Value = serde_json::from_str(&text(&events, &Value::Null)).unwrap();
    let announcement = file["events"][0]["announcement"].as_object_mut().unwrap();
    announcement.extend(fields.as_object().unwrap().clone());
    load(&file.to_string()).unwrap_or_else(|problems| panic!("{file}\n{problems}"))
}

pub(crate) fn promise(said: &str, fields: &Value) -> Promise {
    promises(&announced(said, fields)).remove(0)
}

/// The outcome, whether the dates decided it, days after the statement, days late.
#[track_caller]
fn check(fields: &Value, expected: &str) {
    let promise = promise("2019-03-20", fields);
    let by_dates = if promise.decided { " by dates" } else { "" };
    let (after, late) = (tell(promise.after_statement), tell(promise.late));
    let told = format!("{}{by_dates}, after {after}, late {late}", promise.outcome.word());
    assert_eq!(told, expected, "{fields}");
}

#[test]
fn on_or_before_the_last_promised_day_is_kept() {
    for outcome in ["kept", "late"] {
        check(
            &json!({"by": "2019-09-30", "outcome_date": "2019-09-30", "outcome": outcome}),
            "kept by dates, after 194, late 0",
        );
        check(
            &json!({"by": "2019-10-11~", "outcome_date": "2019-09-30", "outcome": outcome}),
            "kept by dates, after 194, late ~-11",
        );
        check(
            &json!({"by": "2019-09", "outcome_date": "2019-09-30", "outcome": outcome}),
            "kept by dates, after 194, late 0..29",
        );
    }
}

#[test]
fn after_it_is_late_and_a_month_ends_with_its_last_day() {
    for outcome in ["kept", "late"] {
        check(
            &json!({"by": "2019-09-23~", "outcome_date": "2019-09-30", "outcome": outcome}),
            "late by dates, after 194, late ~7",
        );
        check(
            &json!({"by": "2019-04", "outcome_date": "2019-09-30", "outcome": outcome}),
            "late by dates, after 194, late 153..182",
        );
        check(
            &json!({"by": "2019-04", "outcome_date": "2019-05", "outcome": outcome}),
            "late by dates, after 42..72, late 1..60",
        );
    }
}

#[test]
fn where_dates_allow_both_the_editor_has_the_word_and_the_days_are_a_range() {
    for outcome in ["kept", "late"] {
        check(
            &json!({"by": "2019-04-10", "outcome_date": "2019-04", "outcome": outcome}),
            &format!("{outcome}, after 12..41, late -9..20"),
        );
    }
}

#[test]
fn a_deadline_is_its_last_day() {
    check(
        &json!({"by": "[..2019-04-10]", "outcome_date": "2019-04-12", "outcome": "late"}),
        "late by dates, after 23, late 2",
    );
    check(&json!({"by": "2019-04-10/..", "outcome_date": "2019-04-12", "outcome": "kept"}), "kept, after 23, late -");
    check(
        &json!({"by": "2019-04-10", "outcome_date": "[..2019-04-10]", "outcome": "late"}),
        "kept by dates, after -, late -",
    );
}

#[test]
fn without_a_date_nothing_is_late_unless_words_were_said_for_it() {
    check(&json!({"outcome_date": "2019-09-30", "outcome": "no-date"}), "no-date, after 194, late -");
    check(&json!({"outcome_date": "2019-09-30", "outcome": "kept"}), "no-date, after 194, late -");
    check(&json!({"outcome_date": "2019-09-30", "outcome": "late"}), "late, after 194, late -");
    let soon = json!({"en": "the coming days"});
    for outcome in ["kept", "late", "no-date"] {
        check(
            &json!({"by_text": soon, "outcome_date": "2019-09-30", "outcome": outcome}),
            &format!("{outcome}, after 194, late -"),
        );
    }
}

#[test]
fn whether_it_happened_is_the_editors_to_say() {
    check(
        &json!({"by": "2019-04", "outcome_date": "2019-09-30", "outcome": "partly"}),
        "partly, after 194, late 153..182",
    );
    check(
        &json!({"by": "2019-04", "outcome_date": "2019-09-30", "outcome": "not-kept"}),
        "not-kept, after 194, late -",
    );
    check(&json!({"by": "2019-04", "outcome": "unknown"}), "unknown, after -, late -");
    check(&json!({"by": "2027", "outcome": "pending"}), "pending, after -, late -");
}

#[test]
fn an_outcome_without_a_date_has_that_of_its_event() {
    check(&json!({"outcome_event": "e1", "outcome": "partly"}), "partly, after 194, late -");
}
