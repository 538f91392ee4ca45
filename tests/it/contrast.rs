//! Inks and grounds of the tokens: what is read, and what is seen, stands out in both themes.

use std::collections::{BTreeMap, BTreeSet};

use crate::{source::root, styles::css};

/// WCAG 2.2, 1.4.3: text under 24 px.
const TEXT: f64 = 4.5;
/// WCAG 2.2, 1.4.11: what one must see to understand or to press.
const SHAPE: f64 = 3.0;

/// What is written, and what it is written on.
///
/// A colour is a token, or `token*opacity on token`. Names on strips have an edge of the ground that they are
/// held against here; those without one are held against all that may lie under them.
fn texts() -> Vec<(&'static str, String)> {
    let pale = declared("lanes", ".ct-strip__segment[data-certainty=\"presumed\"]", "fill-opacity");
    let stripe = declared("lanes", ".ct-defs__stripe", "opacity");
    let edge = |name: &str| {
        let rule = format!(".ct-strip__name--status[data-name=\"{name}\"]");
        token_of(&declared("lanes", &rule, "stroke"))
    };
    let between = ".ct-strip__name:is([data-name=\"disputed\"], [data-name=\"contested\"])";
    let mut pairs: Vec<(&str, String)> = [
        ("ink", "surface"),
        ("ink", "surface-raised"),
        ("ink-soft", "surface"),
        ("ink-soft", "surface-raised"),
        ("accent", "surface"),
        ("accent", "surface-raised"),
        // The view that is chosen, the handle on the axis, and buttons of the builder.
        ("surface", "ink"),
        ("surface", "accent"),
        // What is wrong in the builder.
        ("late", "surface"),
        // Numbers on marks of several events.
        ("surface", "mark"),
        ("open-ink", "open"),
    ]
    .map(|(ink, ground)| (ink, ground.to_owned()))
    .into();
    pairs.push(("open-ink", format!("open*{pale} on surface")));
    pairs.push(("restricted-ink", edge("restricted")));
    pairs.push(("closed-ink", edge("closed")));
    pairs.push(("actor-ink", token_of(&declared("lanes", between, "stroke"))));
    for actor in 0..13 {
        let actor = format!("actor-{actor}");
        pairs.push(("actor-ink", format!("{actor}*{pale} on surface")));
        pairs.push(("actor-ink", format!("stripe*{stripe} on {actor}")));
        pairs.push(("actor-ink", actor));
    }
    pairs
}

/// What is drawn, and what it must be told from. Open, restricted and those who hold sides are light areas in
/// the light theme: they are told by their word, by hatches and by stripes.
fn shapes() -> Vec<(String, &'static str)> {
    let hatch = declared("lanes", ".ct-defs__hatch", "opacity");
    let span = declared("marks", ".ct-mark__span", "fill-opacity");
    let cursor = declared("lanes", ".ct-lane__cursor", "stroke-opacity");
    let mut pairs: Vec<(String, &str)> = [
        // Edges of fields, buttons and boxes; axes.
        ("line-strong", "surface"),
        ("line-strong", "surface-raised"),
        ("focus", "surface"),
        ("focus", "surface-raised"),
        ("ink", "surface"),
        ("accent", "surface"),
        ("mark", "surface"),
        ("mark-open", "surface"),
        ("mark-closed", "surface"),
        // Under a mark that the pointer is on.
        ("mark", "line"),
        ("mark-open", "line"),
        ("mark-closed", "line"),
        ("late", "surface"),
        ("late", "surface-raised"),
        ("closed", "surface"),
        ("closed", "open"),
        ("unknown-line", "surface"),
        ("between-over", "surface"),
    ]
    .map(|(ink, ground)| (ink.to_owned(), ground))
    .into();
    pairs.push((format!("hatch*{hatch} on restricted"), "surface"));
    pairs.push((format!("mark*{span} on surface"), "surface"));
    pairs.push((format!("accent*{cursor} on surface"), "surface"));
    pairs
}

/// The value of a property in a rule whose selector ends like this.
#[track_caller]
fn declared(sheet: &str, selector: &str, property: &str) -> String {
    let path = format!("static/css/widget/{sheet}.css");
    let text = css(&std::fs::read_to_string(root().join(&path)).unwrap());
    let begins = format!("{selector} {{");
    let mut rules = text.split(&begins).skip(1).filter_map(|rest| rest.split('}').next()).flat_map(str::lines);
    let value = rules.find_map(|line| line.trim().strip_prefix(property)?.strip_prefix(": "));
    value.unwrap_or_else(|| panic!("{selector} in {path} has no {property}")).trim_end_matches(';').to_owned()
}

/// The token in `var(--ct-…)`.
#[track_caller]
fn token_of(value: &str) -> String {
    let name = value.strip_prefix("var(--ct-").and_then(|rest| rest.strip_suffix(')'));
    name.unwrap_or_else(|| panic!("{value} is no token")).to_owned()
}

/// Red, green and blue, from 0 to 1.
type Color = [f64; 3];

/// Each token that is a colour, in the light theme and in the dark one.
fn tokens() -> BTreeMap<String, [Color; 2]> {
    let text = css(&std::fs::read_to_string(root().join("static/css/tokens.css")).unwrap());
    let token = |line: &str| {
        let (name, value) = line.trim().strip_prefix("--ct-")?.split_once(": light-dark(")?;
        let (light, dark) = value.strip_suffix(");")?.split_once(", ")?;
        Some((name.to_owned(), [light, dark].map(hex)))
    };
    text.lines().filter_map(token).collect()
}

/// `#rrggbb`.
fn hex(text: &str) -> Color {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).expect("a colour has six digits");
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()) / 255.0)
}

/// What a colour of the tables comes to in a theme.
#[track_caller]
fn color(name: &str, theme: usize) -> Color {
    let all = tokens();
    let token = |name: &str| all.get(name).unwrap_or_else(|| panic!("tokens.css has no colour --ct-{name}"))[theme];
    let Some((ink, ground)) = name.split_once(" on ") else { return token(name) };
    let (ink, opacity) = ink.split_once('*').expect("it lets something through");
    let (ink, ground, opacity) = (token(ink), token(ground), opacity.parse::<f64>().unwrap());
    [0, 1, 2].map(|part| opacity * ink[part] + (1.0 - opacity) * ground[part])
}

/// As WCAG 2 defines it, from 1 to 21.
fn contrast(one: Color, other: Color) -> f64 {
    let light = |color: Color| {
        let part = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        let [red, green, blue] = color.map(part);
        0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    };
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

/// Every pair with the least contrast that it must have.
fn pairs() -> Vec<(String, String, f64)> {
    let texts = texts().into_iter().map(|(ink, ground)| (ink.to_owned(), ground, TEXT));
    texts.chain(shapes().into_iter().map(|(ink, ground)| (ink, ground.to_owned(), SHAPE))).collect()
}

#[test]
fn what_is_written_and_what_is_drawn_stand_out_in_both_themes() {
    let mut faint = Vec::new();
    for (ink, ground, least) in pairs() {
        for (theme, name) in ["light", "dark"].into_iter().enumerate() {
            let found = contrast(color(&ink, theme), color(&ground, theme));
            if found < least {
                faint.push(format!("{name}: {ink} against {ground}: {found:.2} of {least}"));
            }
        }
    }
    assert!(faint.is_empty(), "change these tokens of static/css/tokens.css:\n{}", faint.join("\n"));
}

#[test]
fn every_colour_is_held_against_another() {
    let pairs = pairs();
    let words = pairs.iter().flat_map(|(ink, ground, _)| [ink, ground]);
    let held: BTreeSet<&str> = words.flat_map(|name| name.split([' ', '*'])).collect();
    let loose: Vec<String> = tokens().into_keys().filter(|token| !held.contains(token.as_str())).collect();
    assert_eq!(loose, [""; 0], "put these tokens into the tables above, with what they are seen against");
}

#[test]
fn every_colour_of_the_tokens_has_two_themes() {
    let text = css(&std::fs::read_to_string(root().join("static/css/tokens.css")).unwrap());
    let colored: Vec<&str> = text.lines().map(str::trim).filter(|line| line.contains('#')).collect();
    let all = tokens();
    assert_eq!(colored.len(), all.len(), "write each as light-dark(#rrggbb, #rrggbb)");
    assert!(all.len() > 30, "{}", all.len());
}

#[test]
fn contrast_is_that_of_wcag() {
    let [black, white, grey] = ["#000000", "#ffffff", "#767676"].map(hex);
    assert!((contrast(black, white) - 21.0).abs() < 1e-9);
    assert!((contrast(grey, white) - 4.54).abs() < 0.005, "{}", contrast(grey, white));
    assert!((contrast(white, grey) - contrast(grey, white)).abs() < 1e-9);
    assert!((contrast(grey, grey) - 1.0).abs() < 1e-9);
}
