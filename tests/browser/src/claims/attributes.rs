//! What a publisher changes while the page is open.

use crate::stage::{Facts, Site, host, visit};

fn site() -> Site {
    Site::with("/host.html", host("<crossing-timeline loading='eager'></crossing-timeline>"))
}

#[tokio::test]
async fn changing_an_attribute_changes_the_view_and_keeps_the_others() {
    let facts = Facts::read();
    visit(&site(), "/host.html", async |page| {
        page.ask::<()>("element.setAttribute('crossings', 'rabia-al-yarubiyah, al-qaim-al-bukamal')").await;
        let both = ["rabia-al-yarubiyah", "al-qaim-al-bukamal"];
        assert_eq!(page.lanes().await, both);
        page.ask::<()>("element.view = 'list'").await;
        assert_eq!(page.listed().await, facts.ids(|event| event.was_at(&both)));
        page.ask::<()>("element.query = 'mayor'").await;
        let found = page.listed().await;
        assert!(!found.is_empty() && found.is_subset(&facts.ids(|event| event.was_at(&both))));
        assert_eq!(page.ask::<String>("return root.querySelector('input[type=search]').value").await, "mayor");
        page.ask::<()>("element.setAttribute('crossings', 'rabia-al-yarubiyah')").await;
        let fewer = page.listed().await;
        assert!(fewer.is_subset(&found), "the search is lost");
        assert!(
            fewer.is_subset(&facts.ids(|event| event.was_at(&["rabia-al-yarubiyah"]))),
            "the crossing is not taken"
        );
    })
    .await;
}

#[tokio::test]
async fn an_attribute_can_be_changed_again_and_taken_away() {
    let facts = Facts::read();
    visit(&site(), "/host.html", async |page| {
        for crossing in ["rabia-al-yarubiyah", "al-qaim-al-bukamal", "al-waleed-al-tanf"] {
            page.ask_of::<()>("element.crossings = given", crossing.into()).await;
            assert_eq!(page.lanes().await, [crossing]);
        }
        page.ask::<()>("element.removeAttribute('crossings')").await;
        assert_eq!(page.lanes().await, facts.official());
        for view in ["list", "timeline", "list"] {
            page.ask_of::<()>("element.view = given", view.into()).await;
            assert_eq!(page.has(".ct-list").await, view == "list");
        }
        page.ask::<()>("element.view = null").await;
        assert!(!page.has(".ct-list").await);
    })
    .await;
}

#[tokio::test]
async fn what_the_reader_chose_outlives_a_change_of_something_else() {
    visit(&site(), "/host.html", async |page| {
        page.press("Zoom in").await;
        page.click(".ct-chip input[value='rabia-al-yarubiyah']").await;
        let (days, lanes) = (page.window().await, page.lanes().await);
        page.ask::<()>("element.query = 'qaim'").await;
        assert_eq!(page.ask::<String>("return root.querySelector('input[type=search]').value").await, "qaim");
        assert_eq!((page.window().await, page.lanes().await), (days, lanes));
    })
    .await;
}

#[tokio::test]
async fn a_publisher_can_change_what_a_reader_changed_before() {
    visit(&site(), "/host.html", async |page| {
        page.press("List").await;
        assert!(page.has(".ct-list").await);
        page.ask::<()>("element.view = 'timeline'").await;
        assert!(!page.has(".ct-list").await);
    })
    .await;
}

#[tokio::test]
async fn a_theme_of_the_publishers_choice_wins_over_the_readers_system() {
    visit(&site(), "/host.html", async |page| {
        let surface = "return getComputedStyle(root.querySelector('.ct')).backgroundColor";
        page.prefer("dark").await;
        let dark: String = page.ask(surface).await;
        page.ask::<()>("element.setAttribute('theme', 'light')").await;
        let light: String = page.ask(surface).await;
        assert_ne!(light, dark);
        page.prefer("light").await;
        assert_eq!(page.ask::<String>(surface).await, light);
        page.ask::<()>("element.setAttribute('theme', 'dark')").await;
        assert_eq!(page.ask::<String>(surface).await, dark);
    })
    .await;
}

#[tokio::test]
async fn a_dataset_of_ones_own_is_shown_and_offered_for_download() {
    let mut data: serde_json::Value = serde_json::from_str(&Facts::text()).unwrap();
    data["title"]["en"] = "Another title".into();
    let pages = [
        (
            "/sub/host.html".to_owned(),
            host("<crossing-timeline loading='eager' src='own.json'></crossing-timeline>")
                .replace("./crossing-timeline.js", "../crossing-timeline.js"),
        ),
        ("/sub/own.json".to_owned(), data.to_string()),
    ];
    visit(&Site::with_pages(pages), "/sub/host.html", async |page| {
        let link =
            "return [root.querySelector('h2').textContent, root.querySelector('a[download]').href, location.origin]";
        let (title, address, origin): (String, String, String) = page.ask(link).await;
        assert_eq!((&*title, address), ("Another title", format!("{origin}/sub/own.json")));
        page.ask::<()>("element.src = null").await;
        page.until("root.querySelector('h2').textContent !== 'Another title'").await;
        let (_, address, _): (String, String, String) = page.ask(link).await;
        assert_eq!(address, format!("{origin}/data/crossings.json"));
    })
    .await;
}
