//! A tree as text with one element a line, so that a change is a few lines of a diff.

use super::markup::{Element, Node};

pub(super) fn pretty(whole: &Element) -> String {
    let mut text = String::new();
    whole.children.iter().for_each(|child| write(&mut text, child, 0));
    text
}

fn write(text: &mut String, node: &Node, depth: usize) {
    match node {
        Node::Text(words) => line(text, depth, words),
        Node::Element(element) => {
            let attributes: String =
                element.attributes.iter().map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
            let begin = format!("<{}{attributes}>", element.name);
            match element.children.as_slice() {
                [] => line(text, depth, &begin),
                [Node::Text(words)] => line(text, depth, &format!("{begin}{words}")),
                children => {
                    line(text, depth, &begin);
                    children.iter().for_each(|child| write(text, child, depth + 1));
                }
            }
        }
    }
}

/// A line; a space at its end is written as one that editors leave alone.
fn line(text: &mut String, depth: usize, words: &str) {
    text.extend(std::iter::repeat_n(' ', depth));
    match words.strip_suffix(' ') {
        Some(words) => text.extend([words, "&#32;"]),
        None => text.push_str(words),
    }
    text.push('\n');
}
