//! The status on a day is the same in the page and in the native tool.

use std::collections::BTreeMap;

use crossing_timeline::domain::{
    dataset::{self, Index},
    date::Day,
    status,
};
use serde_json::{Value, json};

use crate::stage::{Facts, Site, visit};

/// How many days are compared, evenly spread over the dataset's range.
const DAYS: i32 = 40;

#[tokio::test]
async fn the_page_answers_as_the_native_library_does() {
    let data = dataset::load(&Facts::text()).unwrap();
    let crossings: Vec<Index<_>> = data.crossings().indices().collect();
    let range = data.range();
    let day = |number: i32| range.start.plus(range.days() * number / (DAYS - 1)).min(range.last());
    let mut days: Vec<Day> = (0..DAYS).map(day).collect();
    days.extend(["2019-09-30", "2019-10-01", "2014-06-20", "2024-02-29"].map(|day| day.parse::<Day>().unwrap()));
    let native: BTreeMap<String, Value> = days
        .iter()
        .map(|&day| {
            let answer = status::to_json(&data, &status::on_day(&data, &crossings, day));
            (day.to_string(), serde_json::from_str(&answer).unwrap())
        })
        .collect();
    let names: Vec<&String> = native.keys().collect();
    visit(&Site::new(), "/", async |page| {
        let ask =
            "const answers = {}; for (const day of given) answers[day] = await element.statusOn(day); return answers";
        let told: BTreeMap<String, Value> = page.ask_of(ask, json!(names)).await;
        for (day, answer) in &native {
            assert_eq!(told.get(day), Some(answer), "on {day}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_day_that_is_none_is_refused_with_a_sentence() {
    visit(&Site::new(), "/", async |page| {
        let ask = "try { await element.statusOn('2019-02-30') } catch (reason) { return String(reason) } return null";
        let said: Option<String> = page.ask(ask).await;
        assert!(said.is_some_and(|said| said.contains("2019-02-30")));
    })
    .await;
}

#[tokio::test]
async fn the_page_says_for_which_day_its_facts_stand() {
    let facts = Facts::read();
    visit(&Site::new(), "/", async |page| {
        let date: String = page.ask("return root.querySelector('input[type=date]').value").await;
        assert_eq!(date, facts.as_of);
    })
    .await;
}
