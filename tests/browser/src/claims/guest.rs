//! A guest in somebody else's page: it takes nothing from it, leaves no widget behind, and calls nobody.

use crate::stage::{Page, Site, host, visit};

const ELEMENT: &str = "<crossing-timeline loading='eager' crossings='al-qaim-al-bukamal'></crossing-timeline>";

/// What pages do to every element, and resets and frameworks with them.
const HOSTILE: &str = "
    html { font-size: 13px; }
    body { font: italic 700 22px/3 cursive; letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase;
           text-align: center; color: red; text-indent: 2em; white-space: pre; visibility: visible; cursor: wait; }
    * { margin: 7px !important; padding: 5px !important; border: 3px dashed lime !important; color: red !important;
        font: 9px/1 serif !important; letter-spacing: 3px !important; text-transform: uppercase !important;
        box-sizing: content-box !important; float: none !important; background: yellow !important;
        line-height: 4 !important; text-shadow: 2px 2px blue !important; text-align: right !important; }
    a, button, input, svg, ul, li, h2, h3, p { display: inline !important; opacity: 0.3 !important; }
    .ct, .ct-card, .ct-button { display: none !important; }
    svg { max-width: 10px !important; } table { border-collapse: separate !important; }";

/// The element as it looks, at a given width.
async fn picture(page: &Page) -> Vec<u8> {
    page.ask::<()>(
        "const frame = document.createElement('div');
         frame.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
         frame.shadowRoot.firstChild.style.cssText = 'position: absolute; inset: 0 auto auto 0; inline-size: 900px; background: white';
         document.body.append(frame);
         element.style.cssText = 'margin: 0 !important';
         frame.append(element);
         await frame.offsetWidth;
         for (let wait = 0; wait < 5; wait++) await new Promise(requestAnimationFrame);",
    )
    .await;
    page.screenshot(".ct").await
}

#[tokio::test]
async fn styles_of_the_page_do_not_reach_in() {
    let hostile = format!("<link rel='stylesheet' href='./hostile.css' />{ELEMENT}");
    let pages = [
        ("/empty.html".to_owned(), host(ELEMENT)),
        ("/hostile.html".to_owned(), host(&hostile)),
        ("/rtl.html".to_owned(), host(ELEMENT).replace("<html lang=\"en\">", "<html lang=\"en\" dir=\"rtl\">")),
        ("/hostile.css".to_owned(), HOSTILE.to_owned()),
    ];
    let site = Site::with_pages(pages);
    visit(&site, "/empty.html", async |page| {
        let alone = picture(page).await;
        assert!(alone.len() > 20_000, "a picture of {} bytes shows nothing", alone.len());
        for path in ["/hostile.html", "/rtl.html"] {
            page.go(&site, path).await;
            page.ready().await;
            let there = picture(page).await;
            assert!(there == alone, "{path}: the element looks otherwise than on an empty page");
        }
    })
    .await;
}

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

#[tokio::test]
async fn a_thousand_elements_come_and_go_and_leave_no_widget_behind() {
    let watched = "<script>
        const before = WebAssembly.instantiateStreaming;
        WebAssembly.instantiateStreaming = async (...given) => {
          const made = await before(...given);
          window.wasm = made.instance.exports.memory;
          return made;
        };
      </script>";
    visit(&Site::with("/host.html", host(&format!("{watched}{ELEMENT}"))), "/host.html", async |page| {
        // In portions: the driver gives up on a script that takes long.
        let round = "for (let number = 0; number < 50; number++) {
                       const guest = document.createElement('crossing-timeline');
                       guest.setAttribute('loading', 'eager');
                       guest.setAttribute('crossings', 'sahela');
                       document.body.append(guest);
                       await guest.ready;
                       await Promise.resolve();
                       guest.remove();
                       await Promise.resolve();
                     }
                     await frame();
                     await new Promise((done) => setTimeout(done, 50));";
        let mut sizes: Vec<[f64; 4]> = Vec::new();
        for part in 0..20 {
            page.ask::<()>(round).await;
            if part % 5 == 4 {
                sizes.push([
                    page.memory("JSHeapUsedSize").await,
                    page.memory("Nodes").await,
                    page.memory("JSEventListeners").await,
                    page.ask("return window.wasm.buffer.byteLength").await,
                ]);
            }
        }
        let [_, second, .., last] = sizes.as_slice() else { panic!("{sizes:?}") };
        // Measured after a collection, once all caches are warm. Yew never takes back the four
        // listeners of an element that it was mounted in (`DESIGN.md`, "What stays behind?"): that much
        // of each of the 500 mounts between these two measures, and no more.
        let per_mount = [0, 1, 2, 3].map(|measure: usize| (last[measure] - second[measure]) / 500.0);
        let [heap, nodes, listeners, memory] = per_mount;
        assert!(heap < 1500.0, "{heap} bytes of heap stay of each mount: {sizes:?}");
        assert!(nodes <= 1.1, "{nodes} nodes stay of each mount: {sizes:?}");
        assert!(listeners <= 4.1, "{listeners} listeners stay of each mount: {sizes:?}");
        assert!(memory < 4000.0, "{memory} bytes of the program's memory stay of each mount: {sizes:?}");
    })
    .await;
}
