//! The day cursor: by hand along the axis, by keys, by the date field.

use thirtyfour::Key;

use crate::stage::{Facts, Page, Site, visit};

const HANDLE: &str = ".ct-cursor__handle";

/// The chosen day: as the handle says it, as the field has it, as the address has it.
async fn day(page: &Page) -> (String, String, Option<String>) {
    page.address().await;
    page.ask(
        "const handle = root.querySelector('.ct-cursor__handle');
         return [handle.getAttribute('aria-valuetext'), root.querySelector('input[type=date]').value,
                 new URLSearchParams(location.hash.slice(1)).get('date')]",
    )
    .await
}

#[tokio::test]
async fn at_first_the_cursor_stands_on_the_day_of_the_facts() {
    let facts = Facts::read();
    visit(&Site::new(), "/", async |page| {
        let (_, field, address) = day(page).await;
        assert_eq!((field, address), (facts.as_of.clone(), None));
    })
    .await;
}

#[tokio::test]
async fn keys_move_the_day_by_days_and_months_and_to_the_ends() {
    visit(&Site::new(), "/#date=2019-09-30", async |page| {
        page.ask::<()>("root.querySelector('.ct-cursor__handle').focus()").await;
        for (key, expected) in [
            (Key::Right, "2019-10-01"),
            (Key::Left, "2019-09-30"),
            (Key::PageUp, "2019-10-30"),
            (Key::PageDown, "2019-09-30"),
            (Key::Home, "2003-01-01"),
            (Key::Left, "2003-01-01"),
        ] {
            page.keys(key.clone()).await;
            let (_, field, address) = day(page).await;
            assert_eq!((&*field, address.as_deref()), (expected, Some(expected)), "after {key:?}");
            let focused = page.ask::<bool>("return root.activeElement.matches('.ct-cursor__handle')").await;
            assert!(focused, "the handle lost the focus after {key:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_drag_along_the_axis_moves_the_day_and_not_the_picture() {
    visit(&Site::new(), "/#from=2018-01&to=2020-12&date=2019-09-30", async |page| {
        let window = page.window().await;
        page.drag(HANDLE, (0, 0), (-200, 0)).await;
        let (said, earlier, _) = day(page).await;
        assert!(("2018-01-01".."2019-09-30").contains(&&*earlier), "{earlier} is not before, and in view");
        assert!(page.text(".ct-now__day").await.unwrap().contains(&said), "the cards speak of another day than {said}");
        page.drag(".ct-axis", (0, 0), (0, 0)).await;
        let (_, middle, _) = day(page).await;
        assert!(("2019-06-01".."2019-08-01").contains(&&*middle), "{middle} is not in the middle of the axis");
        assert_eq!(page.window().await, window);
    })
    .await;
}

#[tokio::test]
async fn moving_the_day_leaves_the_lanes_as_they_are() {
    visit(&Site::new(), "/", async |page| {
        // Another day asks for the rest of the facts, by which marks get longer names.
        page.ask::<()>("element.dispatchEvent(new Event('pointerenter'))").await;
        page.until("root.querySelector('.ct-mark[data-event]').getAttribute('aria-label').includes(': ')").await;
        let changes: usize = page
            .ask(
                "let changes = 0;
                 const watch = new MutationObserver((found) => { changes += found.length; });
                 const options = { subtree: true, childList: true, attributes: true, characterData: true };
                 all('.ct-lane__picture').forEach((picture) => watch.observe(picture, options));
                 for (const day of ['2014-06-21', '2017-11-03', '2019-09-30']) {
                   element.setAttribute('date', day);
                   await frame();
                 }
                 return changes",
            )
            .await;
        assert_eq!(changes, 0);
        assert_eq!(day(page).await.1, "2019-09-30");
    })
    .await;
}
