//! Markup for places that strip all but words: no class, no picture, no control.

use super::tag::{Piece, Tag, pieces};

/// Elements that stay.
const KEPT: [&str; 23] = [
    "a", "bdi", "dd", "dl", "dt", "h2", "h3", "h4", "h5", "li", "ol", "p", "strong", "sup", "table", "tbody", "td",
    "th", "thead", "tr", "ul", "em", "br",
];
/// Attributes that stay.
const ATTRIBUTES: [&str; 3] = ["href", "lang", "scope"];
/// Elements that begin a line of their own.
const BLOCKS: [&str; 14] = ["dl", "h2", "h3", "h4", "h5", "li", "ol", "p", "table", "tr", "ul", "dt", "dd", "tbody"];

/// The words of some markup with its headings, lists, tables and links.
#[must_use]
pub fn plain(html: &str) -> String {
    let mut out = String::new();
    // How deep within a picture.
    let mut drawn = 0_usize;
    for piece in pieces(html) {
        match piece {
            Piece::Start(tag) if tag.name == "svg" || drawn > 0 => drawn += 1,
            Piece::End(_) if drawn > 0 => drawn -= 1,
            Piece::Text(_) if drawn > 0 => {}
            Piece::Text(text) => out.push_str(text),
            Piece::Start(mut tag) if KEPT.contains(&tag.name) => {
                if BLOCKS.contains(&tag.name) && !out.is_empty() {
                    out.push('\n');
                }
                tag.attributes.retain(|(name, _)| ATTRIBUTES.contains(name));
                tag.write(&mut out);
            }
            Piece::Start(tag) if tag.name == "span" => out.push_str(between(&tag, &out)),
            Piece::End(name) if KEPT.contains(&name) => out.extend(["</", name, ">"]),
            Piece::Start(_) | Piece::End(_) => {}
        }
    }
    out.push('\n');
    out
}

/// What parts words that stood apart by their style from those before them.
fn between(tag: &Tag<'_>, before: &str) -> &'static str {
    let begins = before.ends_with('>') && !["</a>", "</bdi>", "</sup>"].iter().any(|end| before.ends_with(end));
    let apart = tag.get("class").is_some_and(|class| class.ends_with("__facts") || class.ends_with("__note"));
    match () {
        () if begins || before.ends_with([' ', '\n']) => "",
        () if apart => " – ",
        () => " ",
    }
}
