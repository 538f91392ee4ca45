//! Chromium, which every browser test runs in.

use std::path::PathBuf;

use super::{Absent, Told, package};
use crate::command::find_on_path;

/// The driver is of the browser's own release.
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// Browser and driver, or a driver of the reader's choice.
///
/// # Errors
/// When they are missing and cannot be installed.
pub(super) fn ensure() -> Result<Told, String> {
    let driver = match std::env::var_os("CHROMEDRIVER") {
        Some(chosen) => chosen,
        None => package::ensure("Chromium and its driver", &PACKAGES, driver)
            .map_err(|absent| match absent {
                Absent::Missing(sentence) => format!("{sentence} Or name a driver in CHROMEDRIVER."),
                Absent::Failed(reason) => reason,
            })?
            .into(),
    };
    Ok(vec![("CHROMEDRIVER", driver)])
}

fn driver() -> Option<PathBuf> {
    let browsers = ["chromium", "chromium-browser", "google-chrome"];
    browsers.into_iter().find_map(find_on_path)?;
    find_on_path("chromedriver")
}
