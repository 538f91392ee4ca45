//! Debian's packages.

use super::Absent;
use crate::command::{Run, find_on_path};

/// What an engine needs, once it is there; installs the packages first if it is not, and that is
/// possible.
///
/// # Errors
/// When it is not there: what to install, or why that failed.
pub(super) fn ensure<T>(what: &str, packages: &[&str], find: impl Fn() -> Option<T>) -> Result<T, Absent> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let listed = packages.join(" ");
    let missing = || {
        let hint = format!("Debian: `apt-get install {listed}`");
        Absent::Missing(format!("The browser tests need {what}: install your distribution's packages ({hint})."))
    };
    if !can_be_installed() {
        return Err(missing());
    }
    println!("Installing {listed} for the browser tests, this once.");
    install(packages).map_err(Absent::Failed)?;
    find().ok_or_else(missing)
}

/// Whether this is Debian, or nearly, and its administrator asks.
pub(super) fn can_be_installed() -> bool {
    let is_root = || Run::typed("id -u").output().is_ok_and(|id| id.trim() == "0");
    find_on_path("apt-get").is_some() && is_root()
}

fn install(packages: &[&str]) -> Result<(), String> {
    Run::typed("apt-get update --quiet=2").run()?;
    packages
        .iter()
        .fold(Run::typed("apt-get install --yes --quiet=2 --no-install-recommends"), |run, package| run.arg(*package))
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run()
}
