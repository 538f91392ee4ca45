//! What the build weighs, and how much it may.

use std::path::Path;

use crate::command::Run;
use crate::stage::LANGUAGES;
use crate::{prerender, project};

/// A sum of file sizes that readers pay for together.
struct Budget {
    name: &'static str,
    /// Bytes after brotli's best compression, as static hosts send them.
    brotli: u64,
    /// Whether it counts a file, for readers of a language.
    holds: fn(&str, &str) -> bool,
    reason: &'static str,
}

const BUDGETS: [Budget; 10] = [
    Budget {
        name: "first download",
        brotli: 127_000,
        holds: is_first,
        reason: "a host page pays for it on every first visit, often over a phone's network: until the element can be \
                 used, this is all that it fetches. The goal is 110,000 (`DESIGN.md`, \"Where are the bytes?\")",
    },
    Budget {
        name: "its wasm",
        brotli: 108_900,
        holds: |path, language| is_program(path, "widget", language) && path.ends_with(".wasm"),
        reason: IN_FIRST,
    },
    Budget {
        name: "its glue",
        brotli: 3_750,
        holds: |path, language| is_program(path, "widget", language) && path.ends_with(".js"),
        reason: IN_FIRST,
    },
    Budget { name: "loader", brotli: 3_400, holds: |path, _| path == LOADER, reason: IN_FIRST },
    Budget { name: "styles", brotli: 4_200, holds: |path, _| is_styles(path, "widget"), reason: IN_FIRST },
    Budget { name: "facts shown first", brotli: 7_100, holds: is_dataset, reason: IN_FIRST },
    Budget {
        name: "facts that are asked for",
        brotli: 63_500,
        holds: is_details,
        reason: "a reader who comes near gets them, and whoever opens an event waits for them",
    },
    Budget {
        name: "second download",
        brotli: 173_200,
        holds: is_complete,
        reason: "a reader who asks for figures, promises or a file of what is shown waits for it, or for a dataset of \
                 the host page's own: some 6,000 of it are an index to search tens of thousands of events, their \
                 histories in slices, their days counted in time, pages of lists, and lanes that are drawn later",
    },
    Budget {
        name: "files of what is shown",
        brotli: 6_000,
        holds: is_export,
        reason: "whoever asks for a file waits for it, beside the second download",
    },
    Budget {
        name: "page before its list, with CSS",
        brotli: 17_900,
        holds: is_first_content,
        reason: "a reader of the page sees nothing before it is there",
    },
];

/// Why a part of the first download has a budget of its own.
const IN_FIRST: &str = "the sum of the first download is kept by each of its parts: what one gains is not for another \
                        to spend unseen";

/// The file that a host page names.
const LOADER: &str = "crossing-timeline.js";

/// What an embedded widget downloads before it can be used, facts and all.
fn is_first(path: &str, language: &str) -> bool {
    path == LOADER || is_program(path, "widget", language) || is_styles(path, "widget") || is_dataset(path, language)
}

/// What a view that is not in the first download takes, once.
fn is_complete(path: &str, language: &str) -> bool {
    is_program(path, "complete", language) || is_styles(path, "complete")
}

/// The script that makes files and pictures of what is shown.
fn is_export(path: &str, _: &str) -> bool {
    path.starts_with("export-")
}

/// The page down to the end of the picture, and what it is styled by.
fn is_first_content(path: &str, language: &str) -> bool {
    path == format!("{}, before #events", prerender::page(language)) || is_styles(path, "page")
}

/// The first half of the facts.
fn is_dataset(path: &str, language: &str) -> bool {
    path.starts_with(&format!("data/crossings-{language}-"))
}

/// The second half.
fn is_details(path: &str, language: &str) -> bool {
    path.starts_with(&format!("data/details-{language}-"))
}

fn is_program(path: &str, program: &str, language: &str) -> bool {
    path.starts_with(&format!("{program}-{language}-"))
}

fn is_styles(path: &str, name: &str) -> bool {
    path.starts_with(&format!("{name}-")) && path.ends_with(".css")
}

/// One file, or the sum of some.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Size {
    raw: u64,
    gzip: u64,
    brotli: u64,
    name: String,
}

/// Prints the table of a built folder and compares it with the budgets.
///
/// # Errors
/// When a budget is passed, or the folder cannot be measured.
pub(crate) fn report(folder: &Path) -> Result<(), String> {
    let script = project::root().join("xtask/src/sizes.mjs");
    let lines = Run::new("node").arg(script).arg(folder).output()?;
    let files = parse(&lines)?;
    let (sums, passed) = judge(&files);
    println!("{}", table(&files, &sums));
    if passed.is_empty() { Ok(()) } else { Err(passed.join("\n")) }
}

/// What readers of each language pay for, and a sentence for every budget that is passed.
fn judge(files: &[Size]) -> (Vec<Size>, Vec<String>) {
    let (mut sums, mut passed) = (Vec::new(), Vec::new());
    for language in LANGUAGES {
        for budget in &BUDGETS {
            let sum = sum(budget, language, files);
            passed.extend(excess(budget, &sum));
            sums.push(sum);
        }
    }
    (sums, passed)
}

/// The lines of `sizes.mjs`.
fn parse(lines: &str) -> Result<Vec<Size>, String> {
    let size = |line: &str| {
        let mut words = line.splitn(4, ' ');
        let mut number = || words.next()?.parse().ok();
        let (raw, gzip, brotli) = (number()?, number()?, number()?);
        let name = words.next()?.to_owned();
        Some(Size { raw, gzip, brotli, name })
    };
    lines.lines().map(|line| size(line).ok_or_else(|| format!("sizes.mjs wrote an unexpected line: {line}"))).collect()
}

fn sum(budget: &Budget, language: &str, files: &[Size]) -> Size {
    let mut sum = Size { name: format!("{}, {language}", budget.name), ..Size::default() };
    for file in files.iter().filter(|file| (budget.holds)(&file.name, language)) {
        sum.raw += file.raw;
        sum.gzip += file.gzip;
        sum.brotli += file.brotli;
    }
    sum
}

/// What to say if the sum is more than the budget.
fn excess(budget: &Budget, sum: &Size) -> Option<String> {
    let Budget { brotli: most, reason, .. } = budget;
    let over = sum.brotli.checked_sub(*most).filter(|over| *over > 0)?;
    Some(format!(
        "{}: {brotli} bytes after brotli are {over} more than the budget of {most}. The budget \
         is there because {reason}. Make the build smaller, or argue for another number in \
         xtask/src/sizes.rs.",
        sum.name,
        brotli = sum.brotli
    ))
}

fn table(files: &[Size], sums: &[Size]) -> String {
    let row = |raw: &str, gzip: &str, brotli: &str, name: &str| format!("{raw:>9} {gzip:>9} {brotli:>9}  {name}\n");
    let rows = |sizes: &[Size]| -> String {
        let cells = |size: &Size| [size.raw, size.gzip, size.brotli].map(|bytes| bytes.to_string());
        let line = |size: &Size| {
            let [raw, gzip, brotli] = cells(size);
            row(&raw, &gzip, &brotli, &size.name)
        };
        sizes.iter().map(line).collect()
    };
    let head = row("raw", "gzip -9", "brotli 11", "bytes of");
    format!("\n{head}{}\n{}", rows(files), rows(sums))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "10 8 7 crossing-timeline.js\n30 20 15 widget-ar-0a_bg.wasm\n1 1 1 widget-en-0e.js\n\
                         9 8 7 complete-ar-0c_bg.wasm\n5 4 3 page-0b.css\n100 50 40 data/crossings-ar-0f.json\n\
                         50 40 30 index.ar.html\n8 7 6 export-0e.js\n20 10 9 index.ar.html, before #events\n\
                         6 5 4 complete-0d.css\n3 3 3 widget-0f.css\n1 1 1 widget-ar-0b.js\n\
                         9 9 9 data/details-ar-0c.json\n";

    #[test]
    fn a_budget_counts_its_own_files_only() {
        let files = parse(LINES).unwrap();
        let weighs = |name| {
            let budget = BUDGETS.iter().find(|budget| budget.name == name).unwrap();
            let Size { raw, gzip, brotli, .. } = sum(budget, "ar", &files);
            (raw, gzip, brotli)
        };
        assert_eq!(weighs("first download"), (144, 82, 66));
        assert_eq!(weighs("its wasm"), (30, 20, 15));
        assert_eq!(weighs("its glue"), (1, 1, 1));
        assert_eq!(weighs("loader"), (10, 8, 7));
        assert_eq!(weighs("styles"), (3, 3, 3));
        assert_eq!(weighs("facts shown first"), (100, 50, 40));
        assert_eq!(weighs("facts that are asked for"), (9, 9, 9));
        assert_eq!(weighs("second download"), (15, 13, 11));
        assert_eq!(weighs("files of what is shown"), (8, 7, 6));
        assert_eq!(weighs("page before its list, with CSS"), (25, 14, 12));
    }

    #[test]
    fn a_budget_may_be_used_up_but_not_passed() {
        let first = &BUDGETS[0];
        let weighing = |brotli| Size { brotli, ..Size::default() };
        assert_eq!(excess(first, &weighing(first.brotli)), None);
        let said = excess(first, &weighing(first.brotli + 1)).unwrap();
        assert!(said.contains(&format!("are 1 more than the budget of {}", first.brotli)), "{said}");
    }

    #[test]
    fn a_file_that_is_too_heavy_fails_in_its_own_language_alone() {
        let wasm = |brotli| {
            let name = "widget-ckb-0a_bg.wasm".to_owned();
            [Size { brotli, name, ..Size::default() }]
        };
        let most = BUDGETS.iter().find(|budget| budget.name == "its wasm").unwrap().brotli;
        assert_eq!(judge(&wasm(most)).1, [""; 0]);
        let (sums, passed) = judge(&wasm(most + 5_000));
        assert_eq!(sums.len(), LANGUAGES.len() * BUDGETS.len());
        let [said] = &*passed else { panic!("{passed:?}") };
        assert!(
            said.starts_with(&format!("its wasm, ckb: {} bytes after brotli are 5000 more", most + 5_000)),
            "{said}"
        );
    }

    #[test]
    fn a_file_name_may_contain_a_space() {
        assert_eq!(parse("1 2 3 a b.txt\n").unwrap()[0].name, "a b.txt");
        assert!(parse("1 2\n").is_err());
    }
}
