//! A page in a browser of its own, to ask and to act on.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::{TypingData, WebDriver, WebElement};

use super::{engine::Engine, facts::Facts, site::Site};

/// Comes before every script: the element, its shadow root, a frame to wait for.
const BEFORE: &str = include_str!("../probes/before.js");

/// One page in one browser.
pub(crate) struct Page {
    pub(super) driver: WebDriver,
    pub(super) engine: Engine,
}

impl Page {
    /// Goes to a path of a site: `/#view=list`, say. Does not wait for the element.
    pub(crate) async fn go(&self, site: &Site, path: &str) {
        self.driver.goto(format!("{}{path}", site.origin())).await.unwrap();
    }

    /// Changes the address after its `#`, as a reader who follows a link within the page does.
    pub(crate) async fn follow(&self, fragment: &str) {
        self.ask_of::<()>(include_str!("../probes/follow.js"), json!(fragment)).await;
        self.until("!root.querySelector('[aria-busy]')").await;
    }

    /// From here on the questions go to the document in a frame: the first is 0.
    pub(crate) async fn enter_frame(&self, place: u16) {
        self.driver.enter_frame(place).await.unwrap();
    }

    /// From here on the questions go to the whole page again.
    pub(crate) async fn leave_frame(&self) {
        self.driver.enter_default_frame().await.unwrap();
    }

    /// Waits until every element on the page can be used.
    pub(crate) async fn ready(&self) {
        let all = "await Promise.all(elements.map((element) => element.ready)); return elements.length";
        assert_ne!(self.ask::<usize>(all).await, 0, "there is no element on the page");
    }

    /// What a script answers, which may `await`. It knows `element`, its `root`, and `frame()`.
    /// The picture has been drawn anew before it begins.
    pub(crate) async fn ask<T: DeserializeOwned>(&self, script: &str) -> T {
        self.ask_of(script, json!(null)).await
    }

    /// The same, with a value that the script calls `given`.
    pub(crate) async fn ask_of<T: DeserializeOwned>(&self, script: &str, given: Value) -> T {
        let wrapped = format!("{BEFORE}\nanswer(async (given) => {{\n{script}\n}});");
        let answer = self.driver.execute_async(wrapped, vec![given]).await;
        let answer = answer.unwrap_or_else(|reason| panic!("{reason}\nin the script\n{script}"));
        match (answer.json().get("value"), answer.json().get("error")) {
            (Some(value), None) => serde_json::from_value(value.clone())
                .unwrap_or_else(|reason| panic!("{reason}\nin the answer {value}\nto\n{script}")),
            (_, error) => panic!("{}\nin the script\n{script}", error.and_then(Value::as_str).unwrap_or("no answer")),
        }
    }

    /// Waits, frame by frame, until an expression is true. The driver gives up after a while.
    pub(crate) async fn until(&self, expression: &str) {
        self.ask::<()>(&format!("while (!({expression})) await frame();")).await;
    }

    /// The text of what a selector finds in the shadow root; nothing if it finds nothing.
    pub(crate) async fn text(&self, selector: &str) -> Option<String> {
        self.ask_of("return root.querySelector(given)?.textContent.replace(/\\s+/g, ' ').trim()", json!(selector)).await
    }

    /// Whether a selector finds something in the shadow root.
    pub(crate) async fn has(&self, selector: &str) -> bool {
        self.ask_of("return root.querySelector(given) !== null", json!(selector)).await
    }

    /// The crossings that have a lane, from top to bottom.
    pub(crate) async fn lanes(&self) -> Vec<String> {
        self.ask("return all('.ct-lane').map((lane) => lane.dataset.crossing)").await
    }

    /// The events in the list, each once.
    pub(crate) async fn listed(&self) -> BTreeSet<String> {
        let ids: Vec<String> = self.ask("return all('.ct-list [data-event]').map((item) => item.dataset.event)").await;
        let once: BTreeSet<String> = ids.iter().cloned().collect();
        assert_eq!(once.len(), ids.len(), "an event is listed twice");
        once
    }

    /// The page's own address after its `#`, once it has caught up with the element's.
    pub(crate) async fn address(&self) -> String {
        self.until("location.hash.slice(1) === element.address").await;
        self.ask("return location.hash").await
    }

    /// The days in view, in words.
    pub(crate) async fn window(&self) -> String {
        self.text(".ct-zoom__window").await.unwrap()
    }

    /// The first element in the shadow root that a selector finds.
    pub(crate) async fn find(&self, selector: &str) -> WebElement {
        self.found("root.querySelector(given)", selector).await
    }

    /// A button in the shadow root by the name that is read aloud.
    pub(crate) async fn button(&self, name: &str) -> WebElement {
        self.found("all('button').find((button) => (button.ariaLabel ?? button.textContent).trim() === given)", name)
            .await
    }

    async fn found(&self, expression: &str, name: &str) -> WebElement {
        // Once the picture is drawn: what is found before that may be replaced.
        let script = format!("{BEFORE}\nframe().then(() => told({expression}));");
        let answer = self.driver.execute_async(script, vec![json!(name)]).await.unwrap();
        answer.element().unwrap_or_else(|_| panic!("there is no {name:?} in the element"))
    }

    /// Presses what a selector finds, with the pointer, as a reader does.
    pub(crate) async fn click(&self, selector: &str) {
        let found = self.find(selector).await;
        found.click().await.unwrap_or_else(|reason| panic!("{selector} cannot be pressed: {reason}"));
    }

    /// The same for what stands outside the element.
    pub(crate) async fn click_on_page(&self, selector: &str) {
        let found = self.found("document.querySelector(given)", selector).await;
        found.click().await.unwrap_or_else(|reason| panic!("{selector} cannot be pressed: {reason}"));
    }

    /// Presses a button by its name.
    pub(crate) async fn press(&self, name: &str) {
        let button = self.button(name).await;
        button.click().await.unwrap_or_else(|reason| panic!("{name:?} cannot be pressed: {reason}"));
    }

    /// Types into a field, after what stands there.
    pub(crate) async fn type_into(&self, selector: &str, text: &str) {
        self.find(selector).await.send_keys(text).await.unwrap();
    }

    /// Presses keys where the focus is.
    pub(crate) async fn keys(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.unwrap();
    }

    /// Presses Tab while Shift is held.
    pub(crate) async fn tab_back(&self) {
        use thirtyfour::Key;
        let chain = self.driver.action_chain().key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift);
        chain.perform().await.unwrap();
    }

    /// Drags from a place, which is told from the middle of what a selector finds, by so many pixels.
    pub(crate) async fn drag(&self, selector: &str, from: (i64, i64), by: (i64, i64)) {
        let found = self.find(selector).await;
        found.scroll_into_view().await.unwrap();
        let half = (by.0 / 2, by.1 / 2);
        let chain = self.driver.action_chain().move_to_element_center(&found).move_by_offset(from.0, from.1);
        let chain = chain.click_and_hold().move_by_offset(half.0, half.1);
        chain.move_by_offset(by.0 - half.0, by.1 - half.1).release().perform().await.unwrap();
    }

    /// On every page from now on it is so many months after the day that the facts stand for.
    pub(crate) async fn set_clock(&self, months: i32) {
        let day = Facts::read().as_of.replace("-0", "-").replace('-', ", ");
        let script = include_str!("../probes/clock.js").replace("__DAY__", &format!("[{day}]"));
        let script = script.replace("__MONTHS__", &months.to_string());
        self.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// What Chromium's own protocol does and `WebDriver` cannot.
    pub(crate) async fn command(&self, name: &str, given: Value) {
        assert_eq!(self.engine, Engine::Chromium, "{name} is a command of Chromium's protocol");
        self.driver.cdp().send_raw(name, given).await.unwrap();
    }

    /// What stands in these pixels of the page (left, top, width, height), as PNG in base 64.
    pub(crate) async fn picture(&self, [x, y, width, height]: [f64; 4]) -> String {
        let clip = json!({ "x": x, "y": y, "width": width, "height": height, "scale": 1 });
        let wanted = json!({ "clip": clip, "captureBeyondViewport": true });
        let taken = self.driver.cdp().send_raw("Page.captureScreenshot", wanted).await.unwrap();
        taken["data"].as_str().unwrap().to_owned()
    }

    /// Takes the browser's network away, or gives it back.
    pub(crate) async fn be_offline(&self, offline: bool) {
        self.command("Network.enable", json!({})).await;
        let none = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.command("Network.emulateNetworkConditions", none).await;
    }

    /// One of the browser's own measures of the page, after a collection of garbage.
    pub(crate) async fn measure(&self, name: &str) -> f64 {
        self.command("HeapProfiler.collectGarbage", json!({})).await;
        self.command("Performance.enable", json!({})).await;
        let measures = self.driver.cdp().send_raw("Performance.getMetrics", json!({})).await.unwrap();
        let found = measures["metrics"].as_array().unwrap().iter().find(|measure| measure["name"] == name);
        found.and_then(|measure| measure["value"].as_f64()).unwrap()
    }

    /// Gives the page another size.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        // That of a phone lies over the page.
        let hidden = width < 600;
        self.command("Emulation.setScrollbarsHidden", json!({ "hidden": hidden })).await;
        self.command("Emulation.setDeviceMetricsOverride", metrics).await;
        self.until(&format!("innerWidth === {width}")).await;
        if hidden {
            self.until("document.documentElement.clientWidth === innerWidth").await;
        }
    }

    /// Has the reader's system prefer `light` or `dark`.
    pub(crate) async fn prefer(&self, theme: &str) {
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
        self.command("Emulation.setEmulatedMedia", media).await;
        self.until(&format!("matchMedia('(prefers-color-scheme: {theme})').matches")).await;
    }

    /// Warnings and errors in the console since this was last asked, uncaught ones and failed
    /// requests included.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        if self.engine != Engine::Chromium {
            // Fails where nobody listened.
            return self.ask("return top.complaints.splice(0)").await;
        }
        let entries = self.driver.browser_log().await.unwrap();
        let complaint = |level: &str| ["WARNING", "SEVERE"].contains(&level);
        entries.into_iter().filter(|entry| complaint(&entry.level)).map(|entry| entry.message).collect()
    }
}
