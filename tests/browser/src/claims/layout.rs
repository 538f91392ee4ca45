//! On a phone, a tablet and a desk: nothing sticks out, collides or is too small to hit.

use crate::stage::{Page, Site, visit};

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
        assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
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
