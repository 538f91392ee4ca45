//! Links: what they bring back, and what comes of a wrong one.

use crate::stage::{Event, Facts, Site, host, visit};

fn reopening(facts: &Facts) -> &Event {
    let reopened = |event: &&Event| event.id.starts_with("2019-09-30") && event.kind == "reopened";
    facts.events.iter().find(reopened).unwrap()
}

#[tokio::test]
async fn a_deep_link_opens_its_event_its_crossings_and_its_days() {
    let facts = Facts::read();
    let id = &reopening(&facts).id;
    let link = format!("crossings=al-qaim-al-bukamal,rabia-al-yarubiyah&from=2018-10&to=2020-03-15&event={id}");
    visit(&Site::new(), &format!("/#{link}"), async |page| {
        assert_eq!(page.lanes().await, ["rabia-al-yarubiyah", "al-qaim-al-bukamal"]);
        assert_eq!(page.window().await, "October 2018 – March 2020");
        page.until(&format!("root.querySelector(\".ct-detail[data-event='{id}'] .ct-sources li\")")).await;
        assert!(page.has(&format!(".ct-mark[aria-pressed=true][data-event='{id}']")).await);
    })
    .await;
}

#[tokio::test]
async fn the_address_follows_the_reader_and_brings_the_same_view_back() {
    let (site, facts) = (Site::new(), Facts::read());
    let read = "return [location.hash, root.querySelector('.ct-zoom__window').textContent, \
                root.querySelector('.ct-count').textContent, root.querySelector('.ct-detail').textContent]";
    let mut left: Option<[String; 4]> = None;
    visit(&site, "/", async |page| {
        page.press("Zoom in").await;
        page.press("Later").await;
        page.type_into("input[type=search]", "Al-Qa'im").await;
        page.ask_of::<bool>("return element.select(given)", reopening(&facts).id.clone().into()).await;
        page.address().await;
        left = Some(page.ask(read).await);
    })
    .await;
    let left = left.unwrap();
    visit(&site, &format!("/{}", left[0]), async |page| assert_eq!(page.ask::<[String; 4]>(read).await, left)).await;
}

#[tokio::test]
async fn a_new_address_in_an_open_page_changes_the_view() {
    visit(&Site::new(), "/#view=list", async |page| {
        assert!(page.has(".ct-list").await);
        page.follow("crossings=rabia-al-yarubiyah").await;
        assert!(!page.has(".ct-list").await);
        assert_eq!(page.lanes().await, ["rabia-al-yarubiyah"]);
        page.follow("").await;
        assert_eq!(page.lanes().await.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn an_unknown_value_warns_once_and_the_default_takes_its_place() {
    let facts = Facts::read();
    let wrong = [
        ("view", "carousel"),
        ("crossings", "atlantis"),
        ("from", "yesterday"),
        ("to", "2019-02-30"),
        ("date", "soon"),
        ("event", "2099-never"),
        ("theme", "sepia"),
        ("lang", "tlh"),
    ];
    let path = |name: &str| format!("/{name}.html");
    let embeds = |name, value| host(&format!("<crossing-timeline {name}='{value}'></crossing-timeline>"));
    let site = Site::with_pages(wrong.map(|(name, value)| (path(name), embeds(name, value))));
    visit(&site, "/", async |page| {
        for (name, value) in wrong {
            page.go(&site, &path(name)).await;
            page.ready().await;
            let complaints = page.complaints().await;
            let [complaint] = complaints.as_slice() else { panic!("{name}={value}: {complaints:?}") };
            assert!(complaint.contains(name) && complaint.contains(value), "{complaint}");
            assert_eq!(page.lanes().await, facts.official(), "{name}={value}");
            assert!(!page.has(".ct-detail").await && !page.has(".ct-now__day").await, "{name}={value}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_unknown_value_is_not_told_again_when_something_else_changes() {
    let site = Site::with("/host.html", host("<crossing-timeline view='carousel'></crossing-timeline>"));
    visit(&site, "/host.html", async |page| {
        assert_eq!(page.complaints().await.len(), 1);
        page.ask::<()>("element.query = 'qaim'").await;
        page.until("root.querySelector('input[type=search]').value === 'qaim'").await;
        assert_eq!(page.complaints().await, [""; 0]);
    })
    .await;
}
