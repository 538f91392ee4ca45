//! Where a value stands in the file. Nothing is put into words until a problem asks for it.

/// A value's place: under which key, at which item of a list there, and inside what.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'p> {
    around: Option<&'p Self>,
    key: &'p str,
    item: Option<usize>,
    /// The offset of its first byte.
    pub(super) at: usize,
}

impl<'p> Place<'p> {
    /// A place that no key leads to: the file itself.
    pub(super) const fn file(at: usize) -> Self {
        Self { around: None, key: "", item: None, at }
    }

    /// The place of a field, or of an item of the list in a field.
    pub(super) const fn inside(&'p self, key: &'p str, item: Option<usize>, at: usize) -> Self {
        Self { around: Some(self), key, item, at }
    }

    /// The way to it, such as `events[12].effects[0].value`.
    pub(super) fn path(&self) -> String {
        let mut path = String::new();
        self.write(&mut path);
        if path.is_empty() {
            path.push_str("file");
        }
        path
    }

    fn write(&self, path: &mut String) {
        let Some(around) = self.around else { return };
        around.write(path);
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(self.key);
        if let Some(item) = self.item {
            path.push('[');
            path.push_str(&item.to_string());
            path.push(']');
        }
    }
}

/// A piece of a file, and where it stands there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'p> {
    /// Where it begins.
    pub(super) from: Spot,
    /// Its text.
    pub(super) text: &'p str,
}

/// A place between two bytes of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// How many bytes stand before it.
    pub(super) at: usize,
    /// Line, from 1.
    pub(super) line: usize,
    /// Column in that line, in characters, from 1.
    pub(super) column: usize,
}

impl Spot {
    /// The beginning of a file.
    pub(super) const START: Self = Self { at: 0, line: 1, column: 1 };

    /// The place behind a text that begins here.
    pub(super) fn behind(mut self, text: &[u8]) -> Self {
        self.at += text.len();
        for byte in text {
            match byte {
                b'\n' => (self.line, self.column) = (self.line + 1, 1),
                // Not the first byte of a character.
                0x80..0xc0 => {}
                _ => self.column += 1,
            }
        }
        self
    }
}

impl Piece<'_> {
    /// The place before a byte of the file, which is one of this piece or the one behind it.
    pub(super) fn spot(&self, at: usize) -> Spot {
        let text = self.text.as_bytes();
        self.from.behind(text.get(..at.saturating_sub(self.from.at)).unwrap_or(text))
    }
}
