//! A dataset of 100,000 events: read in slices, with its progress told, given up at once, and read
//! again in the memory that it had.

use crate::stage::{Site, host, visit, visit_failing};

/// What every script here begins with: datasets of so many events at a place that is not shown, and a
/// clock that goes on by a millisecond whenever somebody looks, so that slices are counted and not timed.
const MADE: &str = r#"
    const made = (count) => {
        const place = (id) => ({ id, type: 'official', name: { en: id }, iraqi_side: {}, syrian_side: {}, sources: ['s0'] });
        const head = { format: 1, title: { en: 'Many' }, as_of: '2026-12-31', license: 'CC0-1.0', actors: [], conflicts: [], crossings: [place('gate'), place('quiet')] };
        const event = (n) => `{"id":"e${n}","date":"${1900 + Math.floor(n * 100 / count)}-06-01","kind":"other","confidence":"B","crossings":["gate"],"summary":{"en":"Event number ${n}"},"effects":[],"sources":["s${n}"]}`;
        const source = (n) => `{"id":"s${n}","publisher":"Paper","title":null,"date":null,"url":"https://example.org/${n}","language":null,"kind":"news"}`;
        const list = (record) => Array.from({ length: count }, (_, n) => record(n)).join();
        const text = JSON.stringify(head).slice(0, -1) + `,"events":[${list(event)}],"sources":[${list(source)}]}`;
        return { bytes: text.length, address: URL.createObjectURL(new Blob([text])) };
    };
    const counted = () => {
        let now = performance.now();
        performance.now = () => (now += 1);
        window.pauses = 0;
        globalThis.scheduler.yield = () => {
            window.pauses += 1;
            return new Promise((then) => setTimeout(then));
        };
    };
"#;

fn page() -> Site {
    let element = "<crossing-timeline loading=\"eager\" crossings=\"quiet\" src=\"missing.json\"><p>Meanwhile</p></crossing-timeline>";
    let watched = "<script>
        const compile = WebAssembly.instantiateStreaming;
        window.programs = new Set();
        WebAssembly.instantiateStreaming = async (...given) => {
            const made = await compile.apply(WebAssembly, given);
            window.programs.add(made.instance.exports.memory);
            return made;
        };
        </script>";
    Site::with("/host.html", host(&format!("{watched}{element}")))
}

#[tokio::test]
async fn a_large_dataset_is_read_in_slices_and_tells_how_far_it_is() {
    visit_failing(&page(), "/host.html", async |page| {
        let (bytes, pauses, told, shown): (usize, usize, Vec<String>, String) = page
            .ask(&format!(
                "{MADE}
                const {{ bytes, address }} = made(100000);
                await element.ready.catch(() => {{}});
                const told = [];
                const fresh = document.createElement('crossing-timeline');
                fresh.loading = 'eager';
                fresh.setAttribute('crossings', 'quiet');
                fresh.src = address;
                new MutationObserver(() => {{
                    const box = fresh.shadowRoot.querySelector('[data-reading]');
                    if (box) told.push(`${{box.querySelector('progress').value}} ${{box.textContent}}`);
                }}).observe(fresh.shadowRoot, {{ childList: true, subtree: true }});
                counted();
                element.replaceWith(fresh);
                await fresh.ready;
                return [bytes, window.pauses, told, fresh.shadowRoot.querySelector('.ct-count').textContent]"
            ))
            .await;
        // Twelve looks at the clock, and 65,536 bytes at each.
        assert!(pauses >= bytes / (14 * 65_536), "{pauses} pauses for {bytes} bytes");
        assert!(told.len() > 1, "{told:?}");
        assert!(told.iter().all(|told| told.contains("Records read:")), "{told:?}");
        assert!(shown.contains("of 100,000") || shown.contains("of 100000"), "{shown}");
        assert!(page.complaints().await.iter().all(|said| said.contains("missing.json")), "nothing else");
    })
    .await;
}

#[tokio::test]
async fn a_removed_element_reads_no_further_and_another_address_is_read_instead() {
    visit_failing(&page(), "/host.html", async |page| {
        let (after, later, title): (usize, usize, String) = page
            .ask(&format!(
                "{MADE}
                await element.ready.catch(() => {{}});
                const fresh = () => {{
                    const fresh = document.createElement('crossing-timeline');
                    fresh.loading = 'eager';
                    fresh.setAttribute('crossings', 'quiet');
                    return fresh;
                }};
                counted();
                const removed = fresh();
                removed.src = made(30000).address;
                element.replaceWith(removed);
                while (window.pauses < 3) await frame();
                removed.remove();
                for (let n = 0; n < 5; n += 1) await frame();
                const after = window.pauses;
                for (let n = 0; n < 20; n += 1) await frame();
                const later = window.pauses;
                const changed = fresh();
                changed.src = made(30000).address;
                document.body.append(changed);
                while (window.pauses < later + 3) await frame();
                changed.src = made(20).address;
                await changed.ready;
                return [after, later, changed.shadowRoot.querySelector('.ct-count').textContent]"
            ))
            .await;
        assert_eq!(after, later, "it reads on");
        assert!(title.contains("of 20"), "{title}");
        page.complaints().await;
    })
    .await;
}

#[tokio::test]
async fn reading_again_takes_no_more_memory() {
    visit_failing(&page(), "/host.html", async |page| {
        let sizes: Vec<f64> = page
            .ask(&format!(
                "{MADE}
                await element.ready.catch(() => {{}});
                const {{ address }} = made(20000);
                const fresh = document.createElement('crossing-timeline');
                fresh.loading = 'eager';
                fresh.setAttribute('crossings', 'quiet');
                element.replaceWith(fresh);
                const sizes = [];
                for (let time = 0; time < 40; time += 1) {{
                    const ready = new Promise((then) => fresh.addEventListener('crossing-timeline-ready', then, {{ once: true }}));
                    fresh.src = `${{address}}#${{time}}`;
                    await ready;
                    // Makes the index of words at once, which otherwise comes when there is time for it.
                    fresh.query = `number ${{time}}`;
                    await frame();
                    sizes.push([...window.programs].reduce((sum, memory) => sum + memory.buffer.byteLength, 0));
                }}
                return sizes"
            ))
            .await;
        assert!(sizes[0] > 1e6, "{sizes:?}");
        // What is freed is not always whole enough for the next dataset; once in many times memory grows by a piece.
        // A dataset that stays each time, or a twentieth of one, is far over this.
        assert!(sizes[39] - sizes[9] < sizes[0] / 2.0, "{sizes:?}");
        page.complaints().await;
    })
    .await;
}

#[tokio::test]
async fn nobody_who_has_no_such_dataset_fetches_what_reads_it() {
    let site = Site::with("/host.html", host("<crossing-timeline loading=\"eager\"></crossing-timeline>"));
    visit(&site, "/host.html", async |_| {}).await;
    assert!(!site.asked().iter().any(|path| path.contains("foreign")), "{:?}", site.asked());
}
