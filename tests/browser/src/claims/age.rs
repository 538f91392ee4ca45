//! How old the facts are on the day of reading.

use serde_json::json;

use crate::stage::{Facts, Page, Site, host, visit};

/// The header's day, and the notice of those facts that are old.
async fn said(page: &Page) -> [Option<String>; 2] {
    [page.text(".ct-head__as-of").await, page.text(".ct-head__old").await]
}

/// Opens the page in a language, so many months after the day of the facts.
async fn opened(page: &Page, site: &Site, path: &str, months: i32) -> [Option<String>; 2] {
    page.set_clock(months).await;
    page.go(site, path).await;
    page.ready().await;
    said(page).await
}

#[tokio::test]
async fn after_two_months_the_header_says_so_in_each_language() {
    let site = Site::new();
    visit(&site, "/", async |page| {
        for (path, age) in [
            ("/index.html", ", two months ago"),
            ("/index.ar.html", "، أي قبل شهرين"),
            ("/index.ckb.html", "، 2 مانگ لەمەوبەر"),
        ] {
            let [day, notice] = opened(page, &site, path, 2).await;
            assert!(day.as_ref().is_some_and(|day| day.ends_with(age)), "{path}: {day:?}");
            assert_eq!(notice, None, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn after_eight_months_a_notice_says_that_what_happened_since_is_missing() {
    let site = Site::new();
    visit(&site, "/", async |page| {
        for (path, age, missing) in [
            ("/index.html", ", eight months ago", "is not in here."),
            ("/index.ar.html", "، أي قبل 8 أشهر", "غير وارد هنا."),
            ("/index.ckb.html", "، 8 مانگ لەمەوبەر", "لێرەدا نییە."),
        ] {
            let [day, notice] = opened(page, &site, path, 8).await;
            assert!(day.as_ref().is_some_and(|day| day.ends_with(age)), "{path}: {day:?}");
            assert!(notice.as_ref().is_some_and(|notice| notice.ends_with(missing)), "{path}: {notice:?}");
            let seen = "return root.querySelector('.ct-head__old').checkVisibility({ visibilityProperty: true })";
            assert!(page.ask::<bool>(seen).await, "{path}");
            for width in [320, 680, 1280] {
                page.resize(width, 900).await;
                let wide: f64 = page.ask("return document.documentElement.scrollWidth - innerWidth").await;
                assert!(wide <= 0.0, "{path} is {wide} px wider than {width}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_is_behind_tells_the_day_alone() {
    let site = Site::new();
    visit(&site, "/", async |page| {
        let [day, notice] = opened(page, &site, "/?behind", -30).await;
        let prerendered = "return element.querySelector('.ct-head__as-of').textContent";
        assert_eq!(day, Some(page.ask::<String>(prerendered).await));
        assert_eq!(notice, None);
    })
    .await;
}

#[tokio::test]
async fn a_dataset_of_the_host_page_grows_old_too() {
    // Made from the day of the bundled one, by which the clock goes.
    let as_of = Facts::read().as_of;
    let dataset = json!({
        "format": 1, "title": { "en": "Other" }, "as_of": as_of, "license": "CC0-1.0", "actors": [], "conflicts": [],
        "crossings": [{ "id": "gate", "type": "official", "name": { "en": "Gate" }, "iraqi_side": {}, "syrian_side": {},
            "sources": ["paper"] }],
        "events": [],
        "sources": [{ "id": "paper", "publisher": "Paper", "title": null, "date": null, "url": "https://example.org/",
            "language": null, "kind": "news" }],
    });
    let element = "<crossing-timeline loading='eager' src='other.json'></crossing-timeline>";
    let pages = [("/host.html".to_owned(), host(element)), ("/other.json".to_owned(), dataset.to_string())];
    let site = Site::with_pages(pages);
    visit(&site, "/host.html", async |page| {
        assert!(said(page).await[0].as_ref().is_some_and(|day| day.ends_with(", two months ago")));
        let [day, notice] = opened(page, &site, "/host.html?later", 8).await;
        assert!(day.as_ref().is_some_and(|day| day.ends_with(", eight months ago")), "{day:?}");
        assert!(notice.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_page_that_was_left_open_knows_the_day_when_it_is_seen_again_or_used() {
    visit(&Site::new(), "/", async |page| {
        let later = "const Own = Date;
            globalThis.Date = class extends Own {
                constructor(...of) { super(...(of.length > 0 ? of : [Own.now() + given * 86400000])); }
            }";
        page.ask_of::<()>(later, json!(190)).await;
        page.ask::<()>("document.dispatchEvent(new Event('visibilitychange'))").await;
        page.until("root.querySelector('.ct-head__old')").await;
        page.ask_of::<()>(later, json!(0)).await;
        page.press("Zoom in").await;
        page.until("!root.querySelector('.ct-head__old')").await;
        assert!(page.text(".ct-head__as-of").await.unwrap().ends_with(", two months ago"));
    })
    .await;
}
