//! Trunk, with everything it needs.

use std::path::PathBuf;

use crate::command::Run;
use crate::meanwhile::{self, Job};
use crate::toolchain;
use crate::tools::Tool;

/// Trunk as it is to be called: our own copies of it and of wasm-bindgen, whatever else is on PATH.
///
/// # Errors
/// When something is missing that cannot be installed.
pub(crate) fn trunk() -> Result<Run, String> {
    trunk_after(Vec::new())
}

/// The same; where a tool must be installed first, these jobs are done meanwhile.
///
/// # Errors
/// When something is missing that cannot be installed, or a job fails.
pub(crate) fn trunk_after(jobs: Vec<Job>) -> Result<Run, String> {
    toolchain::ensure_wasm_target()?;
    let [trunk, wasm_bindgen] = [Tool::trunk()?, Tool::wasm_bindgen()?];
    let files = [trunk.file(), wasm_bindgen.file()];
    // Trunk takes longest, and keeps one core alone busy at its end: the others fill the gaps it leaves.
    let missing = [trunk.missing(), wasm_bindgen.missing().map(Job::low)];
    let missing: Vec<Job> = missing.into_iter().flatten().collect();
    if !missing.is_empty() {
        println!("Trunk and wasm-bindgen, which make and serve the page, are installed into target/tools, this once.");
        meanwhile::begin(missing.into_iter().chain(jobs.into_iter().map(Job::low)).collect()).wait()?;
    }
    let ours = files.iter().filter_map(|file| file.parent()).map(PathBuf::from);
    let theirs = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(ours.chain(std::env::split_paths(&theirs)))
        .map_err(|reason| format!("PATH cannot be extended with target/tools: {reason}."))?;
    let [trunk, _] = files;
    // Trunk reads NO_COLOR as a value of its own, and stops at the customary `1`.
    Ok(Run::new(trunk).env("PATH", path).without_env("NO_COLOR"))
}
