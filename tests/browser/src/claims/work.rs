//! How much is done for each move of a hand, counted and not timed, so that it cannot grow unseen: nodes
//! and attributes changed, layouts, and elements there are.

use serde::Deserialize;

use crate::stage::{Page, Site, host, visit};

/// Counts, in `count()`, what has changed in the element since it was asked before.
const COUNTED: &str = "
    let changes = 0;
    const watch = new MutationObserver((found) => { changes += found.length; });
    watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    const count = () => {
        changes += watch.takeRecords().length;
        const counted = changes;
        changes = 0;
        return counted;
    };
    await frame();
    count();";

/// A dataset of so many events on four lanes, or more, over twenty years, of every kind, at the same days of a year
/// however many there are.
const DATASET: &str = r#"
    const made = (events, many) => {
        const source = { id: 's', publisher: 'Paper', title: null, date: null, url: null, language: null, kind: 'news' };
        const lanes = Array.from({ length: many }, (_, n) => `lane-${n}`);
        const crossing = (id) => ({ id, type: 'official', name: { en: id }, iraqi_side: {}, syrian_side: {}, sources: ['s'] });
        const kinds = ['closed', 'reopened', 'restricted', 'attack', 'other'];
        const event = (n) => ({
            id: `e${n}`, date: new Date(Date.UTC(2005, 0, 1) + Math.floor(n * 7300 / events) * 864e5).toISOString().slice(0, 10),
            kind: kinds[n % 5], confidence: 'B', crossings: [lanes[n % many]], summary: { en: `Event ${n}` }, sources: ['s'],
            effects: n % 3 ? [] : [{ crossing: lanes[n % many], track: 'goods', value: n % 2 ? 'open' : 'closed' }],
        });
        const dataset = { format: 1, title: { en: 'Many' }, as_of: '2025-12-31', as_of_note: { en: 'Made.' }, license: 'CC0-1.0', actors: [],
            crossings: lanes.map(crossing), events: Array.from({ length: events }, (_, n) => event(n)), sources: [source], conflicts: [] };
        return URL.createObjectURL(new Blob([JSON.stringify(dataset)]));
    };
    const shown = async (events, many = 4) => {
        const fresh = document.createElement('crossing-timeline');
        fresh.loading = 'eager';
        fresh.src = made(events, many);
        element.replaceWith(fresh);
        await fresh.ready;
        return fresh;
    };"#;

/// What a picture costs.
#[derive(Debug, Deserialize)]
struct Cost {
    elements: usize,
    /// The most that one step of a zoom, and of a drag, changes.
    zoom: usize,
    drag: usize,
}

async fn cost(page: &Page, events: usize) -> Cost {
    let script = format!(
        "{DATASET}
        const picture = await shown({events});
        const root = picture.shadowRoot;
        {COUNTED}
        const day = (n) => new Date(Date.UTC(2005, 0, 1) + n * 864e5).toISOString().slice(0, 10);
        const most = async (range) => {{
            let most = 0;
            for (let step = 0; step < 12; step += 1) {{
                const [from, to] = range(step);
                picture.showRange(day(from), day(to));
                await frame();
                if (step) most = Math.max(most, count());
                else count();
            }}
            return most;
        }};
        const zoom = await most((step) => [step * 120, 7300 - step * 120]);
        const drag = await most((step) => [1000 + step * 25, 4000 + step * 25]);
        const answer = {{ elements: root.querySelectorAll('*').length, zoom, drag }};
        picture.replaceWith(element);
        return answer;"
    );
    page.ask(&script).await
}

#[tokio::test]
async fn what_a_step_changes_does_not_grow_with_the_dataset() {
    let site = Site::with("/host.html", host("<crossing-timeline loading='eager'></crossing-timeline>"));
    visit(&site, "/host.html", async |page| {
        page.ready().await;
        let (few, many) = (cost(page, 2_000).await, cost(page, 40_000).await);
        assert!(many.elements < 800, "{many:?}");
        assert!(many.zoom < 1_000 && many.drag < 1_000, "{many:?}");
        for (few, many) in [(few.elements, many.elements), (few.zoom, many.zoom), (few.drag, many.drag)] {
            assert!(many * 10 <= few * 13, "{few} with 2,000 events and {many} with 40,000");
        }
    })
    .await;
}

#[tokio::test]
async fn a_pointer_that_passes_over_the_picture_changes_nothing() {
    visit(&Site::new(), "/", async |page| {
        let changes: usize = page
            .ask(&format!(
                "{COUNTED}
                const plot = root.querySelector('.ct-plot');
                for (let x = 0; x < 300; x += 10) {{
                    plot.dispatchEvent(new PointerEvent('pointermove', {{ bubbles: true, clientX: x, clientY: 300 }}));
                    await frame();
                }}
                return count()"
            ))
            .await;
        assert_eq!(changes, 0);
    })
    .await;
}

#[tokio::test]
async fn a_move_of_the_day_changes_the_cursor_the_cards_and_the_map_alone() {
    visit(&Site::new(), "/#date=2019-09-30", async |page| {
        let layouts = page.measure("LayoutCount").await;
        let most: usize = page
            .ask(&format!(
                "{COUNTED}
                let most = 0;
                for (let day = 10; day < 30; day += 1) {{
                    element.setAttribute('date', `2019-09-${{day}}`);
                    await frame();
                    most = Math.max(most, count());
                }}
                return most"
            ))
            .await;
        let layouts = page.measure("LayoutCount").await - layouts;
        assert!(most < 150, "{most} changes for a day");
        assert!(layouts <= 44.0, "{layouts} layouts for 20 days");
    })
    .await;
}

#[tokio::test]
async fn of_many_lanes_those_out_of_view_wait_until_the_picture_rests() {
    let site = Site::with("/host.html", host("<crossing-timeline loading='eager'></crossing-timeline>"));
    visit(&site, "/host.html", async |page| {
        page.ready().await;
        let (moved, lanes): (usize, usize) = page
            .ask(&format!(
                "{DATASET}
                const picture = await shown(400, 20);
                const lanes = () => [...picture.shadowRoot.querySelectorAll('.ct-lane__picture')].map((lane) => lane.innerHTML);
                picture.shadowRoot.querySelector('.ct-lane').scrollIntoView();
                // Until it is as wide as the page beside its scroll bar.
                for (let n = 0; n < 5; n += 1) await frame();
                const before = lanes();
                // Whoever waits for a rest waits until the test says so; who only gives the page a turn does not.
                const [later, wait] = [[], window.setTimeout];
                window.setTimeout = (work, time) => (time ? later.push(work) : wait(work));
                for (const year of [2008, 2009, 2010]) {{
                    const waiting = later.length;
                    picture.showRange(`${{year}}-01-01`, '2019-12-31');
                    while (later.length === waiting) await frame();
                }}
                const moved = lanes().filter((lane, n) => lane !== before[n]).length;
                for (const work of later) work();
                while (lanes().some((lane, n) => lane === before[n])) await frame();
                return [moved, before.length]"
            ))
            .await;
        assert_eq!(lanes, 20);
        assert!(moved > 0 && moved < 10, "{moved} lanes follow at once");
    })
    .await;
}
