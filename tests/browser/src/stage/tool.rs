//! The native data tool, to hold the page's answers against.

use std::{env, path::PathBuf, process::Command};

/// Where Cargo puts it if nobody says otherwise.
const BUILT_HERE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/debug/crossing-data");

/// What `crossing-data` prints for these arguments.
pub(crate) fn tool(arguments: &[&str]) -> String {
    let program = env::var_os("CT_TOOL").map_or_else(|| PathBuf::from(BUILT_HERE), PathBuf::from);
    let answer = Command::new(&program).args(arguments).output().unwrap_or_else(|reason| {
        let build = "cargo build --no-default-features --features tool --bin crossing-data";
        panic!("{} cannot be run: {reason}. Build it:\n    {build}", program.display())
    });
    assert!(answer.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&answer.stderr));
    String::from_utf8(answer.stdout).unwrap()
}
