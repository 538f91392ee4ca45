//! `WebKitGTK`: its driver, its plain browser, and a screen that nobody sees.

use std::path::{Path, PathBuf};

use super::{Absent, Told, package};
use crate::command::find_on_path;

/// The browser comes with the driver's library. `xvfb-run` needs `xauth` and only recommends it.
const PACKAGES: [&str; 3] = ["webkit2gtk-driver", "xvfb", "xauth"];

/// Where distributions put the browser, which is for developers and not on PATH: below these, within
/// a folder for the machine's kind where there is one.
const LIBRARIES: [&str; 3] = ["/usr/lib", "/usr/lib64", "/usr/libexec"];
const BROWSER: &str = "webkit2gtk-4.1/MiniBrowser";

/// Driver and browser.
///
/// # Errors
/// When something of it is not there.
pub(super) fn ensure() -> Result<Told, Absent> {
    let (driver, browser) = package::ensure("WebKitGTK with its driver, and Xvfb", &PACKAGES, || {
        find_on_path("xvfb-run")?;
        find_on_path("xauth")?;
        Some((find_on_path("WebKitWebDriver")?, browser()?))
    })?;
    Ok(vec![("WEBKITDRIVER", driver.into()), ("MINIBROWSER", browser.into())])
}

fn browser() -> Option<PathBuf> {
    LIBRARIES.into_iter().find_map(|folder| {
        let inner = std::fs::read_dir(folder).ok()?.filter_map(Result::ok).map(|entry| entry.path());
        std::iter::once(Path::new(folder).to_path_buf())
            .chain(inner)
            .map(|folder| folder.join(BROWSER))
            .find(|file| file.is_file())
    })
}
