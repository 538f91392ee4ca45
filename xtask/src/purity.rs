//! The pure layers know no browser: without default features, none of its crates is a dependency.

use crate::command::Run;

/// Crates that only make sense in a browser.
const BROWSER_CRATES: [&str; 4] = ["web-sys", "js-sys", "wasm-bindgen", "yew"];

/// Looks for them among all the dependencies of the pure layers.
///
/// # Errors
/// When one is found.
pub(crate) fn check() -> Result<(), String> {
    // `--locked`: the first command that would otherwise bring Cargo.lock up to date in silence.
    let tree = "cargo tree --locked --no-default-features --edges normal --prefix none";
    let tree = Run::typed(tree).output()?;
    match browser_crate(&tree) {
        None => Ok(()),
        Some(name) => Err(format!(
            "The pure layers depend on {name}. How they come by it:\n    \
             cargo tree --no-default-features --edges normal --invert {name}"
        )),
    }
}

/// The first crate of a browser in `cargo tree`'s lines of `name vVERSION`.
fn browser_crate(tree: &str) -> Option<&'static str> {
    let present: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    BROWSER_CRATES.into_iter().find(|name| present.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_of_the_browser_is_found_by_its_whole_name() {
        assert_eq!(browser_crate("crossing-timeline v0.1.0\nyew v0.23.0 (*)\n"), Some("yew"));
        assert_eq!(browser_crate("crossing-timeline v0.1.0\nyew-agent v0.4.0\n"), None);
    }
}
