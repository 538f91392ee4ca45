//! The facts that every contestant of the page's benchmark can show: a day, a lane and a few words.

use std::fmt::Write as _;

use crossing_timeline::domain::date::Day;

use crate::{random::Random, words::Words};

const LANES: [(&str, &str); 4] = [
    ("northern-gate", "Northern gate"),
    ("southern-gate", "Southern gate"),
    ("harbour-gate", "Harbour gate"),
    ("eastern-road", "Eastern road"),
];
const SEED: u32 = 20_261_122;
const MILLISECONDS_A_DAY: f64 = 86_400_000.0;
/// From here to [`TO`], in milliseconds since 1970: 1 January 2011 to 31 December 2026.
const FROM: f64 = 1_293_840_000_000.0;
const TO: f64 = 1_798_675_200_000.0;

struct Event {
    at: f64,
    lane: usize,
    title: String,
    text: String,
}

/// A dataset of so many events on four lanes, as JSON: each on one day, at one crossing, with some 60
/// letters of summary, some 200 of note and one source; no effects. One event in ten is in Arabic
/// letters, which browsers shape and write from the right.
#[must_use]
pub fn plain(events: u32) -> String {
    let random = &mut Random::new(SEED.wrapping_add(events));
    let mut drawn: Vec<Event> = (0..events).map(|_| event(random)).collect();
    drawn.sort_by(|one, other| one.at.total_cmp(&other.at));

    let mut json = String::from(
        r#"{"format":1,"title":{"en":"Crossings"},"as_of":"2026-12-31","as_of_note":{"en":"End of the sample."},"license":"CC0-1.0","actors":[],"crossings":["#,
    );
    for (place, (id, name)) in LANES.iter().enumerate() {
        comma(&mut json, place);
        let _ = write!(
            json,
            r#"{{"id":"{id}","type":"official","name":{{"en":"{name}"}},"iraqi_side":{{}},"syrian_side":{{}},"sources":["s0"]}}"#
        );
    }
    json.push_str(r#"],"events":["#);
    for (place, Event { at, lane, title, text }) in drawn.iter().enumerate() {
        comma(&mut json, place);
        let (date, lane) = (day(*at), LANES.get(*lane).map_or("", |(id, _)| id));
        let _ = write!(
            json,
            r#"{{"id":"e{place}","date":"{date}","kind":"other","confidence":"B","crossings":["{lane}"],"summary":{{"en":"{title}"}},"effects":[],"sources":["s{place}"],"note":{{"en":"{text}"}}}}"#
        );
    }
    json.push_str(r#"],"sources":["#);
    for (place, Event { at, .. }) in drawn.iter().enumerate() {
        comma(&mut json, place);
        let (date, (year, ..)) = (day(*at), day(*at).ymd());
        let _ = write!(
            json,
            r#"{{"id":"s{place}","publisher":"Example","title":null,"date":"{date}","url":"https://example.org/reports/{year}/{place:06}","language":null,"kind":"news"}}"#
        );
    }
    json.push_str(r#"],"conflicts":[]}"#);
    json
}

fn event(random: &mut Random) -> Event {
    let at = FROM + random.unit() * (TO - FROM);
    let words = Words::drawn(random);
    let lane = usize::try_from(random.below(4)).unwrap_or(0);
    Event { at, lane, title: words.sentence(random, 55), text: words.sentence(random, 195) }
}

#[expect(clippy::cast_possible_truncation, reason = "some 20,000 days")]
fn day(at: f64) -> Day {
    let epoch = Day::new(1970, 1, 1).unwrap_or(Day::MIN);
    epoch.plus((at / MILLISECONDS_A_DAY).floor() as i32)
}

fn comma(json: &mut String, place: usize) {
    if place > 0 {
        json.push(',');
    }
}

#[cfg(test)]
mod tests {
    use super::plain;
    use crossing_timeline::domain::dataset::load;

    #[test]
    fn it_is_a_dataset_of_so_many_events() {
        let dataset = load(&plain(40)).unwrap();
        assert_eq!((dataset.crossings().len(), dataset.events().len(), dataset.sources().len()), (4, 40, 40));
    }

    #[test]
    fn the_same_number_gives_the_same_dataset_and_another_gives_another() {
        assert_eq!(plain(30), plain(30));
        assert!(plain(30).contains("Since new medical strike schedule resumed week by gate trucks"));
        assert!(!plain(31).contains("Since new medical strike schedule resumed week by gate trucks"));
    }
}
