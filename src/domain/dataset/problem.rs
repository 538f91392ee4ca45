//! What can be wrong with a dataset, where, and what to do.

use std::fmt;

/// What a dataset must hold to. One fixture in `tests/it/fixtures` breaks each alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// The text is JSON.
    Syntax,
    /// `format` is a number that this program reads.
    Format,
    /// Every required field is there.
    Required,
    /// No field has an unknown name.
    KnownField,
    /// Every field has the right type.
    Type,
    /// No text is blank; every text is in one language at least.
    Text,
    /// Ids are ASCII, lower case, digits and hyphens.
    Id,
    /// No id is given twice.
    Unique,
    /// Every id that is named is listed.
    Reference,
    /// Words come from the closed lists.
    Word,
    /// Dates are EDTF and in the calendar.
    Date,
    /// Events, conflicts and crossings name their sources.
    Sourced,
    /// Spans end no earlier than they begin.
    Order,
    /// Effects are at a crossing of their event.
    Place,
    /// `contested` and `disputed` sides name at least two actors, other values none.
    Between,
    /// Addresses are http or https.
    Address,
    /// Outcomes and their dates agree.
    Outcome,
    /// Nothing is dated after `as_of`.
    AsOf,
    /// Events are in the order of their dates.
    Sorted,
    /// Coordinates are degrees on the Earth.
    Coordinates,
    /// A conflict has at least two sides.
    Sides,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Self; 21] = [
        Self::Syntax,
        Self::Format,
        Self::Required,
        Self::KnownField,
        Self::Type,
        Self::Text,
        Self::Id,
        Self::Unique,
        Self::Reference,
        Self::Word,
        Self::Date,
        Self::Sourced,
        Self::Order,
        Self::Place,
        Self::Between,
        Self::Address,
        Self::Outcome,
        Self::AsOf,
        Self::Sorted,
        Self::Coordinates,
        Self::Sides,
    ];

    /// Its name in reports and in the names of fixtures.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Format => "format",
            Self::Required => "required",
            Self::KnownField => "known-field",
            Self::Type => "type",
            Self::Text => "text",
            Self::Id => "id",
            Self::Unique => "unique",
            Self::Reference => "reference",
            Self::Word => "word",
            Self::Date => "date",
            Self::Sourced => "sourced",
            Self::Order => "order",
            Self::Place => "place",
            Self::Between => "between",
            Self::Address => "address",
            Self::Outcome => "outcome",
            Self::AsOf => "as-of",
            Self::Sorted => "sorted",
            Self::Coordinates => "coordinates",
            Self::Sides => "sides",
        }
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Line in the file, from 1.
    pub line: usize,
    /// Column in that line, in characters, from 1.
    pub column: usize,
    /// The way to it, such as `events[12].effects[0].value`.
    pub path: String,
    /// The id of the record it is in; empty where it has none.
    pub record: String,
    /// Which rule it breaks.
    pub rule: Rule,
    /// What is wrong and what to do, as a sentence without its full stop.
    pub message: String,
}

impl fmt::Display for Problem {
    /// `12:5: events[3].date (2014-06-21-x): "2014-13" is not in the calendar [date]`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.path)?;
        if !self.record.is_empty() {
            write!(f, " ({})", self.record)?;
        }
        write!(f, ": {} [{}]", self.message, self.rule.name())
    }
}

/// Everything that is wrong, in the order of the file. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(pub(super) Vec<Problem>);

impl Problems {
    /// One after the other.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }

    /// How many.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Never true; there for the sake of convention.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
