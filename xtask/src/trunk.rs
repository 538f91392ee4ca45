//! Trunk, with everything it needs.

use std::path::PathBuf;

use crate::command::Run;
use crate::toolchain;
use crate::tools::Tool;

/// Trunk as it is to be called: our own copies of it and of wasm-bindgen, whatever else is on PATH.
///
/// # Errors
/// When something is missing that cannot be installed.
pub(crate) fn trunk() -> Result<Run, String> {
    toolchain::ensure_wasm_target()?;
    toolchain::ensure_std_source()?;
    let trunk = Tool::trunk()?.ensure()?;
    let wasm_bindgen = Tool::wasm_bindgen()?.ensure()?;
    let ours = [&trunk, &wasm_bindgen];
    let ours = ours.into_iter().filter_map(|file| file.parent()).map(PathBuf::from);
    let theirs = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(ours.chain(std::env::split_paths(&theirs)))
        .map_err(|reason| format!("PATH cannot be extended with target/tools: {reason}."))?;
    // Trunk reads NO_COLOR as a value of its own, and stops at the customary `1`.
    Ok(Run::new(trunk).env("PATH", path).without_env("NO_COLOR"))
}
