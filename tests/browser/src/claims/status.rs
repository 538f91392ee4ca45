//! The status on a day is the same in the page and in the native tool.

use std::collections::BTreeMap;

use crossing_timeline::domain::{dataset, date::Day};
use serde_json::{Value, json};

use crate::stage::{Facts, Site, dist, status_on, visit};

/// How many days are compared, drawn from the dataset's range and a year on both sides of it.
const DAYS: usize = 1000;

/// Days as a linear congruential generator draws them (Knuth's MMIX constants): the same every time.
fn days() -> Vec<Day> {
    let range = dataset::load(&Facts::text()).unwrap().range();
    let wide = u64::try_from(range.days() + 730).unwrap();
    let mut seed: u64 = 20_190_930;
    let mut days = Vec::new();
    while days.len() < DAYS {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let day = range.start.plus(i32::try_from((seed >> 33) % wide).unwrap() - 365);
        if !days.contains(&day) {
            days.push(day);
        }
    }
    days
}

#[tokio::test]
async fn the_page_answers_as_the_tool_does_on_a_thousand_days() {
    let names: Vec<String> = days().iter().map(ToString::to_string).collect();
    let told: BTreeMap<String, Value> = visited(&names).await;
    assert_eq!(told.len(), DAYS);
    for (day, answer) in &told {
        assert_eq!(*answer, status_on(day, &dist()), "on {day}");
    }
}

async fn visited(days: &[String]) -> BTreeMap<String, Value> {
    let mut told = BTreeMap::new();
    visit(&Site::new(), "/", async |page| {
        // In portions: the driver gives up on a script that takes long.
        for days in days.chunks(100) {
            let ask =
                "const answers = {}; for (const day of given) answers[day] = await element.statusOn(day); return answers";
            told.append(&mut page.ask_of(ask, json!(days)).await);
        }
    })
    .await;
    told
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
