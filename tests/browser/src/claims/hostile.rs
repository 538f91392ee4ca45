//! Host pages that style everything: three elements and a frame look as they do on an empty page.

use crate::stage::{Page, Site, host, package, visit};

/// What stands in the page around: as frameworks have it.
const ARTICLE: &str = "<nav class='navbar'><a class='btn btn-primary' href='#'>A section</a></nav>
    <div class='container-fluid row'><ul class='list-group col'><li class='list-group-item'>Words</li></ul></div>";

/// Three elements and a frame, each in a place that no style sheet moves, at a width that none changes.
const GUESTS: [&str; 4] = [
    "<crossing-timeline loading='eager' crossings='al-qaim-al-bukamal' event='2019-09-30-al-qaim-reopened'></crossing-timeline>",
    "<crossing-timeline loading='eager' crossings='rabia-al-yarubiyah' view='list' from='2017' to='2019'></crossing-timeline>",
    "<crossing-timeline loading='eager' view='figures' theme='dark'></crossing-timeline>",
    "<iframe src='./index.html#crossings=al-qaim-al-bukamal' title='Border crossings'></iframe>",
];

/// What pages do to every element, and resets and frameworks with them.
const IMPORTANT: &str = "
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

/// The width of each guest, and room for the highest: all in pixels.
const WIDTH: usize = 900;
const ROOM: usize = 6000;

/// A page with all guests, and with these style sheets.
fn page(sheets: &[&str], direction: &str) -> String {
    let links = sheets.iter().map(|sheet| format!("<link rel='stylesheet' href='./{sheet}' />"));
    let boxes = GUESTS.iter().enumerate().map(|(number, guest)| {
        let top = number * ROOM;
        let style = format!(
            "position: absolute !important; display: block !important; margin: 0 !important; \
             border: 0 !important; padding: 0 !important; \
             inset: {top}px auto auto 0 !important; inline-size: {WIDTH}px !important; background: white !important"
        );
        // What is the page's own to say of a guest: where it stands, and how large a frame is.
        let own = "margin: 0 !important; border: 0 !important; padding: 0 !important; \
                   inline-size: 900px !important; block-size: auto";
        let own = if guest.starts_with("<iframe") {
            own.replace("auto", "4000px !important; display: block !important")
        } else {
            own.to_owned()
        };
        let guest = guest.replacen(' ', &format!(" style='{own}' "), 1);
        format!("<div class='place' style='{style}'>{guest}</div>")
    });
    let body: String = links.chain([ARTICLE.to_owned()]).chain(boxes).collect();
    host(&body).replace("<html lang=\"en\">", &format!("<html lang=\"en\" dir=\"{direction}\">"))
}

/// Each guest as it looks once all is drawn: PNG in base 64.
async fn pictures(page: &Page) -> Vec<String> {
    page.enter_frame(0).await;
    page.ready().await;
    page.leave_frame().await;
    let drawn = "for (let wait = 0; wait < 5; wait++) await frame();
                 return [...document.querySelectorAll('.place')].map((place) => {
                   const { x, y, width, height } = place.firstElementChild.getBoundingClientRect();
                   return [x + scrollX, y + scrollY, width, height];
                 })";
    let mut pictures = Vec::new();
    for rectangle in page.ask::<Vec<[f64; 4]>>(drawn).await {
        pictures.push(page.picture(rectangle).await);
    }
    pictures
}

#[tokio::test]
async fn three_elements_and_a_frame_look_the_same_on_any_page() {
    let sheet = |name: &str, text: String| (format!("/{name}"), text);
    let cases: [(&str, &[&str], &str); 5] = [
        ("Bootstrap", &["bootstrap.css"], "ltr"),
        ("resets", &["normalize.css", "reset.css"], "ltr"),
        ("important", &["important.css"], "ltr"),
        ("right to left", &[], "rtl"),
        ("all", &["bootstrap.css", "normalize.css", "reset.css", "important.css"], "rtl"),
    ];
    let sheets = [
        sheet("bootstrap.css", package("bootstrap/dist/css/bootstrap.css")),
        sheet("normalize.css", package("normalize.css/normalize.css")),
        sheet("reset.css", package("reset-css/reset.css")),
        sheet("important.css", IMPORTANT.to_owned()),
        sheet("empty.html", page(&[], "ltr")),
    ];
    let pages = cases
        .iter()
        .enumerate()
        .map(|(number, (_, sheets, direction))| sheet(&format!("case-{number}.html"), page(sheets, direction)));
    let site = Site::with_pages(sheets.into_iter().chain(pages));
    visit(&site, "/empty.html", async |page| {
        let alone = pictures(page).await;
        assert!(alone.iter().all(|picture| picture.len() > 30_000), "a picture shows nothing");
        for (number, (case, ..)) in cases.iter().enumerate() {
            page.go(&site, &format!("/case-{number}.html")).await;
            page.ready().await;
            let there = pictures(page).await;
            for (guest, (alone, there)) in GUESTS.iter().zip(alone.iter().zip(&there)) {
                assert!(alone == there, "{case}: {guest} looks otherwise than on an empty page");
            }
        }
    })
    .await;
}
