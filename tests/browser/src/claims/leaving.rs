//! What stays of elements that come and go: nothing that grows.

use crate::stage::{Page, Site, host, visit};

/// One element that stays, and the program's memory as `wasm`, of each program that is loaded.
fn watched() -> Site {
    let body = "<script>
        window.wasm = [];
        const before = WebAssembly.instantiateStreaming;
        WebAssembly.instantiateStreaming = async (...given) => {
          const made = await before(...given);
          window.wasm.push(made.instance.exports.memory);
          return made;
        };
      </script>
      <crossing-timeline loading='eager' crossings='sahela'></crossing-timeline>";
    Site::with("/host.html", host(body))
}

/// Has so many elements come and go, some at a time.
async fn come_and_go(page: &Page, elements: usize, at_a_time: usize, attributes: &str) {
    let come_and_go = "const [elements, atATime, attributes] = given;
        const task = () => new Promise((done) => setTimeout(done));
        for (let gone = 0; gone < elements; gone += atATime) {
          const guests = [];
          for (let number = 0; number < atATime; number++) {
            const box = document.createElement('div');
            box.innerHTML = `<crossing-timeline loading=eager ${attributes}></crossing-timeline>`;
            guests.push(box.firstChild);
            document.body.append(box.firstChild);
          }
          const seats = [];
          for (const guest of guests) {
            await guest.ready;
            while (!guest.shadowRoot.querySelector('.ct')) await task();
            seats.push(guest.shadowRoot.querySelector('.ct').parentNode);
          }
          guests.forEach((guest) => guest.remove());
          while (seats.some((seat) => seat.firstChild)) await task();
        }";
    // In portions: the driver gives up on a script that takes long.
    let portion = 50;
    for begun in (0..elements).step_by(portion) {
        let now = portion.min(elements - begun);
        page.ask_of::<()>(come_and_go, serde_json::json!([now, at_a_time, attributes])).await;
    }
}

/// The heap, the nodes, the listeners, and the memory of the programs.
async fn measured(page: &Page) -> [f64; 4] {
    [
        page.measure("JSHeapUsedSize").await,
        page.measure("Nodes").await,
        page.measure("JSEventListeners").await,
        page.ask("return wasm.reduce((sum, { buffer }) => sum + buffer.byteLength, 0)").await,
    ]
}

#[tokio::test]
async fn a_thousand_elements_come_and_go_and_leave_nothing_behind() {
    visit(&watched(), "/host.html", async |page| {
        come_and_go(page, 10, 1, "crossings=sahela").await;
        let ten = measured(page).await;
        come_and_go(page, 990, 1, "crossings=sahela").await;
        let thousand = measured(page).await;
        come_and_go(page, 500, 1, "crossings=sahela").await;
        let more = measured(page).await;
        for (few, many) in [(ten, thousand), (thousand, more)] {
            assert_eq!(few[2..], many[2..], "listeners or the program's memory grew: {few:?} {many:?}");
            assert!(many[1] - few[1] < 20.0, "nodes stay: {few:?} {many:?}");
        }
        // The browser's own tables have grown by then: measured, 2 bytes an element from here on.
        let heap = (more[0] - thousand[0]) / 500.0;
        assert!(heap < 30.0, "{heap} bytes of heap stay of each element");
    })
    .await;
}

#[tokio::test]
async fn elements_that_come_and_go_together_leave_nothing_behind_in_either_program() {
    visit(&watched(), "/host.html", async |page| {
        for attributes in ["crossings=sahela", "crossings=sahela view=figures"] {
            come_and_go(page, 10, 5, attributes).await;
            let few = measured(page).await;
            come_and_go(page, 100, 5, attributes).await;
            let many = measured(page).await;
            assert_eq!(few[2], many[2], "{attributes}: listeners stay");
            // Which of five is gone at the end is chance; one node of each would be a hundred.
            assert!(many[1] - few[1] < 60.0, "{attributes}: nodes stay: {few:?} {many:?}");
            // One more block, at most, of what the five of a time leave between their pieces.
            assert!(many[3] - few[3] < 2e6, "{attributes}: {few:?} {many:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_element_takes_over_where_another_drew_and_nothing_of_it() {
    visit(&watched(), "/host.html", async |page| {
        page.ask::<()>(
            "window.events = 0;
             element.addEventListener('crossing-timeline-range', () => events++);
             element.addEventListener('crossing-timeline-filter', () => events++)",
        )
        .await;
        page.press("Zoom in").await;
        page.type_into("input[type=search]", "xyzzy").await;
        page.until("root.querySelector('.ct-empty')").await;
        let before: usize = page
            .ask(
                "window.seat = root.querySelector('.ct').parentNode;
                 const before = events;
                 element.remove();
                 await frame();
                 const next = document.createElement('crossing-timeline');
                 next.setAttribute('loading', 'eager');
                 next.setAttribute('crossings', 'al-qaim-al-bukamal');
                 document.querySelector('main').append(next);
                 await next.ready;
                 return before",
            )
            .await;
        assert!(page.ask::<bool>("return root.querySelector('.ct').parentNode === seat").await, "another seat");
        assert_eq!(page.lanes().await, ["al-qaim-al-bukamal"]);
        let fresh = "return [root.querySelector('input[type=search]').value, root.querySelectorAll('.ct-empty').length,
                             root.activeElement === null]";
        assert_eq!(page.ask::<(String, usize, bool)>(fresh).await, (String::new(), 0, true));
        let whole = page.window().await;
        page.press("Zoom in").await;
        let near = page.window().await;
        assert_ne!(near, whole);
        // The picture itself is heard, and measured.
        page.find(".ct-mark").await.focus().await.unwrap();
        page.keys("+").await;
        page.until("root.querySelector('.ct-zoom__window')").await;
        assert_ne!(page.window().await, near);
        assert_eq!(page.ask::<usize>("return events").await, before, "the element that went was told");
    })
    .await;
}
