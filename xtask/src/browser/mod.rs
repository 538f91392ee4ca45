//! The browsers that the browser tests drive, one file an engine, and those tests.

mod chromium;
mod firefox;
mod package;
mod webkit;

use std::ffi::OsString;
use std::path::PathBuf;

use crate::command::Run;
use crate::purpose::Purpose;
use crate::tools::Tool;
use crate::{frozen, native, project};

/// What the tests are told of an engine: words of the environment with their values.
type Told = Vec<(&'static str, OsString)>;

/// Runs the browser tests against `dist/`, which must have been built, and against its programs around the
/// frozen facts: all of them in Chromium, the main path in Firefox and `WebKitGTK` as well.
///
/// # Errors
/// When a test fails, there is no Chromium and none can be installed, or an installation fails.
pub(crate) fn test() -> Result<(), String> {
    let engines = [
        ("Chromium", Some(chromium::ensure()?)),
        ("Firefox", or_without(firefox::ensure())?),
        ("WebKitGTK", or_without(webkit::ensure())?),
    ];
    let (present, absent): (Vec<_>, Vec<_>) = engines.into_iter().partition(|(_, told)| told.is_some());
    native::build(Purpose::Ship).run()?;
    let tests = Run::typed("cargo test --package browser-tests")
        .env("CT_DIST", frozen::compose()?)
        .env("CT_SHIPPED", project::dist())
        .env("CT_TOOL", project::target().join("debug/crossing-data"));
    let told = present.iter().filter_map(|(_, told)| told.as_ref()).flatten();
    told.fold(tests, |tests, (name, value)| tests.env(name, value)).run()?;
    println!("{}", ran(&names(&present), &names(&absent)));
    Ok(())
}

/// The tools that the tests need, as far as they can be told before the browsers are installed.
pub(crate) fn tools() -> Option<Tool> {
    firefox::driver()
}

/// Chromium's program, for what is measured in it.
///
/// # Errors
/// When there is none and none can be installed.
pub(crate) fn chromium() -> Result<PathBuf, String> {
    chromium::program()
}

/// Why an engine is not there.
enum Absent {
    /// It cannot be had on this machine without the reader: what to install.
    Missing(String),
    /// It could have been, and the installation failed.
    Failed(String),
}

/// For the engines that not every system has: a sentence in place of a failure.
fn or_without(told: Result<Told, Absent>) -> Result<Option<Told>, String> {
    match told {
        Ok(told) => Ok(Some(told)),
        Err(Absent::Missing(sentence)) => {
            println!("{sentence}");
            Ok(None)
        }
        Err(Absent::Failed(reason)) => Err(reason),
    }
}

fn names(engines: &[(&'static str, Option<Told>)]) -> Vec<&'static str> {
    engines.iter().map(|(name, _)| *name).collect()
}

/// The step's last line.
fn ran(present: &[&str], absent: &[&str]) -> String {
    let present = present.join(", ");
    if absent.is_empty() {
        return format!("The browser tests ran in {present}.");
    }
    format!("The browser tests ran in {present}; not in {}, as said above.", absent.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_names_the_engines_and_those_left_out() {
        assert_eq!(ran(&["Chromium", "Firefox"], &[]), "The browser tests ran in Chromium, Firefox.");
        let without = "The browser tests ran in Chromium; not in Firefox, WebKitGTK, as said above.";
        assert_eq!(ran(&["Chromium"], &["Firefox", "WebKitGTK"]), without);
    }

    #[test]
    fn an_engine_that_is_missing_is_left_out_and_an_installation_that_failed_is_not() {
        assert_eq!(or_without(Err(Absent::Missing("Install it.".to_owned()))), Ok(None));
        assert_eq!(or_without(Err(Absent::Failed("No network.".to_owned()))), Err("No network.".to_owned()));
    }
}
