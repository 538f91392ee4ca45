//! What holds of every promise, whatever the dates: days drawn at random within what was reported
//! never lie outside the range that is given.

use crossing_timeline::domain::{
    dataset::Outcome,
    date::{Day, ReportedDate},
    promises::{Elapsed, Promise},
};
use proptest::{prelude::*, sample::select, test_runner::RngSeed};
use serde_json::json;

use super::judged::promise;

/// The same inputs on every run, unless `PROPTEST_RNG_SEED` says otherwise.
fn config() -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(20_190_930);
    }
    config
}

/// A date in these years, at any precision that has both ends.
fn date(years: std::ops::RangeInclusive<i32>) -> impl Strategy<Value = String> {
    let part = move || {
        (years.clone(), 1..=12, 1..=28, 0..6, select(vec!["", "", "~", "?"])).prop_map(
            |(year, month, day, unit, doubt)| match unit {
                0 => format!("{year}{doubt}"),
                1 => format!("{year}-{month:02}{doubt}"),
                2 => format!("{year}-{}{doubt}", 20 + (month + 2) / 3),
                _ => format!("{year}-{month:02}-{day:02}{doubt}"),
            },
        )
    };
    prop_oneof![
        4 => part(),
        1 => (part(), part()).prop_map(|(from, to)| if from <= to { format!("{from}/{to}") } else { format!("{to}/{from}") }),
    ]
    .prop_filter("a date that is read", |text| text.parse::<ReportedDate>().is_ok())
}

/// What was said, promised and done: what was done lies in the years after the statement.
fn dates() -> impl Strategy<Value = (String, String, String)> {
    (date(2014..=2015), date(2014..=2018), date(2016..=2018))
}

/// A day of a date, by a number that is drawn.
fn drawn(date: ReportedDate, number: u32) -> Day {
    let days = date.days();
    days.start.plus(i32::try_from(number % u32::try_from(days.days()).unwrap()).unwrap())
}

fn made(said: &str, by: &str, happened: &str) -> Promise {
    let early = said.parse::<ReportedDate>().unwrap();
    // The sample's other event is of 2019, after each statement.
    assert!(early.days().end < "2019-09-30".parse().unwrap());
    promise(said, &json!({"by": by, "outcome": "kept", "outcome_date": happened}))
}

fn holds(days: Elapsed, number: i32) -> bool {
    (days.least..=days.most).contains(&number)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn days_drawn_lie_within_the_range_and_agree_with_what_the_dates_decide(
        (said, by, happened) in dates(),
        draws in prop::collection::vec(any::<[u32; 3]>(), 40),
    ) {
        let promise = made(&said, &by, &happened);
        let (after, late) = (promise.after_statement.unwrap(), promise.late.unwrap());
        let [said, by, happened] = [said, by, happened].map(|text| text.parse::<ReportedDate>().unwrap());
        let last = by.latest().unwrap();
        for [one, two, three] in draws {
            let (said, by, happened) = (drawn(said, one), drawn(by, two), drawn(happened, three));
            prop_assert!(holds(after, happened.days_after(said)));
            prop_assert!(holds(late, happened.days_after(by)));
            if promise.decided {
                prop_assert_eq!(promise.outcome == Outcome::Kept, happened <= last);
            }
        }
    }

    #[test]
    fn both_ends_of_a_range_are_reached((said, by, happened) in dates()) {
        let promise = made(&said, &by, &happened);
        let (after, late) = (promise.after_statement.unwrap(), promise.late.unwrap());
        let [said, by, happened] = [said, by, happened].map(|text| text.parse::<ReportedDate>().unwrap().days());
        prop_assert_eq!(after.least, happened.start.days_after(said.last()));
        prop_assert_eq!(after.most, happened.last().days_after(said.start));
        prop_assert_eq!(late.least, happened.start.days_after(by.last()));
        prop_assert_eq!(late.most, happened.last().days_after(by.start));
        prop_assert!(late.least <= late.most && after.least <= after.most);
        // Where the dates allow both, some days keep the promise and some do not.
        let both = happened.start <= by.last() && happened.last() > by.last();
        prop_assert_eq!(promise.decided, !both);
    }
}
