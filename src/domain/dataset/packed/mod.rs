//! The dataset in few bytes: checked when it was packed, and so read without checking again.
//!
//! A reader downloads the facts of one language in this form, and no checker: that is a tenth of the
//! first download (`DESIGN.md`, "What is downloaded when?"). Whoever edits facts never meets it.
//!
//! The form has no version, because nobody keeps it: the program that reads it comes from the same
//! build. It is text, since every host compresses that: a line that says what it is, a checksum, the
//! length of the numbers, these numbers, each a letter or a few, and all texts end to end.

mod quoted;
mod records;
mod stream;
mod values;

use super::Dataset;
use stream::{Later, Packed, Reader};
#[cfg(not(target_family = "wasm"))]
use {super::Language, stream::Writer};

/// A dataset in two halves, with its texts in one language, where they are in it: what is shown first,
/// and what a reader asks for event by event (what happened in a sentence, what was announced, sources,
/// accounts that differ, notes, other names), which is most of it.
#[cfg(not(target_family = "wasm"))]
#[must_use]
pub fn pack(dataset: &Dataset, language: Language) -> [String; 2] {
    let mut first = Writer::new(language);
    dataset.write(&mut first);
    quoted::write(dataset, &mut first);
    let mut later = Writer::new(language);
    dataset.write_later(&mut later);
    [first.finish(), later.finish()]
}

/// The dataset as a reader of a language has it before the second half comes.
#[cfg(not(target_family = "wasm"))]
#[must_use]
pub fn first_half(dataset: &Dataset, language: Language) -> Dataset {
    let [first, _] = pack(dataset, language);
    unpack(&first).unwrap_or_else(|| dataset.clone())
}

/// The dataset whose first half was packed; `None` if this is not all of it.
#[must_use]
pub fn unpack(packed: &str) -> Option<Dataset> {
    let from = &mut Reader::new(packed)?;
    let mut dataset = Dataset::read(from);
    quoted::read(&mut dataset, from);
    dataset.measure();
    Some(dataset)
}

/// The dataset of both halves; `None` if one of them is not all of it.
///
/// From the first one again, since the code that copies a dataset would be more to download.
#[must_use]
pub fn unpack_whole(first: &str, later: &str) -> Option<Dataset> {
    let mut whole = unpack(first)?;
    whole.read_later(&mut Reader::new(later)?);
    whole.whole = true;
    Some(whole)
}
