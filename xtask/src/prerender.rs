//! What stands in the page before any script, written by the project's own native program.

use std::path::PathBuf;

use crate::command::Run;
use crate::project;

/// What is shipped as it is; the other pieces go into the page.
pub(crate) const SHIPPED: [&str; 2] = ["fragment.en.html", "preview.png"];

/// Compiles and runs the program; returns the folder with what it wrote.
///
/// # Errors
/// When that fails.
pub(crate) fn write() -> Result<PathBuf, String> {
    let folder = project::target().join("prerender");
    // Unoptimized: it is compiled more often than it is run, and the HTML snapshots share it.
    let run = "cargo run --quiet --no-default-features --features prerender --bin prerender --";
    Run::typed(run).arg(&folder).run()?;
    Ok(folder)
}
