//! Search, whatever the spelling.

use crate::stage::{Facts, Site, visit};

#[tokio::test]
async fn a_place_is_found_by_any_of_its_names() {
    let facts = Facts::read();
    let aliases =
        [("Abu Kamal", "al-qaim-al-bukamal"), ("البوكمال", "al-qaim-al-bukamal"), ("Til Koçer", "rabia-al-yarubiyah")];
    visit(&Site::new(), "/#view=list", async |page| {
        for (alias, crossing) in aliases {
            page.find("input[type=search]").await.clear().await.unwrap();
            page.type_into("input[type=search]", alias).await;
            let (found, there) = (page.listed().await, facts.ids(|event| event.was_at(&[crossing])));
            assert!(found.is_superset(&there), "{alias} does not find all events at {crossing}");
            let official = facts.ids(|event| event.was_at(&facts.official()));
            assert!(found.len() < official.len(), "{alias} finds everything");
            let count = format!("{} of {} events shown", found.len(), facts.events.len());
            assert_eq!(page.text(".ct-count").await.unwrap(), count, "for {alias}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_search_without_result_says_so_and_one_press_undoes_it() {
    let facts = Facts::read();
    let site = Site::new();
    visit(&site, "/", async |page| {
        for view in ["timeline", "list"] {
            page.go(&site, &format!("/?{view}#view={view}")).await;
            page.ready().await;
            page.type_into("input[type=search]", "xyzzy").await;
            let said = page.text(".ct-empty").await.unwrap();
            assert!(said.starts_with("No event matches."), "{said}");
            assert_eq!(page.text(".ct-count").await.unwrap(), format!("0 of {} events shown", facts.events.len()));
            page.press("Clear filters").await;
            assert!(!page.has(".ct-empty").await);
            assert_eq!(page.ask::<String>("return root.querySelector('input[type=search]').value").await, "");
            let official = facts.ids(|event| event.was_at(&facts.official()));
            let count = format!("{} of {} events shown", official.len(), facts.events.len());
            assert_eq!(page.text(".ct-count").await.unwrap(), count);
        }
    })
    .await;
}
