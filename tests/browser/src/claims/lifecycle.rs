//! An element in somebody else's page: it goes, comes back, and is not alone.

use crate::stage::{Facts, Site, host, visit};

#[tokio::test]
async fn an_element_that_is_taken_out_and_put_in_again_works() {
    let facts = Facts::read();
    visit(&Site::new(), "/", async |page| {
        page.ask::<()>("window.kept = element; element.remove()").await;
        page.until("!kept.shadowRoot.querySelector('.ct')").await;
        let emptied = "return [kept.shadowRoot.querySelectorAll('.ct').length, elements.length]";
        assert_eq!(page.ask::<[usize; 2]>(emptied).await, [0, 0]);
        page.ask::<()>("document.querySelector('main').append(kept)").await;
        page.until("root.querySelector('.ct-lane')").await;
        assert_eq!(page.lanes().await, facts.official());
        page.press("List").await;
        page.click(".ct-list__head").await;
        page.until("root.querySelector('.ct-sources li')").await;
        let known: usize = page.ask("return (await element.statusOn('2019-10-01')).length").await;
        assert_eq!(known, facts.crossings.len());
    })
    .await;
}

#[tokio::test]
async fn an_element_that_is_moved_within_the_page_keeps_its_view() {
    visit(&Site::new(), "/", async |page| {
        page.press("List").await;
        page.ask::<()>(
            "const other = document.createElement('section'); document.body.append(other); other.append(element)",
        )
        .await;
        page.until("root.querySelector('.ct-list')").await;
        page.press("Timeline").await;
        assert!(page.has(".ct-lane").await);
    })
    .await;
}

#[tokio::test]
async fn an_element_that_is_taken_out_while_it_loads_does_not_complain() {
    visit(&Site::new(), "/", async |page| {
        let early = "const other = document.createElement('crossing-timeline');
                     other.setAttribute('loading', 'eager');
                     document.body.append(other); other.remove(); document.body.append(other);
                     await other.ready; await frame();
                     return other.shadowRoot.querySelectorAll('.ct').length";
        assert_eq!(page.ask::<usize>(early).await, 1);
    })
    .await;
}

#[tokio::test]
async fn two_elements_on_a_page_know_nothing_of_each_other_and_share_a_download() {
    let body = "<crossing-timeline loading='eager' crossings='rabia-al-yarubiyah'></crossing-timeline>
                <crossing-timeline loading='eager' crossings='al-qaim-al-bukamal' view='list'></crossing-timeline>";
    let site = Site::with("/host.html", host(body));
    let facts = Facts::read();
    visit(&site, "/host.html", async |page| {
        let second = "const [, { shadowRoot }] = elements; return [shadowRoot.querySelectorAll('.ct-lane').length, \
                      shadowRoot.querySelectorAll('.ct-list__item').length, shadowRoot.querySelectorAll('.ct-detail').length]";
        let there = facts.ids(|event| event.was_at(&["al-qaim-al-bukamal"])).len();
        assert_eq!(page.ask::<[usize; 3]>(second).await, [0, there, 0]);
        assert_eq!(page.lanes().await, ["rabia-al-yarubiyah"]);
        page.press("Zoom in").await;
        page.ask::<bool>("return element.select(root.querySelector('.ct-mark[data-event]').dataset.event)").await;
        page.type_into("input[type=search]", "xyzzy").await;
        assert!(page.has(".ct-detail").await && page.has(".ct-empty").await);
        assert_eq!(page.ask::<[usize; 3]>(second).await, [0, there, 0], "the second element changed with the first");
        let names: Vec<String> = page.ask("return performance.getEntriesByType('resource').map(({ name }) => name).sort()").await;
        let mut once = names.clone();
        once.dedup();
        assert_eq!(names, once, "something was loaded twice");
    })
    .await;
}

#[tokio::test]
async fn an_element_far_below_loads_when_the_reader_comes_near() {
    let body = "<div style='height: 6000px'></div><crossing-timeline><p>Soon here.</p></crossing-timeline>";
    let site = Site::with("/host.html", host(body));
    visit(&site, "/", async |page| {
        page.go(&site, "/host.html").await;
        page.until("customElements.get('crossing-timeline')").await;
        assert!(!page.has(".ct").await);
        assert!(
            !page
                .ask::<bool>(
                    "return performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.wasm'))"
                )
                .await
        );
        page.ask::<()>("element.scrollIntoView()").await;
        page.ready().await;
        assert!(page.has(".ct-lane").await);
    })
    .await;
}

#[tokio::test]
async fn what_is_set_before_the_element_is_known_counts() {
    let body = "<crossing-timeline loading='eager'></crossing-timeline>
        <script>
          const early = document.querySelector('crossing-timeline');
          early.view = 'list';
          early.crossings = 'rabia-al-yarubiyah';
        </script>";
    visit(&Site::with("/host.html", host(body)), "/host.html", async |page| {
        assert!(page.has(".ct-list").await);
        let cards: Vec<String> = page.ask("return all('.ct-card').map((card) => card.dataset.crossing)").await;
        assert_eq!(cards, ["rabia-al-yarubiyah"]);
        assert_eq!(page.ask::<String>("return element.getAttribute('view')").await, "list");
    })
    .await;
}
