//! Scripts and style sheets without what only people read.

use std::path::{Path, PathBuf};

use crate::command::Run;
use crate::npm;

/// esbuild, from the npm registry, at the version of `xtask/npm/package-lock.json`.
///
/// # Errors
/// When npm cannot install it.
fn esbuild() -> Result<PathBuf, String> {
    let folder = npm::ensure("xtask/npm", "npm", "esbuild")?;
    Ok(folder.join("node_modules/.bin/esbuild"))
}

/// Makes a file in place as short as it can be; its ending says what it is.
///
/// # Errors
/// When esbuild cannot be installed or refuses the file.
pub(crate) fn minify(file: &Path) -> Result<(), String> {
    let mut out = std::ffi::OsString::from("--outfile=");
    out.push(file);
    let run = Run::new(esbuild()?).arg(file).arg("--minify").arg("--allow-overwrite").arg("--log-level=warning");
    run.arg(out).run()
}

/// Joins a script and all that it imports into one file, as short as it can be.
///
/// # Errors
/// When esbuild cannot be installed or refuses a file.
pub(crate) fn bundle(source: &Path, file: &Path) -> Result<(), String> {
    let mut out = std::ffi::OsString::from("--outfile=");
    out.push(file);
    let run = Run::new(esbuild()?).arg(source).arg("--bundle").arg("--format=esm").arg("--minify");
    run.arg("--log-level=warning").arg(out).run()
}
