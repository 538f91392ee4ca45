//! `cargo xtask frozen`: what the browser tests open, the programs of `dist/` around the frozen facts.
//!
//! No program holds a fact. So the folder takes seconds, and what the tests say of it stays true when a fact of
//! the dataset that ships is corrected.

use std::path::{Path, PathBuf};

use crate::purpose::Purpose;
use crate::{programs, project, stage};

/// The facts on which the code is tested.
const FACTS: &str = "tests/fixtures/crossings.json";

/// Composes the folder anew, and returns it.
///
/// # Errors
/// When `dist/` has not been built, or something that belongs into the folder is missing.
pub(crate) fn compose() -> Result<PathBuf, String> {
    let dist = project::dist();
    if !dist.join("index.html").is_file() {
        return Err(format!("There is no build in {}. To make one:\n    cargo xtask build", dist.display()));
    }
    let folder = project::target().join("frozen");
    empty(&folder).map_err(|reason| format!("{} cannot be made empty: {reason}.", folder.display()))?;
    programs::copy(&dist, &folder)?;
    stage::compose(&folder, &project::root().join(FACTS), Purpose::Ship)?;
    Ok(folder)
}

/// Makes a folder, without what may be left in it.
fn empty(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder)
}
