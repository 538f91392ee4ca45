//! The programs that Trunk built: made shorter where they ship, and named by their contents.

use std::path::{Path, PathBuf};

use crate::content_hash::content_hash;
use crate::json::quoted;
use crate::minify::minify_program;
use crate::purpose::Purpose;
use crate::stage::LANGUAGES;

/// For each language the programs of its two downloads, as the loader names them.
///
/// # Errors
/// When one is missing or cannot be made shorter.
pub(crate) fn stage_programs(folder: &Path, purpose: Purpose) -> Result<Vec<String>, String> {
    match purpose {
        Purpose::Look => {
            let one = stage_program(folder, "look")?;
            Ok(LANGUAGES.map(|_| format!("widget: {one}, complete: {one}")).into())
        }
        Purpose::Ship => LANGUAGES
            .into_iter()
            .map(|language| {
                let [widget, complete] = ["widget", "complete"].map(|program| {
                    let built = format!("{program}-{language}");
                    minify_program(
                        &the_built_file(folder, &built, ".js")?,
                        &the_built_file(folder, &built, "_bg.wasm")?,
                    )?;
                    stage_program(folder, &built)
                });
                Ok(format!("widget: {}, complete: {}", widget?, complete?))
            })
            .collect(),
    }
}

/// The glue and the wasm of a program, each named by its contents.
fn stage_program(folder: &Path, built: &str) -> Result<String, String> {
    let glue = rename_by_contents(folder, built, ".js")?;
    let wasm = rename_by_contents(folder, built, "_bg.wasm")?;
    Ok(format!("[{}, {}]", quoted(&glue), quoted(&wasm)))
}

/// Renames what Trunk built. Trunk's own hash, where it gives one, is of the wasm before
/// wasm-bindgen, so that a change in the glue alone would keep the name, and caches the old file.
fn rename_by_contents(folder: &Path, program: &str, end: &str) -> Result<String, String> {
    let old = the_built_file(folder, program, end)?;
    let failed = |reason| format!("{} cannot be renamed: {reason}.", old.display());
    let contents = std::fs::read(&old).map_err(failed)?;
    let name = format!("{program}-{}{end}", content_hash(&contents));
    std::fs::rename(&old, folder.join(&name)).map_err(failed)?;
    Ok(format!("./{name}"))
}

/// The one file of a program: `<program>-<Trunk's hash><end>`, or without a hash.
fn the_built_file(folder: &Path, program: &str, end: &str) -> Result<PathBuf, String> {
    let unreadable = |reason| format!("{} cannot be listed: {reason}.", folder.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(program) && name.ends_with(end) {
            found.push(entry.path());
        }
    }
    match <[PathBuf; 1]>::try_from(found) {
        Ok([file]) => Ok(file),
        Err(files) => Err(format!(
            "Trunk should have built one {program}…{end}, and built {}. It needs one \
             `<link data-trunk rel=\"rust\" data-bin=\"{program}\">` in the page that it is given.",
            files.len()
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An empty folder for one test, under the one that Cargo gives a package's tests.
    fn folder(test: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-programs-{}-{test}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_built_file_is_renamed_by_what_it_contains() {
        let folder = folder("rename");
        std::fs::write(folder.join("widget-123.js"), "foobar").unwrap();
        std::fs::write(folder.join("widget-123_bg.wasm"), "").unwrap();
        let name = rename_by_contents(&folder, "widget", ".js").unwrap();
        assert_eq!(name, "./widget-85944171f73967e8.js");
        assert!(folder.join(&name).is_file());
        assert!(!folder.join("widget-123.js").exists());
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_build_without_its_wasm_says_what_trunk_needs() {
        let folder = folder("missing");
        let problem = rename_by_contents(&folder, "complete", "_bg.wasm").unwrap_err();
        assert!(problem.contains("and built 0"), "{problem}");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
