//! All that a dataset of the format may have.

use std::fmt::Write as _;

use crossing_timeline::domain::date::Day;

use crate::{random::Random, words::Words};

const SEED: u32 = 20_261_123;
const FIRST: (i32, u8, u8) = (2003, 1, 1);
/// From 2003 to the end of 2025.
const DAYS: u32 = 8_400;
const KINDS: [&str; 8] =
    ["attack", "captured", "closed", "diplomatic", "humanitarian", "other", "reopened", "restricted"];
const STATUSES: [&str; 4] = ["open", "restricted", "closed", "closed"];
const ACTORS: [&str; 3] = ["north", "south", "rebels"];
/// Each event's sources are two of so many times fewer pages.
const EVENTS_A_SOURCE: u32 = 2;
/// How many later events one may be settled by.
const SETTLED_WITHIN: u32 = 40;

/// A dataset of so many events, as JSON, on so many lanes ([`lanes_for`](crate::lanes_for) is a choice): two fifths with effects, some of them told
/// in hindsight; one in eight announces something, mostly settled by a later event; one date in four is
/// a month, a year, approximate or a span.
#[must_use]
pub fn full(events: u32, lanes: u32) -> String {
    let random = &mut Random::new(SEED.wrapping_add(events));
    let sources = (events / EVENTS_A_SOURCE).max(1);
    let mut days: Vec<u32> = (0..events).map(|_| random.below(DAYS)).collect();
    days.sort_unstable();
    let dates = dates(random, &days);

    let mut json = String::from(
        r#"{"format":1,"title":{"en":"Crossings"},"as_of":"2026-12-31","as_of_note":{"en":"End of the sample."},"license":"CC0-1.0","actors":["#,
    );
    list(&mut json, ACTORS, |json, id| {
        let _ = write!(json, r#"{{"id":"{id}","name":{{"en":"The {id}"}},"short":{{"en":"{id}"}}}}"#);
    });
    json.push_str(r#"],"crossings":["#);
    list(&mut json, 0..lanes, |json, lane| {
        let _ = write!(
            json,
            r#"{{"id":"lane-{lane}","type":"official","name":{{"en":"Gate {lane}","ar":"معبر {lane}"}},"iraqi_side":{{}},"syrian_side":{{}},"sources":["s0"]}}"#
        );
    });
    json.push_str(r#"],"events":["#);
    list(&mut json, dates.iter().enumerate(), |json, (place, date)| {
        let drawn = Drawn { place, date, lane: random.below(lanes), dates: &dates };
        drawn.write(json, random, sources);
    });
    json.push_str(r#"],"sources":["#);
    list(&mut json, 0..sources, |json, place| {
        let publisher = random.below(200);
        let _ = write!(
            json,
            r#"{{"id":"s{place}","publisher":"Paper {publisher}","title":null,"date":null,"url":"https://example.org/{place}","language":null,"kind":"news"}}"#
        );
    });
    json.push_str(r#"],"conflicts":[]}"#);
    json
}

/// The first day of an event, and its date as it is written.
struct Date {
    first: Day,
    written: String,
}

/// The dates of events on these days, counted from [`FIRST`], in the order of their first days.
fn dates(random: &mut Random, days: &[u32]) -> Vec<Date> {
    let (year, month, day) = FIRST;
    let first = Day::new(year, month, day).unwrap_or(Day::MIN);
    let mut dates: Vec<Date> = days
        .iter()
        .map(|day| {
            let day = first.plus(i32::try_from(*day).unwrap_or(0));
            let (year, month, _) = day.ymd();
            let start = |month| Day::new(year, month, 1).unwrap_or(day);
            match random.below(100) {
                0..15 => Date { first: start(month), written: format!("{year:04}-{month:02}") },
                15..18 => Date { first: start(1), written: format!("{year:04}") },
                18..22 => Date { first: day, written: format!("{day}~") },
                22..25 => Date { first: day, written: format!("{day}/{}", day.plus(9)) },
                _ => Date { first: day, written: day.to_string() },
            }
        })
        .collect();
    dates.sort_by_key(|date| date.first);
    dates
}

/// An event that is about to be written.
struct Drawn<'d> {
    place: usize,
    date: &'d Date,
    lane: u32,
    dates: &'d [Date],
}

impl Drawn<'_> {
    fn write(&self, json: &mut String, random: &mut Random, sources: u32) {
        let Self { place, date, lane, .. } = self;
        let words = Words::drawn(random);
        let (kind, title) = (random.one_of(&KINDS), words.sentence(random, 55));
        let announces = random.happens(12);
        let kind = if announces { "announcement-of-reopening" } else { kind };
        let _ = write!(
            json,
            r#"{{"id":"e{place}","date":"{}","kind":"{kind}","confidence":"B","crossings":["lane-{lane}"],"summary":{{"en":"{title}"}},"effects":["#,
            date.written
        );
        if !announces && random.happens(45) {
            let effects = 1 + random.below(2);
            list(json, 0..effects, |json, _| self.effect(json, random));
        }
        json.push(']');
        if announces {
            self.announcement(json, random);
        }
        let (one, other) = (random.below(sources), random.below(sources));
        let _ = write!(json, r#","sources":["s{one}"{}]"#, second(one, other));
        if random.happens(20) {
            let _ = write!(json, r#","note":{{"en":"{}"}}"#, words.sentence(random, 195));
        }
        json.push('}');
    }

    fn effect(&self, json: &mut String, random: &mut Random) {
        let (lane, day) = (self.lane, self.date.first);
        let (track, value) = match random.below(10) {
            0..5 => ("travellers", random.one_of(&STATUSES)),
            5..8 => ("goods", random.one_of(&STATUSES)),
            8 => ("iraqi-side", random.one_of(&ACTORS)),
            _ => ("syrian-side", random.one_of(&ACTORS)),
        };
        let _ = write!(json, r#"{{"crossing":"lane-{lane}","track":"{track}","value":"{value}""#);
        if random.happens(15) {
            let since = day.plus(-days(random, 60));
            let _ = write!(json, r#","since":"{since}""#);
            if random.happens(30) {
                let _ = write!(json, r#","through":"{}""#, since.plus(days(random, 30)));
            }
        }
        json.push('}');
    }

    /// Something was said, and came of it whatever the dates allow.
    fn announcement(&self, json: &mut String, random: &mut Random) {
        let lane = self.lane;
        let _ = write!(
            json,
            r#","announcement":{{"speaker":{{"en":"A minister"}},"said":{{"en":"Open soon"}},"crossings":["lane-{lane}"],"what":{{"en":"opening"}}"#
        );
        let later = self.place + 1 + usize::try_from(random.below(SETTLED_WITHIN)).unwrap_or(0);
        match self.dates.get(later).map(|date| date.first) {
            Some(settled) if random.happens(60) => {
                let waited = settled.days_after(self.date.first);
                let (outcome, by) = if waited > 1 && random.happens(50) {
                    ("late", settled.plus(-1))
                } else {
                    ("kept", settled.plus(days(random, 20)))
                };
                let _ = write!(
                    json,
                    r#","by":"{by}","outcome":"{outcome}","outcome_event":"e{later}","outcome_date":"{settled}"}}"#
                );
            }
            _ => json.push_str(r#","outcome":"unknown"}"#),
        }
    }
}

/// Fewer days than a number.
fn days(random: &mut Random, end: u32) -> i32 {
    i32::try_from(random.below(end)).unwrap_or(0)
}

/// The second source, where it is another.
fn second(one: u32, other: u32) -> String {
    if one == other { String::new() } else { format!(r#","s{other}""#) }
}

/// Writes each, with a comma between two.
fn list<T>(json: &mut String, items: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut String, T)) {
    for (place, item) in items.into_iter().enumerate() {
        if place > 0 {
            json.push(',');
        }
        write(json, item);
    }
}

#[cfg(test)]
mod tests {
    use super::full;
    use crate::lanes_for;
    use crossing_timeline::domain::dataset::{Event, Outcome, load};

    #[test]
    fn it_is_a_dataset_that_has_all_that_is_promised() {
        let dataset = load(&full(400, 5)).unwrap_or_else(|problems| panic!("{problems}"));
        assert_eq!(dataset.events().len(), 400);
        assert_eq!(dataset.crossings().len(), 5);
        let events = || dataset.events().iter().map(|(_, event)| event);
        let share = |of: usize| of * 100 / 400;
        assert!((25..60).contains(&share(events().filter(|event| !event.effects.is_empty()).count())));
        assert!(events().any(|event| event.effects.iter().any(|effect| effect.since.is_some())));
        assert!(events().any(|event| event.effects.iter().any(|effect| effect.track.is_control())));
        let said = || events().filter_map(|event| event.announcement.as_ref());
        for outcome in [Outcome::Kept, Outcome::Late, Outcome::Unknown] {
            assert!(said().any(|said| said.outcome == outcome), "{outcome:?}");
        }
        let days = |event: &Event| event.date.days().days();
        assert!(events().any(|event| days(event) > 300) && events().any(|event| (28..=31).contains(&days(event))));
    }

    #[test]
    fn it_is_valid_at_every_number_of_lanes() {
        for events in [1, 100, 2_000, 12_000] {
            assert!(load(&full(events, lanes_for(events))).is_ok(), "{events}");
        }
    }

    #[test]
    fn the_same_number_gives_the_same_dataset() {
        assert_eq!(full(200, 3), full(200, 3));
    }
}
