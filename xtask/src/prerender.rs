//! What stands in the page before any script, written by the project's own native program.

use std::path::{Path, PathBuf};

use crate::purpose::Purpose;
use crate::stage::LANGUAGES;
use crate::{native, project};

/// What is shipped as it is, beside the pages.
pub(crate) fn shipped() -> Vec<String> {
    let fragments = LANGUAGES.map(|language| format!("fragment.{language}.html"));
    fragments.into_iter().chain(["preview.png".to_owned()]).collect()
}

/// The page of a language, in the folder that ships: the one without a language is English.
pub(crate) fn page(language: &str) -> String {
    if language == "en" { "index.html".to_owned() } else { format!("index.{language}.html") }
}

/// Compiles and runs the program, which fills a template of the page with a dataset; returns the folder with
/// what it wrote.
///
/// # Errors
/// When that fails.
pub(crate) fn write(template: &Path, data: &Path, purpose: Purpose) -> Result<PathBuf, String> {
    let folder = project::target().join("prerender");
    native::run("prerender", purpose).arg(&folder).arg(template).arg(data).run()?;
    Ok(folder)
}
