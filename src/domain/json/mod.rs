//! JSON: read into a tree whose every value knows its place in the text, and written from a plainer one.
//!
//! Both are our own: none of the libraries that were weighed keeps the place of a value, which every problem
//! of a dataset names (`DESIGN.md`, "Why a JSON reader of our own?"). What a reader downloads first only
//! writes. The tests hold the reader against `serde_json`.

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
