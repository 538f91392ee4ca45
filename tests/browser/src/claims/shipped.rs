//! The folder that ships, with the facts of today: it opens, says them, and has room for them. No number and no
//! sentence of theirs is quoted here.

use std::{collections::BTreeSet, path::Path};

use serde_json::{Value, json};

use crate::stage::{Facts, Page, Site, dist, shipped, status_on, violations, visit};

/// The page in each language.
const PAGES: [&str; 3] = ["/index.html", "/index.ar.html", "/index.ckb.html"];

/// Words that leave their place, and whatever is wider than the window.
async fn faults(page: &Page) -> Vec<String> {
    let mut faults: Vec<String> = page.ask(include_str!("../probes/overflow.js")).await;
    faults.extend(page.ask::<Vec<String>>(include_str!("../probes/words.js")).await);
    faults
}

/// The programs and styles of a folder, which are named by what they contain.
fn programs(folder: &Path) -> BTreeSet<String> {
    let names = folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| ["widget-", "complete-", "page-"].iter().any(|part| name.starts_with(part))).collect()
}

#[test]
fn what_the_other_claims_look_at_are_the_programs_and_styles_that_ship() {
    let ships = programs(&shipped());
    assert!(ships.len() > 12, "{ships:?}");
    assert_eq!(programs(&dist()), ships, "compose it again: `cargo xtask frozen`");
}

// `visit` itself holds that nobody complains in the console.
#[tokio::test]
async fn the_page_says_in_each_language_what_is_known_of_each_official_crossing() {
    let facts = Facts::shipped();
    let site = Site::shipped();
    let expected = status_on(&facts.as_of, &shipped());
    visit(&site, "/", async |page| {
        for path in PAGES {
            page.go(&site, path).await;
            page.ready().await;
            assert_eq!(page.lanes().await, facts.official(), "{path}");
            let day: String = page.ask("return root.querySelector('input[type=date]').value").await;
            assert_eq!(day, facts.as_of, "{path}");
            let cards: Vec<(String, String)> =
                page.ask("return all('.ct-card').map((card) => [card.dataset.crossing, card.innerText])").await;
            assert_eq!(cards.iter().map(|(crossing, _)| &**crossing).collect::<Vec<_>>(), facts.official(), "{path}");
            let silent: Vec<_> = cards.iter().filter(|(_, text)| text.split_whitespace().count() < 10).collect();
            assert!(silent.is_empty(), "{path}: {silent:?}");
            let told: Value = page.ask_of("return element.statusOn(given)", json!(facts.as_of)).await;
            assert_eq!(told, expected, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn every_event_is_listed() {
    let facts = Facts::shipped();
    let crossings: Vec<&str> = facts.crossings.iter().map(|crossing| &*crossing.id).collect();
    visit(&Site::shipped(), &format!("/#view=list&crossings={}", crossings.join(",")), async |page| {
        page.until("!root.querySelector('[aria-busy]')").await;
        assert_eq!(page.listed().await, facts.ids(|_| true));
    })
    .await;
}

#[tokio::test]
async fn no_words_leave_their_place_and_axe_finds_nothing() {
    let facts = Facts::shipped();
    let crossings: Vec<&str> = facts.crossings.iter().map(|crossing| &*crossing.id).collect();
    let all = format!("crossings={}", crossings.join(","));
    let site = Site::shipped();
    visit(&site, "/", async |page| {
        let mut found: Vec<String> = Vec::new();
        for path in PAGES {
            for width in [360, 1280] {
                page.go(&site, path).await;
                page.ready().await;
                page.resize(width, 900).await;
                for address in ["", &*all, "view=promises", "view=figures"] {
                    page.follow(address).await;
                    found.extend(
                        faults(page).await.iter().map(|fault| format!("{path}#{address}, {width} px: {fault}")),
                    );
                }
                page.follow("").await;
                found.extend(violations(page).await.iter().map(|fault| format!("{path}, {width} px: {fault}")));
            }
        }
        assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
    })
    .await;
}
