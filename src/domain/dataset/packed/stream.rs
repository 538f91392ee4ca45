//! Numbers and texts in a row.

use std::str::Chars;

#[cfg(not(target_family = "wasm"))]
use super::super::Language;

/// What can be written as numbers and texts, and read back.
pub(super) trait Packed {
    /// Writes it.
    #[cfg(not(target_family = "wasm"))]
    fn write(&self, to: &mut Writer);

    /// Reads what was written.
    fn read(from: &mut Reader<'_>) -> Self;
}

/// What has a second half, which is written elsewhere and read afterwards.
pub(super) trait Later {
    /// Writes that half.
    #[cfg(not(target_family = "wasm"))]
    fn write_later(&self, to: &mut Writer);

    /// Adds that half.
    fn read_later(&mut self, from: &mut Reader<'_>);
}

/// The first line, for whoever opens the file.
pub(super) const TITLE: &str = "Crossing Timeline, packed for its program; the same as JSON: crossings.json\n";

/// A digit of a number: 14 bits of it, and whether more follow.
const DIGIT: u32 = 0x3fff;
const MORE: u32 = 0x4000;

/// A digit as a letter: past the control characters, and below where letters come in pairs.
const FIRST: u32 = 0x20;

/// Numbers and texts to be read in the order in which they were written.
pub(super) struct Reader<'a> {
    numbers: Chars<'a>,
    texts: &'a str,
}

impl<'a> Reader<'a> {
    /// `None` for a text that is not whole.
    pub(super) fn new(packed: &'a str) -> Option<Self> {
        let mut from = Self { numbers: packed.strip_prefix(TITLE)?.chars(), texts: "" };
        let (sum, count) = (from.number(), from.count());
        let rest = from.numbers.as_str();
        if sum != checksum(rest) {
            return None;
        }
        let (numbers, texts) = rest.split_at_checked(count)?;
        Some(Self { numbers: numbers.chars(), texts })
    }

    /// The next number. Beyond the end, which no whole file asks for, it is 0.
    pub(super) fn number(&mut self) -> u32 {
        let (mut number, mut shift) = (0, 0);
        for letter in self.numbers.by_ref() {
            let digit = u32::from(letter).wrapping_sub(FIRST);
            number |= (digit & DIGIT) << (shift & 31);
            shift += 14;
            if digit & MORE == 0 {
                break;
            }
        }
        number
    }

    /// The next text.
    pub(super) fn text(&mut self) -> &'a str {
        let length = self.count();
        let (text, rest) = self.texts.split_at_checked(length).unwrap_or_default();
        self.texts = rest;
        text
    }

    /// The next number, as one of things.
    pub(super) fn count(&mut self) -> usize {
        usize::try_from(self.number()).unwrap_or_default()
    }
}

/// FNV-1a, 32 bits: it tells half a file from a whole one; it protects nothing.
fn checksum(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |sum: u32, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Numbers and texts being written.
#[cfg(not(target_family = "wasm"))]
pub(super) struct Writer {
    pub(super) language: Language,
    numbers: String,
    texts: String,
}

#[cfg(not(target_family = "wasm"))]
impl Writer {
    pub(super) fn new(language: Language) -> Self {
        Self { language, numbers: String::new(), texts: String::new() }
    }

    pub(super) fn number(&mut self, number: u32) {
        push(&mut self.numbers, number);
    }

    /// Writes how many things follow.
    pub(super) fn count(&mut self, count: usize) {
        self.number(u32::try_from(count).unwrap_or(u32::MAX));
    }

    pub(super) fn text(&mut self, text: &str) {
        self.count(text.len());
        self.texts.push_str(text);
    }

    pub(super) fn finish(self) -> String {
        let mut packed = TITLE.to_owned();
        let count = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        let rest = self.numbers + &self.texts;
        push(&mut packed, checksum(&rest));
        push(&mut packed, count);
        packed + &rest
    }
}

/// Writes a number, its lowest digit first.
#[cfg(not(target_family = "wasm"))]
fn push(to: &mut String, mut number: u32) {
    loop {
        let more = if number > DIGIT { MORE } else { 0 };
        to.extend(char::from_u32((number & DIGIT | more) + FIRST));
        number >>= 14;
        if more == 0 {
            break;
        }
    }
}
