//! Filters leave what they name and nothing else, and the address brings them back.

use thirtyfour::Key;

use crate::stage::{Facts, Page, Site, visit};

const CROSSING: &str = "al-qaim-al-bukamal";

async fn shows_one_crossing_alone(page: &Page, facts: &Facts) {
    assert_eq!(page.lanes().await, [CROSSING]);
    page.press("List").await;
    assert_eq!(page.listed().await, facts.ids(|event| event.was_at(&[CROSSING])));
    page.press("Timeline").await;
}

#[tokio::test]
async fn one_crossing_alone_shows_its_events_only_and_its_address_brings_that_back() {
    let (site, facts) = (Site::new(), Facts::read());
    let mut address = String::new();
    visit(&site, "/", async |page| {
        page.click(&format!(".ct-card[data-crossing='{CROSSING}'] .ct-card__only")).await;
        shows_one_crossing_alone(page, &facts).await;
        address = page.address().await;
    })
    .await;
    assert!(address.contains(CROSSING), "{address:?} does not name the crossing");
    visit(&site, &format!("/{address}"), async |page| shows_one_crossing_alone(page, &facts).await).await;
}

#[tokio::test]
async fn a_crossing_chosen_on_the_map_is_shown_alone_and_chosen_again_brings_the_official_ones_back() {
    let facts = Facts::read();
    visit(&Site::new(), "/", async |page| {
        let mark = format!(".ct-map__mark[data-crossing='{CROSSING}']");
        page.click(&format!("{mark} [data-track='goods']")).await;
        shows_one_crossing_alone(page, &facts).await;
        assert!(page.has(&format!("{mark}[aria-pressed='true']")).await);
        // By key, from where the focus is left.
        page.ask::<()>(&format!("root.querySelector(`{mark}`).focus()")).await;
        page.keys(Key::Enter).await;
        assert_eq!(page.lanes().await, facts.official());
        // One whose place no source gives stands beside the map.
        page.click(".ct-map button[data-crossing='sahela']").await;
        assert_eq!(page.lanes().await, ["sahela"]);
    })
    .await;
}

#[tokio::test]
async fn a_crossing_that_is_unticked_leaves_with_its_events() {
    let facts = Facts::read();
    visit(&Site::new(), "/", async |page| {
        page.click(&format!(".ct-chip input[value='{CROSSING}']")).await;
        let left: Vec<&str> = facts.official().into_iter().filter(|crossing| *crossing != CROSSING).collect();
        assert_eq!(page.lanes().await, left);
        page.press("List").await;
        assert_eq!(page.listed().await, facts.ids(|event| event.was_at(&left)));
        for crossing in left {
            page.click(&format!(".ct-chip input[value='{crossing}']")).await;
        }
        assert!(page.listed().await.is_empty());
        assert_eq!(page.text(".ct-empty").await.unwrap(), "No crossing is chosen. Choose at least one above.");
    })
    .await;
}

#[tokio::test]
async fn a_kind_that_is_unticked_leaves_and_the_address_keeps_that() {
    let (site, facts) = (Site::new(), Facts::read());
    let official = facts.official();
    let left = facts.ids(|event| event.was_at(&official) && !["attack", "other"].contains(&&*event.kind));
    let mut address = String::new();
    visit(&site, "/#view=list", async |page| {
        page.click(".ct-kinds summary").await;
        page.click(".ct-check input[value='attack']").await;
        page.click(".ct-check input[value='other']").await;
        assert_eq!(page.listed().await, left);
        assert_eq!(
            page.text(".ct-count").await.unwrap(),
            format!("{} of {} events shown", left.len(), facts.events.len())
        );
        address = page.address().await;
    })
    .await;
    visit(&site, &format!("/{address}"), async |page| assert_eq!(page.listed().await, left)).await;
}
