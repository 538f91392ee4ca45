//! What axe-core says of the page.

use crate::stage::{Page, Site, violations, visit};

/// What a reader may look at, as addresses.
const VIEWS: [(&str, &str); 8] = [
    ("the timeline", ""),
    ("an open event", "event=2003-05-13-rabia-reopened-by-us-army"),
    ("two years", "from=2018-06&to=2020-06&date=2019-09-30"),
    ("the list", "view=list&crossings=rabia-al-yarubiyah"),
    ("an announcement with its arc", "event=2019-09-04-opening-moved-to-10-september&from=2019-07&to=2019-11"),
    ("promises", "view=promises"),
    ("figures", "view=figures&crossings=al-qaim-al-bukamal"),
    ("an open event in the list", "view=list&event=2003-05-13-rabia-reopened-by-us-army&crossings=rabia-al-yarubiyah"),
];

async fn found(page: &Page, theme: &str) -> Vec<String> {
    let mut found = Vec::new();
    page.prefer(theme).await;
    for (name, address) in VIEWS {
        page.follow(address).await;
        found.extend(violations(page).await.iter().map(|violation| format!("{theme}, {name}: {violation}")));
    }
    page.follow("").await;
    page.ask::<()>("root.querySelector('.ct-kinds').open = true").await;
    found.extend(violations(page).await.iter().map(|violation| format!("{theme}, kinds: {violation}")));
    found
}

async fn has_no_violation(theme: &str, width: u32) {
    visit(&Site::new(), "/", async |page| {
        page.resize(width, 900).await;
        let found = found(page, theme).await;
        assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_light() {
    has_no_violation("light", 1280).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_dark() {
    has_no_violation("dark", 1280).await;
}

#[tokio::test]
async fn axe_finds_nothing_on_a_phone() {
    has_no_violation("light", 360).await;
}
