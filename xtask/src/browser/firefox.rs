//! Firefox, and its driver, of which Debian has no package.

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
    package::ensure("Firefox", &PACKAGES, || ["firefox", "firefox-esr"].into_iter().find_map(find_on_path))?;
    let driver = Tool::geckodriver().ensure().map_err(Absent::Failed)?;
    Ok(vec![("GECKODRIVER", driver.into())])
}
