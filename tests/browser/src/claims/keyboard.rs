//! Everything the pointer does, without one.

use serde::Deserialize;
use thirtyfour::Key;

use crate::stage::{Page, Site, visit};

/// The mark that has the focus.
#[derive(Debug, PartialEq, Deserialize)]
struct Mark {
    lane: String,
    /// The id of its event, or of the first of several.
    event: String,
    /// Its place in pixels.
    x: f64,
}

const FOCUSED: &str = "const mark = root.activeElement?.closest('.ct-mark');
    return mark && {
        lane: mark.closest('.ct-lane').dataset.crossing,
        event: mark.dataset.event,
        x: mark.querySelector('.ct-mark__target').getBoundingClientRect().x,
    }";

async fn focused(page: &Page) -> Option<Mark> {
    let stops: usize = page.ask("return all('.ct-mark[tabindex=\"0\"]').length").await;
    assert_eq!(stops, 1, "the Tab key stops at {stops} marks");
    page.ask(FOCUSED).await
}

/// Goes with the Tab key from the button that zooms in to the marks.
async fn reach_the_marks(page: &Page) -> Mark {
    page.ask::<()>("[...root.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel === 'Zoom in').focus()")
        .await;
    for _ in 0..4 {
        page.keys(Key::Tab).await;
        if let Some(mark) = focused(page).await {
            return mark;
        }
    }
    panic!("the Tab key does not reach the marks");
}

async fn focus_is_inside(page: &Page) -> bool {
    page.ask("return root.activeElement !== null").await
}

/// The places of all marks of a lane, from left to right.
async fn places(page: &Page, lane: &str) -> Vec<f64> {
    let read = "return all(`[data-crossing='${given}'] .ct-mark__target`).map((mark) => mark.getBoundingClientRect().x).sort((one, other) => one - other)";
    page.ask_of(read, lane.into()).await
}

#[tokio::test]
async fn the_marks_are_one_stop_of_the_tab_key() {
    visit(&Site::new(), "/", async |page| {
        let mark = reach_the_marks(page).await;
        page.keys(Key::Right + Key::Right).await;
        let other = focused(page).await.unwrap();
        assert_ne!(mark, other);
        page.keys(Key::Tab).await;
        assert_eq!(focused(page).await, None, "the Tab key goes on among the marks");
        page.tab_back().await;
        assert_eq!(focused(page).await, Some(other), "the Tab key does not come back to the mark it left");
    })
    .await;
}

#[tokio::test]
async fn arrows_home_and_end_move_between_marks() {
    visit(&Site::new(), "/", async |page| {
        let reached = reach_the_marks(page).await;
        let places = places(page, &reached.lane).await;
        page.keys(Key::Home).await;
        let mut walked = vec![focused(page).await.unwrap().x];
        for _ in 1..places.len() {
            page.keys(Key::Right).await;
            walked.push(focused(page).await.unwrap().x);
        }
        assert_eq!(walked, places, "the right arrow does not go from mark to mark");
        let last = focused(page).await;
        page.keys(Key::Right).await;
        assert_eq!(focused(page).await, last, "the right arrow leaves the last mark");
        page.keys(Key::Left).await;
        assert_ne!(focused(page).await, last);
        page.keys(Key::End).await;
        assert_eq!(focused(page).await, last);
        page.keys(Key::Home).await;
        assert_eq!(focused(page).await.unwrap().x, places[0]);
        page.keys(Key::Down).await;
        let below = focused(page).await.unwrap();
        assert_ne!(below.lane, reached.lane);
        page.keys(Key::Up).await;
        assert_eq!(focused(page).await.unwrap().lane, reached.lane);
    })
    .await;
}

#[tokio::test]
async fn plus_and_minus_scale_and_the_focus_stays() {
    visit(&Site::new(), "/", async |page| {
        let whole = page.window().await;
        reach_the_marks(page).await;
        page.keys(Key::End).await;
        let mut before = whole.clone();
        for _ in 0..5 {
            page.keys("+").await;
            let now = page.window().await;
            assert_ne!(now, before);
            assert!(focus_is_inside(page).await, "the focus is lost at {now}");
            before = now;
        }
        for _ in 0..5 {
            page.keys("-").await;
            assert!(focus_is_inside(page).await);
        }
        assert_eq!(page.window().await, whole);
    })
    .await;
}

/// Leads the focus to a mark of one event (`:not([data-count])`) or of several (`[data-count]`).
async fn lead_to(page: &Page, kind: &str) {
    reach_the_marks(page).await;
    page.keys(Key::Home).await;
    for _ in 0..60 {
        if page.ask_of("return root.activeElement.matches(given)", kind.into()).await {
            return;
        }
        page.keys(Key::Right).await;
    }
    panic!("the lane has no such mark: {kind}");
}

#[tokio::test]
async fn enter_opens_an_event_and_escape_closes_it_with_the_focus_on_its_mark() {
    visit(&Site::new(), "/", async |page| {
        lead_to(page, ":not([data-count])").await;
        let mark = focused(page).await.unwrap();
        page.keys(Key::Enter).await;
        assert!(page.has(&format!(".ct-detail[data-event='{}']", mark.event)).await);
        page.keys(Key::Escape).await;
        assert!(!page.has(".ct-detail").await);
        assert_eq!(focused(page).await.map(|mark| mark.event), Some(mark.event));
    })
    .await;
}

#[tokio::test]
async fn closing_the_detail_from_within_leaves_the_focus_in_the_element() {
    visit(&Site::new(), "/", async |page| {
        lead_to(page, ":not([data-count])").await;
        for way in [Key::Escape, Key::Enter] {
            page.keys(Key::Enter).await;
            page.until("root.querySelector('.ct-detail')").await;
            let close = "[...root.querySelectorAll('.ct-detail button')].find(({ textContent }) => textContent === 'Close').focus()";
            page.ask::<()>(close).await;
            page.keys(way).await;
            assert!(!page.has(".ct-detail").await);
            assert!(focus_is_inside(page).await, "the focus is lost to the page");
            lead_to(page, ":not([data-count])").await;
        }
    })
    .await;
}

#[tokio::test]
async fn enter_on_a_mark_of_several_events_parts_them_and_the_focus_stays() {
    visit(&Site::new(), "/", async |page| {
        let whole = page.window().await;
        lead_to(page, "[data-count]").await;
        page.keys(Key::Enter).await;
        assert!(page.window().await != whole || page.has(".ct-bundle").await, "nothing comes of it");
        assert!(focus_is_inside(page).await, "the focus is lost to the page");
    })
    .await;
}
