//! Reading a dataset as it comes: bytes in, records out, each with a tree of its own that is gone
//! before the next one is read.
//!
//! The first time, an id that is named before it is listed is taken on trust, and nothing is put into
//! words. Where all is well that is all. Else the same bytes are asked for once more: then all ids
//! are known, and every problem gets its line and column.

use std::{cell::RefCell, mem};

use super::{
    super::json::{Fault, Reader},
    Dataset, Problems,
    check::{Head, finish, note_fault},
    place::{Piece, Spot},
    report::{Noted, Report},
    sections::{Section, Sections},
    utf8::whole,
};

/// Wherever a text may go on, a fault so near to its end may be none.
const NEAR: usize = 16;

/// A dataset that is being read.
#[derive(Debug)]
pub struct Reading {
    /// What came and is not read yet.
    rest: Vec<u8>,
    /// How much of it must be there to be worth another look.
    enough: usize,
    /// Where it begins in the file; its line and column only while problems are put into words.
    spot: Spot,
    stage: Stage,
    /// Where the value of the file begins, and what it is.
    file: (Spot, &'static str),
    heads: Vec<Head>,
    sections: Sections,
    noted: RefCell<Noted>,
    fault: Option<Fault>,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// The object of the file; or whatever else is there, which is read when all of it is.
    File,
    /// A key of the file; there may be no first one.
    Key { first: bool },
    /// A record of a section; of one that stands there twice only for the sake of JSON.
    Record(Option<Section>, usize),
    /// A comma behind a section, or the end of the object.
    Comma,
    /// Nothing more.
    Over,
}

/// What came of reading.
#[derive(Debug)]
pub enum Verdict {
    /// All is well.
    True(Box<Dataset>),
    /// Not yet known: this has to be fed the same bytes. It never answers so again.
    Again(Box<Reading>),
    /// Everything that is wrong.
    Faulty(Problems),
}

impl Default for Reading {
    fn default() -> Self {
        Self::begin(Sections::default(), Noted::default())
    }
}

impl Reading {
    fn begin(sections: Sections, noted: Noted) -> Self {
        Self {
            rest: Vec::new(),
            enough: 0,
            spot: Spot::START,
            stage: Stage::File,
            file: (Spot::START, "an object"),
            heads: Vec::new(),
            sections,
            noted: RefCell::new(noted),
            fault: None,
        }
    }

    /// Reads the records that are whole by now. Bytes that are not UTF-8 count as U+FFFD.
    pub fn feed(&mut self, bytes: &[u8]) {
        if self.fault.is_some() {
            return;
        }
        self.rest.extend_from_slice(bytes);
        if self.rest.len() >= self.enough {
            self.go_on(false);
        }
    }

    /// How many records were read.
    #[must_use]
    pub fn records(&self) -> usize {
        self.sections.count
    }

    /// No more bytes come.
    #[must_use]
    pub fn end(mut self) -> Verdict {
        self.go_on(true);
        let Self { file, heads, mut sections, noted, fault, mut rest, .. } = self;
        let dataset = mem::take(&mut sections.dataset);
        let read = match fault {
            Some(fault) => {
                note_fault(fault, Piece { from: self.spot, text: whole(&mut rest, false) }, &noted);
                None
            }
            None => finish(file, &heads, dataset, &noted),
        };
        let noted = noted.into_inner();
        match read {
            Some(mut dataset) if !noted.any && sections.may_trust() => {
                // The second time records are named from the start.
                if !noted.in_words {
                    sections.ids.settle(&mut dataset);
                }
                dataset.measure();
                Verdict::True(Box::new(dataset))
            }
            _ if noted.in_words => Verdict::Faulty(Problems(noted.problems)),
            _ => {
                let in_words = Noted { in_words: true, ..Noted::default() };
                Verdict::Again(Box::new(Self::begin(sections.known(), in_words)))
            }
        }
    }

    fn go_on(&mut self, is_last: bool) {
        if self.fault.is_some() {
            return;
        }
        let mut rest = mem::take(&mut self.rest);
        let mut read = 0;
        let text = whole(&mut rest, is_last);
        while let Some(piece) = text.get(read..)
            && !(self.stage == Stage::Over && piece.is_empty())
        {
            let mut reader = Reader::new(piece, self.spot.at);
            match self.unit(&mut reader, piece, is_last) {
                Ok(()) => {
                    read += reader.at();
                    self.spot = self.behind(piece, reader.at());
                }
                Err(fault) => {
                    let may_be_none = fault.at.saturating_add(NEAR) > self.spot.at + piece.len();
                    self.fault = Some(fault).filter(|_| is_last || !may_be_none);
                    self.enough = piece.len() * 2;
                    break;
                }
            }
        }
        rest.drain(..read);
        self.rest = rest;
    }

    /// The place behind so many bytes of a piece that begins where this is.
    fn behind(&self, piece: &str, bytes: usize) -> Spot {
        if self.noted.borrow().in_words {
            return self.spot.behind(piece.as_bytes().get(..bytes).unwrap_or_default());
        }
        Spot { at: self.spot.at + bytes, ..self.spot }
    }

    /// Reads what comes next, all of it or nothing.
    fn unit(&mut self, reader: &mut Reader<'_>, piece: &str, is_last: bool) -> Result<(), Fault> {
        self.stage = match self.stage {
            Stage::File => {
                reader.begin()?;
                let first = reader.ahead();
                let spot = self.behind(piece, reader.at());
                if reader.take("{") {
                    self.file.0 = spot;
                    Stage::Key { first: true }
                } else if first.is_some() && !is_last {
                    return Err(Fault { at: usize::MAX, says: "" });
                } else {
                    self.file = (spot, reader.value(0)?.kind());
                    Stage::Over
                }
            }
            Stage::Key { first } => {
                reader.ahead();
                if first && reader.take("}") { Stage::Over } else { self.field(reader, piece)? }
            }
            Stage::Record(section, number) => {
                let node = reader.value(2)?;
                let goes_on = reader.goes_on(b']', "expected `,` or `]`")?;
                if let Some(section) = section {
                    let pieces = [Piece { from: self.spot, text: piece }];
                    let report = Report::new(&pieces, &self.noted);
                    self.sections.read(section, number, &node, &report, self.file.0);
                }
                if goes_on { Stage::Record(section, number + 1) } else { Stage::Comma }
            }
            Stage::Comma => after(reader)?,
            Stage::Over => match reader.ahead() {
                None => Stage::Over,
                Some(_) => return Err(reader.fault("expected nothing more")),
            },
        };
        Ok(())
    }

    /// Reads a field of the file; of a section only the beginning.
    fn field(&mut self, reader: &mut Reader<'_>, piece: &str) -> Result<Stage, Fault> {
        let key = reader.key()?;
        reader.ahead();
        let value = reader.at();
        let spot = self.behind(piece, value);
        let is_new = !self.heads.iter().any(|head| head.key == key);
        if let Some(section) = Section::from_key(&key)
            && reader.take("[")
        {
            let stage = match reader.ahead() {
                None => return Err(reader.fault("expected a value")),
                Some(_) if reader.take("]") => Stage::Comma,
                Some(_) => Stage::Record(Some(section).filter(|_| is_new), 0),
            };
            self.heads.push(Head { key: key.into_owned(), spot, text: "[]".to_owned() });
            return Ok(stage);
        }
        reader.value(1)?;
        let text = piece.get(value..reader.at()).unwrap_or_default().to_owned();
        let stage = after(reader)?;
        let head = Head { key: key.into_owned(), spot, text };
        if is_new {
            self.sections.know(&head);
        }
        self.heads.push(head);
        Ok(stage)
    }
}

/// What comes behind a field of the file.
fn after(reader: &mut Reader<'_>) -> Result<Stage, Fault> {
    let goes_on = reader.goes_on(b'}', "expected `,` or `}`")?;
    Ok(if goes_on { Stage::Key { first: false } } else { Stage::Over })
}
