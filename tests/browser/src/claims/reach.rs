//! Nothing of the dataset is out of a reader's reach.

use std::collections::BTreeMap;

use serde_json::json;

use crate::stage::{Facts, Site, visit};

#[tokio::test]
async fn every_event_and_every_crossing_can_be_listed() {
    visit(&Site::new(), "/", async |page| {
        let published = "const link = root.querySelector('a[download]').href; return (await fetch(link)).text()";
        let facts: Facts = serde_json::from_str(&page.ask::<String>(published).await).unwrap();
        page.click(".ct-crossings button").await;
        let crossings: Vec<&str> = facts.crossings.iter().map(|crossing| &*crossing.id).collect();
        assert_eq!(page.lanes().await, crossings);
        assert!(!page.button("All years").await.is_enabled().await.unwrap(), "not all years are shown at first");
        page.press("List").await;
        let all = facts.ids(|_| true);
        assert_eq!(page.listed().await, all);
        assert_eq!(page.text(".ct-count").await.unwrap(), format!("{0} of {0} events shown", all.len()));
        let cards: Vec<String> = page.ask("return all('.ct-card').map((card) => card.dataset.crossing)").await;
        assert_eq!(cards, crossings);
    })
    .await;
}

#[tokio::test]
async fn every_event_stands_on_a_mark_of_each_of_its_lanes() {
    let facts = Facts::read();
    let crossings: Vec<&str> = facts.crossings.iter().map(|crossing| &*crossing.id).collect();
    visit(&Site::new(), &format!("/#crossings={}", crossings.join(",")), async |page| {
        // A mark: its event, or the first of several, and how many they are.
        let marked = "return Object.fromEntries(all('.ct-lane').map((lane) => [lane.dataset.crossing,
            [...lane.querySelectorAll('.ct-mark')].map(({ dataset }) => [dataset.event, Number(dataset.count ?? 1)])]))";
        let marked: BTreeMap<String, Vec<(String, usize)>> = page.ask(marked).await;
        assert_eq!(marked.len(), crossings.len());
        for (crossing, marks) in marked {
            let events = facts.ids(|event| event.was_at(&[&crossing]));
            assert_eq!(marks.iter().map(|(_, count)| count).sum::<usize>(), events.len(), "at {crossing}");
            assert!(marks.iter().all(|(event, _)| events.contains(event)), "at {crossing}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_detail_of_every_event_names_a_source_and_every_founding_article_is_in_one() {
    let facts = Facts::read();
    let ids: Vec<&str> = facts.events.iter().map(|event| &*event.id).collect();
    visit(&Site::new(), "/", async |page| {
        let read = include_str!("../probes/details.js");
        // An event with the text and the links of its list of sources.
        let details: BTreeMap<String, (String, Vec<String>)> = page.ask_of(read, json!(ids)).await;
        assert_eq!(details.len(), ids.len());
        let silent: Vec<&String> = details.iter().filter(|(_, (text, _))| text.is_empty()).map(|(id, _)| id).collect();
        assert_eq!(silent, [""; 0], "these name no source");
        let founding: Vec<_> = facts.sources.iter().filter(|source| source.kind == "founding-article").collect();
        assert!(!founding.is_empty());
        for source in founding {
            let named = details.values().any(|(text, links)| {
                text.contains(&source.publisher)
                    && source.title.as_ref().is_none_or(|title| text.contains(title))
                    && source.url.as_ref().is_none_or(|url| links.contains(url))
            });
            assert!(named, "no detail names {:?}, {:?}, {:?}", source.publisher, source.title, source.url);
        }
    })
    .await;
}
