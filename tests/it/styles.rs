//! What the style sheets may hold: they serve lines from left to right and from right to left alike.

use crate::source::{File, files};

/// CSS without its comments; lines keep their numbers.
pub(crate) fn css(text: &str) -> String {
    let mut bare = String::new();
    for (place, piece) in text.split("/*").enumerate() {
        match piece.split_once("*/") {
            Some((comment, after)) if place > 0 => {
                bare.extend(comment.chars().filter(|letter| *letter == '\n'));
                bare.push_str(after);
            }
            _ => bare.push_str(piece),
        }
    }
    bare
}

/// Every style sheet that is shipped.
fn sheets() -> Vec<File> {
    files("static").into_iter().filter(|file| file.path.ends_with(".css")).collect()
}

/// Lines of all style sheets that a test finds fault with.
fn faulty(test: impl Fn(&str) -> bool) -> Vec<String> {
    let mut faulty: Vec<String> = Vec::new();
    for sheet in sheets() {
        let lines = lines(&sheet.text, &test).into_iter();
        faulty.extend(lines.map(|line| format!("{}:{line}", sheet.path)));
    }
    faulty
}

/// The numbers of the lines that a test finds fault with; comments say what they like.
fn lines(sheet: &str, test: impl Fn(&str) -> bool) -> Vec<usize> {
    css(sheet).lines().enumerate().filter(|(_, line)| test(line)).map(|(place, _)| place + 1).collect()
}

/// Fails with every offence, and with what to do.
#[track_caller]
fn check(offences: &[String], advice: &str) {
    assert!(offences.is_empty(), "{advice}:\n{}", offences.join("\n"));
}

/// Whether a line says `left` or `right`, alone or as a part of a name with hyphens, or two different
/// lengths for them.
fn is_sided(line: &str) -> bool {
    const CLOCKWISE: [&str; 6] = ["padding", "margin", "inset", "border-width", "border-style", "border-color"];
    let named =
        line.split(|letter: char| !letter.is_ascii_alphanumeric()).any(|word| ["left", "right"].contains(&word));
    let rule = line.trim().trim_end_matches(';').split_once(": ");
    let sides: Vec<&str> = match rule {
        Some((name, values)) if CLOCKWISE.contains(&name) => values.split(' ').collect(),
        _ => Vec::new(),
    };
    named || matches!(sides.as_slice(), [_, right, _, left] if right != left)
}

#[test]
fn no_style_has_a_left_and_a_right() {
    check(&faulty(is_sided), "write inline-start and inline-end, so that right-to-left pages mirror");
    assert!(sheets().len() > 15, "the style sheets are elsewhere");
    let wrong = "a { /* left */ inset-inline-start: 0 }\nb { margin-left: 0 }\nc { text-align: right }\n\
                 padding: 1px 0 1px 0;\n  padding: 1px 0 1px 2px;\n  --ct-lefty: 0;";
    assert_eq!(lines(wrong, is_sided), [2, 3, 5]);
}

/// Whether a line parts letters, which are joined in Arabic script.
fn parts_letters(line: &str) -> bool {
    line.contains("letter-spacing") || line.contains("text-transform")
}

#[test]
fn no_style_parts_letters_that_are_joined() {
    check(&faulty(parts_letters), "letters of Arabic script are joined: set no space between them");
    assert_eq!(lines("a { color: b }\nb { letter-spacing: 0.1em }", parts_letters), [2]);
}

/// Whether a line makes letters smaller than 13 px.
fn is_too_small(line: &str) -> bool {
    let size = line.split_once("font-size: ").or_else(|| line.split_once("  --ct-text-small: "));
    let number = size.map(|(_, size)| size.trim_start_matches("calc("));
    let pixels = number.and_then(|size| size.split_once("px")).and_then(|(number, _)| number.parse::<f64>().ok());
    pixels.is_some_and(|pixels| pixels < 13.0)
}

#[test]
fn no_letters_are_smaller_than_13_px() {
    check(&faulty(is_too_small), "letters under 13 px are hard to read, those of Arabic script most of all");
    let sizes = "font-size: 13px;\nfont-size: 12px;\nfont-size: calc(11px + var(--ct-taller));\nfont-size: 1em;";
    assert_eq!(lines(sizes, is_too_small), [2, 3]);
}
