//! Noting problems while a file is read, and the one way in which their sentences are made.

use std::cell::RefCell;

use super::{
    super::json::quote,
    place::{Piece, Place},
    problem::{Problem, Rule},
};

/// What was found to be wrong so far.
#[derive(Debug, Default)]
pub(super) struct Noted {
    /// In the order of the file.
    pub(super) problems: Vec<Problem>,
    /// Whether anything is wrong, in words or not.
    pub(super) any: bool,
    /// Whether it is put into words: line and column cost more than all the rest, so that a file is
    /// read a second time for them.
    pub(super) in_words: bool,
}

/// Where the problems of some pieces of a file are noted.
#[derive(Debug)]
pub(super) struct Report<'a> {
    /// The pieces, in the order of the file.
    pub(super) pieces: &'a [Piece<'a>],
    pub(super) noted: &'a RefCell<Noted>,
    /// Whether problems are put into words.
    pub(super) in_words: bool,
}

impl<'a> Report<'a> {
    pub(super) fn new(pieces: &'a [Piece<'a>], noted: &'a RefCell<Noted>) -> Self {
        Self { pieces, noted, in_words: noted.borrow().in_words }
    }
}

impl Report<'_> {
    /// Notes a problem: at the beginning of its sentence what stands in the file, in quotation
    /// marks and unless it is empty, then the words as they are.
    pub(super) fn note(&self, place: &Place<'_>, record: &str, rule: Rule, quoted: &str, says: &[&str]) {
        let mut noted = self.noted.borrow_mut();
        noted.any = true;
        if !noted.in_words {
            return;
        }
        let mut message = String::new();
        if !quoted.is_empty() {
            // Writing into a string cannot fail.
            let _ = quote(quoted, &mut message);
            message.push(' ');
        }
        for words in says {
            message.push_str(words);
        }
        let behind = self.pieces.partition_point(|piece| piece.from.at <= place.at);
        let piece = self.pieces.get(behind.saturating_sub(1));
        let (line, column) = piece.map_or((1, 1), |piece| {
            let spot = piece.spot(place.at);
            (spot.line, spot.column)
        });
        let problem = Problem { line, column, path: place.path(), record: record.to_owned(), rule, message };
        let after = noted.problems.partition_point(|other| (other.line, other.column) <= (line, column));
        noted.problems.insert(after, problem);
    }
}

/// Words as a sentence lists them: `open, restricted, closed`.
pub(super) fn list(words: &mut dyn Iterator<Item = &str>) -> String {
    let mut list = String::new();
    for word in words {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(word);
    }
    list
}
