//! Nearer, farther, earlier, later: by buttons, keys, wheel and hand.

use serde_json::{Value, json};

use crate::stage::{Page, Site, visit};

/// The first and the last day in view, as the address has them; the whole range has none.
async fn days(page: &Page) -> Option<(String, String)> {
    let read = "const shown = new URLSearchParams(given.slice(1)); return [shown.get('from'), shown.get('to')]";
    match page.ask_of(read, json!(page.address().await)).await {
        (Some(from), Some(to)) => Some((from, to)),
        (None, None) => None,
        (from, to) => panic!("half a window in the address: {from:?}, {to:?}"),
    }
}

/// A turn of the wheel over the picture: whether the page was kept from scrolling.
async fn turn(page: &Page, wheel: Value) -> bool {
    page.ask_of(
        "const picture = root.querySelector('.ct-lane__picture');
         const { x, y, width, height } = picture.getBoundingClientRect();
         const place = { clientX: x + width / 4, clientY: y + height / 2 };
         const event = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, ...place, ...given });
         picture.dispatchEvent(event);
         return event.defaultPrevented;",
        wheel,
    )
    .await
}

#[tokio::test]
async fn buttons_bring_the_picture_nearer_move_it_and_bring_all_years_back() {
    visit(&Site::new(), "/", async |page| {
        let whole = page.window().await;
        assert_eq!(days(page).await, None);
        page.press("Zoom in").await;
        page.press("Zoom in").await;
        let near = days(page).await.unwrap();
        assert_ne!(page.window().await, whole);
        page.press("Earlier").await;
        let earlier = days(page).await.unwrap();
        assert!(earlier.0 < near.0 && earlier.1 < near.1, "{earlier:?} is not before {near:?}");
        page.press("Later").await;
        assert_eq!(days(page).await.unwrap(), near);
        page.press("Zoom out").await;
        let farther = days(page).await.unwrap();
        assert!(farther.0 < near.0 && near.1 < farther.1, "{farther:?} is not around {near:?}");
        page.press("All years").await;
        assert_eq!((page.window().await, days(page).await), (whole, None));
    })
    .await;
}

#[tokio::test]
async fn the_wheel_scales_with_ctrl_and_is_the_pages_own_without() {
    visit(&Site::new(), "/", async |page| {
        let whole = page.window().await;
        assert!(!turn(page, json!({ "deltaY": 120 })).await, "a plain wheel does not scroll the page");
        assert!(!turn(page, json!({ "deltaX": 40, "deltaY": 120 })).await);
        assert_eq!(page.window().await, whole);
        assert!(turn(page, json!({ "deltaY": -300, "ctrlKey": true })).await, "Ctrl and the wheel scale the page too");
        let near = days(page).await.unwrap();
        assert_ne!(page.window().await, whole);
        assert!(turn(page, json!({ "deltaY": 120, "shiftKey": true })).await);
        let later = days(page).await.unwrap();
        assert!(near.0 < later.0 && near.1 < later.1, "{later:?} is not after {near:?}");
        assert!(turn(page, json!({ "deltaY": 3000, "ctrlKey": true })).await);
        assert_eq!(page.window().await, whole);
    })
    .await;
}

#[tokio::test]
async fn a_plain_wheel_over_the_picture_scrolls_the_page() {
    visit(&Site::new(), "/", async |page| {
        let place = "root.querySelector('.ct-lane').scrollIntoView({ block: 'start' });
                     const { x, y, width, height } = root.querySelector('.ct-lane__picture').getBoundingClientRect();
                     return [x + width / 2, y + height / 2, scrollY]";
        let (x, y, before): (f64, f64, f64) = page.ask(place).await;
        let wheel = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": 200 });
        page.command("Input.dispatchMouseEvent", wheel).await;
        page.until(&format!("scrollY > {before}")).await;
    })
    .await;
}

#[tokio::test]
async fn a_drag_moves_the_picture_and_chooses_nothing() {
    visit(&Site::new(), "/", async |page| {
        page.press("Zoom in").await;
        page.press("Zoom in").await;
        let (shown, before) = (page.window().await, days(page).await.unwrap());
        page.drag(".ct-lane__picture", (0, 40), (200, 0)).await;
        let after = days(page).await.unwrap();
        assert_ne!(page.window().await, shown);
        assert!(after.0 < before.0 && after.1 < before.1, "dragged to the right, {after:?} is not before {before:?}");
        page.drag(".ct-lane__picture", (0, 40), (-200, 0)).await;
        assert_eq!(days(page).await.unwrap(), before);
        assert!(!page.has(".ct-now__day").await && !page.has(".ct-detail").await, "a drag was taken for a press");
    })
    .await;
}

#[tokio::test]
async fn a_press_on_a_strip_shows_the_status_on_that_day() {
    visit(&Site::new(), "/", async |page| {
        page.drag(".ct-lane__picture", (0, 40), (0, 0)).await;
        let heading = page.text(".ct-now__day").await.unwrap();
        assert!(heading.starts_with("Status on "), "{heading}");
        let date: String = page.ask("return root.querySelector('input[type=date]').value").await;
        let address = page.address().await;
        assert!(address.contains(&format!("date={date}")), "{address} does not name {date}");
        page.press("Latest").await;
        assert!(!page.has(".ct-now__day").await);
    })
    .await;
}

#[tokio::test]
async fn a_pointer_is_told_what_is_under_it() {
    visit(&Site::new(), "/", async |page| {
        let (held, mark, name): (Vec<String>, String, String) = page
            .ask(
                "const [picture] = all('.ct-lane__picture');
                const { left, width, top } = picture.getBoundingClientRect();
                const told = (element, clientX, clientY) => {
                    element.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, composed: true, clientX, clientY }));
                    return picture.querySelector('title').textContent;
                };
                // The second strip, at three places, two of which are one; and the row of words, which have no title.
                const held = [0.4, 0.6, 0.6].map((part) => told(picture.querySelectorAll('.ct-strip path')[1], left + part * width, top + 105));
                const words = told(picture, left, top + 5);
                const mark = picture.querySelector('.ct-mark');
                return [[...held, words], told(mark, 0, 0), mark.getAttribute('aria-label')]",
            )
            .await;
        assert!(held[0].contains(" 20") && held[0] != held[1] && held[1] == held[2], "{held:?}");
        assert_eq!((held[3].as_str(), mark), ("", name));
    })
    .await;
}
