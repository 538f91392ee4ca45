//! Events of every kind with dates of every form, for properties.

use std::fmt::Write as _;

use crossing_timeline::domain::date::ReportedDate;
use proptest::{collection::vec, prelude::*, sample::select, test_runner::RngSeed};
use serde_json::json;

use crate::sample::{Sample, event};

/// The same inputs on every run, unless `PROPTEST_RNG_SEED` says otherwise.
pub(crate) fn config() -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(20_190_930);
    }
    config
}

/// A date in 2014 to 2017, at any precision.
fn date() -> impl Strategy<Value = String> {
    let part = || {
        (2014..=2017, 1..=12, 1..=28, 0..8, select(vec!["", "", "", "~", "?"])).prop_map(
            |(year, month, day, unit, doubt)| match unit {
                0 => format!("{year}{doubt}"),
                1 | 2 => format!("{year}-{month:02}{doubt}"),
                3 => format!("{year}-{}{doubt}", 20 + (month + 2) / 3),
                _ => format!("{year}-{month:02}-{day:02}{doubt}"),
            },
        )
    };
    prop_oneof![
        8 => part(),
        1 => part().prop_map(|part| format!("[..{part}]")),
        2 => (part(), part()).prop_map(|(from, to)| if from <= to { format!("{from}/{to}") } else { format!("{to}/{from}") }),
    ]
    .prop_filter("a date that is read", |text| text.parse::<ReportedDate>().is_ok())
}

fn value() -> impl Strategy<Value = &'static str> {
    select(vec![
        "travellers open",
        "travellers closed",
        "travellers restricted",
        "travellers unknown",
        "iraqi-side north",
        "iraqi-side south",
        "iraqi-side disputed between=north,south",
        "iraqi-side contested between=north,rebels",
    ])
}

fn effect() -> impl Strategy<Value = (&'static str, Option<String>, Option<String>, bool)> {
    (value(), prop::option::weighted(0.4, date()), prop::option::weighted(0.4, date()), prop::bool::weighted(0.1))
}

/// Events in the order of their dates, in which no span ends before it begins.
pub(crate) fn events() -> impl Strategy<Value = Vec<Sample>> {
    let kind = select(vec!["reopened", "closed", "restricted", "captured", "other", "attack"]);
    let event = (date(), kind, vec(effect(), 0..4), any::<bool>());
    vec(event, 0..7).prop_map(|mut events| {
        events.sort_by_key(|(date, ..)| date.parse::<ReportedDate>().unwrap().days().start);
        events.into_iter().map(|(date, kind, effects, said)| sample(&date, kind, &effects, said)).collect()
    })
}

fn sample(
    date: &str,
    kind: &'static str,
    effects: &[(&str, Option<String>, Option<String>, bool)],
    said: bool,
) -> Sample {
    let read = |text: &String| text.parse::<ReportedDate>().unwrap();
    let said_on = read(&date.to_owned());
    let effects: Vec<String> = effects
        .iter()
        .map(|(value, since, through, temporary)| {
            let mut effect = (*value).to_owned();
            let through = through.as_ref().filter(|through| {
                let end = read(through);
                let in_order = match since {
                    Some(since) => read(since).earliest() <= end.latest(),
                    // What may have ended before the event itself is told with its start.
                    None => said_on.days().start <= end.days().start,
                };
                in_order && !(*temporary && end.latest() > said_on.latest())
            });
            for (key, date) in [("since", since.as_ref()), ("through", through)] {
                if let Some(date) = date {
                    let _ = write!(effect, " {key}={date}");
                }
            }
            effect + if *temporary { " temporary" } else { "" }
        })
        .collect();
    let effects: Vec<&str> = effects.iter().map(String::as_str).collect();
    let event = event(date, kind, &effects);
    if said { event.with_announcement() } else { event }
}

pub(crate) fn last_known() -> impl Strategy<Value = serde_json::Value> {
    let state = ("201[4-7]-0[1-9]-1[0-9]", select(vec!["open", "closed"]), select(vec!["north", "south"]));
    prop::option::of(state).prop_map(|state| match state {
        Some((day, traffic, side)) => {
            json!({"as_of": day, "travellers": traffic, "iraqi_side": side, "sources": ["paper"]})
        }
        None => serde_json::Value::Null,
    })
}
