//! The native data tool, to hold the page's answers against.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use super::Facts;

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

/// What it says of a day by the facts of a built folder.
pub(crate) fn status_on(day: &str, folder: &Path) -> Value {
    let file = Facts::file(folder);
    serde_json::from_str(&tool(&["status", day, "--format", "json", "--data", &file.to_string_lossy()])).unwrap()
}
