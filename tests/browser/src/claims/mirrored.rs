//! From right to left: what is later lies on the left, for the eye, the hand and the keys, whatever
//! the direction of the page around.

use serde_json::json;
use thirtyfour::Key;

use crate::stage::{Page, Site, host, in_each_engine, visit};

/// An element in Arabic on a page in English, and the other way round.
const ARABIC: &str = "<crossing-timeline lang='ar' loading='eager'></crossing-timeline>";
const ENGLISH: &str =
    "<div dir='rtl' lang='ar'><crossing-timeline lang='en' loading='eager'></crossing-timeline></div>";

/// A year, in which a day is a pixel or more.
const YEAR: &str = "element.showRange('2019-01-01', '2019-12-31')";

const PATH: &str = "/host.html";

fn arabic() -> Site {
    Site::with(PATH, host(ARABIC))
}

/// The first and the last day in view, as day numbers.
async fn window(page: &Page) -> (f64, f64) {
    page.ask(
        "const shown = new URLSearchParams(element.address);
         const days = (name) => Date.parse(shown.get(name)) / 86400000;
         return [days('from'), days('to') + 1]",
    )
    .await
}

/// The chosen day as a number.
async fn day(page: &Page) -> f64 {
    page.ask("return Date.parse(root.querySelector('input[type=date]').value) / 86400000").await
}

/// Where the years of the first axis stand across the window, in the order of time, and the boxes of
/// their words.
async fn years(page: &Page) -> Vec<(f64, f64, f64)> {
    page.ask(
        "return [...root.querySelector('.ct-axis').querySelectorAll('g')].filter((tick) => tick.querySelector('text')).map((tick) => {
           const words = tick.querySelector('.ct-axis__fine').getBoundingClientRect();
           return [tick.querySelector('line').getBoundingClientRect().x, words.left, words.right];
         })",
    )
    .await
}

/// The middle of the mark that has the focus.
async fn focused(page: &Page) -> f64 {
    page.ask(
        "const { x, width } = root.activeElement.querySelector('.ct-mark__target').getBoundingClientRect();
         return x + width / 2",
    )
    .await
}

async fn time_runs_to_the_left(page: &Page) {
    page.ready().await;
    page.until("root.querySelector('.ct-lane')").await;
    let years = years(page).await;
    assert!(years.len() > 3);
    for pair in years.windows(2) {
        assert!(pair[1].0 < pair[0].0, "a later year is not on the left: {pair:?}");
    }
    for (tick, left, right) in &years {
        assert!(
            (tick - right).abs() < 3.0 && left < tick,
            "words from {left} to {right} do not hang to the left of {tick}"
        );
    }
    // The names of the tracks stand where the axis begins.
    let (tracks, picture): (f64, f64) = page
        .ask("return ['.ct-lane__tracks text', '.ct-lane__picture'].map((part) => root.querySelector(part).getBoundingClientRect().right)")
        .await;
    assert!(tracks > picture, "the names of the tracks are not on the right of the picture");
}

async fn arrows_go_the_way_they_point(page: &Page) {
    page.ask::<()>("root.querySelector('.ct-mark[tabindex=\"0\"]').focus()").await;
    page.keys(Key::Home).await;
    let first = focused(page).await;
    let mut at = first;
    for _ in 0..4 {
        page.keys(Key::Left).await;
        let now = focused(page).await;
        assert!(now < at, "the left arrow leads from {at} to {now}");
        at = now;
    }
    page.keys(Key::Right).await;
    assert!(focused(page).await > at, "the right arrow does not lead to the right");
    page.keys(Key::End).await;
    assert!(focused(page).await < at, "the last mark is not on the left");
    page.keys(Key::Home).await;
    assert!((focused(page).await - first).abs() < 1.0);
}

async fn the_day_moves_the_way_arrows_point(page: &Page) {
    page.ask::<()>("element.date = '2019-09-30'").await;
    page.ask::<()>("root.querySelector('.ct-cursor__handle').focus()").await;
    let begun = day(page).await;
    for (key, days) in [(Key::Left, 1.0), (Key::Right, 0.0), (Key::Up, 1.0), (Key::Down, 0.0), (Key::PageUp, 30.0)] {
        page.keys(key.clone()).await;
        assert!((day(page).await - begun - days).abs() < f64::EPSILON, "after {key:?}");
    }
    let line: f64 = page.ask("return root.querySelector('.ct-lane__cursor line').getBoundingClientRect().x").await;
    page.keys(Key::PageDown).await;
    let earlier: f64 = page.ask("return root.querySelector('.ct-lane__cursor line').getBoundingClientRect().x").await;
    assert!(earlier > line, "a day before is not on the right");
}

#[tokio::test]
async fn time_and_keys_run_to_the_left_in_each_engine() {
    in_each_engine(&arabic(), PATH, async |page| {
        time_runs_to_the_left(page).await;
        arrows_go_the_way_they_point(page).await;
        the_day_moves_the_way_arrows_point(page).await;
    })
    .await;
}

#[tokio::test]
async fn an_english_element_on_a_page_from_right_to_left_stays_as_it_is() {
    let site = Site::with(PATH, host(ENGLISH));
    in_each_engine(&site, PATH, async |page| {
        page.ready().await;
        page.until("root.querySelector('.ct-lane')").await;
        let years = years(page).await;
        assert!(years.windows(2).all(|pair| pair[0].0 < pair[1].0), "{years:?}");
        for (tick, left, right) in years {
            assert!((tick - left).abs() < 3.0 && right > tick, "words from {left} to {right} at {tick}");
        }
        let turned: String =
            page.ask("return getComputedStyle(root.querySelector('.ct-button--icon svg')).scale").await;
        assert_eq!(turned, "none");
    })
    .await;
}

#[tokio::test]
async fn arrows_on_buttons_point_to_where_the_days_are() {
    visit(&arabic(), PATH, async |page| {
        page.ask::<()>(YEAR).await;
        let (before, turned): (Vec<f64>, Vec<String>) = page
            .ask(
                "const buttons = all('.ct-zoom .ct-button--icon');
                 return [buttons.map((button) => button.getBoundingClientRect().x),
                         buttons.map((button) => getComputedStyle(button.querySelector('svg')).scale)]",
            )
            .await;
        assert!(before.windows(2).all(|pair| pair[1] < pair[0]), "the buttons run from left to right: {before:?}");
        assert!(turned.iter().all(|scale| scale == "-1 1"), "{turned:?}");
        let old = window(page).await;
        page.click(".ct-zoom .ct-button--icon:nth-of-type(4)").await;
        let new = window(page).await;
        assert!(new.0 > old.0, "the button on the left does not lead to later days: {old:?}, {new:?}");
        // Shift with the arrow that points to later days.
        page.ask::<()>("root.querySelector('.ct-mark[tabindex=\"0\"]').focus()").await;
        page.ask::<()>(
            "root.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true, composed: true }))",
        )
        .await;
        assert!(window(page).await.0 < new.0);
    })
    .await;
}

#[tokio::test]
async fn a_drag_to_the_right_brings_later_days() {
    visit(&arabic(), PATH, async |page| {
        page.ask::<()>(YEAR).await;
        let before = window(page).await;
        page.drag(".ct-lane__picture", (0, 40), (100, 0)).await;
        let after = window(page).await;
        assert!(after.0 > before.0 && after.1 > before.1, "{after:?} is not after {before:?}");
        page.drag(".ct-lane__picture", (0, 40), (-100, 0)).await;
        assert_eq!(window(page).await, before);
    })
    .await;
}

/// For a script: sends an event to a place of the picture, and the place a quarter of the way.
const BY_HAND: &str = "const picture = root.querySelector('.ct-lane__picture');
    const { x, y, width, height } = picture.getBoundingClientRect();
    const send = (Kind, name, clientX, more) => picture.dispatchEvent(new Kind(name,
        { bubbles: true, composed: true, cancelable: true, clientX, clientY: y + height / 2, ...more }));
    const at = x + width / 4;";

/// Acts a quarter of the way from the left of the picture, and answers which day was there before and
/// after.
async fn around_a_quarter(page: &Page, act: &str) -> (f64, f64) {
    let under = |(from, to): (f64, f64)| from + 0.75 * (to - from);
    let before = under(window(page).await);
    page.ask::<()>(&format!("{BY_HAND}\n{act}")).await;
    (before, under(window(page).await))
}

#[tokio::test]
async fn wheel_and_fingers_scale_about_the_day_under_them() {
    visit(&arabic(), PATH, async |page| {
        let pinch = "const finger = (pointerId) => ({ pointerId, pointerType: 'touch', button: 0 });
                     send(PointerEvent, 'pointerdown', at - 20, finger(1));
                     send(PointerEvent, 'pointerdown', at + 20, finger(2));
                     send(PointerEvent, 'pointermove', at - 30, finger(1));
                     send(PointerEvent, 'pointermove', at + 30, finger(2));
                     send(PointerEvent, 'pointerup', at - 30, finger(1));
                     send(PointerEvent, 'pointerup', at + 30, finger(2));";
        for act in ["send(WheelEvent, 'wheel', at, { deltaY: -300, ctrlKey: true })", pinch] {
            page.ask::<()>(YEAR).await;
            let whole = window(page).await;
            let (before, after) = around_a_quarter(page, act).await;
            let near = window(page).await;
            assert!(near.1 - near.0 < 300.0, "{near:?} is not nearer than {whole:?}");
            // Fingers come one after the other, and their middle goes with them.
            assert!((before - after).abs() < 12.0, "day {before} went to {after} at {act}");
        }
    })
    .await;
}

#[tokio::test]
async fn shift_and_the_wheel_lead_to_what_is_on_that_side() {
    visit(&arabic(), PATH, async |page| {
        page.ask::<()>(YEAR).await;
        let (before, after) =
            around_a_quarter(page, "send(WheelEvent, 'wheel', at, { deltaX: 100, shiftKey: true })").await;
        assert!(after < before, "what is on the right is not earlier");
    })
    .await;
}

#[tokio::test]
async fn the_day_cursor_and_the_overview_are_where_they_are_pressed() {
    visit(&arabic(), PATH, async |page| {
        page.ask::<()>(YEAR).await;
        page.ask::<()>("element.date = '2019-07-02'").await;
        let begun = day(page).await;
        page.drag(".ct-cursor__handle", (0, 0), (-80, 0)).await;
        let dragged = day(page).await;
        assert!(dragged > begun + 20.0, "dragged to the left, the day is not later: {}", dragged - begun);
        let handle: f64 = page
            .ask(
                "const [handle, axis] = ['.ct-cursor__handle rect', '.ct-axis'].map((part) => root.querySelector(part).getBoundingClientRect());
                 return (handle.x + handle.width / 2 - axis.x) / axis.width",
            )
            .await;
        let (from, to) = window(page).await;
        let expected = 1.0 - (dragged - from) / (to - from);
        assert!((handle - expected).abs() < 0.02, "the handle is at {handle}, its day at {expected}");
        let before = window(page).await;
        page.drag(".ct-overview", (200, 0), (0, 0)).await;
        assert!(window(page).await.0 < before.0, "pressed on the right, the overview does not lead to early years");
        let shown: f64 = page
            .ask(
                "const [shown, all] = ['.ct-overview__window', '.ct-overview__all'].map((part) => root.querySelector(part).getBoundingClientRect());
                 return (shown.x + shown.width / 2) - (all.x + all.width / 2)",
            )
            .await;
        assert!((shown - 200.0).abs() < 8.0, "what is in view is marked {shown} px right of the middle");
    })
    .await;
}

#[tokio::test]
async fn nothing_sticks_out_on_either_side_of_a_page_that_runs_the_other_way() {
    for body in [ARABIC, ENGLISH] {
        visit(&Site::with(PATH, host(body)), PATH, async |page| {
            page.resize(360, 800).await;
            for view in ["timeline", "list", "promises", "figures"] {
                page.ask_of::<()>("element.view = given", json!(view)).await;
                page.until("!root.querySelector('[aria-busy]')").await;
                // What sticks out on the side on which a page begins makes it no wider.
                let wide: Vec<f64> = page
                    .ask(
                        "const whole = document.documentElement;
                         const wide = ['ltr', 'rtl'].map((dir) => { whole.dir = dir; return whole.scrollWidth - whole.clientWidth; });
                         whole.removeAttribute('dir');
                         return wide",
                    )
                    .await;
                assert_eq!(wide, [0.0, 0.0], "{view} in {body}");
            }
        })
        .await;
    }
}
