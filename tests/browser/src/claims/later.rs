//! The second download: fetched when a view of it is asked for, and not before.

use crate::stage::{Page, Site, visit, visit_failing};

/// The programs that were fetched, by the beginnings of their names.
fn programs(site: &Site) -> Vec<&'static str> {
    let asked = site.asked();
    let wanted =
        |name: &&str| asked.iter().any(|path| path.starts_with(&format!("/{name}-")) && path.ends_with(".wasm"));
    ["widget", "complete"].into_iter().filter(wanted).collect()
}

async fn is_on(page: &Page, view: &str) -> bool {
    page.ask_of("return root.querySelector('.ct-views [aria-pressed=true]').textContent === given", view.into()).await
}

#[tokio::test]
async fn a_reader_of_the_timeline_pays_for_the_first_download_only() {
    let site = Site::new();
    visit(&site, "/#view=list", async |_| assert_eq!(programs(&site), ["widget"])).await;
}

#[tokio::test]
async fn a_view_of_the_second_download_takes_the_place_of_the_first_and_keeps_what_was_chosen() {
    let site = Site::new();
    visit(&site, "/#crossings=al-qaim-al-bukamal&date=2019-09-30", async |page| {
        page.press("Announced and happened").await;
        page.until("root.querySelector('.ct-promises')").await;
        assert_eq!(programs(&site), ["widget", "complete"]);
        assert!(is_on(page, "Announced and happened").await);
        // In the next frame.
        page.until("root.activeElement?.textContent === 'Announced and happened'").await;
        let chosen: (Vec<String>, String) = page
            .ask("return [all('.ct-card').map((card) => card.dataset.crossing), root.querySelector('input[type=date]').value]")
            .await;
        assert_eq!(chosen, (vec!["al-qaim-al-bukamal".to_owned()], "2019-09-30".to_owned()));
        page.press("Timeline").await;
        assert_eq!(page.lanes().await, ["al-qaim-al-bukamal"]);
        assert!(page.address().await.contains("date=2019-09-30"));
    })
    .await;
}

#[tokio::test]
async fn a_page_that_asks_for_figures_at_once_fetches_one_program() {
    let site = Site::new();
    visit(&site, "/#view=figures", async |page| {
        assert!(page.has(".ct-figures").await);
        assert_eq!(programs(&site), ["complete"]);
    })
    .await;
}

#[tokio::test]
async fn without_the_second_download_the_timeline_stays_and_a_sentence_says_so() {
    let site = Site::without_second_download();
    visit_failing(&site, "/", async |page| {
        page.ready().await;
        page.press("Figures").await;
        page.until("root.querySelector('[role=alert]')").await;
        assert!(is_on(page, "Timeline").await);
        assert_eq!(page.lanes().await.len(), 3);
        let said = page.text("[role=alert]").await.unwrap();
        assert!(said.contains("figures"), "{said}");
        page.complaints().await;
    })
    .await;
}

#[tokio::test]
async fn every_announcement_has_a_row_and_the_chain_of_september_2019_its_slips() {
    visit(&Site::new(), "/#view=promises&crossings=al-qaim-al-bukamal", async |page| {
        let rows: usize = page.ask("return all('tr[data-promise]').length").await;
        assert_eq!(rows, 23);
        let text = page.text(".ct-promises").await.unwrap();
        for said in ["29 days in all", "6 days later", "3 days later", "13 days later", "about 7 days later"] {
            assert!(text.contains(said), "{said:?} is not said");
        }
    })
    .await;
}

#[tokio::test]
async fn the_figures_are_saved_as_they_are_shown() {
    visit(&Site::new(), "/#view=figures&crossings=al-qaim-al-bukamal&from=2018&to=2020", async |page| {
        // What a browser would save, read before it is given away.
        page.ask::<()>(
            "const make = URL.createObjectURL;
             URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob); };
             window.names = [];
             HTMLAnchorElement.prototype.click = function () { window.names.push(this.download); };",
        )
        .await;
        page.press("Download these figures (CSV)").await;
        page.until("window.saved").await;
        let (name, text): (String, String) = page.ask("return [window.names[0], await window.saved.text()]").await;
        assert!(name.ends_with(".csv"), "{name}");
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        assert!(lines[0].contains("open_least_days"), "{}", lines[0]);
        let years = |line: &&&str| line.starts_with("al-qaim-al-bukamal,") && line.contains(",2019,");
        assert_eq!(lines.iter().filter(years).count(), 2, "a row for travellers and one for goods");
        assert!(!lines.iter().any(|line| line.starts_with("rabia")), "what is not shown is not saved");
    })
    .await;
}
