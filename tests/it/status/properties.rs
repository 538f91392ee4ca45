//! What holds of every history, whatever the events.

use crossing_timeline::{
    domain::{
        dataset::{Dataset, Effect, Event, Identified as _, Track, Value, load},
        date::{Day, DayRange, ReportedDate},
        status::{Certainty, Histories, History, PRESUMED_DAYS, TrackStatus, on_day},
    },
    state::Facts,
};
use proptest::{collection::vec, prelude::*, sample::select};

use super::generated::{config, events, last_known};
use crate::sample::{dataset_with, text};

/// Every track of the one crossing with its history.
fn histories(dataset: &Dataset) -> Vec<(Track, History)> {
    let gate = dataset.crossings().find("gate").unwrap();
    Track::ALL.iter().map(|&track| (track, History::of(dataset, gate, track))).collect()
}

/// Days around which something may change: the ends of periods, and some in between.
fn days(history: &History) -> Vec<Day> {
    let ends = history.periods().iter().flat_map(|period| {
        let middle = period.from.plus(period.until.days_after(period.from) / 2);
        [period.from.plus(-1), period.from, period.from.plus(1), middle, period.until.plus(-1)]
    });
    ends.filter(|day| *day >= Day::MIN && *day < Day::MAX).collect()
}

/// The widest span for which an effect can be read to vouch.
fn reach(event: &Event, effect: &Effect) -> DayRange {
    let dates = [Some(event.date), effect.since, effect.through];
    let spans = || dates.into_iter().flatten().map(ReportedDate::days);
    let first = spans().map(|span| span.start).min().unwrap();
    let last = spans().map(DayRange::last).max().unwrap();
    // What ended on a day held on the day before it.
    DayRange::inclusive(first.plus(-1), last)
}

fn effects(dataset: &Dataset, track: Track) -> Vec<(&Event, &Effect)> {
    let events = dataset.events().iter().map(|(_, event)| event);
    let effects = events.flat_map(|event| event.effects.iter().map(move |effect| (event, effect)));
    effects.filter(|(_, effect)| effect.track == track).collect()
}

/// The value that the crossing's newest state gives, with its day.
fn newest(dataset: &Dataset, track: Track) -> Option<(Day, Value)> {
    let (_, gate) = dataset.crossings().iter().next()?;
    let state = gate.last_known.as_ref()?;
    state.values.iter().find(|(other, _)| *other == track).map(|(_, value)| (state.as_of, *value))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn histories_made_together_are_those_made_alone(events in events(), state in last_known()) {
        let dataset = dataset_with(&events, &state);
        let mut together = Histories::new(&dataset);
        while together.step(&dataset) {}
        let gate = dataset.crossings().find("gate").unwrap();
        for (track, alone) in histories(&dataset) {
            prop_assert_eq!(together.of(gate, track).unwrap().periods(), alone.periods());
        }
        let day: Day = "2015-06-15".parse().unwrap();
        let facts = Facts::new(dataset_with(&events, &state));
        prop_assert_eq!(facts.on_day(day), on_day(&dataset, &[gate], day));
    }

    #[test]
    fn a_history_covers_all_of_time_without_gap_or_overlap(events in events(), state in last_known()) {
        let dataset = dataset_with(&events, &state);
        for (_, history) in histories(&dataset) {
            let periods = history.periods();
            prop_assert_eq!(periods.first().map(|period| period.from), Some(Day::MIN));
            prop_assert_eq!(periods.last().map(|period| period.until), Some(Day::MAX));
            prop_assert!(periods.iter().all(|period| period.from < period.until));
            prop_assert!(periods.windows(2).all(|pair| pair[0].until == pair[1].from));
        }
    }

    #[test]
    fn the_period_of_a_day_contains_it(events in events(), state in last_known()) {
        let dataset = dataset_with(&events, &state);
        for (_, history) in histories(&dataset) {
            for day in days(&history) {
                let period = history.on(day);
                prop_assert!(period.from <= day && day < period.until, "{} is not in {:?}", day, period);
            }
        }
    }

    #[test]
    fn what_is_confirmed_is_vouched_for_by_an_effect(events in events(), state in last_known()) {
        let dataset = dataset_with(&events, &state);
        for (track, history) in histories(&dataset) {
            for day in days(&history) {
                let period = history.on(day);
                if period.certainty != Certainty::Confirmed {
                    continue;
                }
                let said = effects(&dataset, track).into_iter().any(|(event, effect)| {
                    effect.value == period.value && effect.between == period.between && reach(event, effect).contains(day)
                });
                let known = newest(&dataset, track) == Some((day, period.value));
                prop_assert!(said || known, "nobody says {:?} of {} on {}", period.value, track.word(), day);
                prop_assert!(!period.events.is_empty() || period.last_known, "nobody is named for {}", day);
            }
        }
    }

    #[test]
    fn nothing_is_known_half_a_year_after_the_last_word(events in events(), state in last_known()) {
        let dataset = dataset_with(&events, &state);
        for (track, history) in histories(&dataset) {
            let words = effects(&dataset, track).into_iter().map(|(event, effect)| reach(event, effect).last());
            let Some(last) = words.chain(newest(&dataset, track).map(|(day, _)| day)).max() else {
                prop_assert_eq!(history.periods().len(), 1);
                continue;
            };
            let period = history.on(last.plus(PRESUMED_DAYS + 1));
            prop_assert_eq!((period.value, period.certainty, period.until), (Value::Unknown, Certainty::Unknown, Day::MAX));
        }
    }

    #[test]
    fn a_status_agrees_with_itself(events in events(), state in last_known()) {
        let dataset = dataset_with(&events, &state);
        let gate = dataset.crossings().find("gate").unwrap();
        for (_, history) in histories(&dataset) {
            for day in days(&history) {
                let status = TrackStatus::on(&dataset, gate, &history, day);
                prop_assert!(status.last_confirmed.is_none_or(|confirmed| confirmed <= day));
                prop_assert!(status.last_report.is_none_or(|report| report.day <= day));
                prop_assert_eq!(status.last_confirmed == Some(day), status.certainty == Certainty::Confirmed);
                prop_assert!(status.certainty != Certainty::Unknown || status.value == Value::Unknown);
                prop_assert!(status.fading_to != Some(status.value));
                prop_assert_eq!(status.between.is_empty(), !status.value.is_between());
                let says_nothing = status.certainty == Certainty::Unknown && status.fading_to.is_none();
                prop_assert!(says_nothing || !status.sources.is_empty());
                let since = status.since.and_then(ReportedDate::earliest);
                prop_assert!(since.is_none_or(|since| since <= day), "since {:?} on {}", since, day);
            }
        }
    }

    #[test]
    fn a_damaged_text_is_refused_or_read_and_never_a_panic(
        events in events(),
        cuts in vec((any::<prop::sample::Index>(), 0_usize..6, select(DEBRIS)), 1..4),
    ) {
        let mut damaged = text(&events, &serde_json::Value::Null);
        for (place, length, debris) in cuts {
            let bounds: Vec<usize> = damaged.char_indices().map(|(at, _)| at).collect();
            let from = place.index(bounds.len());
            let until = bounds.get(from + length).copied().unwrap_or(damaged.len());
            damaged.replace_range(bounds[from]..until, debris);
        }
        check_refusal(&damaged)?;
    }

    #[test]
    fn a_value_of_another_type_is_refused_or_read_and_never_a_panic(
        place in any::<prop::sample::Index>(),
        other in select(vec!["null", "0", "-1.5e300", "\"\"", "\"x\"", "[]", "{}", "true", "[null]", "1e999", "\"\\ud800\""]),
    ) {
        let valid = include_str!("../fixtures/valid.json");
        let starts: Vec<usize> = valid.match_indices(": ").map(|(at, _)| at + 2).collect();
        let from = starts[place.index(starts.len())];
        let mut values = serde_json::Deserializer::from_str(&valid[from..]).into_iter::<serde_json::Value>();
        // Within a text, a colon begins no value.
        prop_assume!(values.next().is_some_and(|value| value.is_ok()));
        let damaged = format!("{}{other}{}", &valid[..from], &valid[from + values.byte_offset()..]);
        check_refusal(&damaged)?;
    }
}

/// What is put in place of a few letters.
const DEBRIS: &[&str] =
    &["", "\"", "}", "{", "[", "]", ",", ":", "\\", "0", "null", "é", "\u{feff}", "\n", "2014-13", "-", "~"];

/// Reads a text; every problem lies in it and says what to do.
fn check_refusal(text: &str) -> Result<(), TestCaseError> {
    let Err(problems) = load(text) else {
        return Ok(());
    };
    prop_assert!(!problems.is_empty());
    let lines: Vec<&str> = text.split('\n').collect();
    let mut before = (0, 0);
    for problem in problems.iter() {
        let length = lines.get(problem.line.wrapping_sub(1)).map(|line| line.chars().count());
        prop_assert!(length.is_some_and(|length| (1..=length + 1).contains(&problem.column)), "{}", problem);
        prop_assert!((problem.line, problem.column) >= before, "{} is out of order", problem);
        prop_assert!(!problem.message.is_empty() && !problem.path.is_empty());
        before = (problem.line, problem.column);
    }
    Ok(())
}

/// Periods without a gap, and whatever is said of a day has a source.
#[track_caller]
pub(crate) fn hold_together(dataset: &Dataset) {
    for (crossing, place) in dataset.crossings().iter() {
        for &track in Track::ALL {
            let history = History::of(dataset, crossing, track);
            let periods = history.periods();
            assert!(periods.windows(2).all(|pair| pair[0].until == pair[1].from), "{} {}", place.id(), track.word());
            for day in days(&history) {
                let status = TrackStatus::on(dataset, crossing, &history, day);
                let said = status.certainty != Certainty::Unknown || status.fading_to.is_some();
                assert_eq!(said, !status.sources.is_empty(), "{} {} {day}", place.id(), track.word());
            }
        }
    }
}

#[test]
fn the_histories_of_a_whole_dataset_hold_together() {
    hold_together(&crate::frozen::frozen());
}
