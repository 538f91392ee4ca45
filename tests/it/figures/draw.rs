//! Datasets in which every fuzzy date is one day within it.

use crossing_timeline::domain::{
    dataset::{Dataset, load},
    date::{Day, DayRange, ReportedDate},
};
use serde_json::{Value, json};

/// Numbers that look random and are the same on every run (`SplitMix64`).
#[derive(Clone, Debug)]
pub(super) struct Dice(pub(super) u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut number = self.0;
        number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (number ^ (number >> 31)) % sides
    }

    /// One of these days; the first and the last more often than others.
    fn day(&mut self, range: DayRange) -> Day {
        match self.roll(4) {
            0 => range.start,
            1 => range.last(),
            _ => range.start.plus(i32::try_from(self.roll(u64::try_from(range.days()).unwrap())).unwrap()),
        }
    }
}

fn days(record: &Value, key: &str) -> Option<DayRange> {
    record[key].as_str().map(|text| text.parse::<ReportedDate>().unwrap().days())
}

/// Writes a day in the place of a date that may mean several.
fn write(record: &mut Value, key: &str, range: DayRange, day: Day) {
    if range.days() > 1 {
        record[key] = day.to_string().into();
    }
}

/// The same file with what bears on status only: it is read again for every drawing.
pub(super) fn bare(text: &str) -> String {
    let mut file: Value = serde_json::from_str(text).unwrap();
    let source = file["sources"][0].clone();
    let cited = json!([source["id"]]);
    file["sources"] = json!([source]);
    file["conflicts"] = json!([]);
    for crossing in file["crossings"].as_array_mut().unwrap() {
        let place = crossing.as_object_mut().unwrap();
        place.retain(|key, _| ["id", "type", "name", "iraqi_side", "syrian_side", "last_known"].contains(&&**key));
        place.insert("iraqi_side".to_owned(), json!({}));
        place.insert("syrian_side".to_owned(), json!({}));
        place.insert("sources".to_owned(), cited.clone());
        if let Some(state) = place.get_mut("last_known") {
            state["sources"] = cited.clone();
        }
    }
    for event in file["events"].as_array_mut().unwrap() {
        event["summary"] = json!({"en": "It happened."});
        event["sources"] = cited.clone();
        let event = event.as_object_mut().unwrap();
        event.remove("conflicts");
        event.remove("note");
        if let Some(said) = event.get_mut("announcement") {
            let text = json!({"en": "Soon"});
            *said = json!({"speaker": text, "said": text, "what": text, "crossings": said["crossings"], "outcome": "unknown"});
        }
    }
    file.to_string()
}

/// One drawing of all fuzzy dates. The order that a report implies is kept: what is told as since before
/// the event is not after it, and nothing ends before it begins. `None` where a drawing has no such order.
pub(super) fn draw(text: &str, dice: &mut Dice) -> Option<Dataset> {
    let mut file: Value = serde_json::from_str(text).unwrap();
    let as_of: Day = file["as_of"].as_str().unwrap().parse().unwrap();
    let events = file["events"].as_array_mut().unwrap();
    for event in &mut *events {
        let date = days(event, "date").unwrap();
        let day = dice.day(DayRange::inclusive(date.start, date.last().min(as_of)));
        write(event, "date", date, day);
        for effect in event["effects"].as_array_mut().unwrap() {
            let (since, through) = (days(effect, "since"), days(effect, "through"));
            let passing = effect["temporary"] == true;
            let last = through.map(|through| if passing { through.last().min(day) } else { through.last() });
            let mut begun = None;
            if let Some(since) = since {
                let before = since.start < date.start;
                let last = since.last().min(last.unwrap_or(Day::MAX)).min(if before { day } else { Day::MAX });
                if last < since.start {
                    return None;
                }
                let day = dice.day(DayRange::inclusive(since.start, last));
                write(effect, "since", since, day);
                begun = Some(day);
            }
            if let (Some(through), Some(last)) = (through, last) {
                let first = through.start.max(begun.unwrap_or(Day::MIN));
                if last < first {
                    return None;
                }
                write(effect, "through", through, dice.day(DayRange::inclusive(first, last)));
            }
        }
    }
    // The file is in the order of its dates.
    events.sort_by_key(|event| days(event, "date").unwrap().start);
    let text = file.to_string();
    Some(load(&text).unwrap_or_else(|problems| panic!("{problems}")))
}
