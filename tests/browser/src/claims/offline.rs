//! A reader without a network, who was there before: as much as the browser kept.

use super::matrix::{ELEMENT, FRAME, in_each_embed, is_readable};
use crate::stage::{Page, Site, host, visit_failing};

fn site() -> Site {
    Site::with_pages([("/element.html".to_owned(), host(ELEMENT)), ("/frame.html".to_owned(), host(FRAME))])
}

/// Each way of embedding, first with a network, then without one: coming back, not loading again,
/// which asks the net in every browser.
async fn once_on_and_once_off(page: &Page, site: &Site, on: impl AsyncFn(), off: impl AsyncFn(&str, &str)) {
    in_each_embed(page, site, async |_, _| on().await).await;
    let asked = site.asked().len();
    page.be_offline(true).await;
    in_each_embed(page, site, off).await;
    assert_eq!(site.asked().len(), asked, "there is a network");
}

#[tokio::test]
async fn what_the_browser_kept_works_without_a_network() {
    let site = site().cached_but_for(&[]);
    visit_failing(&site, "/embed.html", async |page| {
        once_on_and_once_off(
            page,
            &site,
            async || {
                page.ready().await;
                page.press("List").await;
                page.click(".ct-list__head").await;
                page.until("root.querySelector('.ct-sources li')").await;
            },
            async |embed, _| {
                page.ready().await;
                assert_eq!(page.lanes().await.len(), 3, "{embed}");
                page.press("List").await;
                page.click(".ct-list__head").await;
                // The sources were asked for before.
                page.until("root.querySelector('.ct-sources li')").await;
                assert_eq!(page.complaints().await, [""; 0], "{embed}");
                // What nobody has asked for yet is not there: a sentence says so, and the rest stays.
                page.press("Figures").await;
                page.until("root.querySelector('[role=alert]')").await;
                assert!(page.text("[role=alert]").await.unwrap().contains("figures"), "{embed}");
                assert_eq!(page.lanes().await.len(), 3, "{embed}");
                let thrown: Vec<_> =
                    page.complaints().await.into_iter().filter(|line| line.contains("Uncaught")).collect();
                assert!(thrown.is_empty(), "{embed}: {thrown:?}");
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn where_the_browser_kept_no_program_the_content_can_be_read_without_a_network() {
    let site = site().cached_but_for(&[".wasm"]);
    visit_failing(&site, "/embed.html", async |page| {
        once_on_and_once_off(
            page,
            &site,
            async || page.ready().await,
            async |embed, words| {
                is_readable(page, words, &format!("offline, {embed}")).await;
            },
        )
        .await;
    })
    .await;
}
