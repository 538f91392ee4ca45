//! `cargo xtask bench`: how long things take, for whoever wants to make them faster.
//!
//! No part of `cargo xtask test`: a time says as much about the machine as about the program. What is
//! worked out from times is tested there.

use std::path::PathBuf;

use crate::command::Run;
use crate::{browser, npm, project};

/// The oldest Node.js that the scripts run on.
const NODE: u32 = 20;

/// Measures the page in a browser, beside other timelines; what follows is for `benches/page/run.mjs`.
///
/// # Errors
/// When `dist/` has not been built, something is missing and cannot be installed, or a ratio is worse
/// than the baseline allows.
pub(crate) fn page(options: &[&str]) -> Result<(), String> {
    let dist = built()?;
    node_is_new_enough(&Run::typed("node --version").output()?)?;
    let modules = npm::ensure("benches/page", "bench", "the other timelines")?;
    Run::typed("cargo build --quiet --package benchmarks --bin bench-facts").run()?;
    let run = Run::new("node")
        .env("CT_DIST", dist)
        .env("CT_BENCH", project::target().join("bench"))
        .env("CT_BENCH_NPM", modules)
        .env("CT_BENCH_FACTS", project::target().join("debug/bench-facts"))
        .env("CHROMIUM", browser::chromium()?)
        .arg(project::root().join("benches/page/run.mjs"));
    options.iter().fold(run, |run, option| run.arg(*option)).run()
}

/// Measures the core with criterion, and prints how each time grows with the number of events; what
/// follows is for criterion, such as a part of a name.
///
/// # Errors
/// When it does not compile or run.
pub(crate) fn core(options: &[&str]) -> Result<(), String> {
    // What criterion wrote before this file is of another run, and stays for its own comparison.
    let begun = project::target().join("bench/core-begun");
    project::write(&begun, b"")?;
    let bench = Run::typed("cargo bench --package benchmarks --bench core --");
    options.iter().fold(bench, |bench, option| bench.arg(*option)).run()?;
    let script = project::root().join("benches/exponents.mjs");
    Run::new("node").arg(script).arg(project::target().join("criterion")).arg(begun).run()
}

/// Rewrites the tables of `docs/cost.md` with the sizes of `dist/`.
///
/// # Errors
/// When there is no build, or the page has no place for a table.
pub(crate) fn cost() -> Result<(), String> {
    Run::new("node").arg(project::root().join("benches/cost/main.mjs")).arg(built()?).run()
}

/// The release build to measure: `dist/`, or the folder that `CT_DIST` names.
///
/// # Errors
/// When there is none.
fn built() -> Result<PathBuf, String> {
    let dist = std::env::var_os("CT_DIST").map_or_else(project::dist, PathBuf::from);
    if dist.join("index.html").is_file() {
        return Ok(dist);
    }
    Err(format!("There is no build in {}. To make one:\n    cargo xtask build", dist.display()))
}

/// Judges what `node --version` answered, such as `v20.20.2`.
fn node_is_new_enough(said: &str) -> Result<(), String> {
    let major = said.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(major) if major >= NODE => Ok(()),
        _ => Err(format!("The benchmark needs Node.js {NODE} or newer, and `node` is {}.", said.trim())),
    }
}

#[cfg(test)]
mod tests {
    use super::node_is_new_enough;

    #[test]
    fn an_old_node_is_told_and_a_new_one_is_not() {
        assert_eq!(node_is_new_enough("v20.0.0\n"), Ok(()));
        assert_eq!(node_is_new_enough("v120.1.0\n"), Ok(()));
        assert!(node_is_new_enough("v18.20.0\n").unwrap_err().contains("is v18.20.0."));
    }
}
