//! `index.html` in a frame: how `frame.js` and the style sheet beside it serve the page around it.

use serde_json::{Value, json};

use crate::stage::{Page, Site, visit_failing};

/// A page around frames, of another origin than theirs.
fn around(body: &str) -> Site {
    let page = format!(
        r#"<!doctype html><html lang="en"><meta charset="utf-8" /><title>A publisher</title>
        <link rel="icon" href="data:," /><style>iframe {{ vertical-align: top }}</style><body>{body}</body></html>"#
    );
    Site::with("/index.html", page)
}

/// One, and the script that serves it.
fn framed(frames: &Site, attributes: &str) -> Site {
    let origin = frames.origin();
    around(&format!(
        r#"<iframe src="{origin}/index.html" width="700" height="400" {attributes}></iframe>
        <script async src="{origin}/frame.js"></script>"#
    ))
}

/// Waits until a frame is as high as what is in it, and answers how high that is.
async fn fitted(page: &Page, place: u16) -> u32 {
    page.enter_frame(place).await;
    page.ready().await;
    page.until("Math.ceil(document.body.getBoundingClientRect().height) === innerHeight").await;
    let height = page.ask("return innerHeight").await;
    page.leave_frame().await;
    height
}

/// The state that a frame shows.
async fn address(page: &Page, place: u16, expected: &str) {
    page.enter_frame(place).await;
    page.ready().await;
    page.until(&format!("element.address === {}", json!(expected))).await;
    page.leave_frame().await;
}

/// Has the reader change what a frame shows.
async fn act(page: &Page, place: u16, script: &str) {
    page.enter_frame(place).await;
    page.ask::<()>(script).await;
    page.leave_frame().await;
}

#[tokio::test]
async fn the_frame_becomes_as_high_as_its_content_and_stays_so() {
    let frames = Site::new();
    visit_failing(&framed(&frames, ""), "/", async |page| {
        let at_first = fitted(page, 0).await;
        act(page, 0, "element.crossings = 'al-qaim-al-bukamal'").await;
        page.until(&format!("document.querySelector('iframe').clientHeight < {at_first}")).await;
        let of_one = fitted(page, 0).await;
        act(page, 0, "element.view = 'figures'").await;
        page.until(&format!("document.querySelector('iframe').clientHeight > {of_one}")).await;
        let wide = fitted(page, 0).await;
        page.ask::<()>("document.querySelector('iframe').width = 330").await;
        page.until(&format!("document.querySelector('iframe').clientHeight > {wide}")).await;
        fitted(page, 0).await;
    })
    .await;
}

#[tokio::test]
async fn the_border_of_a_frame_takes_nothing_from_its_content() {
    let frames = Site::new();
    let border = r#"style="box-sizing: border-box; border: 7px solid""#;
    visit_failing(&framed(&frames, border), "/", async |page| {
        let height = fitted(page, 0).await;
        assert_eq!(page.ask::<u32>("return document.querySelector('iframe').offsetHeight").await, height + 14);
    })
    .await;
}

#[tokio::test]
async fn the_script_may_come_before_the_frames_or_long_after_them() {
    let frames = Site::new();
    let origin = frames.origin();
    let add_script = format!(
        "const script = document.createElement('script'); script.src = '{origin}/frame.js'; document.body.append(script)"
    );
    let add_frame = format!(
        "const frame = document.createElement('iframe'); frame.width = 500; frame.src = '{origin}/';
         document.body.prepend(frame)"
    );
    let host = around(&format!(r#"<iframe src="{origin}/index.html#view=list" width="700" height="300"></iframe>"#));
    visit_failing(&host, "/", async |page| {
        page.enter_frame(0).await;
        page.ready().await;
        page.leave_frame().await;
        page.ask::<()>(&add_script).await;
        // A list is longer than what a frame may be.
        page.until("document.querySelector('iframe').clientHeight === 10000").await;
        page.ask::<()>(&add_frame).await;
        fitted(page, 0).await;
    })
    .await;
}

/// A page that posts messages to the one around it, and is done.
fn posting(messages: &str) -> String {
    format!("<!doctype html><script>for (const message of {messages}) parent.postMessage(message, '*')</script>")
}

/// Notes every height that the frames of a page are given, and that a message has arrived.
const WATCH: &str = "<script>
    window.set = [];
    new MutationObserver((changes) => {
        for (const { target } of changes) set.push([target.id, target.style.height]);
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] });
    </script>";

#[tokio::test]
async fn only_a_frame_of_ours_is_given_a_height_and_only_one_that_makes_sense() {
    let height = |height: &str| format!("{{ type: 'crossing-timeline:height', height: {height} }}");
    let wrong = ["-200", "0", "99", "10001", "1e9", "NaN", "Infinity", "'500'", "null", "[500]", "{}"].map(height);
    let all = format!(
        "[null, 5, 'crossing-timeline:height', {{}}, {{ type: {{}} }}, {{ type: 'height', height: 400 }}, {}, {}]",
        wrong.join(", "),
        height("321")
    );
    let one = |pixels: &str| posting(&format!("[{}]", height(pixels)));
    let strangers =
        Site::with_pages([("/stranger.html".to_owned(), one("777")), ("/moved.html".to_owned(), one("888"))]);
    let stranger = strangers.origin();
    let moves = format!("<!doctype html><script>location.replace('{stranger}/moved.html')</script>");
    let frames = Site::with_pages([("/wrong.html".to_owned(), posting(&all)), ("/moves.html".to_owned(), moves)]);
    let ours = frames.origin();
    let host = around(&format!(
        r#"{WATCH}<script src="{ours}/frame.js"></script>
        <script>window.strange = 0; addEventListener("message", ({{ origin }}) => (strange += origin === "{stranger}"))</script>
        <iframe id="stranger" src="{stranger}/stranger.html"></iframe>
        <iframe id="moved" src="{ours}/moves.html" data-crossing-timeline></iframe>
        <iframe id="ours" src="{ours}/wrong.html"></iframe>
        <iframe id="marked" src="{stranger}/stranger.html" data-crossing-timeline="marked"></iframe>
        <script>postMessage({{ type: "crossing-timeline:height", height: 654 }}, "*")</script>"#
    ));
    visit_failing(&host, "/", async |page| {
        page.until("strange === 3 && set.length >= 2").await;
        let mut set: Vec<[String; 2]> = page.ask("return set").await;
        set.sort();
        assert_eq!(set, [["marked", "777px"], ["ours", "321px"]]);
    })
    .await;
}

#[tokio::test]
async fn two_frames_keep_their_heights_and_their_links_apart() {
    let frames = Site::new();
    let origin = frames.origin();
    let one = |name: &str| {
        format!(
            r#"<iframe src="{origin}/" width="590" data-crossing-timeline="{name}" data-crossing-timeline-address></iframe>"#
        )
    };
    let host = around(&format!(r#"{}{}<script src="{origin}/frame.js"></script>"#, one(""), one("qaim")));
    let link = "/#ct=crossings=rabia-al-yarubiyah&ct-qaim=view=figures%26crossings=al-qaim-al-bukamal";
    visit_failing(&host, link, async |page| {
        address(page, 0, "crossings=rabia-al-yarubiyah").await;
        address(page, 1, "view=figures&crossings=al-qaim-al-bukamal").await;
        assert_ne!(fitted(page, 0).await, fitted(page, 1).await);
        act(page, 1, "root.querySelector('.ct-views button').click()").await;
        let expected = json!("#ct=crossings=rabia-al-yarubiyah&ct-qaim=crossings=al-qaim-al-bukamal");
        page.until(&format!("location.hash === {expected}")).await;
        address(page, 0, "crossings=rabia-al-yarubiyah").await;
    })
    .await;
}

#[tokio::test]
async fn a_link_to_the_page_around_opens_the_frame_at_that_state() {
    let frames = Site::new();
    let origin = frames.origin();
    let host = around(&format!(
        r#"<iframe src="{origin}/index.html#crossings=rabia-al-yarubiyah" width="700"></iframe>
        <script async src="{origin}/frame.js"></script>"#
    ));
    visit_failing(&host, "/#part-2&ct=view%3Dlist%26query%3DAl-Qa%2527im", async |page| {
        address(page, 0, "view=list&query=Al-Qa%27im").await;
        let follow = async |fragment: &str| page.ask_of::<()>("location.hash = given", json!(fragment)).await;
        follow("ct=crossings=al-qaim-al-bukamal").await;
        address(page, 0, "crossings=al-qaim-al-bukamal").await;
        follow("part-2").await;
        address(page, 0, "crossings=rabia-al-yarubiyah").await;
        // What cannot be read changes nothing.
        follow("ct=%E0%A4%A").await;
        address(page, 0, "crossings=rabia-al-yarubiyah").await;
        // Nobody asked for the address of the page around to follow the reader.
        act(page, 0, "element.select(root.querySelector('.ct-mark[data-event]').dataset.event)").await;
        page.enter_frame(0).await;
        page.until("location.hash.includes('event=')").await;
        page.leave_frame().await;
        assert_eq!(page.ask::<String>("return location.hash").await, "#ct=%E0%A4%A");
    })
    .await;
}

#[tokio::test]
async fn the_address_of_the_page_around_follows_the_reader_if_the_publisher_wants_it() {
    let frames = Site::new();
    visit_failing(&framed(&frames, "data-crossing-timeline-address"), "/?a=b#part-2", async |page| {
        fitted(page, 0).await;
        let entries: u32 = page.ask("return history.length").await;
        act(page, 0, "root.querySelectorAll('.ct-views button')[1].click()").await;
        page.until("location.hash === '#part-2&ct=view=list'").await;
        act(page, 0, "root.querySelector('.ct-views button').click()").await;
        page.until("location.hash === '#part-2'").await;
        assert_eq!(page.ask::<String>("return location.search").await, "?a=b");
        assert_eq!(page.ask::<u32>("return history.length").await, entries, "the way back is longer");
    })
    .await;
}

/// A frame as `WordPress` makes it.
const SANDBOX: &str = r#"sandbox="allow-scripts""#;

#[tokio::test]
async fn a_sandboxed_frame_works() {
    let frames = Site::new().with_headers([("Access-Control-Allow-Origin", "*")]);
    let attributes = format!("{SANDBOX} data-crossing-timeline-address");
    visit_failing(&framed(&frames, &attributes), "/#ct=crossings=al-qaim-al-bukamal", async |page| {
        address(page, 0, "crossings=al-qaim-al-bukamal").await;
        let height = fitted(page, 0).await;
        page.enter_frame(0).await;
        assert_eq!(page.ask::<String>("return origin").await, "null");
        assert_eq!(page.lanes().await, ["al-qaim-al-bukamal"]);
        page.press("Figures").await;
        page.until("root.querySelector('.ct-figures')").await;
        page.leave_frame().await;
        assert_ne!(fitted(page, 0).await, height);
        page.until("location.hash.includes('view=figures')").await;
    })
    .await;
}

#[tokio::test]
async fn a_sandboxed_frame_whose_modules_are_refused_stays_readable() {
    let frames = Site::new();
    visit_failing(&framed(&frames, SANDBOX), "/", async |page| {
        page.enter_frame(0).await;
        page.until("document.readyState === 'complete'").await;
        let link = "return element.checkVisibility() && element.innerText.includes('Al-Qaim – Al-Bukamal') &&
                    element.querySelector('a[download]').href";
        assert_eq!(page.ask::<Value>(link).await, json!(format!("{}/data/crossings.json", frames.origin())));
        // The browser says why; nothing of ours is thrown.
        let others: Vec<String> = page.complaints().await;
        let refused = |line: &String| line.contains("CORS policy") || line.contains("net::ERR_FAILED");
        assert!(others.iter().all(refused), "{others:?}");
    })
    .await;
}

/// How high the place is that a style sheet keeps, and how high the content is, at a width.
async fn kept_and_needed(page: &Page, place: u16, width: u32) -> (u32, u32) {
    let widen = "const box = document.querySelectorAll('.crossing-timeline-frame')[given[0]];
                 box.style.width = `${given[1]}px`; return box.querySelector('iframe').clientHeight";
    let kept = page.ask_of(widen, json!([place, width])).await;
    page.enter_frame(place).await;
    page.ready().await;
    page.until(&format!("innerWidth === {width}")).await;
    let settled = "const height = () => Math.ceil(document.body.getBoundingClientRect().height);
                   for (let last = 0; last !== height();) {
                       last = height();
                       for (let drawn = 0; drawn < 4; drawn++) await frame();
                   }
                   return height()";
    let needed = page.ask(settled).await;
    page.leave_frame().await;
    (kept, needed)
}

#[tokio::test]
async fn the_style_sheet_keeps_nearly_the_height_that_is_needed() {
    let frames = Site::new();
    let origin = frames.origin();
    let frame = |class: &str, fragment: &str| {
        format!(
            r#"<div class="crossing-timeline-frame {class}" style="position: absolute; inset: 0 auto auto 0">
            <iframe src="{origin}/index.html{fragment}" data-crossing-timeline scrolling="no" height="900"></iframe></div>"#
        )
    };
    let host = around(&format!(
        r#"<link rel="stylesheet" href="{origin}/frame.css" />{}{}"#,
        frame("", ""),
        frame("crossing-timeline-frame--one", "#crossings=al-qaim-al-bukamal")
    ));
    visit_failing(&host, "/", async |page| {
        for place in [0, 1] {
            for width in [320, 360, 480, 640, 768, 960, 1280] {
                let (kept, needed) = kept_and_needed(page, place, width).await;
                let share = f64::from(kept) / f64::from(needed);
                assert!((0.9..1.1).contains(&share), "frame {place} at {width} px: {kept} px kept, {needed} px needed");
            }
        }
    })
    .await;
}
