//! What the element's `exportAs` makes of what is shown: a dataset by itself, and tables.

use std::collections::{BTreeSet, HashMap};

use crossing_timeline::{
    domain::{
        csv::Table,
        dataset::{EventKind, Identified as _, load},
        figures::figures,
        promises::promises,
    },
    state::{
        Action, Facts, State, ViewKind, apply, export_credits, export_csv, export_json, exported_events, read_address,
        selection,
    },
};
use proptest::{prelude::*, sample};
use serde_json::Value;

use crate::{
    frozen::FROZEN,
    reader::{after, any_crossing, any_days, config, crossing, day, days, event, facts},
};

const SECTIONS: [&str; 5] = ["actors", "crossings", "events", "sources", "conflicts"];

fn file(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn json(state: &State) -> Value {
    file(&export_json(FROZEN, facts(), state).unwrap())
}

fn records<'a>(file: &'a Value, section: &str) -> &'a [Value] {
    file[section].as_array().unwrap()
}

fn ids<'a>(file: &'a Value, section: &str) -> BTreeSet<&'a str> {
    records(file, section).iter().map(|record| record["id"].as_str().unwrap()).collect()
}

/// Every text under a record but its own id.
fn texts<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::String(text) => drop(found.insert(text)),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => {
            fields.iter().filter(|(key, _)| *key != "id").for_each(|(_, value)| texts(value, found));
        }
        _ => {}
    }
}

/// The rows by the names of their columns; the `csv` crate is the independent reader.
fn rows(text: &str) -> Vec<HashMap<String, String>> {
    let text = text.strip_prefix('\u{feff}').unwrap();
    assert!(text.ends_with("\r\n"));
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

/// Whatever a reader may have chosen.
fn any_state() -> impl Strategy<Value = State> {
    let words = sample::select(vec!["", "", "reopen", "rudaw", "nothing has this"]);
    let kinds = sample::subsequence(EventKind::ALL.to_vec(), 0..=EventKind::ALL.len());
    let chosen = proptest::collection::btree_set(any_crossing(), 1..4);
    let view = sample::select(ViewKind::ALL.to_vec());
    let open = proptest::option::of(crate::reader::any_event());
    (words, kinds, chosen, view, proptest::option::of(any_days()), open).prop_map(
        |(words, kinds, chosen, view, window, open)| {
            let off = kinds.into_iter().map(Action::KindToggled);
            let state = after(off.chain([Action::QueryChanged(words.to_owned()), Action::ViewChosen(view)]));
            State { crossings: chosen.into_iter().collect(), window, event: open, ..state }
        },
    )
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn what_is_shown_is_a_dataset_by_itself(state in any_state()) {
        let text = export_json(FROZEN, facts(), &state).unwrap();
        let told = load(&text);
        prop_assert!(told.is_ok(), "{}", told.unwrap_err());
        let cut = file(&text);
        let whole = file(FROZEN);
        let held = ids(&cut, "events");
        for event in exported_events(facts(), &state) {
            prop_assert!(held.contains(facts().dataset().events().get(event).id()));
        }
        for &crossing in &state.crossings {
            prop_assert!(ids(&cut, "crossings").contains(facts().dataset().crossings().get(crossing).id()));
        }
        for section in SECTIONS {
            let mut originals = records(&whole, section).iter();
            for record in records(&cut, section) {
                prop_assert!(originals.any(|original| original == record), "{section}: other than in the file, or out of order");
            }
        }
        for key in ["format", "title", "as_of", "license"] {
            prop_assert_eq!(&cut[key], &whole[key]);
        }
    }

    #[test]
    fn nothing_is_in_it_that_is_not_shown_or_referred_to(state in any_state()) {
        let cut = json(&state);
        let mut named = BTreeSet::new();
        SECTIONS.iter().flat_map(|section| records(&cut, section)).for_each(|record| texts(record, &mut named));
        let dataset = facts().dataset();
        let shown: Vec<&str> = exported_events(facts(), &state).iter().map(|&event| dataset.events().get(event).id()).collect();
        let chosen: Vec<&str> = state.crossings.iter().map(|&crossing| dataset.crossings().get(crossing).id()).collect();
        for section in SECTIONS {
            for id in ids(&cut, section) {
                let at_large = section == "conflicts" && state.view == ViewKind::List;
                prop_assert!(named.contains(id) || shown.contains(&id) || chosen.contains(&id) || at_large, "{section}: {id}");
            }
        }
    }

    #[test]
    fn shown_again_it_shows_the_same_events(state in any_state()) {
        let state = State { view: ViewKind::List, event: None, ..state };
        let again = Facts::new(load(&export_json(FROZEN, facts(), &state).unwrap()).unwrap());
        let names = |facts: &Facts, state: &State| -> Vec<String> {
            selection(facts, state).events().iter().map(|&event| facts.dataset().events().get(event).id().to_owned()).collect()
        };
        let ids = state.crossings.iter().map(|&crossing| facts().dataset().crossings().get(crossing).id());
        let days = state.days(facts());
        let kinds = EventKind::ALL.iter().filter(|&&kind| state.kinds.contains(kind)).map(|kind| kind.word());
        let asked = format!(
            "crossings={}&from={}&to={}&query={}&kinds={}",
            ids.collect::<Vec<_>>().join(","), days.start, days.last(), state.query, kinds.collect::<Vec<_>>().join(","),
        );
        let (there, _) = apply(&read_address(&asked), &again, &State::new(&again));
        let before = names(facts(), &state);
        // A dataset begins with the year of its first event, and may hold nothing of these days.
        let all_at_once = before.is_empty() || there.days(&again).last() < days.last();
        prop_assert!(all_at_once || names(&again, &there) == before);
    }

    #[test]
    fn figures_worked_out_from_it_are_the_same(state in any_state()) {
        let state = State { view: ViewKind::Figures, ..state };
        let range = state.days(facts());
        let cut = load(&export_json(FROZEN, facts(), &state).unwrap()).unwrap();
        let days = |dataset: &crossing_timeline::domain::dataset::Dataset| -> Vec<String> {
            let ids = state.crossings.iter().map(|&crossing| facts().dataset().crossings().get(crossing).id());
            let there: Vec<_> = ids.map(|id| dataset.crossings().find(id).unwrap()).collect();
            let told = figures(dataset, &there, range);
            told.crossings.iter().flat_map(|crossing| &crossing.tracks).map(|track| format!("{:?}", track.years)).collect()
        };
        prop_assert_eq!(days(&cut), days(facts().dataset()));
    }
}

#[test]
fn everything_chosen_is_everything() {
    let all: Vec<_> = facts().dataset().crossings().indices().collect();
    let state = State { crossings: all, view: ViewKind::List, ..State::new(facts()) };
    let (told, whole) = (json(&state), file(FROZEN));
    for section in ["crossings", "events", "conflicts"] {
        assert_eq!(told[section], whole[section]);
    }
    assert_eq!(told["as_of_note"], whole["as_of_note"], "nothing is missing, so nothing is said");
}

#[test]
fn an_announcement_brings_the_event_that_settled_it_and_a_copy_its_original() {
    let state = State { window: Some(days("2019-08-07", "2019-08-07")), ..State::new(facts()) };
    let told = json(&state);
    assert_eq!(
        ids(&told, "events"),
        BTreeSet::from(["2019-08-07-date-set-1-september", "2019-09-30-al-qaim-reopened"]),
        "the day's own event and what settled it"
    );
    let whole = file(FROZEN);
    let copy = records(&whole, "sources").iter().find(|source| source["same_text_as"].is_string()).unwrap();
    let cited = |event: &&Value| event["sources"].as_array().unwrap().contains(&copy["id"]);
    let by = records(&whole, "events").iter().find(cited).expect("an event cites a copy");
    let state = State {
        event: Some(event(by["id"].as_str().unwrap())),
        query: "nothing has this".to_owned(),
        ..State::new(facts())
    };
    assert!(ids(&json(&state), "sources").contains(copy["same_text_as"].as_str().unwrap()));
}

#[test]
fn a_part_says_of_how_much_it_is_one() {
    let state = State { window: Some(days("2019-08-07", "2019-08-07")), ..State::new(facts()) };
    let note = json(&state)["as_of_note"]["en"].as_str().unwrap().to_owned();
    let before = file(FROZEN)["as_of_note"]["en"].as_str().unwrap().to_owned();
    let added = note.strip_prefix(&before).unwrap();
    assert_eq!(added, " This file holds what was shown: 2 of 165 events. A status read from it rests on these alone.");
}

#[test]
fn the_table_of_timeline_and_list_has_the_events_shown_each_with_its_citation() {
    for view in [ViewKind::Timeline, ViewKind::List] {
        let state = State { view, window: Some(days("2019-01-01", "2019-12-31")), ..State::new(facts()) };
        let text = export_csv(facts(), &state);
        let rows = rows(&text);
        let shown: Vec<&str> = selection(facts(), &state)
            .events()
            .iter()
            .map(|&event| facts().dataset().events().get(event).id())
            .collect();
        assert_eq!(rows.iter().map(|row| &*row["event"]).collect::<Vec<_>>(), shown);
        assert!(text.lines().next().unwrap().ends_with("source_addresses,dataset_title,dataset_as_of,dataset_license"));
        for row in &rows {
            assert_eq!(row["dataset_title"], "Iraq–Syria border crossings, 2003–2026");
            assert_eq!((&*row["dataset_as_of"], &*row["dataset_license"]), ("2026-05-02", "CC-BY-4.0"));
            assert!(!row["sources"].is_empty() && row["source_addresses"].contains("://"), "{row:?}");
        }
    }
}

#[test]
fn an_event_that_is_open_is_in_the_table_though_filters_leave_it_out() {
    let open = event("2019-09-30-al-qaim-reopened");
    let state = State { event: Some(open), window: Some(days("2014-01-01", "2014-12-31")), ..State::new(facts()) };
    let rows = rows(&export_csv(facts(), &state));
    assert_eq!(rows.last().unwrap()["event"], "2019-09-30-al-qaim-reopened");
    assert_eq!(rows.len(), selection(facts(), &state).events().len() + 1);
}

#[test]
fn the_table_of_announcements_has_those_of_the_crossings_once_each_with_sources() {
    let al_qaim = crossing("al-qaim-al-bukamal");
    let state = State { view: ViewKind::Promises, crossings: vec![al_qaim], ..State::new(facts()) };
    let told = rows(&export_csv(facts(), &state));
    let all = promises(facts().dataset());
    assert_eq!(told.len(), all.iter().filter(|promise| promise.crossings.contains(&al_qaim)).count());
    assert!(told.iter().all(|row| !row["sources"].is_empty() && row["dataset_as_of"] == "2026-05-02"));
    let once: BTreeSet<&str> = told.iter().map(|row| &*row["event"]).collect();
    assert_eq!(once.len(), told.len());
    let by_words = State { query: "parliament".to_owned(), ..state };
    assert!(rows(&export_csv(facts(), &by_words)).len() < told.len());
}

#[test]
fn the_table_of_figures_is_that_of_the_days_in_view() {
    let state =
        State { view: ViewKind::Figures, window: Some(days("2019-01-01", "2020-06-30")), ..State::new(facts()) };
    let told = rows(&export_csv(facts(), &state));
    assert_eq!(told.len(), 3 * 2 * 2, "crossings, tracks, years");
    assert_eq!((&*told[1]["from"], &*told[1]["to"]), ("2020-01-01", "2020-06-30"));
    assert_eq!(told[0]["dataset_license"], "CC-BY-4.0");
}

#[test]
fn a_citation_that_looks_like_a_formula_is_marked_and_quoted_as_any_field() {
    let mut table = Table::ending(&["a"], &[("title", "=1+1"), ("note", "x, \"y\"\r\nz")]);
    table.row(&["1"]);
    assert_eq!(table.finish(), "\u{feff}a,title,note\r\n1,'=1+1,\"x, \"\"y\"\"\r\nz\"\r\n");
}

#[test]
fn a_picture_says_what_was_chosen() {
    let head = |state: &State| file(&export_credits(facts(), state))["head"].as_array().unwrap().clone();
    let first = State::new(facts());
    assert_eq!(
        head(&first),
        ["Rabia – Al-Yarubiyah; Al-Qaim – Al-Bukamal; Al-Waleed – Al-Tanf", "Days shown: 1 January 2003 – 2 May 2026"]
    );
    let filtered = State { query: " <b> & \"c\" ".to_owned(), ..after([Action::KindToggled(EventKind::Attack)]) };
    let told = head(&filtered);
    assert_eq!(told[2], "Only what matches “<b> & \"c\"”");
    assert!(told[3].as_str().unwrap().starts_with("Only events of these kinds: "));
    assert!(!told[3].as_str().unwrap().contains("Attack"));
    // Announcements are shown whatever the days, figures whatever the words.
    let view = |view| head(&State { view, ..filtered.clone() }).len();
    assert_eq!((view(ViewKind::Promises), view(ViewKind::Figures)), (2, 2));
    let told = file(&export_credits(facts(), &first));
    assert_eq!(told["foot"][0], "Facts as of 2 May 2026");
    assert_eq!(told["date"], day("2026-05-02").to_string());
}
