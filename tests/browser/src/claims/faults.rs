//! What readers see when something is broken: sentences, and what the page had before.

use crate::stage::{Facts, Page, Site, built, dist, host, visit, visit_failing};

/// What the reader is told, once `ready` has been refused. The page's own content stays.
async fn told(page: &Page) -> Vec<String> {
    let refused = "try { await element.ready } catch (reason) { return String(reason.message ?? reason) } return null";
    let reason: Option<String> = page.ask(refused).await;
    assert!(reason.is_some_and(|reason| !reason.is_empty()), "`ready` gives no reason");
    let content = "const [own] = element.children; const { width, height } = own.getBoundingClientRect();
                   return own.checkVisibility() && width > 0 && height > 0";
    assert!(page.ask::<bool>(content).await, "the content of the page is gone");
    let sentences: Vec<String> = page.ask("return all('[role=alert] p').map(({ textContent }) => textContent)").await;
    assert!(!sentences.is_empty(), "nobody is told");
    assert!(page.ask::<bool>("return root.querySelector('[role=alert]').checkVisibility()").await);
    sentences
}

/// Complaints but for those of a request that the test made fail.
async fn uncaught(page: &Page) -> Vec<String> {
    let failed = |complaint: &String| complaint.contains("the server responded with a status of 404");
    page.complaints().await.into_iter().filter(|complaint| !failed(complaint)).collect()
}

/// A page with a dataset of its own.
fn with_dataset(text: String) -> Site {
    let page = host("<crossing-timeline loading='eager' src='own.json'><p>Own words.</p></crossing-timeline>");
    Site::with_pages([("/host.html".to_owned(), page), ("/own.json".to_owned(), text)])
}

#[tokio::test]
async fn half_a_dataset_is_told_by_line() {
    let text = Facts::text();
    let half: String = text.chars().take(text.chars().count() / 2).collect();
    visit_failing(&with_dataset(half), "/host.html", async |page| {
        let told = told(page).await.join("\n");
        assert!(told.contains("The dataset has"), "{told}");
        assert!(told.contains("line") || told.contains(':'), "{told}");
    })
    .await;
}

#[tokio::test]
async fn a_fault_in_the_dataset_is_told_by_its_record() {
    let facts = Facts::read();
    let id = &facts.events[4].id;
    let mut data: serde_json::Value = serde_json::from_str(&Facts::text()).unwrap();
    data["events"][4]["date"] = "2019-02-30".into();
    data["events"][5]["sources"] = serde_json::json!(["nobody"]);
    visit_failing(&with_dataset(data.to_string()), "/host.html", async |page| {
        let told = told(page).await;
        assert!(told[0].starts_with("The dataset has 2 faults"), "{told:?}");
        assert!(told.iter().any(|line| line.contains(id) && line.contains("2019-02-30")), "{told:?}");
        assert!(told.iter().any(|line| line.contains(&facts.events[5].id) && line.contains("nobody")), "{told:?}");
    })
    .await;
}

#[tokio::test]
async fn half_of_the_facts_are_not_taken_for_all_of_them() {
    let path = built("data/crossings-en-", ".txt");
    let facts = std::fs::read_to_string(dist().join(path.trim_start_matches('/'))).unwrap();
    let half: String = facts.chars().take(facts.chars().count() / 2).collect();
    visit_failing(&Site::with(&path, half), "/", async |page| {
        let told = told(page).await.join("\n");
        assert!(told.contains("did not come whole"), "{told}");
        assert_eq!(uncaught(page).await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_part_that_cannot_be_loaded_is_told_and_nothing_else_breaks() {
    visit(&Site::new(), "/", async |page| {
        for missing in [".wasm", ".css", &*built("data/crossings-en-", ".txt")] {
            let site = Site::without(missing);
            page.go(&site, "/").await;
            let told = told(page).await.join("\n");
            assert!(told.starts_with("The timeline could not be loaded"), "without {missing}: {told}");
            assert_eq!(uncaught(page).await, [""; 0], "without {missing}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_host_page_hears_of_a_fault_by_an_event() {
    let site = Site::without_facts();
    visit_failing(&site, "/", async |page| {
        told(page).await;
        let heard = "const heard = new Promise((done) => addEventListener('crossing-timeline-error', ({ detail }) => done(detail)));
                     const other = document.createElement('crossing-timeline');
                     other.setAttribute('loading', 'eager');
                     document.body.append(other);
                     const { code, message } = await heard;
                     return [code, message]";
        let (code, message): (String, String) = page.ask(heard).await;
        assert_eq!(code, "load");
        assert!(!message.is_empty());
        assert_eq!(uncaught(page).await, [""; 0]);
    })
    .await;
}
