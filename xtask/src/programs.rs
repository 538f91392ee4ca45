//! The programs that Trunk built: made shorter where they ship, and named by their contents.

use std::path::{Path, PathBuf};

use crate::content_hash::content_hash;
use crate::json::quoted;
use crate::minify::minify_program;
use crate::purpose::Purpose;
use crate::stage::LANGUAGES;

/// The programs of a language: one for each download.
const PROGRAMS: [&str; 2] = ["widget", "complete"];

/// The one program of a page that is to be looked at.
const LOOK: &str = "look";

/// How the files of a program end: its glue and its WebAssembly.
const ENDS: [&str; 2] = [".js", "_bg.wasm"];

/// The names of the programs, without what follows by their contents.
fn names(purpose: Purpose) -> Vec<String> {
    match purpose {
        Purpose::Look => vec![LOOK.to_owned()],
        Purpose::Ship => {
            LANGUAGES.iter().flat_map(|language| PROGRAMS.map(|program| format!("{program}-{language}"))).collect()
        }
    }
}

/// Makes what Trunk built shorter where it ships, and names it by what it contains.
///
/// # Errors
/// When a program is missing or cannot be made shorter.
pub(crate) fn stage(folder: &Path, purpose: Purpose) -> Result<(), String> {
    for program in names(purpose) {
        if purpose == Purpose::Ship {
            let [glue, wasm] = ENDS.map(|end| the_built_file(folder, &program, end));
            minify_program(&glue?, &wasm?)?;
        }
        for end in ENDS {
            rename_by_contents(folder, &program, end)?;
        }
    }
    Ok(())
}

/// Copies the programs of a finished folder that ships.
///
/// # Errors
/// When it has none of them, or they cannot be copied.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), String> {
    for program in names(Purpose::Ship) {
        for end in ENDS {
            let file = the_built_file(from, &program, end)?;
            let copied = std::fs::copy(&file, to.join(file.file_name().unwrap_or_default()));
            copied.map_err(|reason| format!("{} cannot be copied: {reason}.", file.display()))?;
        }
    }
    Ok(())
}

/// For each language the programs of its two downloads in a folder, as the loader names them.
///
/// # Errors
/// When one is missing.
pub(crate) fn of_each_language(folder: &Path, purpose: Purpose) -> Result<Vec<String>, String> {
    let files = |program: &str| {
        let [glue, wasm] = ENDS.map(|end| the_built_file(folder, program, end));
        Ok::<String, String>(format!("[{}, {}]", quoted(&address(&glue?)), quoted(&address(&wasm?))))
    };
    let of = |language: &str| {
        let [widget, complete] = PROGRAMS.map(|program| match purpose {
            Purpose::Look => files(LOOK),
            Purpose::Ship => files(&format!("{program}-{language}")),
        });
        Ok(format!("widget: {}, complete: {}", widget?, complete?))
    };
    LANGUAGES.into_iter().map(of).collect()
}

/// The URL of a file of the folder, relative to it.
fn address(file: &Path) -> String {
    format!("./{}", file.file_name().unwrap_or_default().to_string_lossy())
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
    fn of_a_finished_folder_the_programs_alone_are_copied() {
        let (from, to) = (folder("copy-from"), folder("copy-to"));
        let files = names(Purpose::Ship)
            .into_iter()
            .flat_map(|program| ENDS.map(|end| format!("{program}-85944171f73967e8{end}")));
        let mut files: Vec<String> = files.collect();
        for name in files.iter().map(String::as_str).chain(["widget-85944171f73967e8.css", "index.html"]) {
            std::fs::write(from.join(name), "").unwrap();
        }
        copy(&from, &to).unwrap();
        let copied = std::fs::read_dir(&to).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut copied: Vec<String> = copied.collect();
        files.sort();
        copied.sort();
        assert_eq!(copied, files);
        assert_eq!(address(&to.join(&copied[0])), "./complete-ar-85944171f73967e8.js");
        std::fs::remove_file(from.join(&files[0])).unwrap();
        assert!(copy(&from, &to).is_err());
        std::fs::remove_dir_all(from).unwrap();
        std::fs::remove_dir_all(to).unwrap();
    }

    #[test]
    fn a_build_without_its_wasm_says_what_trunk_needs() {
        let folder = folder("missing");
        let problem = rename_by_contents(&folder, "complete", "_bg.wasm").unwrap_err();
        assert!(problem.contains("and built 0"), "{problem}");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
