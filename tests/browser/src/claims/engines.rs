//! The main path in each engine: on a publisher's page, on the page of our own, and in a frame.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::stage::{Facts, Page, Site, dist, host, in_each_engine, status_on};

/// What the strictest publisher may send: nothing inline, no HTML from text, nobody else's files.
pub(super) const POLICY: (&str, &str) = (
    "Content-Security-Policy",
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
);

const CROSSING: &str = "al-qaim-al-bukamal";

/// Days with much, little and nothing known, the last after the facts.
const DAYS: [&str; 5] = ["1990-06-01", "2014-06-21", "2017-11-03", "2019-09-30", "2026-05-02"];

/// What a reader does and a publisher asks, from the first look to the last view.
async fn the_main_path(page: &Page) {
    let facts = Facts::read();
    page.ready().await;
    page.until("root.querySelector('.ct-lane')").await;
    assert_eq!(page.lanes().await, facts.official());
    let cards: Vec<(String, String)> =
        page.ask("return all('.ct-card').map((card) => [card.dataset.crossing, card.textContent])").await;
    assert_eq!(cards.iter().map(|(crossing, _)| &**crossing).collect::<Vec<_>>(), facts.official());
    for (crossing, text) in &cards {
        assert!(text.contains("2 May 2026"), "the card of {crossing} has no sentence for the day: {text}");
    }
    assert_eq!(facts.official().len(), 3);
    the_publishers_questions(page).await;
    the_timeline(page, &facts).await;
    the_other_views(page, &facts).await;
}

async fn the_publishers_questions(page: &Page) {
    for day in DAYS {
        let told: Value = page.ask_of("return element.statusOn(given)", json!(day)).await;
        assert_eq!(told, status_on(day, &dist()), "on {day}");
    }
}

async fn the_timeline(page: &Page, facts: &Facts) {
    // From a card, and back on the map.
    page.click(&format!(".ct-card[data-crossing='{CROSSING}'] .ct-card__only")).await;
    page.until("all('.ct-lane').length === 1").await;
    assert_eq!(page.lanes().await, [CROSSING]);
    page.click(&format!(".ct-map__mark[data-crossing='{CROSSING}'] [data-track='goods']")).await;
    page.until("all('.ct-lane').length === 3").await;
    assert_eq!(page.lanes().await, facts.official());
    // An event from its mark.
    let event = "2019-09-30-al-qaim-reopened";
    page.ask::<()>("element.showRange('2019-09', '2019-10')").await;
    page.until(&format!("root.querySelector(\".ct-mark[data-event='{event}']\")")).await;
    page.click(&format!(".ct-mark[data-event='{event}'] .ct-mark__shape")).await;
    page.until("root.querySelector('.ct-detail .ct-sources li')").await;
    assert_eq!(page.ask::<String>("return root.querySelector('.ct-detail').dataset.event").await, event);
    page.keys(Key::Escape).await;
    page.until("!root.querySelector('.ct-detail')").await;
    // The day, by keys.
    let field = "return root.querySelector('input[type=date]').value";
    page.ask::<()>("element.date = '2019-09-30'").await;
    page.ask::<()>("root.querySelector('.ct-cursor__handle').focus()").await;
    for (key, day) in [(Key::Right, "2019-10-01"), (Key::PageDown, "2019-09-01"), (Key::Left, "2019-08-31")] {
        page.keys(key.clone()).await;
        assert_eq!(page.ask::<String>(field).await, day, "after {key:?}");
    }
    assert!(page.text(".ct-now__day").await.unwrap().contains("31 August 2019"));
}

async fn the_other_views(page: &Page, facts: &Facts) {
    page.press("All years").await;
    page.press("List").await;
    page.until("root.querySelector('.ct-list')").await;
    let official = facts.official();
    assert_eq!(page.listed().await, facts.ids(|event| event.was_at(&official)));
    page.click(".ct-list__head").await;
    page.until("root.querySelector('.ct-list .ct-sources li')").await;
    page.press("Announced and happened").await;
    page.until("root.querySelector('.ct-promises')").await;
    assert!(page.ask::<usize>("return all('tr[data-promise]').length").await > 30);
    assert!(page.text(".ct-promises").await.unwrap().contains("29 days in all"));
    page.press("Figures").await;
    page.until("root.querySelector('.ct-figures')").await;
    assert!(page.has(".ct-figures table").await);
    page.press("Timeline").await;
    page.until("root.querySelector('.ct-lane')").await;
    assert_eq!(page.lanes().await, official);
}

#[tokio::test]
async fn the_element_works_on_a_publishers_page_in_each_engine() {
    let site = Site::with("/host.html", host("<crossing-timeline loading='eager'></crossing-timeline>"));
    in_each_engine(&site.with_headers([POLICY]), "/host.html", the_main_path).await;
}

#[tokio::test]
async fn the_page_works_in_each_engine() {
    in_each_engine(&Site::new().with_headers([POLICY]), "/", the_main_path).await;
}

#[tokio::test]
async fn the_page_works_in_a_frame_in_each_engine() {
    // All of it in view: WebKit's driver misses what is in a frame that sticks out of the window.
    let frame = "<iframe src='./index.html' title='Border crossings' width='960' height='560'></iframe>";
    let site = Site::with("/framing.html", host(frame)).with_headers([POLICY]);
    in_each_engine(&site, "/framing.html", async |page| {
        page.enter_frame(0).await;
        the_main_path(page).await;
    })
    .await;
}

#[tokio::test]
async fn a_complaint_is_noticed_in_each_engine() {
    let body = "<crossing-timeline loading='eager' view='nowhere'></crossing-timeline><script>'inline'</script>";
    let site = Site::with("/host.html", host(body)).with_headers([POLICY]);
    in_each_engine(&site, "/host.html", async |page| {
        page.ready().await;
        let told = page.complaints().await.join("\n");
        assert!(told.contains("nowhere"), "the warning of the element is not noticed: {told}");
        assert!(told.contains("script-src"), "the inline script is not noticed: {told}");
    })
    .await;
}
