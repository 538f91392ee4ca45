//! From a path such as `events[3].date` to a line and a column of the file.
//!
//! Only asked when something is wrong, so that reading a good file pays nothing for it.

use super::super::json::{Level, field};

/// Line and column (both from 1, columns in characters) of what a path names; if it names
/// nothing, of the nearest thing around it.
pub(super) fn locate(text: &str, path: &str) -> (usize, usize) {
    let mut offset = text.len() - text.trim_start().len();
    let mut here = text.trim();
    for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
        let Some(inner) = descend(here, step) else { break };
        offset += inner.as_ptr() as usize - here.as_ptr() as usize;
        here = inner;
    }
    position(text, offset)
}

/// Line and column of a byte offset.
pub(super) fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let column = before.get(start..).map_or(0, |head| head.chars().count()) + 1;
    (line, column)
}

/// The text of one item of a list (`3]`) or of one field of an object (`date`).
fn descend<'a>(json: &'a str, step: &str) -> Option<&'a str> {
    let inner = match (serde_json::from_str::<Level<'a>>(json).ok()?, step.strip_suffix(']')) {
        (Level::List(items), Some(place)) => *items.get(place.parse::<usize>().ok()?)?,
        (Level::Object(fields), None) => *field(&fields, step)?,
        _ => return None,
    };
    Some(inner.get())
}
