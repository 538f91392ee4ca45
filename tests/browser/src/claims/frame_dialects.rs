//! `index.html` in a frame: the words in which it tells its height, to the letter.

use serde_json::{Value, json};

use crate::stage::{Page, Site, visit_failing};

/// A page that notes what its one frame tells it, and asks a question once that is loaded.
fn recording(src: &str, question: &Value) -> Site {
    let record = include_str!("../probes/heard.js");
    let page = format!(
        r#"<!doctype html><html lang="en"><meta charset="utf-8" /><title>A publisher</title>
        <link rel="icon" href="data:," /><script>{record}</script>
        <body><iframe src="{src}" width="700" height="4000"></iframe>
        <script>
          const child = document.querySelector("iframe");
          const question = {question};
          window.ask = () => question !== null && child.contentWindow.postMessage(question, "*");
          child.onload = ask;
        </script></body></html>"#
    );
    Site::with("/index.html", page)
}

/// Stands for a height; no height is as large.
const MARK: u64 = 777_777;

/// What a question is answered with, of a height.
type Answer<'a> = &'a dyn Fn(u64) -> Value;

/// What everybody is told, of a height; the text for Medium stands for its contents.
fn spoken(src: &str, height: u64) -> Vec<Value> {
    let (_, without_scheme) = src.split_once(':').unwrap();
    vec![
        json!({ "type": "crossing-timeline:height", "height": height }),
        json!({ "datawrapper-height": { without_scheme: height } }),
        json!({ "sentinel": "amp", "type": "embed-size", "height": height }),
        json!(format!(r#"{{"src":{},"context":"iframe.resize","height":{height}}}"#, json!(src))),
    ]
}

/// Waits until a text is among what was heard, and answers everything that was.
async fn heard(page: &Page, text: &str) -> Vec<Value> {
    page.until(&format!("heard.some((message) => JSON.stringify(message).includes({}))", json!(text))).await;
    page.ask("return heard").await
}

/// The heights that were told in our own words, each once.
fn heights(heard: &[Value]) -> Vec<u64> {
    let mut heights: Vec<u64> = heard.iter().filter_map(|message| message.get("height")?.as_u64()).collect();
    heights.dedup();
    heights
}

/// Fails if anything was heard but what everybody is told, and what is said here of each height.
#[track_caller]
fn assert_nothing_else(heard: &[Value], src: &str, others: impl Fn(u64) -> Vec<Value>) {
    let mut known =
        vec![json!({ "type": "crossing-timeline:ready" }), json!({ "sentinel": "amp", "type": "embed-ready" })];
    for height in heights(heard) {
        known.extend(spoken(src, height));
        known.extend(others(height));
    }
    let strange: Vec<&Value> = heard.iter().filter(|message| !known.contains(message)).collect();
    assert!(strange.is_empty(), "{src} told {strange:?}, which nobody listens for");
}

#[tokio::test]
async fn every_host_is_told_the_height_in_whole_pixels_and_only_when_it_changed() {
    let frames = Site::new();
    let src = format!("{}/index.html#query=Al-Qaim", frames.origin());
    visit_failing(&recording(&src, &json!(null)), "/", async |page| {
        let first = heard(page, "embed-ready").await;
        assert_nothing_else(&first, &src, |_| Vec::new());
        let [height, ..] = heights(&first)[..] else { panic!("{first:?}") };
        assert!((100..=10_000).contains(&height), "{height}");
        for message in spoken(&src, height) {
            assert!(first.contains(&message), "{message} is missing in {first:?}");
        }
        // Another view: told once more, with the address that the host knows.
        page.enter_frame(0).await;
        page.ask::<()>("element.crossings = 'al-qaim-al-bukamal'; element.query = ''").await;
        page.leave_frame().await;
        page.until(&format!("heard.some((message) => message.height > 0 && message.height !== {height})")).await;
        let all: Vec<Value> = page.ask("await frame(); return heard").await;
        assert_nothing_else(&all, &src, |_| Vec::new());
        let own: Vec<&Value> = all.iter().filter(|message| message["type"] == "crossing-timeline:height").collect();
        assert!(own.windows(2).all(|pair| pair[0] != pair[1]), "a height was told twice in a row: {own:?}");
    })
    .await;
}

#[tokio::test]
async fn pym_wordpress_iframe_resizer_and_mastodon_are_answered_in_their_words() {
    let frames = Site::new();
    let secret = "a1B2c3D4e5";
    let resizer = "[iFrameSizer]if0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true";
    let wordpress = |height: u64| json!({ "message": "height", "value": height, "secret": secret });
    let cases: [(&str, Value, Answer<'_>); 5] = [
        ("/?initialWidth=700&childId=graphic", json!("pymxPYMxgraphicxPYMxwidthxPYMx700"), &|height| {
            json!(format!("pymxPYMxgraphicxPYMxheightxPYMx{height}"))
        }),
        ("/#?secret=a1B2c3D4e5", json!({ "message": "ready", "secret": secret }), &wordpress),
        ("/#crossings=al-qaim-al-bukamal#?secret=a1B2c3D4e5", json!(null), &wordpress),
        ("/", json!(resizer), &|height| json!(format!("[iFrameSizer]if0:{height}:700:init"))),
        (
            "/",
            json!({ "type": "setHeight", "id": 7 }),
            &|height| json!({ "type": "setHeight", "id": 7, "height": height }),
        ),
    ];
    for (path, question, answer) in cases {
        let src = format!("{}{path}", frames.origin());
        visit_failing(&recording(&src, &question), "/", async |page| {
            heard(page, "embed-ready").await;
            // Whatever the height was when it answered.
            let of_height = json!(answer(MARK).to_string());
            let is_answer = format!(
                "(message) => heights.some((height) => JSON.stringify(message) === {of_height}.replace('{MARK}', height))"
            );
            page.until(&format!("(window.heights = heard.map(({{ height }}) => height)) && heard.some({is_answer})")).await;
            let all: Vec<Value> = page.ask("return heard").await;
            let later = |height| json!(format!("[iFrameSizer]if0:{height}:700:resizeObserver"));
            let is_resizer = question == json!(resizer);
            assert_nothing_else(&all, &src, |height| {
                std::iter::once(answer(height)).chain(is_resizer.then(|| later(height))).collect()
            });
            if !question.is_null() {
                page.ask::<()>("heard.length = 0; ask()").await;
                page.until(&format!("heard.some({is_answer})")).await;
                assert_eq!(page.ask::<usize>("await frame(); return heard.length").await, 1, "{question}");
            }
        })
        .await;
    }
}

#[tokio::test]
async fn questions_from_elsewhere_and_in_other_words_have_no_answer() {
    let frames = Site::new();
    let src = format!("{}/?childId=graphic#?secret=a1B2c3D4e5", frames.origin());
    let own = |height| {
        vec![
            json!(format!("pymxPYMxgraphicxPYMxheightxPYMx{height}")),
            json!({ "message": "height", "value": height, "secret": "a1B2c3D4e5" }),
        ]
    };
    visit_failing(&recording(&src, &json!(null)), "/", async |page| {
        heard(page, "embed-ready").await;
        page.ask::<()>(
            "for (const question of [null, 7, '', 'pymxPYMxotherxPYMxwidthxPYMx9', '[iFrameSizer]if0:8', \
             { message: 'ready', secret: 'zzzzzzzzzz' }, { type: 'setHeight' }]) child.contentWindow.postMessage(question, '*')",
        )
        .await;
        // A document of the same origin that is not the page around it.
        page.enter_frame(0).await;
        page.ask::<()>("postMessage({ type: 'setHeight', id: 3 }, '*'); await frame()").await;
        page.leave_frame().await;
        let all: Vec<Value> = page.ask("await frame(); return heard").await;
        assert_nothing_else(&all, &src, own);
    })
    .await;
}

#[tokio::test]
async fn wordpress_follows_links_to_the_frames_own_host_and_its_secret_is_no_state() {
    let frames = Site::new().with_headers([("Access-Control-Allow-Origin", "*")]);
    let src = format!("{}/#?secret=a1B2c3D4e5", frames.origin());
    visit_failing(&recording(&src, &json!(null)), "/", async |page| {
        heard(page, "embed-ready").await;
        page.enter_frame(0).await;
        let data: String = page.ask("const link = root.querySelector('a[href$=\"crossings.json\"]'); link.click(); return link.href").await;
        // Links to sources are the browser's.
        let stays = "const link = document.createElement('a'); link.href = 'https://example.org/';
                     link.addEventListener('click', (event) => setTimeout(() => event.preventDefault()));
                     let prevented; addEventListener('click', (event) => { prevented = event.defaultPrevented; event.preventDefault() }, { once: true });
                     root.append(link); link.click(); link.remove(); return prevented";
        assert!(!page.ask::<bool>(stays).await);
        page.press("List").await;
        page.until("location.hash === '#?secret=a1B2c3D4e5&view=list'").await;
        page.leave_frame().await;
        let links: Vec<Value> = page.ask("return heard.filter(({ message }) => message === 'link')").await;
        assert_eq!(links, [json!({ "message": "link", "value": data, "secret": "a1B2c3D4e5" })]);
    })
    .await;
}
