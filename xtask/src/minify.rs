//! Scripts, style sheets and programs without what only people read.

use std::path::{Path, PathBuf};

use crate::command::Run;
use crate::project;

/// esbuild, from the npm registry, at the version of `xtask/npm/package-lock.json`.
///
/// # Errors
/// When npm cannot install it.
fn esbuild() -> Result<PathBuf, String> {
    let folder = project::root().join("target/tools/npm");
    let program = folder.join("node_modules/.bin/esbuild");
    for file in ["package.json", "package-lock.json"] {
        let ours = project::read(&project::root().join("xtask/npm").join(file))?;
        let theirs = folder.join(file);
        if !theirs.is_file() || project::read(&theirs)? != ours || !program.exists() {
            project::write(&theirs, ours.as_bytes())?;
            if file == "package-lock.json" {
                println!("Installing esbuild, this once.");
                Run::typed("npm ci --no-audit --no-fund --loglevel=error --prefix").arg(&folder).run()?;
            }
        }
    }
    Ok(program)
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

/// Gives what a program and its glue call each other by short names, in both.
///
/// # Errors
/// When one of them does not have what the other names.
pub(crate) fn shorten(glue: &Path, wasm: &Path) -> Result<(), String> {
    Run::new("node").arg(project::root().join("xtask/src/shorten.mjs")).arg(glue).arg(wasm).run()
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
