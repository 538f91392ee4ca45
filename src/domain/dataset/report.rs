//! Noting problems while a file is read, and the one way in which their sentences are made.

use std::cell::RefCell;

use super::{
    super::json::quote,
    place::{Place, line_and_column},
    problem::{Problem, Rule},
};

/// Where all problems are noted, in the order of the file.
#[derive(Debug)]
pub(super) struct Report<'a> {
    text: &'a str,
    problems: RefCell<Vec<Problem>>,
}

impl<'a> Report<'a> {
    /// Nothing noted yet on this file.
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, problems: RefCell::new(Vec::new()) }
    }

    /// Notes a problem: at the beginning of its sentence what stands in the file, in quotation
    /// marks and unless it is empty, then the pieces as they are.
    pub(super) fn note(&self, place: &Place<'_>, record: &str, rule: Rule, quoted: &str, says: &[&str]) {
        let mut message = String::new();
        if !quoted.is_empty() {
            // Writing into a string cannot fail.
            let _ = quote(quoted, &mut message);
            message.push(' ');
        }
        for piece in says {
            message.push_str(piece);
        }
        let (line, column) = line_and_column(self.text, place.at);
        let problem = Problem { line, column, path: place.path(), record: record.to_owned(), rule, message };
        let mut problems = self.problems.borrow_mut();
        let after = problems.partition_point(|other| (other.line, other.column) <= (line, column));
        problems.insert(after, problem);
    }

    /// All that was noted.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
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
