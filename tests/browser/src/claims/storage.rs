//! A reader who lets no page store anything: all works, since nothing is stored.

use super::matrix::{ELEMENT, FRAME, in_each_embed};
use crate::stage::{Page, Site, host, visit_failing, visit_without_storage};

/// Asserts that storage throws there, and that all of the widget works.
async fn works(page: &Page, case: &str) {
    let storage = "return [() => localStorage, () => sessionStorage].map((asked) => {
                     try { return typeof asked(); } catch ({ name }) { return name; }
                   })";
    assert_eq!(page.ask::<[String; 2]>(storage).await, ["SecurityError", "SecurityError"], "{case}");
    page.ready().await;
    assert_eq!(page.lanes().await.len(), 3, "{case}");
    page.press("List").await;
    page.click(".ct-list__head").await;
    page.until("root.querySelector('.ct-sources li')").await;
    page.press("Figures").await;
    page.until("root.querySelector('.ct-figures')").await;
    assert_eq!(page.complaints().await, [""; 0], "{case}");
}

#[tokio::test]
async fn without_cookies_and_storage_everything_works() {
    let pages = [("/element.html".to_owned(), host(ELEMENT)), ("/frame.html".to_owned(), host(FRAME))];
    let site = Site::with_pages(pages);
    visit_without_storage(&site, "/element.html", async |page| {
        assert_eq!(page.ask::<String>("document.cookie = 'kept=1'; return document.cookie").await, "");
        in_each_embed(page, &site, async |embed, _| works(page, embed).await).await;
    })
    .await;
}

#[tokio::test]
async fn in_a_sandboxed_frame_where_storage_throws_everything_works() {
    let sandboxed = FRAME.replacen("<iframe", "<iframe sandbox='allow-scripts'", 1);
    let site = Site::with("/frame.html", host(&sandboxed)).with_headers([("Access-Control-Allow-Origin", "*")]);
    visit_failing(&site, "/frame.html", async |page| {
        page.enter_frame(0).await;
        works(page, "sandboxed frame").await;
        page.leave_frame().await;
    })
    .await;
}
