//! Opening pages: in Chromium, or in each engine.

use std::{
    any::Any,
    convert::Infallible,
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    task::Poll,
};

use thirtyfour::{Capabilities, WebDriver};
use tokio::sync::{Mutex, MutexGuard};

use super::{
    driver,
    engine::{self, Engine},
    fonts::Fonts,
    page::Page,
    site::Site,
};

/// Held by the test that has the browser, where a driver keeps one at a time.
static FIREFOX: Mutex<()> = Mutex::const_new(());
static WEBKIT: Mutex<()> = Mutex::const_new(());

/// So many months after the day that the facts stand for it is in Chromium, unless a test says otherwise.
const MONTHS: i32 = 2;

/// Opens a path of a site in a new Chromium, waits until every element on it is ready, and lets the
/// test have it. At the end nobody may have complained in the console, but for what the test took
/// from there itself.
pub(crate) async fn visit(site: &Site, path: &str, test: impl AsyncFnOnce(&Page)) {
    visit_failing(site, path, async |page| {
        page.ready().await;
        test(page).await;
    })
    .await;
}

/// The same for a page whose element may never be ready.
pub(crate) async fn visit_failing(site: &Site, path: &str, test: impl AsyncFnOnce(&Page)) {
    visit_in(Engine::Chromium, site, path, test).await;
}

/// The same where the reader has switched off cookies and all that pages could store.
pub(crate) async fn visit_without_storage(site: &Site, path: &str, test: impl AsyncFnOnce(&Page)) {
    visit_as((Engine::Chromium, Fonts::Own), engine::without_storage(), site, path, test).await;
}

/// Opens it, ready, in a Chromium with the faces that the machine has.
pub(crate) async fn visit_with_machines_fonts(site: &Site, path: &str, test: impl AsyncFnOnce(&Page)) {
    visit_as((Engine::Chromium, Fonts::Machine), Engine::Chromium.capabilities(), site, path, async |page| {
        page.ready().await;
        test(page).await;
    })
    .await;
}

/// Opens a path of a site in a new browser of each engine that is present, one after the other, and
/// lets the test have it; does not wait for the element. At the end nobody may have complained.
/// Fails after all of them, with the names of those in which the test failed.
pub(crate) async fn in_each_engine(site: &Site, path: &str, test: impl AsyncFn(&Page)) {
    site.listen_to_complaints();
    let mut failed = Vec::new();
    for engine in Engine::present() {
        eprintln!("In {engine:?}:");
        if caught(visit_in(engine, site, path, &test)).await.is_err() {
            failed.push(engine);
        }
    }
    assert!(failed.is_empty(), "{path} failed in {failed:?}, for the reasons above");
}

async fn visit_in(engine: Engine, site: &Site, path: &str, test: impl AsyncFnOnce(&Page)) {
    visit_as((engine, Fonts::Own), engine.capabilities(), site, path, test).await;
}

async fn visit_as(
    (engine, fonts): (Engine, Fonts),
    wanted: Capabilities,
    site: &Site,
    path: &str,
    test: impl AsyncFnOnce(&Page),
) {
    let _turn = turn(engine).await;
    // The browser ends after a failure too.
    let visited = browser(engine, fonts, wanted).await.run_and_quit(async |driver| {
        let page = Page { driver, engine };
        if engine == Engine::Chromium {
            page.set_clock(MONTHS).await;
        }
        page.go(site, path).await;
        test(&page).await;
        assert_eq!(page.complaints().await, [""; 0], "somebody complained in {engine:?}");
        Ok::<(), Infallible>(())
    });
    visited.await.unwrap();
}

async fn turn(engine: Engine) -> Option<MutexGuard<'static, ()>> {
    match engine {
        Engine::Chromium => None,
        Engine::Firefox => Some(FIREFOX.lock().await),
        Engine::WebKit => Some(WEBKIT.lock().await),
    }
}

async fn browser(engine: Engine, fonts: Fonts, wanted: Capabilities) -> WebDriver {
    let driver = WebDriver::new(driver::address(engine, fonts), wanted).await;
    driver.unwrap_or_else(|reason| panic!("{}", driver::no_session(engine, &reason.to_string())))
}

/// What a test comes to, or what it failed with.
async fn caught<T>(test: impl Future<Output = T>) -> Result<T, Box<dyn Any + Send>> {
    let mut test = pin!(test);
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| test.as_mut().poll(context))) {
        Ok(outcome) => outcome.map(Ok),
        Err(failure) => Poll::Ready(Err(failure)),
    })
    .await
}
