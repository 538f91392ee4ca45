//! The dataset in few bytes: checked when it was packed, and so read without checking again.
//!
//! A reader downloads the facts of one language in this form, and no checker: that is a tenth of the
//! first download (`DESIGN.md`, "What is downloaded when?"). Whoever edits facts never meets it.
//!
//! The form has no version, because nobody keeps it: the program that reads it comes from the same
//! build. It is text, since every host compresses that: a line that says what it is, a checksum, the
//! length of the numbers, these numbers, each a letter or a few, and all texts end to end.

mod records;
mod stream;
mod values;

use super::Dataset;
use stream::{Packed, Reader};
#[cfg(not(target_family = "wasm"))]
use {super::Language, stream::Writer};

/// A dataset with its texts in one language, where they are in it.
#[cfg(not(target_family = "wasm"))]
#[must_use]
pub fn pack(dataset: &Dataset, language: Language) -> String {
    let mut to = Writer::new(language);
    dataset.write(&mut to);
    to.finish()
}

/// The dataset that was packed; `None` if this is not all of what [`pack`] wrote.
#[must_use]
pub fn unpack(packed: &str) -> Option<Dataset> {
    let mut dataset = Dataset::read(&mut Reader::new(packed)?);
    dataset.measure();
    Some(dataset)
}
