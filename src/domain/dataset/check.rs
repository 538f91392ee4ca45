//! The one way in: from a text to a [`Dataset`], or to everything that is wrong with it.

use std::{borrow::Cow, cell::RefCell};

use super::{
    super::{
        date::Day,
        json::{Content, Fault, Field, Node, Reader},
    },
    Dataset, FORMAT, Problems, Reading, Rule, Verdict,
    fields::Fields,
    place::{Piece, Place, Spot},
    report::{Noted, Report},
    sections::Section,
};

/// How many bytes are read at a time.
const CHUNK: usize = 1 << 16;

/// Reads and checks a dataset.
///
/// # Errors
///
/// With every problem there is, in the order of the file. Only a text that is not JSON, or a
/// format of another version, stops the reading, since nothing behind it can be trusted.
///
/// ```
/// # use crossing_timeline::domain::dataset::load;
/// let problems = load(r#"{"format": 1, "as_of": "2026-13-02"}"#).unwrap_err();
/// assert!(problems.iter().any(|problem| problem.path == "as_of"));
/// ```
pub fn load(text: &str) -> Result<Dataset, Problems> {
    let mut reading = Reading::default();
    loop {
        for chunk in text.as_bytes().chunks(CHUNK) {
            reading.feed(chunk);
        }
        match reading.end() {
            Verdict::True(dataset) => return Ok(*dataset),
            Verdict::Faulty(problems) => return Err(problems),
            Verdict::Again(again) => reading = *again,
        }
    }
}

/// A field of the file.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) key: String,
    /// Where its value begins.
    pub(super) spot: Spot,
    /// Its value; an empty list for a section, of which the records are read one by one.
    pub(super) text: String,
}

/// Notes that a file is not JSON, and nothing else; given is the piece that has the fault.
pub(super) fn note_fault(fault: Fault, piece: Piece<'_>, noted: &RefCell<Noted>) {
    noted.borrow_mut().problems.clear();
    let says = ["is not JSON: ", fault.says, "; mend the text there"];
    Report::new(&[piece], noted).note(&Place::file(fault.at), "", Rule::Syntax, "", &says);
}

/// Reads what is not in a section, into a dataset whose records are read; given are where the value
/// of the file begins and what it is.
pub(super) fn finish(
    (from, kind): (Spot, &str),
    heads: &[Head],
    dataset: Dataset,
    noted: &RefCell<Noted>,
) -> Option<Dataset> {
    let mut pieces = vec![Piece { from, text: "" }];
    let mut fields = Vec::with_capacity(heads.len());
    for head in heads {
        pieces.push(Piece { from: head.spot, text: &head.text });
        let value = Reader::new(&head.text, head.spot.at).value(1).ok()?;
        fields.push(Field { key: Cow::Borrowed(head.key.as_str()), value });
    }
    let report = Report::new(&pieces, noted);
    if kind != "an object" {
        report.note(&Place::file(from.at), "", Rule::Type, "", &["should be an object, not ", kind]);
        return None;
    }
    let file = Node { at: from.at, content: Content::Object(fields) };
    read(&Fields::of_file(&file, &report)?, dataset, noted)
}

fn read(file: &Fields<'_, '_>, mut dataset: Dataset, noted: &RefCell<Noted>) -> Option<Dataset> {
    // What records of another format seem to have done wrong is not told.
    let of_records = std::mem::take(&mut noted.borrow_mut().problems);
    if !format_is_known(file) {
        return None;
    }
    noted.borrow_mut().problems = of_records;
    dataset.title = file.required_localized("title");
    file.require("as_of");
    dataset.as_of = file.day("as_of").unwrap_or(Day::MAX);
    dataset.as_of_note = file.localized("as_of_note");
    dataset.license = file.required_text("license").into();
    for (section, _) in Section::ALL {
        file.require_or(section, Rule::Required, &["is missing; add it, an empty list at least"]);
        file.items(section);
    }
    file.finish();
    Some(dataset)
}

/// Whether the file is of the one format that is read here, which is noted otherwise.
fn format_is_known(file: &Fields<'_, '_>) -> bool {
    let known = FORMAT.to_string();
    file.require_or("format", Rule::Format, &["is missing; write \"format\": ", &known]);
    let Some(format) = file.number("format") else { return false };
    let found = format.written();
    if found == known {
        return true;
    }
    let says = ["is ", found, "; this program reads format ", &known, ", so use a version of it that reads ", found];
    file.quote("format", Rule::Format, "", &says);
    false
}
