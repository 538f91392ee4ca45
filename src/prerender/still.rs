//! Markup that nobody can press yet.
//!
//! Buttons that are words stay as words, marks in a picture as images with the same name. Whole
//! groups of controls stay as they are, so that they keep their room; `page.css` hides them.

use super::tag::{Piece, pieces};

/// Classes of buttons that say something which is worth reading.
const WORDS: [&str; 2] = ["ct-card__only", "ct-link"];
/// Attributes of something that can be pressed or moved.
const STATES: [&str; 6] =
    ["aria-pressed", "aria-expanded", "aria-valuetext", "aria-valuemin", "aria-valuemax", "aria-valuenow"];

/// The same markup, with nothing in it that asks for a script: same elements, same places.
#[must_use]
pub fn still(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    // Buttons hold no buttons.
    let mut in_words = false;
    for piece in pieces(html) {
        let mut tag = match piece {
            Piece::Start(tag) => tag,
            Piece::Text(text) => {
                out.push_str(text);
                continue;
            }
            Piece::End(name) => {
                let name = if name == "button" && std::mem::take(&mut in_words) { "span" } else { name };
                out.extend(["</", name, ">"]);
                continue;
            }
        };
        if tag.name == "button" && WORDS.iter().any(|class| tag.is(class)) {
            in_words = true;
            tag.name = "span";
            tag.attributes.retain(|(name, _)| *name != "title" && !STATES.contains(name));
        }
        let mut label = String::new();
        if matches!(tag.get("role"), Some("button" | "slider")) {
            // A slider's value is a part of its name, now that it has no value.
            for name in ["aria-label", "aria-valuetext"] {
                let space = if label.is_empty() { "" } else { " " };
                label.extend(tag.get(name).into_iter().flat_map(|text| [space, text]));
            }
            tag.attributes.retain(|(name, _)| !STATES.contains(name));
            for (name, value) in &mut tag.attributes {
                match *name {
                    "role" => *value = "img",
                    "aria-label" => *value = &label,
                    _ => {}
                }
            }
        }
        tag.attributes.retain(|(name, _)| *name != "tabindex");
        tag.write(&mut out);
    }
    out
}
