//! Three languages: side by side on one page, one after the other in one element, and in the builder.

use serde_json::json;

use crate::stage::{Page, Site, built, host, violations, visit, visit_failing};

const THREE: &str = "<crossing-timeline id='en' lang='en' loading='eager'></crossing-timeline>
    <crossing-timeline id='ar' lang='ar' loading='eager'></crossing-timeline>
    <crossing-timeline id='ckb' lang='ckb' loading='eager'></crossing-timeline>";

/// Direction, heading and the place of the first tick, as a share of the axis from the left.
const SEEN: &str = "const one = document.getElementById(given);
    await one.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const inside = one.shadowRoot.querySelector('.ct');
    const axis = inside.querySelector('.ct-axis').getBoundingClientRect();
    const tick = inside.querySelector('.ct-axis line').getBoundingClientRect();
    return [getComputedStyle(inside).direction, inside.lang, inside.querySelector('h2').textContent, (tick.x - axis.x) / axis.width]";

async fn heading(page: &Page) -> String {
    page.ask("return root.querySelector('h2').textContent").await
}

#[tokio::test]
async fn three_languages_on_one_page_each_run_their_own_way() {
    let site = Site::with("/host.html", host(THREE));
    visit(&site, "/host.html", async |page| {
        for (id, direction, word, is_left) in
            [("en", "ltr", "border crossings", true), ("ar", "rtl", "معابر", false), ("ckb", "rtl", "دەروازە", false)]
        {
            let (runs, lang, title, at): (String, String, String, f64) = page.ask_of(SEEN, json!(id)).await;
            assert_eq!((&*runs, &*lang), (direction, id));
            assert!(title.contains(word), "{title}");
            assert_eq!(at < 0.5, is_left, "{id}: the first tick is at {at}");
        }
        let asked = site.asked();
        for language in ["en", "ar", "ckb"] {
            let of = |kind: &str| asked.iter().filter(|path| path.contains(&format!("{kind}-{language}-"))).count();
            assert_eq!((of("/widget"), of("/data/crossings"), of("/complete")), (2, 1, 0), "{language}: {asked:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_element_changes_its_language_and_keeps_what_was_chosen() {
    visit(&Site::new(), "/#crossings=al-qaim-al-bukamal&date=2019-09-30", async |page| {
        page.ask::<()>("element.lang = 'ar'").await;
        page.until("root.querySelector('h2').textContent.includes('معابر')").await;
        assert_eq!(page.lanes().await, ["al-qaim-al-bukamal"]);
        assert_eq!(page.ask::<String>("return root.querySelector('input[type=date]').value").await, "2019-09-30");
        page.ask::<()>("element.digits = 'arab'").await;
        page.until("root.querySelector('.ct-head__as-of').textContent.includes('٢٠٢٦')").await;
        page.ask::<()>("element.lang = 'en'").await;
        page.until("root.querySelector('h2').textContent.includes('border')").await;
        assert!(heading(page).await.contains("Iraq"));
    })
    .await;
}

#[tokio::test]
async fn pages_in_arabic_and_sorani_have_nothing_that_axe_finds() {
    let site = Site::new();
    visit(&site, "/index.ar.html", async |page| {
        for path in ["/index.ar.html", "/index.ckb.html"] {
            page.go(&site, path).await;
            page.ready().await;
            assert_eq!(violations(page).await, [""; 0], "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_sentence_says_in_the_readers_language_that_something_is_missing() {
    let site = Site::with_pages_without([], "_bg.wasm");
    visit_failing(&site, "/index.ar.html", async |page| {
        page.until("root.querySelector('[role=alert]')").await;
        let said: (String, String) =
            page.ask("const told = root.querySelector('[role=alert]'); return [told.dir, told.textContent]").await;
        assert_eq!(said.0, "rtl");
        assert!(said.1.contains("تعذّر تحميل"), "{}", said.1);
        // The browser tells of the file that the test took away.
        page.complaints().await;
    })
    .await;
}

#[tokio::test]
async fn the_builder_speaks_the_language_that_is_chosen_at_its_top() {
    visit_failing(&Site::new(), "/embed.html?ui=ckb#lang=ar&kind=iframe", async |page| {
        page.until("document.querySelector('#choices')?.checkVisibility()").await;
        let seen: (String, String, String) = page
            .ask("return [document.documentElement.dir, document.querySelector('h1').textContent, document.getElementById('code').value]")
            .await;
        assert_eq!(seen.0, "rtl");
        assert!(seen.1.contains("دەروازە"), "{}", seen.1);
        assert!(seen.2.contains("/index.ar.html"), "{}", seen.2);
        assert_eq!(violations(page).await, [""; 0]);
    })
    .await;
}

/// Between letters from right to left a browser shows 2019-10-01 as 01-10-2019, which the builder refuses.
#[tokio::test]
async fn a_date_in_a_sentence_of_the_builder_is_shown_from_its_year_on() {
    for language in ["ar", "ckb"] {
        visit_failing(&Site::new(), &format!("/embed.html?ui={language}#from=2031-05&date=2019-02"), async |page| {
            page.until("document.querySelector('#choices')?.checkVisibility()").await;
            let probe = include_str!("../probes/turned.js");
            let (dates, turned): (Vec<String>, Vec<String>) = page.ask_of(probe, json!("#choices")).await;
            assert_eq!(turned, [""; 0], "{language}");
            for date in ["2014-06", "2014-06-20", "2019-10-01", "2031-05", "2019-02"] {
                assert!(dates.iter().any(|shown| shown == date), "{language}: {date} is not among {dates:?}");
            }
        })
        .await;
    }
}

#[tokio::test]
async fn a_language_that_is_none_is_told_once_and_english_is_shown() {
    let page = host("<crossing-timeline lang='constructor' loading='eager'></crossing-timeline>");
    visit_failing(&Site::with("/host.html", page), "/host.html", async |page| {
        page.ready().await;
        assert!(heading(page).await.contains("border crossings"));
        let told = page.complaints().await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("lang") && told[0].contains("constructor"), "{told:?}");
    })
    .await;
}

#[tokio::test]
async fn sources_that_do_not_come_are_told_and_asked_for_again() {
    let site = Site::without(&built("data/details-en-", ".txt"));
    visit_failing(&site, "/#view=list", async |page| {
        page.ready().await;
        page.until("root.querySelector('[role=alert]')").await;
        let said = page.text("[role=alert]").await.unwrap();
        assert!(said.contains("sources"), "{said}");
        let asked =
            "performance.getEntriesByType('resource').filter(({ name }) => name.includes('details-en-')).length";
        let before: usize = page.ask(&format!("return {asked}")).await;
        page.click(".ct-list__head").await;
        page.until("root.querySelector('.ct-detail [aria-busy]')").await;
        page.until(&format!("{asked} > {before}")).await;
        let thrown: Vec<_> = page.complaints().await.into_iter().filter(|line| line.contains("Uncaught")).collect();
        assert_eq!(thrown, [""; 0]);
    })
    .await;
}
