//! Scripts, style sheets and programs without what only people read.

use std::path::{Path, PathBuf};

use crate::command::Run;
use crate::{npm, project};

/// A program from the npm registry, at the version of `xtask/npm/package-lock.json`.
///
/// # Errors
/// When npm cannot install it.
fn tool(name: &str) -> Result<PathBuf, String> {
    let folder = npm::ensure("xtask/npm", "npm", "esbuild and Binaryen")?;
    Ok(folder.join("node_modules/.bin").join(name))
}

/// Installs the programs, unless they are there.
///
/// # Errors
/// When npm cannot install them.
pub(crate) fn ensure() -> Result<(), String> {
    npm::ensure("xtask/npm", "npm", "esbuild and Binaryen").map(drop)
}

/// Makes a file in place as short as it can be; its ending says what it is.
///
/// # Errors
/// When esbuild cannot be installed or refuses the file.
pub(crate) fn minify(file: &Path) -> Result<(), String> {
    let mut out = std::ffi::OsString::from("--outfile=");
    out.push(file);
    let run = Run::new(tool("esbuild")?).arg(file).arg("--minify").arg("--allow-overwrite").arg("--log-level=warning");
    run.arg(out).run()
}

/// The same for a module, without what nothing in it uses.
///
/// # Errors
/// When esbuild cannot be installed or refuses the file.
fn minify_module(file: &Path) -> Result<(), String> {
    let mut out = std::ffi::OsString::from("--outfile=");
    out.push(file);
    let run = Run::new(tool("esbuild")?).arg(file).arg("--minify").arg("--tree-shaking=true").arg("--format=esm");
    run.arg("--allow-overwrite").arg("--log-level=warning").arg(out).run()
}

/// Makes a program and its glue quick to call each other and as short as a host sends them: short names
/// between the two, and functions in the order that compresses best.
///
/// # Errors
/// When one of them does not have what the other names, or Binaryen cannot be installed or refuses the
/// program.
pub(crate) fn minify_program(glue: &Path, wasm: &Path) -> Result<(), String> {
    let script = |name: &str| Run::new("node").arg(project::root().join("xtask/src").join(name));
    script("quicken.mjs").arg(glue).arg(wasm).run()?;
    script("shorten.mjs").arg(glue).arg(wasm).run()?;
    script("order.mjs").arg(tool("wasm-opt")?).arg(wasm).run()?;
    minify_module(glue)
}

/// Joins a script and all that it imports into one file, as short as it can be.
///
/// # Errors
/// When esbuild cannot be installed or refuses a file.
pub(crate) fn bundle(source: &Path, file: &Path) -> Result<(), String> {
    let mut out = std::ffi::OsString::from("--outfile=");
    out.push(file);
    let run = Run::new(tool("esbuild")?).arg(source).arg("--bundle").arg("--format=esm").arg("--minify");
    run.arg("--log-level=warning").arg(out).run()
}
