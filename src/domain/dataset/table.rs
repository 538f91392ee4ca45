//! Records kept in order, and numbers that name them.

use std::{fmt, hash, marker::PhantomData};

/// Names one record of one [`Table`]. Only that table makes it, so that it always names a record.
pub struct Index<T>(u32, PhantomData<fn() -> T>);

impl<T> Index<T> {
    /// Its place in the table, from 0.
    #[must_use]
    pub fn place(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }

    /// The index of the record at a place in the table.
    pub(super) fn at(number: u32) -> Self {
        Self(number, PhantomData)
    }
}

// Derived implementations would ask the same of `T`.
impl<T> Clone for Index<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Index<T> {}
impl<T> PartialEq for Index<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Index<T> {}
impl<T> PartialOrd for Index<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Index<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> hash::Hash for Index<T> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Index<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// A record that other records name by a text.
pub trait Identified {
    /// The stable id: ASCII, kebab-case.
    fn id(&self) -> &str;
}

/// Records in the order of the file.
#[derive(Clone, Debug)]
pub struct Table<T> {
    records: Vec<T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { records: Vec::new() }
    }
}

impl<T> Table<T> {
    /// How many records.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The record an index names.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "only this table makes an index, and no record is ever removed")]
    pub fn get(&self, index: Index<T>) -> &T {
        &self.records[index.place()]
    }

    /// All records with their indices, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (Index<T>, &T)> {
        self.indices().zip(&self.records)
    }

    /// All indices, in the order of the file.
    pub fn indices(&self) -> impl DoubleEndedIterator<Item = Index<T>> + use<T> {
        let count = u32::try_from(self.records.len()).unwrap_or(u32::MAX);
        (0..count).map(|place| Index(place, PhantomData))
    }

    /// All records, to be added to.
    pub(super) fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.records.iter_mut()
    }

    /// The record added last.
    pub(super) fn last(&self) -> Option<&T> {
        self.records.last()
    }

    /// Adds a record.
    pub(super) fn push(&mut self, record: T) {
        self.records.push(record);
    }
}

impl<T: Identified> Table<T> {
    /// The record of an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Index<T>> {
        self.indices().find(|&index| self.get(index).id() == id)
    }
}
