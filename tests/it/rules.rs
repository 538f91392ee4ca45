//! What a dataset must hold to: each rule is broken alone by one fixture, named after it.

use std::fs;

use crossing_timeline::domain::dataset::{Rule, load};
use expect_test::{Expect, expect};

use crate::source::root;

fn fixture(name: &str) -> String {
    let path = root().join("tests/it/fixtures").join(format!("{name}.json"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Everything that is wrong with a text, one a line.
fn problems(text: &str) -> String {
    load(text).err().map(|problems| problems.to_string()).unwrap_or_default()
}

/// What `valid.json` is told after one change of its text.
#[track_caller]
fn check(from: &str, to: &str, expected: &Expect) {
    let valid = fixture("valid");
    assert_eq!(valid.matches(from).count(), 1, "{from} stands once in valid.json");
    expected.assert_eq(&problems(&valid.replace(from, to)));
}

/// Rule, line and path of the one problem in the rule's fixture.
const FIXTURES: [(Rule, usize, &str); Rule::ALL.len()] = [
    (Rule::Syntax, 9, "file"),
    (Rule::Format, 2, "format"),
    (Rule::Required, 21, "crossings[1]"),
    (Rule::KnownField, 16, "crossings[0].syrian_side.nmae"),
    (Rule::Type, 10, "actors[2].special"),
    (Rule::Text, 40, "events[1].summary.en"),
    (Rule::Id, 22, "crossings[1].id"),
    (Rule::Unique, 22, "crossings[1].id"),
    (Rule::Reference, 45, "events[1].conflicts[0]"),
    (Rule::Word, 42, "events[1].effects[0].value"),
    (Rule::Date, 50, "sources[1].date"),
    (Rule::Sourced, 25, "crossings[1].sources"),
    (Rule::Order, 33, "events[0].effects[0].through"),
    (Rule::Place, 42, "events[1].effects[0].crossing"),
    (Rule::Between, 43, "events[1].effects[1].between"),
    (Rule::Address, 49, "sources[0].url"),
    (Rule::Outcome, 35, "events[0].announcement.outcome"),
    (Rule::AsOf, 18, "crossings[0].last_known.as_of"),
    (Rule::Sorted, 39, "events[1].date"),
    (Rule::Coordinates, 17, "crossings[0].coordinates"),
    (Rule::Sides, 55, "conflicts[0].sides"),
];

#[test]
fn the_valid_fixture_loads() {
    assert_eq!(problems(&fixture("valid")), "");
}

#[test]
fn each_fixture_breaks_its_rule_and_nothing_else() {
    for (rule, line, path) in FIXTURES {
        let problems = load(&fixture(rule.name())).unwrap_err();
        let found: Vec<_> =
            problems.iter().map(|problem| (problem.rule, problem.line, problem.path.as_str())).collect();
        assert_eq!(found, [(rule, line, path)], "{}.json: {problems}", rule.name());
    }
}

#[test]
fn no_rule_lacks_a_fixture_and_no_two_share_a_name() {
    for rule in Rule::ALL {
        assert_eq!(FIXTURES.iter().filter(|(fixture, ..)| *fixture == rule).count(), 1, "{rule:?}");
        assert_eq!(Rule::ALL.iter().filter(|other| other.name() == rule.name()).count(), 1, "{rule:?}");
    }
}

#[test]
fn five_faults_are_told_at_once_in_the_order_of_the_file() {
    expect![[r#"
        10:95: actors[2].special (contested): should be true or false, not a text [type]
        16:31: crossings[0].syrian_side.nmae (bridge): "nmae" is not a field here; the fields are aliases, name, area, governorate, district [known-field]
        42:64: events[1].effects[0].value (2019-07-02-bridge-opens): "opened" is not a status; use one of open, restricted, closed, unknown, disputed [word]
        43:88: events[1].effects[1].between (2019-07-02-bridge-opens): names fewer than two actors; say between whom it is contested or disputed [between]
        50:77: sources[1].date (weekly-2019): "2019-13~" is not in the calendar [date]
    "#]]
    .assert_eq(&problems(&fixture("five-faults")));
}

#[test]
fn a_fault_is_told_once() {
    // A blank or mistyped date is there, and not missing besides.
    check(
        r#""date": "2019-07-02", "kind""#,
        r#""date": " ", "kind""#,
        &expect![[r#"
            39:48: events[1].date (2019-07-02-bridge-opens): is blank; write it or leave the field out [text]
        "#]],
    );
    check(
        r#""as_of": "2020-12-31""#,
        r#""as_of": 2020"#,
        &expect![[r#"
            4:12: as_of: should be a text, not a number [type]
        "#]],
    );
    check(
        r#""as_of": "2020-12-31","#,
        "",
        &expect![[r#"
            1:1: file: "as_of" is missing; add it [required]
        "#]],
    );
    check(
        r#""as_of": "2020-12-30""#,
        r#""as_of": null"#,
        &expect![[r#"
            18:21: crossings[0].last_known (bridge): "as_of" is missing; add it [required]
        "#]],
    );
    // A source that is not listed is named, all the same.
    check(
        r#"["weekly-2019"]
    }
  ],
  "events""#,
        r#"["weekly-2018"]
    }
  ],
  "events""#,
        &expect![[r#"
            25:19: crossings[1].sources[0] (ford): "weekly-2018" is not listed; correct it or list it [reference]
        "#]],
    );
    check(
        r#""between": ["north", "south"], "basis""#,
        r#""between": ["north", "sotuh"], "basis""#,
        &expect![[r#"
            43:98: events[1].effects[1].between[1] (2019-07-02-bridge-opens): "sotuh" is not listed; correct it or list it [reference]
        "#]],
    );
    check(
        r#"[{"en": "The North"}, {"en": "The South"}]"#,
        r#"[{"en": "The North"}, "The South"]"#,
        &expect![[r#"
            55:38: conflicts[0].sides[1] (who-holds-the-bridge): should be a text by language, {"en": "…"}, not a text [type]
        "#]],
    );
    check(
        r#""sources": ["daily-2020", "weekly-2019"], "conflicts""#,
        r#""sources": "daily-2020", "conflicts""#,
        &expect![[r#"
            45:18: events[1].sources (2019-07-02-bridge-opens): should be a list, not a text [type]
        "#]],
    );
}

#[test]
fn the_newest_state_of_a_crossing_is_checked_as_an_effect_is() {
    check(
        r#""between": ["north", "south"], "sources""#,
        r#""sources""#,
        &expect![[r#"
            18:21: crossings[0].last_known.between (bridge): names fewer than two actors; say between whom it is contested or disputed [between]
        "#]],
    );
    check(
        r#""syrian_side": "contested", "between""#,
        r#""between""#,
        &expect![[r#"
            18:78: crossings[0].last_known.between (bridge): goes with contested and disputed only; remove it or correct the value [between]
        "#]],
    );
    check(
        r#""travellers": "open", "syr"#,
        r#""travellers": "ajar", "syr"#,
        &expect![[r#"
            18:59: crossings[0].last_known.travellers (bridge): "ajar" is not a status; use one of open, restricted, closed, unknown, disputed [word]
        "#]],
    );
}

#[test]
fn nothing_is_dated_after_the_day_the_facts_stand_for() {
    check(
        r#""as_of": "2020-12-31""#,
        r#""as_of": "2019-06-30""#,
        &expect![[r#"
            18:31: crossings[0].last_known.as_of (bridge): "2020-12-30" is after as_of, the day the facts stand for; correct it or move as_of [as-of]
            39:48: events[1].date (2019-07-02-bridge-opens): "2019-07-02" is after as_of, the day the facts stand for; correct it or move as_of [as-of]
            49:83: sources[0].date (daily-2020): "2020-12-30" is after as_of, the day the facts stand for; correct it or move as_of [as-of]
            50:77: sources[1].date (weekly-2019): "2019-07~" is after as_of, the day the facts stand for; correct it or move as_of [as-of]
        "#]],
    );
}

#[test]
fn outcomes_agree_with_their_dates() {
    check(
        r#""outcome_date": "2019-07-02""#,
        r#""outcome_date": "2019-04-30""#,
        &expect![[r#"
            35:173: events[0].announcement.outcome (2019-05-01-minister-promises): is settled before it was said; correct outcome_date [outcome]
        "#]],
    );
    check(
        r#""outcome": "late""#,
        r#""outcome": "pending""#,
        &expect![[r#"
            35:173: events[0].announcement.outcome (2019-05-01-minister-promises): says that nothing is known of it, with an outcome_date; correct one [outcome]
        "#]],
    );
    check(
        r#""outcome": "late""#,
        r#""outcome": "no-date""#,
        &expect![[r#"
            35:173: events[0].announcement.outcome (2019-05-01-minister-promises): says that no date was named, with by; correct one [outcome]
        "#]],
    );
    check(
        r#""outcome": "late", "outcome_event": "2019-07-02-bridge-opens", "outcome_date": "2019-07-02""#,
        r#""outcome": "unknown", "outcome_event": "2019-07-02-bridge-opens""#,
        &expect![[r#"
            35:173: events[0].announcement.outcome (2019-05-01-minister-promises): says that nothing is known of it, with an outcome_event; correct one [outcome]
        "#]],
    );
    check(
        r#""outcome": "late", "outcome_event": "2019-07-02-bridge-opens", "outcome_date": "2019-07-02""#,
        r#""outcome": "pending""#,
        &expect![[r#"
            35:173: events[0].announcement.outcome (2019-05-01-minister-promises): says that it is not yet due, with a by before as_of; say not-kept or unknown [outcome]
        "#]],
    );
    check(
        r#""days_after_promised": [2, 31]"#,
        r#""days_after_promised": [31, 2]"#,
        &expect![[r#"
            35:311: events[0].announcement.days_after_promised (2019-05-01-minister-promises): names more days as least than as most; write the smaller number first [order]
        "#]],
    );
}

#[test]
fn a_column_counts_letters_of_every_script_as_one() {
    check(
        r#"["الضفة الشرقية"]"#,
        r#"["الضفة الشرقية", 7]"#,
        &expect![[r#"
            15:107: crossings[0].iraqi_side.aliases.ar[1] (bridge): should be a name, not a number [type]
        "#]],
    );
    check(
        r#"["الضفة الشرقية"]"#,
        r#"["الضفة الشرقية" 7]"#,
        &expect![[r#"
            15:106: file: is not JSON: expected `,` or `]`; mend the text there [syntax]
        "#]],
    );
}

#[test]
fn a_key_given_twice_is_a_fault_where_it_stands_again() {
    check(
        r#""as_of": "2020-12-31""#,
        r#""as_of": "2020-12-31", "as_of": "2020-12-30""#,
        &expect![[r#"
            4:35: as_of: "as_of" stands here twice; remove one [unique]
        "#]],
    );
    check(
        r#"[{"en": "The North"}, {"en": "The South"}]"#,
        r#"[{"en": "The North", "en": "The East"}, {"en": "The South"}]"#,
        &expect![[r#"
            55:43: conflicts[0].sides[0].en (who-holds-the-bridge): "en" stands here twice; remove one [unique]
        "#]],
    );
}

#[test]
fn what_stands_in_the_file_is_quoted_on_one_line() {
    check(
        r#""travellers": "open", "syr"#,
        r#""travellers": "o\n\"\u0007pen", "syr"#,
        &expect![[r#"
            18:59: crossings[0].last_known.travellers (bridge): "o\n\"\u0007pen" is not a status; use one of open, restricted, closed, unknown, disputed [word]
        "#]],
    );
}

#[test]
fn half_a_character_is_a_fault_where_it_stands() {
    check(
        "Both have men there.",
        r"\ud800",
        &expect![[r#"
            56:26: file: is not JSON: the escape is one half of a character, and the other half is missing; mend the text there [syntax]
        "#]],
    );
    check(
        "The day after the newest event.",
        r"\ud800",
        &expect![[r#"
            5:25: file: is not JSON: the escape is one half of a character, and the other half is missing; mend the text there [syntax]
        "#]],
    );
}

#[test]
fn what_is_not_a_dataset_at_all_is_told_in_one_line() {
    let told: String =
        ["", "[]", "5", "{}", r#"{"format": "1"}"#, r#"{"format": 1.5}"#, "\u{feff}{}", "{\"format\": 1,"]
            .map(problems)
            .concat();
    expect![[r#"
        1:1: file: is not JSON: the text ends too early; mend the text there [syntax]
        1:1: file: should be an object, not a list [type]
        1:1: file: should be an object, not a number [type]
        1:1: file: "format" is missing; write "format": 1 [format]
        1:12: format: should be a number, not a text [type]
        1:12: format: is 1.5; this program reads format 1, so use a version of it that reads 1.5 [format]
        1:1: file: is not JSON: it begins with a byte order mark, which must not be there; mend the text there [syntax]
        1:14: file: is not JSON: the text ends too early; mend the text there [syntax]
    "#]]
    .assert_eq(&told);
    expect![[r#"
        1:1: file: "as_of" is missing; add it [required]
        1:1: file: "license" is missing; add it [required]
        1:1: file: "sources" is missing; add it, an empty list at least [required]
        1:1: file: "crossings" is missing; add it, an empty list at least [required]
        1:1: file: "conflicts" is missing; add it, an empty list at least [required]
        1:1: file: "events" is missing; add it, an empty list at least [required]
        1:25: actors: should be a list, not a number [type]
        1:37: title: should be a text by language, {"en": "…"}, not a text [type]
    "#]]
    .assert_eq(&problems(r#"{"format": 1, "actors": 5, "title": "Mine"}"#));
}
