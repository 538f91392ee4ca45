//! What a reader has before any script, and if none ever runs.

use std::collections::BTreeSet;

use serde_json::json;

use crate::stage::{Facts, Page, Site, violations, visit, visit_failing};

/// What a strict host would send with the page.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Opens the page with scripts forbidden; they stay unread when tests may ask it again.
async fn without_scripts(width: u32, test: impl AsyncFnOnce(&Page)) {
    let site = Site::new();
    visit_failing(&site, "/", async |page| {
        page.resize(width, 900).await;
        page.command("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        page.go(&site, "/").await;
        page.command("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await;
        assert!(!page.ask::<bool>("return customElements.get('crossing-timeline') !== undefined").await);
        test(page).await;
    })
    .await;
}

/// Where the parts of the page stand that are there before and after: their corners and sizes.
async fn places(page: &Page, root: &str) -> Vec<(String, Vec<f64>)> {
    let script = include_str!("../probes/places.js").replace("__ROOT__", root);
    page.ask(&script).await
}

#[tokio::test]
async fn sentences_lanes_and_every_official_event_are_read_without_a_script() {
    let facts = Facts::read();
    let official = facts.official();
    without_scripts(1280, async |page| {
        let text: String = page.ask("return element.innerText").await;
        for sentence in ["Facts as of", "On 2 May 2026, Al-Qaim – Al-Bukamal was presumed open to travellers and goods"]
        {
            assert!(text.contains(sentence), "{sentence}");
        }
        let seen =
            "[...element.querySelectorAll(given)].filter((part) => part.checkVisibility({ visibilityProperty: true }))";
        let lanes: Vec<String> =
            page.ask_of(&format!("return {seen}.map((lane) => lane.dataset.crossing)"), json!(".ct-lane")).await;
        assert_eq!(lanes, official);
        let told: BTreeSet<String> = page
            .ask_of(&format!("return {seen}.map((item) => item.dataset.event)"), json!("#events .ct-list__item"))
            .await;
        assert_eq!(told, facts.ids(|event| event.was_at(&official)));
        let unsourced: Vec<String> = page
            .ask(
                "return [...element.querySelectorAll('#events .ct-list__item')].filter((item) => \
                  !item.querySelector('.ct-sources li')?.textContent.trim()).map((item) => item.dataset.event)",
            )
            .await;
        assert_eq!(unsourced, [""; 0]);
        let usable: Vec<String> = page
            .ask_of(
                &format!("return {seen}.map((part) => part.outerHTML)"),
                json!("button, input, select, summary, [tabindex], [role=button], [role=slider]"),
            )
            .await;
        assert_eq!(usable, [""; 0], "these look usable and are not");
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_without_a_script() {
    for width in [360, 1280] {
        without_scripts(width, async |page| {
            let found = violations(page).await;
            assert!(found.is_empty(), "{width} px, {} findings:\n{}", found.len(), found.join("\n"));
        })
        .await;
    }
}

#[tokio::test]
async fn nothing_moves_from_the_first_picture_to_the_live_one() {
    // Here the age of the facts, which comes with the widget, would bring another line into the header.
    for (path, width) in [("/", 360), ("/", 680), ("/", 1280), ("/index.ckb.html", 360)] {
        let site = Site::new();
        let mut before = Vec::new();
        visit(&site, path, async |page| {
            page.resize(width, 900).await;
            // The page's own content, laid out in the element's place.
            page.ask::<()>("root.replaceChildren(document.createElement('slot'))").await;
            before = places(page, "element").await;
        })
        .await;
        visit(&site, path, async |page| {
            page.resize(width, 900).await;
            page.go(&site, &format!("{path}?again")).await;
            page.ready().await;
            assert_eq!(places(page, "root").await, before, "{path} at {width} px");
            assert!(before.len() > 20, "{before:?}");
            let shifts: f64 = page.ask(include_str!("../probes/shift.js")).await;
            assert!(shifts < 0.000_5, "{path} at {width} px: {shifts}");
        })
        .await;
    }
}

#[tokio::test]
async fn a_strict_policy_of_the_host_forbids_nothing_that_the_page_does() {
    let page = std::fs::read_to_string(crate::stage::dist().join("index.html")).unwrap();
    let meta = format!("<head><meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\" />");
    let strict = page.replacen("<head>", &meta, 1);
    assert_ne!(strict, page);
    // `visit` itself holds that nobody complains in the console.
    visit(&Site::with("/index.html", strict), "/", async |page| {
        assert_eq!(page.lanes().await.len(), 3);
        let catalogue =
            "return JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').text)['@type']";
        assert_eq!(page.ask::<String>(catalogue).await, "Dataset");
    })
    .await;
}
