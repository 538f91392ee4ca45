//! The project's own files, as the architecture and tidiness tests read them.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The top of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of the repository, by its path from the top, with its text.
pub(crate) struct File {
    /// With `/` between folders.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// All text files below a folder, in the order of their paths; none if there is no such folder.
pub(crate) fn files(folder: &str) -> Vec<File> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    found
        .into_iter()
        .filter_map(|path| {
            let text = fs::read_to_string(&path).ok()?;
            let path = path.strip_prefix(root()).unwrap().to_str()?.replace('\\', "/");
            Some(File { path, text })
        })
        .collect()
}

/// The text files at the top of the repository.
pub(crate) fn top_files() -> Vec<File> {
    let mut paths: Vec<PathBuf> = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path()).collect();
    // In a worktree `.git` is a file too: git's own, with a path of the machine in it.
    paths.retain(|path| path.is_file() && !path.ends_with(".git"));
    paths.sort();
    paths
        .into_iter()
        .filter_map(|path| {
            let text = fs::read_to_string(&path).ok()?;
            Some(File { path: path.file_name()?.to_str()?.to_owned(), text })
        })
        .collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// Rust source without its comments and without what its quotation marks hold; lines keep their numbers.
pub(crate) fn code(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(raw) = raw_quote(rest) {
            raw
        } else if letter == '"' {
            quote(rest)
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            rest.find("\"'").map_or(rest.len(), |end| end + 2)
        } else {
            bare.push(letter);
            rest = &rest[letter.len_utf8()..];
            continue;
        };
        bare.extend(rest[..taken].chars().filter(|letter| *letter == '\n'));
        bare.push(' ');
        rest = &rest[taken..];
    }
    bare
}

/// The length of a text in quotation marks at the start.
fn quote(text: &str) -> usize {
    let mut escaped = false;
    for (place, letter) in text.char_indices().skip(1) {
        match letter {
            '"' if !escaped => return place + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

/// The length of a raw text, `r"…"` or `r#"…"#`, at the start.
fn raw_quote(text: &str) -> Option<usize> {
    let after = text.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let start = 2 + hashes;
    Some(text[start..].find(&end).map_or(text.len(), |place| start + place + end.len()))
}

/// Every path in Rust code such as `crate::view::Lane`, with the line it is on; groups in braces
/// are taken apart.
pub(crate) fn paths(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    // What stands before each group that is open; nothing before a block.
    let mut groups: Vec<String> = Vec::new();
    let mut path = String::new();
    let mut line = 1;
    let mut rest = code;
    while let Some(letter) = rest.chars().next() {
        let group = groups.last().map(String::as_str).unwrap_or_default();
        let letters = rest.char_indices().find(|(_, letter)| !(letter.is_alphanumeric() || *letter == '_'));
        let (word, after) = rest.split_at(letters.map_or(rest.len(), |(end, _)| end));
        if !word.is_empty() {
            path.push_str(word);
            if !after.starts_with("::") {
                found.push((line, format!("{group}{path}")));
                path.clear();
            }
            rest = after;
        } else if let Some(inner) = rest.strip_prefix("::{") {
            groups.push(format!("{group}{path}::"));
            path.clear();
            rest = inner;
        } else if let Some(next) = rest.strip_prefix("::") {
            path.push_str("::");
            rest = next;
        } else {
            match letter {
                '{' => groups.push(String::new()),
                '}' => drop(groups.pop()),
                '\n' => line += 1,
                _ => {}
            }
            path.clear();
            rest = &rest[letter.len_utf8()..];
        }
    }
    found
}

#[test]
fn groups_of_imports_are_taken_apart() {
    let code = code(
        "use crate::{domain::{Day, date}, view}; // crate::state\nlet a = \"crate::embed\"; gloo::utils::window();",
    );
    let found: Vec<String> = paths(&code).into_iter().map(|(line, path)| format!("{line} {path}")).collect();
    assert_eq!(
        found,
        [
            "1 use",
            "1 crate::domain::Day",
            "1 crate::domain::date",
            "1 crate::view",
            "2 let",
            "2 a",
            "2 gloo::utils::window",
        ]
    );
}
