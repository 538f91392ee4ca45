//! Writing: what a page's script and the tool are told, and what was read.

use std::{borrow::Cow, fmt};

use super::{Content, Node};

/// A JSON value to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number. Writing others would cost a reader 15 kB before compression, and nothing tells any.
    Number(i32),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Self>),
    /// An object, its fields in the order given.
    Object(Vec<(Cow<'a, str>, Self)>),
}

impl<'a> Json<'a> {
    /// A text.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }
}

impl fmt::Display for Json<'_> {
    /// As JSON; with `{:#}` a field or item a line, two spaces deep a level.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(self, f, 0)
    }
}

impl fmt::Display for Node<'_> {
    /// What was read, as JSON on one line: numbers as they were written, keys in their order.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content {
            Content::Null => f.write_str("null"),
            Content::Bool(true) => f.write_str("true"),
            Content::Bool(false) => f.write_str("false"),
            Content::Number(number) => f.write_str(number.written()),
            Content::Text(text) => quote(text, f),
            Content::List(items) => {
                f.write_str("[")?;
                for (place, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if place > 0 { ", " } else { "" })?;
                }
                f.write_str("]")
            }
            Content::Object(fields) => {
                f.write_str("{")?;
                for (place, field) in fields.iter().enumerate() {
                    f.write_str(if place > 0 { ", " } else { "" })?;
                    quote(&field.key, f)?;
                    write!(f, ": {}", field.value)?;
                }
                f.write_str("}")
            }
        }
    }
}

fn write(json: &Json<'_>, f: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
    match json {
        Json::Null => f.write_str("null"),
        Json::Bool(true) => f.write_str("true"),
        Json::Bool(false) => f.write_str("false"),
        Json::Number(number) => write!(f, "{number}"),
        Json::Text(text) => quote(text, f),
        Json::List(list) if list.is_empty() => f.write_str("[]"),
        Json::Object(fields) if fields.is_empty() => f.write_str("{}"),
        Json::List(list) => {
            let mut before = "[";
            for item in list {
                f.write_str(before)?;
                line(f, depth + 1)?;
                write(item, f, depth + 1)?;
                before = ",";
            }
            line(f, depth)?;
            f.write_str("]")
        }
        Json::Object(fields) => {
            let mut before = "{";
            for (key, value) in fields {
                f.write_str(before)?;
                line(f, depth + 1)?;
                quote(key, f)?;
                f.write_str(if f.alternate() { ": " } else { ":" })?;
                write(value, f, depth + 1)?;
                before = ",";
            }
            line(f, depth)?;
            f.write_str("}")
        }
    }
}

/// A new line, where there is one.
fn line(f: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
    if f.alternate() {
        f.write_str("\n")?;
        for _ in 0..depth {
            f.write_str("  ")?;
        }
    }
    Ok(())
}

/// A text in quotation marks, as JSON writes it: on one line, whatever is in it.
pub(in super::super) fn quote(text: &str, out: &mut dyn fmt::Write) -> fmt::Result {
    out.write_char('"')?;
    for letter in text.chars() {
        match letter {
            '"' => out.write_str("\\\"")?,
            '\\' => out.write_str("\\\\")?,
            '\n' => out.write_str("\\n")?,
            '\0'..='\u{1f}' => {
                out.write_str(if letter < '\u{10}' { "\\u000" } else { "\\u001" })?;
                out.write_char(char::from_digit(u32::from(letter) % 16, 16).unwrap_or('0'))?;
            }
            letter => out.write_char(letter)?,
        }
    }
    out.write_char('"')
}
