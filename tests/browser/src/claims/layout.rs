//! On a phone, a tablet and a desk: nothing sticks out, collides or is too small to hit.

use serde_json::json;

use crate::stage::{FACES, Page, Site, host, visit, visit_failing, visit_with_machines_fonts};

/// What a reader may look at, as addresses.
const VIEWS: [(&str, &str); 9] = [
    ("all years", ""),
    ("two years", "from=2018-06&to=2020-06"),
    ("a month", "from=2014-06&to=2014-07-10"),
    (
        "all crossings",
        "crossings=faysh-khabur-semalka,al-waleed-north,sahela,rabia-al-yarubiyah,al-mahmoudiyah,sinjar-khana-sor,\
         al-qaim-al-bukamal,al-bukamal-militia-gates,al-waleed-al-tanf",
    ),
    ("an open event", "event=2003-05-13-rabia-reopened-by-us-army"),
    ("an announcement with its arc", "event=2019-09-04-opening-moved-to-10-september&from=2019-07&to=2019-11"),
    ("the list", "view=list"),
    ("promises", "view=promises"),
    ("figures", "view=figures"),
];

/// Every fault of the layout, in words.
async fn faults(page: &Page) -> Vec<String> {
    let mut faults: Vec<String> = page.ask(include_str!("../probes/overflow.js")).await;
    faults.extend(page.ask::<Vec<String>>(include_str!("../probes/words.js")).await);
    faults.extend(page.ask::<Vec<String>>(include_str!("../probes/targets.js")).await);
    faults
}

/// The pages of the three languages.
const PAGES: [&str; 3] = ["/", "/index.ar.html", "/index.ckb.html"];

/// From a small phone to a desk; 680 px is the column of an article.
const WIDTHS: [u32; 5] = [320, 360, 680, 768, 1280];

/// Every word that has no room, whatever of it there is to look at.
async fn homeless_words(page: &Page, widths: &[u32]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for &width in widths {
        page.resize(width, 900).await;
        for (name, address) in VIEWS {
            page.follow(address).await;
            let mut faults: Vec<String> = page.ask(include_str!("../probes/overflow.js")).await;
            faults.extend(page.ask::<Vec<String>>(include_str!("../probes/words.js")).await);
            found.extend(faults.iter().map(|fault| format!("{width} px, {name}: {fault}")));
        }
        page.follow("").await;
    }
    found
}

fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

/// Words have room on the pages of all languages when the host sets them in a face.
async fn words_fit_in(face: &str, text: &str) {
    for path in PAGES {
        visit(&Site::new(), path, async |page| {
            let set =
                "element.style.setProperty('--ct-font', given[0]); element.style.setProperty('--ct-text', given[1])";
            page.ask_of::<()>(set, json!([face, text])).await;
            let found = homeless_words(page, &WIDTHS).await;
            let found: Vec<String> = found.iter().map(|fault| format!("{path}, {face}: {fault}")).collect();
            assert_none(&found);
        })
        .await;
    }
}

async fn fits(page: &str, width: u32) {
    visit(&Site::new(), page, async |page| {
        page.resize(width, 900).await;
        let mut found: Vec<String> = Vec::new();
        for theme in ["light", "dark"] {
            page.prefer(theme).await;
            for (name, address) in VIEWS {
                page.follow(address).await;
                found.extend(faults(page).await.iter().map(|fault| format!("{width} px, {theme}, {name}: {fault}")));
            }
            page.follow("").await;
            page.ask::<()>("root.querySelector('.ct-kinds').open = true").await;
            found.extend(faults(page).await.iter().map(|fault| format!("{width} px, {theme}, kinds: {fault}")));
            page.ask::<()>("root.querySelector('.ct-kinds').open = false").await;
        }
        assert_none(&found);
    })
    .await;
}

#[tokio::test]
async fn words_have_room_in_an_average_face() {
    words_fit_in(FACES[0].1, "16px").await;
}

#[tokio::test]
async fn words_have_room_in_a_wide_face() {
    words_fit_in(FACES[1].1, "16px").await;
}

#[tokio::test]
async fn words_have_room_in_a_serif() {
    words_fit_in(FACES[2].1, "16px").await;
}

#[tokio::test]
async fn words_have_room_in_a_wide_face_and_a_large_text() {
    words_fit_in(FACES[1].1, "20px").await;
}

#[tokio::test]
async fn words_have_room_in_whatever_faces_the_machine_has() {
    for path in PAGES {
        visit_with_machines_fonts(&Site::new(), path, async |page| {
            assert_none(&homeless_words(page, &[360, 1280]).await);
        })
        .await;
    }
}

#[tokio::test]
async fn words_have_room_before_any_script_in_every_face() {
    let words = include_str!("../probes/words.js");
    let words = format!("return ((all) => {{ {words} }})((selector) => [...element.querySelectorAll(selector)])");
    let site = Site::new();
    for path in PAGES {
        visit_failing(&site, path, async |page| {
            page.command("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
            page.go(&site, &format!("{path}?again")).await;
            page.command("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await;
            for (name, face) in FACES {
                let set = "element.querySelector('.ct-page').style.setProperty('--ct-font', given)";
                page.ask_of::<()>(set, json!(face)).await;
                for width in WIDTHS {
                    page.resize(width, 900).await;
                    let found: Vec<String> = page.ask(&words).await;
                    let found: Vec<String> =
                        found.iter().map(|fault| format!("{path}, {width} px, {name}: {fault}")).collect();
                    assert_none(&found);
                }
            }
        })
        .await;
    }
}

#[tokio::test]
async fn words_are_measured_again_when_a_face_of_the_host_has_come() {
    let styles = "<style>crossing-timeline { --ct-font: Late, 'Noto Sans' }</style>";
    let page = host(&format!("{styles}<crossing-timeline loading=\"eager\"></crossing-timeline>"));
    visit(&Site::with("/article.html", page), "/article.html", async |page| {
        page.resize(680, 900).await;
        let before: Vec<String> = page.ask("return all('.ct-lane__labels text').map((text) => text.textContent)").await;
        let load = "const late = new FontFace('Late', 'local(\"DejaVu Sans Bold\")', { weight: '100 900' }); \
                    document.fonts.add(late); await late.load(); await frame(); await frame();";
        page.ask::<()>(load).await;
        let after: Vec<String> = page.ask("return all('.ct-lane__labels text').map((text) => text.textContent)").await;
        assert!(after.len() < before.len(), "wider words, and as many of them: {after:?}");
        assert_none(&page.ask::<Vec<String>>(include_str!("../probes/words.js")).await);
    })
    .await;
}

#[tokio::test]
async fn all_is_in_its_place_at_360_px() {
    fits("/", 360).await;
}

#[tokio::test]
async fn all_is_in_its_place_at_768_px() {
    fits("/", 768).await;
}

#[tokio::test]
async fn all_is_in_its_place_at_1280_px() {
    fits("/", 1280).await;
}

#[tokio::test]
async fn all_is_in_its_place_from_right_to_left_at_360_px() {
    fits("/index.ar.html", 360).await;
}

#[tokio::test]
async fn all_is_in_its_place_from_right_to_left_at_1280_px() {
    fits("/index.ar.html", 1280).await;
}

#[tokio::test]
async fn what_does_not_fit_is_noticed() {
    visit(&Site::new(), "/", async |page| {
        let wrong = [
            (".ct-foot { inline-size: 4000px !important }", "px wide in a window of"),
            (".ct-lane__labels text { font-size: 40px !important }", "collides with"),
            (".ct-lane__labels text { font-size: 90px !important }", "leaves the picture"),
            (".ct-lane__tracks text { font-size: 40px !important }", "runs into the picture"),
            (".ct-strip__name { font-size: 40px !important }", "does not fit its strip"),
            (".ct-button { block-size: 20px !important; min-block-size: 0 !important }", "button.ct-button"),
            (".ct-chip { block-size: 20px !important; min-block-size: 0 !important }", "input.checkbox"),
            (".ct-mark__target { width: 20px !important }", "svg.ct-mark"),
            (".ct-map__target { r: 11px !important }", "svg.ct-map__mark"),
            (".ct-map text { font-size: 40px !important }", "map: "),
            (".ct-map text { font-size: 11px !important }", "is smaller than 13 px"),
            (".ct-mark__target { width: 40px !important }", "lies on"),
        ];
        for (css, fault) in wrong {
            let style = "const style = document.createElement('style'); style.textContent = given; root.append(style)";
            page.ask_of::<()>(style, css.into()).await;
            let found = faults(page).await;
            assert!(found.iter().any(|found| found.contains(fault)), "{css} is not noticed: {found:?}");
            page.ask::<()>("root.querySelector('style').remove()").await;
        }
        assert_eq!(faults(page).await, [""; 0]);
    })
    .await;
}
