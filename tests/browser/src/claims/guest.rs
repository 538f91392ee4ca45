//! A guest in somebody else's page: it changes nothing of it, stores nothing, and calls nobody.

use crate::stage::{Site, host, visit};

const ELEMENT: &str = "<crossing-timeline loading='eager' crossings='al-qaim-al-bukamal'></crossing-timeline>";

#[tokio::test]
async fn styles_of_the_element_do_not_leak_out() {
    let page_with = |body: &str| host(&format!("<p class='ct-card ct-button' id='own'>Own words</p>{body}"));
    let pages = [("/with.html".to_owned(), page_with(ELEMENT))];
    visit(&Site::with_pages(pages), "/with.html", async |page| {
        let look = "const style = getComputedStyle(document.querySelector('#own'));
                    return [style.display, style.fontSize, style.backgroundColor, style.padding]";
        let found: [String; 4] = page.ask(look).await;
        assert_eq!(found, ["block", "16px", "rgba(0, 0, 0, 0)", "0px"]);
        assert_eq!(
            page.ask::<usize>("return document.adoptedStyleSheets.length + document.querySelectorAll('style').length")
                .await,
            0
        );
    })
    .await;
}

#[tokio::test]
async fn nothing_is_stored_and_nobody_else_is_asked() {
    let watched = "<script>
        window.stored = [];
        const note = (what) => window.stored.push(what);
        for (const name of ['setItem']) {
          const before = Storage.prototype[name];
          Storage.prototype[name] = function (...given) { note('storage'); return before.apply(this, given); };
        }
        Object.defineProperty(document, 'cookie', { get: () => '', set: () => note('cookie') });
        indexedDB.open = () => { note('indexedDB'); };
        caches.open = () => { note('caches'); };
        navigator.sendBeacon = () => { note('beacon'); };
      </script>";
    let body = format!("{watched}{ELEMENT}");
    visit(&Site::with("/host.html", host(&body)), "/host.html", async |page| {
        for name in ["List", "Announced and happened", "Figures", "Timeline", "Zoom in", "Later"] {
            page.press(name).await;
            page.until("!root.querySelector('[aria-busy]')").await;
        }
        page.ask::<()>("await element.statusOn('2019-09-30'); element.select('2019-09-30-al-qaim-reopened')").await;
        let (stored, foreign): (Vec<String>, Vec<String>) = page
            .ask(
                "const asked = performance.getEntriesByType('resource').map(({ name }) => name);
                 return [window.stored, asked.filter((name) => new URL(name).origin !== location.origin && !name.startsWith('data:'))]",
            )
            .await;
        assert_eq!((stored.len(), foreign.len()), (0, 0), "{stored:?} {foreign:?}");
        assert!(page.ask::<bool>("return localStorage.length + sessionStorage.length === 0").await);
    })
    .await;
}
