//! The README, the types and the code name the same attributes, properties, methods and events.

use std::collections::BTreeSet;

use crate::source::root;

type Names = BTreeSet<String>;

fn read(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap()
}

/// The names in the first column of the README's table with this heading.
fn table(heading: &str) -> Names {
    let readme = read("README.md");
    let head = format!("| {heading} |");
    let rows =
        readme.lines().skip_while(|line| !line.starts_with(&head)).skip(2).take_while(|line| line.starts_with('|'));
    let first = |row: &str| row.split('|').nth(1).unwrap_or_default().to_owned();
    rows.flat_map(|row| first(row).split("`, `").map(str::to_owned).collect::<Vec<_>>())
        .map(|name| name.trim().trim_matches('`').split('(').next().unwrap_or_default().to_owned())
        .collect()
}

/// The names between two pieces of a file, one a line, read by a function.
fn within(file: &str, from: &str, to: &str, name: impl Fn(&str) -> Option<&str>) -> Names {
    let text = read(file);
    let rest = text.split_once(from).unwrap_or_else(|| panic!("{file} has no {from:?}")).1;
    rest.split_once(to)
        .unwrap_or_else(|| panic!("{file} has no {to:?} after {from:?}"))
        .0
        .lines()
        .filter_map(name)
        .map(str::to_owned)
        .collect()
}

/// The words in a list of quoted words.
fn quoted(text: &str) -> Names {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

fn attributes_of_the_loader() -> Names {
    let loader = read("static/js/crossing-timeline.js");
    let list = loader.lines().find_map(|line| line.strip_prefix("const SETTINGS = ")).unwrap();
    let mut names = quoted(list);
    names.extend(["src", "loading"].map(str::to_owned));
    names
}

/// What the types say of the element: `name: type` or `name(…)`.
fn members() -> (Names, Names) {
    let is_member = |line: &&str| line.strip_prefix("  ").is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let text = read("static/js/crossing-timeline.d.ts");
    let rest = text.split_once("interface CrossingTimelineElement").unwrap().1;
    let (mut properties, mut methods) = (Names::new(), Names::new());
    for member in rest.split_once("\n}").unwrap().0.lines().filter(is_member) {
        let member = member.trim().trim_start_matches("readonly ");
        let name: String = member.chars().take_while(char::is_ascii_alphanumeric).collect();
        let is_method = member.get(name.len()..).is_some_and(|rest| rest.starts_with('('));
        if is_method {
            methods.insert(name)
        } else {
            properties.insert(name)
        };
    }
    (properties, methods)
}

#[test]
fn the_loader_tells_the_version_of_the_package() {
    let loader = read("static/js/crossing-timeline.js");
    let told = loader.lines().find_map(|line| line.strip_prefix("const VERSION = \"")?.strip_suffix("\";"));
    assert_eq!(told, Some(env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_readme_lists_the_attributes_that_the_loader_reads() {
    assert_eq!(table("attribute"), attributes_of_the_loader());
}

#[test]
fn every_attribute_is_a_property_of_the_types() {
    let (properties, _) = members();
    let mut expected = attributes_of_the_loader();
    // Every element has `lang`; `address` and `ready` are no attributes.
    expected.remove("lang");
    expected.extend(["address", "ready"].map(str::to_owned));
    assert_eq!(properties, expected);
}

#[test]
fn the_readme_the_types_and_the_class_have_the_same_methods() {
    let (properties, methods) = members();
    let told: Names = table("method or property").difference(&properties).cloned().collect();
    assert_eq!(told, methods);
    fn public(line: &str) -> Option<&str> {
        let line = line.strip_prefix("  ")?;
        let line = line.strip_prefix("async ").unwrap_or(line);
        let (name, rest) = line.split_once('(')?;
        let named = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        // What the browser calls, and what is set and got, are no methods of the public surface.
        let is_ours = !name.ends_with("Callback") && name != "constructor";
        (named && rest.ends_with('{') && is_ours).then_some(name)
    }
    let class = within("static/js/crossing-timeline.js", "class CrossingTimeline", "\n}\n", public);
    assert_eq!(class, methods);
}

#[test]
fn the_readme_and_the_types_have_the_same_events_and_the_code_tells_them() {
    let told = table("event");
    fn event(line: &str) -> Option<&str> {
        line.trim().strip_prefix('"')?.split('"').next()
    }
    let typed = within("static/js/crossing-timeline.d.ts", "HTMLElementEventMap {", "\n  }\n", |line| {
        event(line).filter(|name| name.starts_with("crossing-timeline-") && *name != "crossing-timeline-address")
    });
    assert_eq!(told, typed);
    let code = read("static/js/crossing-timeline.js") + &read("src/embed/widget.rs");
    for name in &told {
        let short = name.trim_start_matches("crossing-timeline-");
        assert!(code.contains(&format!("(\"{short}\"")), "nobody tells {name}");
    }
}
