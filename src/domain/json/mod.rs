//! JSON: read into a tree whose every value knows its place in the text, and written from a plainer one.
//!
//! Both are our own: a general library is a tenth of what a reader downloads, and none of those
//! weighed keeps the place of a value (`DESIGN.md`, "Where are the bytes?"). The tests hold the
//! reader against `serde_json`.

mod node;
mod number;
mod read;
mod string;
mod write;

pub use node::{Content, Field, Node};
pub use number::Number;
pub use read::{DEPTH, Fault, Reader, read};
pub use write::Json;
pub(super) use write::quote;

#[cfg(test)]
mod tests;
