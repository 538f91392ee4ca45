//! What happens when the page opens, and what does not.

use crate::stage::{Facts, Site, visit};

#[tokio::test]
async fn the_page_opens_with_a_lane_and_a_card_for_each_official_crossing() {
    let facts = Facts::read();
    visit(&Site::new(), "/", async |page| {
        assert_eq!(page.lanes().await, facts.official());
        let cards: Vec<String> = page.ask("return all('.ct-card').map((card) => card.dataset.crossing)").await;
        assert_eq!(cards, facts.official());
        assert_eq!(facts.official().len(), 3);
    })
    .await;
}

#[tokio::test]
async fn nothing_is_asked_of_another_host_and_nothing_is_stored() {
    let site = Site::new();
    visit(&site, "/", async |page| {
        page.press("List").await;
        page.type_into("input[type=search]", "qaim").await;
        page.click(".ct-list__head").await;
        let asked: Vec<String> =
            page.ask("return performance.getEntriesByType('resource').map(({ name }) => name)").await;
        let elsewhere: Vec<&String> = asked.iter().filter(|address| !address.starts_with(&site.origin())).collect();
        assert_eq!(elsewhere, [""; 0]);
        assert!(asked.len() >= 5, "the timing of resources is not to be trusted: {asked:?}");
        let script = "return [document.cookie.length, localStorage.length, sessionStorage.length, \
                      (await indexedDB.databases()).length, (await caches.keys()).length, \
                      (await navigator.serviceWorker.getRegistrations()).length]";
        assert_eq!(page.ask::<Vec<usize>>(script).await, [0; 6]);
    })
    .await;
}

#[tokio::test]
async fn every_part_is_asked_for_once() {
    let site = Site::new();
    visit(&site, "/", async |_| {}).await;
    let mut asked = site.asked();
    asked.sort();
    let mut once = asked.clone();
    once.dedup();
    assert_eq!(asked, once);
}
