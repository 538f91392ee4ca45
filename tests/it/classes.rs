//! Classes: what the components write, the style sheets know, and the other way round; and what scripts name.

use std::collections::BTreeSet;

use crate::source::files;

/// Every name such as `ct-lane__name` in a text, with the letter before it.
fn names(text: &str) -> Vec<(char, &str)> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    let mut found = Vec::new();
    let mut before = ' ';
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let length = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
        if rest.starts_with("ct-") {
            found.push((before, &rest[..length]));
        }
        let taken = if length == 0 { letter.len_utf8() } else { length };
        before = rest[..taken].chars().next_back().unwrap();
        rest = &rest[taken..];
    }
    found
}

/// Rust without comments; what stands in quotation marks stays.
fn uncommented(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// CSS without comments.
fn bare(text: &str) -> String {
    let parts = text.split("/*").enumerate();
    parts
        .map(|(place, part)| if place == 0 { part } else { part.split_once("*/").map_or("", |(_, after)| after) })
        .collect()
}

/// Classes that Rust writes; one that ends with `--` goes on with a number.
fn written(text: &str) -> BTreeSet<String> {
    let text = uncommented(text).replace("id=\"ct-", "id=\"#ct-");
    // After `#` stands an id; after `.` a class that is looked for, which need not have a style.
    names(&text).into_iter().filter(|(before, _)| !"#.".contains(*before)).map(|(_, name)| name.to_owned()).collect()
}

/// Classes that Rust looks for.
fn sought(text: &str) -> BTreeSet<String> {
    names(&uncommented(text))
        .into_iter()
        .filter(|(before, _)| *before == '.')
        .map(|(_, name)| name.to_owned())
        .collect()
}

/// Classes that style sheets have rules for.
fn styled(text: &str) -> BTreeSet<String> {
    names(&bare(text)).into_iter().filter(|(before, _)| *before == '.').map(|(_, name)| name.to_owned()).collect()
}

fn is_named(class: &str, names: &BTreeSet<String>) -> bool {
    names.contains(class) || names.iter().any(|name| name.ends_with("--") && class.starts_with(name.as_str()))
}

fn texts(folder: &str, ending: &str) -> String {
    files(folder)
        .into_iter()
        .filter(|file| file.path.ends_with(ending))
        .map(|file| file.text)
        .collect::<Vec<_>>()
        .join("\n")
}

/// Classes that a script, or the style sheet in one, names.
fn scripted(text: &str) -> BTreeSet<String> {
    let names = names(text).into_iter().filter(|(before, _)| ".\"".contains(*before));
    names.map(|(_, name)| name.to_owned()).collect()
}

/// Fails with every name, and with what to do.
#[track_caller]
fn check(offences: &[&str], advice: &str) {
    assert!(offences.is_empty(), "{advice}:\n{}", offences.join("\n"));
}

#[test]
fn every_class_that_is_written_has_a_style_or_is_looked_for() {
    let (rust, sheets) = (texts("src", ".rs"), texts("static/css", ".css"));
    let (styled, sought) = (styled(&sheets), sought(&rust));
    let written = written(&rust);
    let known = |class: &str| {
        let begun = class.ends_with("--") && styled.iter().any(|name| name.starts_with(class));
        begun || styled.contains(class) || sought.contains(class)
    };
    let plain: Vec<&str> = written.iter().map(String::as_str).filter(|class| !known(class)).collect();
    check(&plain, "leave these classes out of src/view, or give them a rule in static/css");
}

#[test]
fn every_class_with_a_style_is_written() {
    let (rust, sheets) = (texts("src", ".rs"), texts("static/css", ".css"));
    let written = written(&rust);
    let styled = styled(&sheets);
    let dead: Vec<&str> = styled.iter().map(String::as_str).filter(|class| !is_named(class, &written)).collect();
    check(&dead, "no component writes these classes; remove their rules from static/css");
}

#[test]
fn every_class_that_is_looked_for_is_written() {
    let rust = texts("src", ".rs");
    let (written, sought) = (written(&rust), sought(&rust));
    let missing: Vec<&str> = sought.iter().map(String::as_str).filter(|class| !is_named(class, &written)).collect();
    check(&missing, "src/platform and src/embed look for classes that no component writes");
}

#[test]
fn every_class_that_a_script_names_is_written_and_has_a_style() {
    let (rust, sheets) = (texts("src", ".rs"), texts("static/css", ".css"));
    let (written, styled) = (written(&rust), styled(&sheets));
    let named = scripted(&uncommented(&(texts("static/js", ".js") + &texts("static/embed", ".js"))));
    assert!(named.len() > 10, "{named:?}");
    let is_known = |class: &&str| is_named(class, &written) && styled.contains(*class);
    let unknown: Vec<&str> = named.iter().map(String::as_str).filter(|class| !is_known(class)).collect();
    check(&unknown, "static/js names classes that no component writes, or that have no style");
}

#[test]
fn every_class_of_the_builder_has_a_style_and_the_other_way_round() {
    let page = texts("static/embed", ".html");
    let quoted = page.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let written: BTreeSet<&str> = quoted.flat_map(str::split_whitespace).collect();
    let sheet = bare(&texts("static/embed", ".css"));
    // A selector stands before its brace or its comma; a number with a point has a digit behind it.
    let named = sheet.split('.').skip(1).filter(|rest| rest.starts_with(|letter: char| letter.is_ascii_lowercase()));
    let styled: BTreeSet<&str> = named
        .filter_map(|rest| rest.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').next())
        .collect();
    assert!(!written.is_empty());
    assert_eq!(written, styled);
}

#[test]
fn names_are_told_apart_by_what_they_are() {
    let rust = "// ct-not\nclass=\"ct-a ct-b--{n}\" id=\"ct-id\" fill=\"url(#ct-id)\" (\".ct-c\")";
    assert_eq!(written(rust).into_iter().collect::<Vec<_>>(), ["ct-a", "ct-b--"]);
    assert_eq!(sought(rust).into_iter().collect::<Vec<_>>(), ["ct-c"]);
    let script = "root.querySelector(\".ct-a b, .ct-b\"), [\"ct-c\"], \"var(--ct-ink)\", \"#ct-id\"";
    assert_eq!(scripted(script).into_iter().collect::<Vec<_>>(), ["ct-a", "ct-b", "ct-c"]);
    let sheet = "/* .ct-not */ .ct-a:is(.ct-b--1) { --ct-ink: 0; color: var(--ct-ink) }";
    assert_eq!(styled(sheet).into_iter().collect::<Vec<_>>(), ["ct-a", "ct-b--1"]);
}
