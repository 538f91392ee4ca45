//! Tidiness that no other tool checks: sizes, names, links, colors.

use std::fs;

use crate::{
    source::{File, code, files, root, top_files},
    styles::css,
};

/// Longer than this, a file has a second subject.
const MOST_LINES: usize = 600;

/// Folders whose files are written by hand.
const FOLDERS: [&str; 6] = ["benches", "docs", "src", "static", "tests", "xtask"];

fn all() -> Vec<File> {
    let mut all: Vec<File> = FOLDERS.iter().flat_map(|folder| files(folder)).collect();
    all.extend(top_files());
    all
}

fn has_ending(path: &str, endings: &[&str]) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
}

/// Fails with every offence, and with what to do.
#[track_caller]
fn check(offences: &[String], advice: &str) {
    assert!(offences.is_empty(), "{advice}:\n{}", offences.join("\n"));
}

#[test]
fn no_source_file_is_longer_than_600_lines() {
    let long: Vec<String> = all()
        .into_iter()
        .filter(|file| has_ending(&file.path, &["rs", "css", "js", "mjs", "ts"]))
        .map(|file| (file.text.lines().count(), file.path))
        .filter(|(lines, _)| *lines > MOST_LINES)
        .map(|(lines, path)| format!("{path} has {lines} lines"))
        .collect();
    check(&long, "split these by subject");
}

#[test]
fn no_file_is_named_for_nothing() {
    let vague: Vec<String> = all()
        .into_iter()
        .map(|file| file.path)
        .filter(|path| {
            path.split('/').any(|name| {
                let stem = name.split('.').next().unwrap_or_default();
                ["util", "utils", "helper", "helpers", "common", "misc"].contains(&stem)
            })
        })
        .collect();
    check(&vague, "name these for what they hold");
}

/// The tokens; and masks, in which white is what shows, whatever the theme.
const COLORED: [&str; 2] = ["static/css/tokens.css", "src/view/defs.rs"];

/// Lines with a color that is written out.
fn colors(text: &str) -> Vec<usize> {
    let colored = |line: &str| {
        let functions = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "oklab(", "lab(", "lch("];
        let function = functions.iter().any(|name| {
            line.match_indices(name)
                .any(|(at, _)| !line[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_'))
        });
        function || line.match_indices('#').any(|(at, _)| is_hex(&line[..at], &line[at + 1..]))
    };
    text.lines().enumerate().filter(|(_, line)| colored(line)).map(|(place, _)| place + 1).collect()
}

/// Whether a number sign stands before a color, and not in a link or a character of HTML.
fn is_hex(before: &str, after: &str) -> bool {
    let digits = after.chars().take_while(|letter| letter.is_ascii_hexdigit()).count();
    let ends = !after[digits..].starts_with(|letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_');
    [3, 4, 6, 8].contains(&digits) && ends && !before.ends_with('&') && !before.ends_with("href=\"")
}

#[test]
fn colors_are_written_in_the_tokens_only() {
    let mut offences = Vec::new();
    let styled = files("static").into_iter().chain(files("src"));
    for file in styled.filter(|file| has_ending(&file.path, &["css", "js", "html", "rs"])) {
        if COLORED.contains(&file.path.as_str()) {
            continue;
        }
        let text = if has_ending(&file.path, &["css"]) { css(&file.text) } else { file.text };
        offences.extend(colors(&text).into_iter().map(|line| format!("{}:{line}", file.path)));
    }
    check(&offences, "use a custom property of static/css/tokens.css");
    let lines =
        "a { color: #fff }\nb { fill: oklch(50% 0 0) }\nc: var(--ct-open)\n<a href=\"#add\">&#8211;\n#[derive(Debug)]";
    assert_eq!(colors(lines), [1, 2]);
}

/// Where the links of a Markdown text go, without those in code.
fn links(text: &str) -> Vec<(usize, String)> {
    let mut links = Vec::new();
    let mut fenced = false;
    for (place, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        }
        if fenced {
            continue;
        }
        // Every other piece stands between backticks.
        let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join("`");
        let inline = prose.match_indices("](").map(|(at, _)| &prose[at + 2..]);
        let inline = inline.filter_map(|rest| rest.split([')', ' ']).next());
        let reference =
            prose.strip_prefix('[').and_then(|rest| rest.split_once("]: ")).map(|(_, target)| target.trim());
        links.extend(inline.chain(reference).map(|target| (place + 1, target.to_owned())));
    }
    links
}

#[test]
fn relative_links_of_the_documents_lead_somewhere() {
    let mut offences = Vec::new();
    let folders = ["benches", "docs", "static/data"].into_iter().flat_map(files);
    let documents = top_files().into_iter().chain(folders);
    for file in documents.filter(|file| has_ending(&file.path, &["md"])) {
        let folder = root().join(&file.path);
        for (line, link) in links(&file.text) {
            let target = link.split('#').next().unwrap_or_default();
            if target.is_empty() || target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            if fs::metadata(folder.with_file_name(target)).is_err() {
                offences.push(format!("{}:{line}: {link}", file.path));
            }
        }
    }
    check(&offences, "these links lead nowhere");
    let text = "[a](b.md) `[c](d.md)`\n```\n[e](f.md)\n```\n[g]: h.md#i";
    assert_eq!(links(text), [(1, "b.md".to_owned()), (5, "h.md#i".to_owned())]);
}

#[test]
fn nothing_names_a_folder_of_one_machine() {
    // In two pieces, so that this file does not name them either.
    let folders = [["/wo", "rk/"], ["/ro", "ot/"], ["/ho", "me/"], ["/Use", "rs/"], ["../sha", "red"]]
        .map(|pieces| pieces.concat());
    let mut offences = Vec::new();
    for file in all() {
        for (place, line) in file.text.lines().enumerate() {
            let named = folders.iter().any(|folder| {
                // Within an address it is somebody's page.
                line.match_indices(folder.as_str()).any(|(at, _)| {
                    !line[..at].ends_with(|letter: char| letter.is_alphanumeric() || "./~-_}".contains(letter))
                })
            });
            if named {
                offences.push(format!("{}:{}", file.path, place + 1));
            }
        }
    }
    check(&offences, "write paths from the top of the repository");
}

#[test]
fn no_test_sleeps_reads_a_clock_or_is_left_out() {
    // In two pieces, so that this file does not say them either.
    let words = [
        ["thread::", "sleep"],
        ["Instant::", "now"],
        ["SystemTime", "::now"],
        ["#[ig", "nore"],
        ["#[should_", "panic"],
    ]
    .map(|pieces| pieces.concat());
    let mut offences = Vec::new();
    for file in files("tests/it").into_iter().chain(files("src")).filter(|file| has_ending(&file.path, &["rs"])) {
        for (place, line) in code(&file.text).lines().enumerate() {
            if words.iter().any(|word| line.contains(word.as_str())) {
                offences.push(format!("{}:{}", file.path, place + 1));
            }
        }
    }
    check(&offences, "a test tells the same at any time on any machine");
}
