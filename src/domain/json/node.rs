//! What is read: values with their places.

use std::borrow::Cow;

use super::number::Number;

/// A value of a JSON text, and where it begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'a> {
    /// The offset of its first byte in the text.
    pub at: usize,
    /// The value itself.
    pub content: Content<'a>,
}

/// A value. Texts are borrowed from the file where nothing in them is escaped.
#[derive(Clone, Debug, PartialEq)]
pub enum Content<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written.
    Number(Number<'a>),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Node<'a>>),
    /// An object, its fields in the order of the file; a key may stand there twice.
    Object(Vec<Field<'a>>),
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field<'a> {
    /// Its name.
    pub key: Cow<'a, str>,
    /// Its value.
    pub value: Node<'a>,
}

impl<'a> Node<'a> {
    /// The text, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The fields, if it is an object.
    #[must_use]
    pub fn fields(&self) -> Option<&[Field<'a>]> {
        match &self.content {
            Content::Object(fields) => Some(fields),
            _ => None,
        }
    }

    /// The value of a key, if it is an object that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        Field::find(self.fields()?, key)
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.content, Content::Null)
    }

    /// What it is, in words that go on from "not".
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.content {
            Content::Null => "null",
            Content::Bool(_) => "true or false",
            Content::Number(_) => "a number",
            Content::Text(_) => "a text",
            Content::List(_) => "a list",
            Content::Object(_) => "an object",
        }
    }
}

impl<'a> Field<'a> {
    /// The value of a key; of a key given twice the first.
    #[must_use]
    pub fn find<'f>(fields: &'f [Self], key: &str) -> Option<&'f Node<'a>> {
        fields.iter().find(|field| field.key == key).map(|field| &field.value)
    }
}
