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
    browser()?;
    find_on_path("chromedriver")
}

fn browser() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find_on_path)
}

/// The browser itself, or one of the reader's choice.
///
/// # Errors
/// When it is missing and cannot be installed.
pub(super) fn program() -> Result<PathBuf, String> {
    match std::env::var_os("CHROMIUM") {
        Some(chosen) => Ok(chosen.into()),
        None => package::ensure("Chromium", &PACKAGES, browser).map_err(|absent| match absent {
            Absent::Missing(sentence) => format!("{sentence} Or name it in CHROMIUM."),
            Absent::Failed(reason) => reason,
        }),
    }
}
