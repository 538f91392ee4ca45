//! The embed builder: what is chosen there is what the code brings about.

use serde_json::json;

use crate::stage::{Facts, Page, Site, host, violations, visit_failing};

/// What the README says the builder works under.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Opens the builder with these choices in its address, and waits for its form.
async fn build(site: &Site, choices: &str, test: impl AsyncFnOnce(&Page)) {
    visit_failing(site, &format!("/embed.html#{choices}"), async |page| {
        page.until("document.querySelector('#choices')?.checkVisibility()").await;
        test(page).await;
    })
    .await;
}

/// The preview's element, once it can be used.
async fn previewed(page: &Page) {
    page.until("document.querySelector('#preview crossing-timeline')").await;
    page.ready().await;
}

/// Chooses as a reader does, control by control.
async fn choose(page: &Page, name: &str, value: &str) {
    let choose = "const [name, value] = given;
                  const [first] = document.getElementsByName(name);
                  if (first.type === 'checkbox' || first.type === 'radio') {
                    document.querySelector(`[name=${name}][value='${value}']`).click();
                  } else {
                    first.value = value;
                    first.dispatchEvent(new Event('change', { bubbles: true }));
                  }";
    page.ask_of::<()>(choose, json!([name, value])).await;
}

async fn of(page: &Page, id: &str) -> String {
    page.ask_of("const part = document.getElementById(given); return part.value ?? part.textContent", json!(id)).await
}

#[tokio::test]
async fn choices_change_the_code_and_the_preview() {
    build(&Site::new(), "", async |page| {
        previewed(page).await;
        assert_eq!(page.lanes().await, Facts::read().official());
        let code = of(page, "code").await;
        assert!(code.contains("<crossing-timeline>"), "{code}");
        choose(page, "crossings", "al-qaim-al-bukamal").await;
        choose(page, "crossings", "al-waleed-al-tanf").await;
        choose(page, "from", "2018-10").await;
        choose(page, "to", "2020").await;
        choose(page, "date", "2019-10-01").await;
        choose(page, "theme", "dark").await;
        let chosen = r#"<crossing-timeline crossings="rabia-al-yarubiyah" from="2018-10" to="2020" date="2019-10-01" theme="dark">"#;
        let code = of(page, "code").await;
        assert!(code.contains(chosen), "{code}");
        assert_eq!(page.lanes().await, ["rabia-al-yarubiyah"]);
        assert_eq!(page.window().await, "October 2018 – December 2020");
        choose(page, "view", "list").await;
        assert!(of(page, "code").await.contains(r#" view="list""#));
        page.until("root.querySelector('.ct-list')").await;
        choose(page, "view", "timeline").await;
        assert!(of(page, "code").await.contains(chosen));
        page.until("!root.querySelector('.ct-list')").await;
    })
    .await;
}

#[tokio::test]
async fn the_code_of_the_element_shows_on_a_host_page_what_was_chosen() {
    let site = Site::with(
        "/host.html",
        "<!doctype html><html lang='en'><title>A</title><link rel='icon' href='data:,'><body>",
    );
    let choices = "crossings=rabia-al-yarubiyah,al-qaim-al-bukamal&view=list&from=2019&theme=dark";
    build(&site, choices, async |page| {
        previewed(page).await;
        let (code, listed) = (of(page, "code").await, page.listed().await);
        assert!(!listed.is_empty());
        page.go(&site, "/host.html").await;
        // Unlike innerHTML this runs the script, as a page does that holds it.
        let paste = "document.body.append(document.createRange().createContextualFragment(given))";
        page.ask_of::<()>(paste, json!(code)).await;
        page.until("elements[0].shadowRoot").await;
        page.ask::<()>("element.scrollIntoView()").await;
        page.ready().await;
        assert_eq!(page.listed().await, listed);
        let given = "return ['crossings', 'view', 'from', 'to', 'theme'].map((name) => element[name])";
        let given: Vec<String> = page.ask(given).await;
        assert_eq!(given, ["rabia-al-yarubiyah al-qaim-al-bukamal", "list", "2019", "", "dark"]);
        let link: String = page.ask("return element.querySelector('a').href").await;
        assert_eq!(link, format!("{}/index.html#{choices}", site.origin()));
    })
    .await;
}

#[tokio::test]
async fn the_code_of_the_frame_opens_the_page_with_what_was_chosen() {
    let site = Site::new();
    build(&site, "crossings=al-qaim-al-bukamal&view=list&kind=iframe", async |page| {
        let address = format!("{}/index.html#crossings=al-qaim-al-bukamal&view=list", site.origin());
        let code = of(page, "code").await;
        assert!(code.contains(&format!("src=\"{}\"", address.replace('&', "&amp;"))), "{code}");
        assert!(code.contains(&format!("src=\"{}/frame.js\"", site.origin())), "{code}");
        let frame = "document.querySelector('#preview iframe')";
        assert_eq!(page.ask::<String>(&format!("return {frame}.src")).await, address);
        page.until(&format!(
            "{frame}.contentDocument?.querySelector('crossing-timeline')?.shadowRoot?.querySelector('.ct-list')"
        ))
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_wrong_date_is_told_in_words_and_left_out() {
    build(&Site::new(), "", async |page| {
        previewed(page).await;
        page.ask::<()>("document.getElementById('from').focus()").await;
        page.keys("2014-13" + thirtyfour::Key::Tab).await;
        assert!(of(page, "from-problem").await.starts_with("“2014-13” is not in the calendar."));
        for (name, wrong, told) in [
            ("from", "soon", "“soon” is not a date"),
            ("from", "2031", "“2031” is after 2026-05-02"),
            ("from", "2019-02-29", "“2019-02-29” is not in the calendar"),
            ("to", "1999", "“1999” is before 2003-01-01"),
            ("date", "2019", "“2019” is not a day"),
            ("date", "2019-02-30", "“2019-02-30” is not in the calendar"),
        ] {
            choose(page, name, wrong).await;
            let said = of(page, &format!("{name}-problem")).await;
            assert!(said.starts_with(told), "{wrong}: {said}");
            assert!(of(page, "code").await.contains("<crossing-timeline>"), "{wrong} is in the code");
            let invalid = "return document.getElementById(given).getAttribute('aria-invalid')";
            assert_eq!(page.ask_of::<String>(invalid, json!(name)).await, "true");
            choose(page, name, "").await;
            assert_eq!(of(page, &format!("{name}-problem")).await, "");
        }
        choose(page, "from", "2019-10").await;
        choose(page, "to", "2019-09").await;
        assert!(of(page, "to-problem").await.starts_with("“2019-09” ends before the range begins."));
        assert!(of(page, "code").await.contains("<crossing-timeline>"));
        choose(page, "to", "2019-10-01").await;
        assert!(of(page, "code").await.contains(r#"<crossing-timeline from="2019-10" to="2019-10-01">"#));
        assert_eq!(page.window().await, "October 2019 – October 2019");
    })
    .await;
}

#[tokio::test]
async fn the_address_of_the_builder_keeps_the_choices() {
    let site = Site::new();
    let mut left = None;
    let read = "return [location.hash, document.getElementById('code').value, document.getElementById('preview').dataset.width]";
    build(&site, "", async |page| {
        previewed(page).await;
        for (name, value) in
            [("crossings", "sahela"), ("view", "list"), ("to", "2019-13"), ("kind", "iframe"), ("width", "360")]
        {
            choose(page, name, value).await;
        }
        left = Some(page.ask::<[String; 3]>(read).await);
    })
    .await;
    let left = left.unwrap();
    assert!(left[0].contains("kind=iframe") && left[0].contains("to=2019-13"), "{}", left[0]);
    build(&site, left[0].trim_start_matches('#'), async |page| {
        assert_eq!(page.ask::<[String; 3]>(read).await, left);
        assert!(of(page, "to-problem").await.contains("2019-13"));
    })
    .await;
}

#[tokio::test]
async fn plain_html_is_the_file_of_the_build_or_a_sentence() {
    let plain = "<h2>Al-Qaim</h2>\n<p>A &amp; B.</p>\n";
    build(&Site::with("/fragment.en.html", plain), "kind=html", async |page| {
        page.until("document.querySelector('#preview iframe')").await;
        assert_eq!(of(page, "code").await, plain);
        assert_eq!(of(page, "trouble").await, "");
    })
    .await;
    build(&Site::without("/fragment.en.html"), "kind=html", async |page| {
        page.until("document.getElementById('trouble').textContent").await;
        assert!(of(page, "trouble").await.contains("could not be loaded (404)"));
        assert_eq!(of(page, "code").await, "");
        assert_eq!(page.complaints().await.len(), 1, "only the browser's own line on the request");
    })
    .await;
}

#[tokio::test]
async fn the_preview_has_the_width_that_is_chosen_and_scrolls_where_the_window_is_narrower() {
    build(&Site::new(), "", async |page| {
        previewed(page).await;
        let measure = "const [window] = document.getElementsByClassName('window');
                       return [element.getBoundingClientRect().width, window.scrollWidth > window.clientWidth,
                               document.documentElement.scrollWidth <= innerWidth]";
        page.resize(1600, 900).await;
        for (width, pixels) in [("360", 360.0), ("768", 768.0)] {
            page.click_on_page(&format!("[name=width][value='{width}']")).await;
            assert_eq!(page.ask::<(f64, bool, bool)>(measure).await, (pixels, false, true));
        }
        page.resize(360, 800).await;
        assert_eq!(page.ask::<(f64, bool, bool)>(measure).await, (768.0, true, true));
        choose(page, "width", "full").await;
        let (pixels, scrolls, fits) = page.ask::<(f64, bool, bool)>(measure).await;
        assert!(pixels < 360.0 && !scrolls && fits, "{pixels} px");
    })
    .await;
}

#[tokio::test]
async fn the_code_is_copied_or_selected() {
    build(&Site::new(), "view=list", async |page| {
        previewed(page).await;
        let code = of(page, "code").await;
        let grants = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.command("Browser.grantPermissions", grants).await;
        page.click_on_page("#copy").await;
        page.until("document.getElementById('copied').textContent").await;
        assert_eq!(of(page, "copied").await, "Copied");
        assert_eq!(page.ask::<String>("return navigator.clipboard.readText()").await, code);
        page.ask::<()>("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))").await;
        page.click_on_page("#copy").await;
        page.until("document.getElementById('copied').textContent.startsWith('Selected')").await;
        let selected = "const { value, selectionStart, selectionEnd } = document.activeElement;
                        return value.slice(selectionStart, selectionEnd)";
        assert_eq!(page.ask::<String>(selected).await, code);
    })
    .await;
}

#[tokio::test]
async fn addresses_of_ones_own_machine_are_pointed_out() {
    build(&Site::new(), "", async |page| {
        assert!(page.ask::<bool>("return document.getElementById('local').checkVisibility()").await);
    })
    .await;
}

#[tokio::test]
async fn nothing_in_the_builder_needs_more_than_the_strict_policy() {
    build(&Site::new().with_headers([("Content-Security-Policy", POLICY)]), "from=soon", async |page| {
        previewed(page).await;
        choose(page, "view", "promises").await;
        page.until("root.querySelector('[data-promise]')").await;
        choose(page, "width", "360").await;
        choose(page, "kind", "iframe").await;
        let inside = "document.querySelector('#preview iframe')?.contentDocument?.querySelector('crossing-timeline')";
        page.until(&format!("{inside}?.shadowRoot?.querySelector('[data-promise]')")).await;
        page.click_on_page("#copy").await;
        page.until("document.getElementById('copied').textContent").await;
    })
    .await;
}

#[tokio::test]
async fn without_the_data_the_builder_says_so() {
    visit_failing(&Site::without("/data/crossings.json"), "/embed.html", async |page| {
        page.until("document.getElementById('waiting').textContent.includes('could not be loaded (404)')").await;
        assert!(!page.ask::<bool>("return document.getElementById('choices').checkVisibility()").await);
        assert_eq!(page.complaints().await.len(), 1, "only the browser's own line on the request");
    })
    .await;
}

async fn has_no_violation(theme: &str, width: u32) {
    let site = Site::with("/fragment.en.html", host("<p>Plain</p>"));
    build(&site, "", async |page| {
        previewed(page).await;
        page.resize(width, 900).await;
        page.prefer(theme).await;
        let mut found = violations(page).await;
        choose(page, "from", "soon").await;
        choose(page, "width", "768").await;
        found.extend(violations(page).await);
        for kind in ["html", "iframe"] {
            choose(page, "kind", kind).await;
            page.until("document.querySelector('#preview iframe')").await;
            found.extend(violations(page).await);
        }
        assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_builder_in_light() {
    has_no_violation("light", 1280).await;
    has_no_violation("light", 360).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_builder_in_dark() {
    has_no_violation("dark", 1280).await;
    has_no_violation("dark", 360).await;
}
