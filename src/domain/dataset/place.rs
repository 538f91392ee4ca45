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

/// Line and column (both from 1, columns in characters) of a byte offset.
pub(super) fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let (mut line, mut column) = (1, 1);
    for byte in text.bytes().take(at) {
        match byte {
            b'\n' => (line, column) = (line + 1, 1),
            // Not the first byte of a character.
            0x80..0xc0 => {}
            _ => column += 1,
        }
    }
    (line, column)
}
