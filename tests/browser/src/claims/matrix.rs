//! What may go wrong on somebody else's page, by three ways of embedding: in each case all that the
//! page had to say can still be read, and nothing is thrown.

use std::fs;

use crate::stage::{Page, Site, built, dist, host, visit_failing};

/// Words that stand in the element before its script, in each way of embedding.
pub(super) const ELEMENT: &str =
    "<crossing-timeline loading='eager'><p>Words that were there before.</p></crossing-timeline>";
pub(super) const FRAME: &str = "<iframe src='./index.html' title='Border crossings' width='960' height='560'></iframe>";

/// Ways of embedding: their pages, and words that can be read there whatever breaks.
const EMBEDS: [(&str, &str, &str); 3] = [
    ("element", "/element.html", "Words that were there before."),
    ("page", "/index.html", "Al-Qaim – Al-Bukamal"),
    ("frame", "/frame.html", "Al-Qaim – Al-Bukamal"),
];

/// Takes WebAssembly away, as Lockdown Mode does.
const WITHOUT: &str = "<script>delete window.WebAssembly;</script>";

/// A policy of a publisher who never heard of WebAssembly.
const POLICY: (&str, &str) = ("Content-Security-Policy", "script-src 'self' 'unsafe-inline'");

/// A site with one of the faults; its pages are `/element.html`, `/index.html` and `/frame.html`.
fn site(fault: &str) -> Site {
    let index = fs::read_to_string(dist().join("index.html")).unwrap();
    let first = |page: String, script: &str| page.replacen("<meta charset", &format!("{script}<meta charset"), 1);
    let script = if fault == "no WebAssembly" { WITHOUT } else { "" };
    let mut pages = vec![
        ("/element.html".to_owned(), first(host(ELEMENT), script)),
        ("/index.html".to_owned(), first(index, script)),
        ("/frame.html".to_owned(), host(FRAME)),
    ];
    match fault {
        "half a program" => pages.push(("_bg.wasm".to_owned(), "\0asm\u{1}\0\0\0\u{1}half".to_owned())),
        "another file in its place" => {
            pages.push(("_bg.wasm".to_owned(), "<!doctype html><p>Not here.</p>".to_owned()));
        }
        "no glue" => pages.push((built("widget-en-", ".js"), "throw new Error('half a script')".to_owned())),
        "no dataset" => pages.push((built("data/crossings-en-", ".txt"), String::new())),
        _ => {}
    }
    let site =
        if fault == "no program" { Site::with_pages_without(pages, "_bg.wasm") } else { Site::with_pages(pages) };
    if fault == "a policy against it" { site.with_headers([POLICY]) } else { site }
}

/// Opens each way of embedding, and asks within the frame where it is one.
pub(super) async fn in_each_embed(page: &Page, site: &Site, test: impl AsyncFn(&str, &str)) {
    for (embed, path, words) in EMBEDS {
        page.go(site, path).await;
        if embed == "frame" {
            page.enter_frame(0).await;
        }
        test(embed, words).await;
        if embed == "frame" {
            page.leave_frame().await;
        }
    }
}

/// Asserts that the words in the element are seen, and that `ready` says no.
pub(super) async fn is_readable(page: &Page, words: &str, case: &str) {
    let refused = "return Promise.race([
                     document.querySelector('crossing-timeline').ready.then(() => 'ready', () => 'refused'),
                     new Promise((done) => setTimeout(() => done('waits'), 8000))])";
    assert_eq!(page.ask::<String>(refused).await, "refused", "{case}");
    let seen = "const inside = document.querySelector('crossing-timeline');
                return inside.firstElementChild.checkVisibility() && inside.innerText.includes(given)";
    assert!(page.ask_of::<bool>(seen, words.into()).await, "{case}: the words are gone");
    let thrown: Vec<String> = page.complaints().await.into_iter().filter(|line| line.contains("Uncaught")).collect();
    assert!(thrown.is_empty(), "{case}: {thrown:?}");
}

#[tokio::test]
async fn whatever_breaks_the_content_can_be_read() {
    let faults = [
        "no program",
        "half a program",
        "another file in its place",
        "no glue",
        "no dataset",
        "no WebAssembly",
        "a policy against it",
    ];
    visit_failing(&Site::new(), "/embed.html", async |page| {
        for fault in faults {
            in_each_embed(page, &site(fault), async |embed, words| {
                is_readable(page, words, &format!("{fault}, {embed}")).await;
            })
            .await;
        }
        page.complaints().await;
    })
    .await;
}

#[tokio::test]
async fn a_loader_that_a_consent_manager_starts_late_finds_its_element() {
    let late = host(ELEMENT).replace("<script type=\"module\" src=\"./crossing-timeline.js\"></script>", "");
    visit_failing(&Site::with("/late.html", late), "/late.html", async |page| {
        let before = "return document.querySelector('crossing-timeline').innerText";
        assert_eq!(page.ask::<String>(before).await.trim(), "Words that were there before.");
        page.ask::<()>(
            "const script = document.createElement('script');
             script.type = 'module';
             script.src = './crossing-timeline.js';
             document.head.append(script);
             await customElements.whenDefined('crossing-timeline');
             await document.querySelector('crossing-timeline').ready",
        )
        .await;
        assert_eq!(page.lanes().await.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn registering_twice_is_harmless() {
    let twice =
        "<script type='module' src='./again.js'></script><crossing-timeline loading='eager'></crossing-timeline>";
    let loader = fs::read_to_string(dist().join("crossing-timeline.js")).unwrap();
    let pages = [("/twice.html".to_owned(), host(twice)), ("/again.js".to_owned(), loader)];
    visit_failing(&Site::with_pages(pages), "/twice.html", async |page| {
        page.ready().await;
        assert_eq!(page.lanes().await.len(), 3);
    })
    .await;
}
