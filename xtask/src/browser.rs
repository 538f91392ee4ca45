//! The browser that the browser tests drive, and those tests.

use std::path::PathBuf;

use crate::command::{Run, find_on_path};
use crate::project;

/// Debian's packages; the driver is of the browser's own release.
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// Runs the browser tests against `dist/`, which must have been built.
///
/// # Errors
/// When a test fails, or there is no browser and none can be installed.
pub(crate) fn test() -> Result<(), String> {
    let driver = ensure_driver()?;
    Run::typed("cargo build --no-default-features --features tool --bin crossing-data").run()?;
    Run::typed("cargo test --package browser-tests")
        .env("CT_DIST", project::dist())
        .env("CT_TOOL", project::target().join("debug/crossing-data"))
        .env("CHROMEDRIVER", driver)
        .run()
}

/// The driver's file; installs browser and driver if they are missing and that is possible.
fn ensure_driver() -> Result<PathBuf, String> {
    if let Some(chosen) = std::env::var_os("CHROMEDRIVER") {
        return Ok(chosen.into());
    }
    if let Some(driver) = installed_driver() {
        return Ok(driver);
    }
    install()?;
    installed_driver().ok_or_else(missing)
}

fn installed_driver() -> Option<PathBuf> {
    let browsers = ["chromium", "chromium-browser", "google-chrome"];
    browsers.into_iter().find_map(find_on_path)?;
    find_on_path("chromedriver")
}

fn install() -> Result<(), String> {
    let is_root = || Run::typed("id -u").output().is_ok_and(|id| id.trim() == "0");
    if find_on_path("apt-get").is_none() || !is_root() {
        return Err(missing());
    }
    println!("Installing {} for the browser tests, this once.", PACKAGES.join(" and "));
    Run::typed("apt-get update --quiet=2").run()?;
    PACKAGES
        .into_iter()
        .fold(Run::typed("apt-get install --yes --quiet=2 --no-install-recommends"), Run::arg)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run()
}

fn missing() -> String {
    format!(
        "The browser tests need Chromium and its driver. Install your distribution's packages for \
         them (Debian: `apt-get install {}`), or name a driver in CHROMEDRIVER.",
        PACKAGES.join(" ")
    )
}
