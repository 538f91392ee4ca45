//! Tables as CSV (RFC 4180), as spreadsheets open them.
//!
//! Written here rather than with a crate because readers download it too; the tests read it back
//! with an independent reader.

/// A table that grows row by row.
///
/// The text begins with a byte order mark, without which the commonest spreadsheet program takes
/// Arabic letters for something else, and its lines end with CR LF.
///
/// ```
/// use crossing_timeline::domain::csv::Table;
///
/// let mut table = Table::new(&["crossing", "open_least_days"]);
/// table.row(&["al-qaim-al-bukamal", "12"]);
/// assert_eq!(table.finish(), "\u{feff}crossing,open_least_days\r\nal-qaim-al-bukamal,12\r\n");
/// ```
#[derive(Clone, Debug)]
pub struct Table {
    text: String,
    /// What stands at the end of every row.
    same: Vec<String>,
}

impl Table {
    /// A table with the names of its columns; a name says the unit of what is below it.
    #[must_use]
    pub fn new(header: &[&str]) -> Self {
        Self::ending(header, &[])
    }

    /// The same with columns at its end, by name and value, which say the same in every row: so that
    /// a row can be cited alone.
    #[must_use]
    pub fn ending(header: &[&str], same: &[(&str, &str)]) -> Self {
        let mut table = Self { text: "\u{feff}".to_owned(), same: Vec::new() };
        let names: Vec<&str> = header.iter().copied().chain(same.iter().map(|(name, _)| *name)).collect();
        table.row(&names);
        table.same.extend(same.iter().map(|(_, value)| (*value).to_owned()));
        table
    }

    /// Adds a row. A text that a spreadsheet would take for a formula is marked with an apostrophe
    /// before it, as OWASP advises ("CSV injection"); a number keeps its sign.
    pub fn row(&mut self, fields: &[&str]) {
        for (place, field) in fields.iter().enumerate() {
            if place > 0 {
                self.text.push(',');
            }
            self.field(field);
        }
        let same = std::mem::take(&mut self.same);
        for field in &same {
            self.text.push(',');
            self.field(field);
        }
        self.same = same;
        self.text.push_str("\r\n");
    }

    fn field(&mut self, field: &str) {
        let begins_formula = matches!(field.as_bytes().first(), Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r'));
        let marked = begins_formula && field.parse::<i32>().is_err();
        let quoted = field.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\r' | b'\n'));
        if quoted {
            self.text.push('"');
        }
        if marked {
            self.text.push('\'');
        }
        for letter in field.chars() {
            if letter == '"' {
                self.text.push('"');
            }
            self.text.push(letter);
        }
        if quoted {
            self.text.push('"');
        }
    }

    /// The whole text.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }
}
