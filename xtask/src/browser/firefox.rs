//! Firefox, and its driver, of which Debian has no package.

use std::path::PathBuf;

use super::{Absent, Told, package};
use crate::command::find_on_path;
use crate::tools::Tool;

const PACKAGES: [&str; 1] = ["firefox-esr"];

/// Browser and driver, or a driver of the reader's choice.
///
/// # Errors
/// When one of them is not there.
pub(super) fn ensure() -> Result<Told, Absent> {
    if let Some(chosen) = std::env::var_os("GECKODRIVER") {
        return Ok(vec![("GECKODRIVER", chosen)]);
    }
    package::ensure("Firefox", &PACKAGES, browser)?;
    let driver = Tool::geckodriver().ensure().map_err(Absent::Failed)?;
    Ok(vec![("GECKODRIVER", driver.into())])
}

/// The driver that will be asked for, if Firefox is there or can be installed.
pub(super) fn driver() -> Option<Tool> {
    let chosen = std::env::var_os("GECKODRIVER").is_some();
    (!chosen && (browser().is_some() || package::can_be_installed())).then(Tool::geckodriver)
}

fn browser() -> Option<PathBuf> {
    ["firefox", "firefox-esr"].into_iter().find_map(find_on_path)
}
