//! Reading as RFC 8259 has it, strictly: from a text to a tree, or to the first fault.

use std::borrow::Cow;

use super::node::{Content, Field, Node};

/// How many lists and objects may stand inside each other. A dataset needs seven.
pub const DEPTH: usize = 64;

/// How deep the records of a dataset stand: in a list in an object.
const RECORD: usize = 3;

/// Why a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The offset of the byte that cannot stand there; the text's length where it ends too early.
    pub at: usize,
    /// What is wrong there, without a full stop.
    pub says: &'static str,
}

/// Reads the one value that a text holds.
///
/// # Errors
///
/// With the first fault. Two halves of a character that do not belong together are one, and so is
/// a byte order mark.
///
/// ```
/// # use crossing_timeline::domain::json::read;
/// assert_eq!(read("[1, 2]").unwrap().kind(), "a list");
/// assert_eq!(read("[1, 2").unwrap_err().at, 5);
/// ```
pub fn read(text: &str) -> Result<Node<'_>, Fault> {
    let mut reader = Reader::new(text, 0);
    reader.begin()?;
    let node = reader.value(0)?;
    reader.space();
    if reader.at < text.len() { Err(reader.fault("expected nothing more")) } else { Ok(node) }
}

/// A place in a text, which moves on.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    /// How many bytes are read.
    pub(super) at: usize,
    /// How many bytes stand before the text, if it is a piece of a larger one.
    before: usize,
}

impl<'a> Reader<'a> {
    /// At the beginning of a text, or of a piece of one before which so many bytes stand.
    #[must_use]
    pub fn new(text: &'a str, before: usize) -> Self {
        Self { text, at: 0, before }
    }

    /// How many bytes of the text are read.
    #[must_use]
    pub fn at(&self) -> usize {
        self.at
    }

    /// Refuses a byte order mark, which must not be there.
    ///
    /// # Errors
    ///
    /// Where there is one.
    pub fn begin(&self) -> Result<(), Fault> {
        let is_marked = self.text.starts_with('\u{feff}');
        if is_marked { Err(self.fault("it begins with a byte order mark, which must not be there")) } else { Ok(()) }
    }

    /// The next byte.
    // Small, and called for each byte but those of texts: worth its size in each place.
    #[inline(always)]
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// What is not read yet.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Steps over these ASCII letters, if they come next.
    pub fn take(&mut self, letters: &str) -> bool {
        let is_next = self.rest().starts_with(letters.as_bytes());
        if is_next {
            self.at += letters.len();
        }
        is_next
    }

    /// The text from a place to here.
    pub(super) fn since(&self, from: usize) -> &'a str {
        self.text.get(from..self.at).unwrap_or_default()
    }

    /// A fault at the next byte.
    #[must_use]
    pub fn fault(&self, says: &'static str) -> Fault {
        Fault {
            at: self.before + self.at,
            says: if self.at < self.text.len() { says } else { "the text ends too early" },
        }
    }

    /// Steps over white space; answers which byte comes then.
    pub fn ahead(&mut self) -> Option<u8> {
        self.space();
        self.peek()
    }

    #[inline(always)]
    fn space(&mut self) {
        if self.peek() > Some(b' ') {
            return;
        }
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Steps over a byte, if it comes next.
    #[inline(always)]
    fn take_byte(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// Reads the value that comes next, inside so many lists and objects.
    ///
    /// # Errors
    ///
    /// With the first fault.
    pub fn value(&mut self, depth: usize) -> Result<Node<'a>, Fault> {
        self.space();
        let at = self.before + self.at;
        let content = match self.peek() {
            Some(b'[' | b'{') if depth == DEPTH => {
                return Err(self.fault("lists and objects stand inside each other more than 64 deep"));
            }
            Some(b'[') => Content::List(self.list(depth + 1)?),
            Some(b'{') => Content::Object(self.object(depth + 1)?),
            Some(b'"') => Content::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Content::Number(self.number()?),
            _ if self.take("null") => Content::Null,
            _ if self.take("true") => Content::Bool(true),
            _ if self.take("false") => Content::Bool(false),
            _ => return Err(self.fault("expected a value")),
        };
        Ok(Node { at, content })
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Node<'a>>, Fault> {
        self.at += 1;
        self.space();
        let mut items = Vec::new();
        if self.take_byte(b']') {
            return Ok(items);
        }
        loop {
            items.push(self.value(depth)?);
            if !self.goes_on(b']', "expected `,` or `]`")? {
                return Ok(items);
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Vec<Field<'a>>, Fault> {
        self.at += 1;
        self.space();
        // A record of a dataset, or something in one.
        let mut fields = Vec::with_capacity(if depth == RECORD { 16 } else { 1 });
        if self.take_byte(b'}') {
            return Ok(fields);
        }
        loop {
            let key = self.key()?;
            fields.push(Field { key, value: self.value(depth)? });
            if !self.goes_on(b'}', "expected `,` or `}`")? {
                return Ok(fields);
            }
        }
    }

    /// Reads a key and its colon.
    ///
    /// # Errors
    ///
    /// Where there is none.
    pub fn key(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.space();
        if self.peek() != Some(b'"') {
            return Err(self.fault("expected a key in quotation marks"));
        }
        let key = self.string()?;
        self.space();
        if self.take_byte(b':') { Ok(key) } else { Err(self.fault("expected `:`")) }
    }

    /// Whether a comma comes next, rather than the end of the list or object.
    ///
    /// # Errors
    ///
    /// With these words, where it is neither.
    pub fn goes_on(&mut self, end: u8, says: &'static str) -> Result<bool, Fault> {
        self.space();
        if self.take_byte(b',') {
            return Ok(true);
        }
        if self.take_byte(end) { Ok(false) } else { Err(self.fault(says)) }
    }
}
