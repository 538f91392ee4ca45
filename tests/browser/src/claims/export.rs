//! `exportAs`: tables, datasets and pictures of what is shown.

use std::{collections::BTreeSet, fs, path::PathBuf};

use serde::Deserialize;
use serde_json::{Value, json};

use super::engines::POLICY;
use crate::stage::{Facts, Page, Site, host, in_each_engine, tool, visit, visit_failing};

const ELEMENT: &str = "<crossing-timeline loading='eager'></crossing-timeline>";
const VIEWS: [&str; 4] = ["timeline", "list", "promises", "figures"];

/// A publisher's page under the strictest policy.
fn strict() -> Site {
    Site::with("/host.html", host(ELEMENT)).with_headers([POLICY])
}

/// Has the element show something.
async fn show(page: &Page, settings: Value) {
    page.ask_of::<()>("Object.assign(element, given)", settings).await;
    page.until("!root.querySelector('[aria-busy]')").await;
}

/// The text of a file of this kind.
async fn text(page: &Page, kind: &str) -> String {
    page.ask_of("return (await element.exportAs(given)).text()", json!(kind)).await
}

/// What an SVG holds.
#[derive(Deserialize)]
struct Picture {
    /// What has no place in it.
    foreign: Vec<String>,
    words: String,
    events: BTreeSet<String>,
    /// How many events these stand for; one that is on two lanes counts twice.
    marked: usize,
    promises: BTreeSet<String>,
    crossings: BTreeSet<String>,
    sources: Vec<String>,
    size: [f64; 2],
}

async fn read(page: &Page, svg: &str) -> Picture {
    page.ask_of(include_str!("../probes/picture.js"), json!(svg)).await
}

/// What a PNG is: width, height, how many colours, and whether its last corner is opaque.
const PNG: &str = "const bitmap = await createImageBitmap(await element.exportAs('png'));
     const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
     const context = canvas.getContext('2d', { willReadFrequently: true });
     context.drawImage(bitmap, 0, 0);
     const { data } = context.getImageData(0, 0, bitmap.width, Math.min(bitmap.height, 2000));
     const corner = context.getImageData(bitmap.width - 1, bitmap.height - 1, 1, 1).data;
     return [bitmap.width, bitmap.height, new Set(new Uint32Array(data.buffer)).size, corner[3]]";

#[tokio::test]
async fn a_picture_of_every_view_holds_what_is_shown_and_nothing_foreign() {
    let facts = Facts::read();
    let official = facts.official();
    let mut pictures = Vec::new();
    visit(&strict(), "/host.html", async |page| {
        for view in VIEWS {
            show(page, json!({ "view": view })).await;
            let promises: BTreeSet<String> =
                page.ask("return all('.ct-promise[data-promise]').map((row) => row.dataset.promise)").await;
            pictures.push((view, text(page, "svg").await, promises));
        }
    })
    .await;
    let plain = Site::with("/plain.html", host("<p>No policy.</p>"));
    visit_failing(&plain, "/plain.html", async |page| {
        for (view, svg, promises) in &pictures {
            let picture = read(page, svg).await;
            assert_eq!(picture.foreign, [""; 0], "{view}");
            let words = &picture.words;
            for said in
                ["Iraq–Syria border crossings", "Facts as of 2 May 2026", "Data: CC-BY-4.0", "/host.html", "Sources ("]
            {
                assert!(words.contains(said), "{view} does not say {said:?}: {words}");
            }
            assert_eq!(words.contains("Days shown: 1 January 2003 – 2 May 2026"), *view != "promises");
            for control in ["Search", "Zoom in", "Show 6 unofficial crossings", "Download the data"] {
                assert!(!words.contains(control), "{view} has the control {control:?}");
            }
            assert!(official.iter().all(|id| picture.crossings.contains(*id)), "{view} lacks a crossing");
            let events = facts.ids(|event| event.was_at(&official));
            match *view {
                "timeline" => {
                    let on_lanes: usize = official.iter().map(|id| facts.ids(|event| event.was_at(&[id])).len()).sum();
                    assert_eq!(picture.marked, on_lanes);
                    assert!(picture.events.is_subset(&events));
                }
                "list" => assert_eq!(picture.events, events),
                "promises" => assert!(promises.len() > 20 && promises.is_subset(&picture.promises)),
                _ => assert!(words.contains("Longest known closure")),
            }
            assert!(picture.sources.len() > 50, "{view} names {} sources", picture.sources.len());
            assert!(picture.sources.iter().any(|source| source.contains("https://")), "{view}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_raster_is_twice_the_size_where_that_can_be_drawn_opaque_and_not_blank_in_every_view_theme_and_width() {
    visit(&strict(), "/host.html", async |page| {
        for (width, theme) in [(360, "dark"), (1280, "light")] {
            page.resize(width, 900).await;
            for view in VIEWS {
                show(page, json!({ "view": view, "theme": theme, "crossings": "al-qaim-al-bukamal" })).await;
                let size: [f64; 2] = page
                    .ask(
                        "const svg = await (await element.exportAs('svg')).text();
                          return [...svg.match(/width=\"(\\d+)\" height=\"(\\d+)\"/)].slice(1).map(Number)",
                    )
                    .await;
                let [across, down, colors, opaque]: [f64; 4] = page.ask(PNG).await;
                // No browser draws a side that is longer than this: the list on a phone.
                let scale = f64::min(2.0, 32_000.0 / size[1]);
                assert_eq!([across, down], size.map(|side| (side * scale).round()), "{view} at {width}");
                assert!(colors > 40.0, "{view} at {width} has {colors} colours");
                assert_eq!(opaque, 255.0);
                let ground: bool = page
                    .ask(
                        "const svg = await (await element.exportAs('svg')).text();
                          const ground = getComputedStyle(root.querySelector('.ct')).backgroundColor;
                          return svg.includes(`height=\"100%\" fill=\"${ground}\"`)",
                    )
                    .await;
                assert!(ground, "{view} at {width} has another ground than the page");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn words_and_marks_stand_where_they_stand_on_the_page() {
    // From the edge of the widget, and from that of the picture less its margin: left and width of
    // every mark and bar, and of the status lines of the cards.
    let compared = "root.querySelector('.ct').dir = given;
        const text = await (await element.exportAs('svg')).text();
        const places = (root, edge, selectors) => selectors.map((selector) => [...root.querySelectorAll(selector)].map((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          const { left, width } = selector.includes('card') ? range.getBoundingClientRect() : node.getBoundingClientRect();
          return [left - edge, width];
        }));
        const widget = root.querySelector('.ct').getBoundingClientRect();
        const there = places(root, widget.left, ['.ct-mark__shape', '.ct-lane [data-track]', '.ct-card__status']);
        const picture = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
        document.body.append(picture);
        const edge = picture.getBoundingClientRect().left + 16;
        const here = places(picture, edge, ['svg[data-event] > path:first-of-type', '[data-crossing] > svg [data-track]', 'g[data-value] > line + text']);
        const far = (one, other) => Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]);
        picture.remove();
        return there.map((all, kind) => [all.length, here[kind].length, Math.max(...all.map((place, at) => far(place, here[kind][at] ?? [NaN, NaN])))])";
    visit(&Site::with("/host.html", host(ELEMENT)), "/host.html", async |page| {
        for direction in ["ltr", "rtl"] {
            let found: Vec<(usize, usize, Option<f64>)> = page.ask_of(compared, json!(direction)).await;
            for (what, (there, here, far)) in ["marks", "bars", "words"].iter().zip(found) {
                assert!(there > 4 && there == here, "{direction} {what}: {there} on the page, {here} in the picture");
                assert!(far.is_some_and(|far| far < 1.0), "{direction} {what} are {far:?} px away");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_page_and_its_reader_notice_nothing() {
    visit(&strict(), "/host.html", async |page| {
        page.ask::<()>("root.querySelector('input[type=search]').focus(); scrollTo(0, 600)").await;
        let before = "return [root.adoptedStyleSheets.length, element.offsetHeight, scrollY,
                              root.activeElement?.type, root.querySelectorAll('[style]').length]";
        let (first, _) = (page.ask::<Value>(before).await, text(page, "svg").await);
        assert_eq!(page.ask::<Value>(before).await, first);
        page.ask::<()>("await element.exportAs('png')").await;
        assert_eq!(page.ask::<Value>(before).await, first);
    })
    .await;
}

#[tokio::test]
async fn what_is_told_to_search_for_comes_out_as_text() {
    let query = "</text><script>alert(1)</script>";
    let mut svg = String::new();
    visit(&strict(), "/host.html", async |page| {
        show(page, json!({ "view": "list", "query": query })).await;
        svg = text(page, "svg").await;
    })
    .await;
    let plain = Site::with("/plain.html", host("<p>No policy.</p>"));
    visit_failing(&plain, "/plain.html", async |page| {
        let picture = read(page, &svg).await;
        assert_eq!(picture.foreign, [""; 0]);
        assert!(picture.words.contains(&format!("Only what matches “{query}”")), "{}", picture.words);
        assert!(picture.size[1] > 100.0);
    })
    .await;
}

#[tokio::test]
async fn a_dataset_of_what_is_shown_passes_the_checker_and_can_be_shown() {
    visit(&Site::with("/host.html", host(ELEMENT)), "/host.html", async |page| {
        for view in VIEWS {
            show(page, json!({ "view": view, "from": "2019-01", "to": "2019-12", "query": "" })).await;
            let file = std::env::temp_dir().join(format!("exported-{}-{view}.json", std::process::id()));
            fs::write(&file, text(page, "json").await).unwrap();
            tool(&["check", &PathBuf::from(&file).to_string_lossy()]);
            fs::remove_file(file).unwrap();
        }
        show(page, json!({ "view": "list" })).await;
        let shown = page.listed().await;
        page.ask::<()>(
            "const blob = await element.exportAs('json');
             element.src = URL.createObjectURL(blob);",
        )
        .await;
        page.until("root.querySelector('.ct-foot__note')?.textContent.includes('This file holds what was shown')")
            .await;
        assert_eq!(page.listed().await, shown);
    })
    .await;
}

#[tokio::test]
async fn a_table_has_a_row_for_each_event_shown() {
    visit(&strict(), "/host.html", async |page| {
        show(page, json!({ "from": "2019-01", "to": "2019-12" })).await;
        let [kind, first]: [String; 2] = page
            .ask(
                "const blob = await element.exportAs('csv');
                  const bytes = new Uint8Array(await blob.arrayBuffer());
                  return [blob.type, bytes.slice(0, 3).join()]",
            )
            .await;
        assert_eq!((&*kind, &*first), ("text/csv;charset=utf-8", "239,187,191"));
        let rows = text(page, "csv").await.matches("\r\n").count() - 1;
        let count = page.text(".ct-count").await.unwrap();
        assert!(count.starts_with(&format!("{rows} of ")), "{rows} rows, {count}");
    })
    .await;
}

#[tokio::test]
async fn another_kind_is_refused_in_a_sentence_and_nothing_is_fetched_for_it() {
    let site = strict();
    visit(&site, "/host.html", async |page| {
        let said: String = page.ask("return element.exportAs('pdf').catch((reason) => reason.message)").await;
        assert_eq!(said, "\"pdf\" is no kind of file that is made here; ask for csv, json, svg or png.");
        assert!(!site.asked().iter().any(|path| path.starts_with("/complete-")));
    })
    .await;
}

#[tokio::test]
async fn before_the_element_can_be_used_it_waits() {
    visit(&strict(), "/host.html", async |page| {
        let (rows, events): (usize, usize) = page
            .ask(
                "const later = document.createElement('crossing-timeline');
                 later.setAttribute('crossings', 'sahela');
                 const told = later.exportAs('csv');
                 later.setAttribute('loading', 'eager');
                 document.body.append(later);
                 const rows = (await (await told).text()).split('\\r\\n').length - 2;
                 later.view = 'list';
                 await frame();
                 return [rows, later.shadowRoot.querySelectorAll('.ct-list > [data-event]').length]",
            )
            .await;
        assert!(rows > 0 && rows == events, "{rows} rows, {events} events");
    })
    .await;
}

#[tokio::test]
async fn every_kind_is_made_in_each_engine() {
    in_each_engine(&strict(), "/host.html", async |page| {
        page.ready().await;
        for view in ["timeline", "promises"] {
            show(page, json!({ "view": view, "crossings": "al-qaim-al-bukamal" })).await;
            assert!(text(page, "csv").await.contains("2019-08-07-date-set-1-september"));
            assert!(text(page, "json").await.contains("\"2019-08-07-date-set-1-september\""));
            assert!(text(page, "svg").await.contains("Facts as of 2 May 2026"));
            let [across, _, colors, opaque]: [f64; 4] = page.ask(PNG).await;
            assert!(across > 1000.0 && colors > 40.0 && opaque == 255.0, "{view}: {across} {colors} {opaque}");
        }
    })
    .await;
}
