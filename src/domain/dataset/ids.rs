//! Ids: which there are, and what names them.

use std::marker::PhantomData;

use super::{
    super::json::{Content, Node},
    Actor, Conflict, Crossing, Event, Source,
    fields::Fields,
    place::Place,
    problem::Rule,
    table::Index,
    values::is_blank,
};

/// The ids of one section, by their text, with the places of their records.
///
/// Sorted rather than hashed: a hash map of its own would be downloaded by every reader.
#[derive(Debug)]
pub(super) struct Names<'a>(Vec<(&'a str, u32)>);

impl<'a> Names<'a> {
    /// The ids in a section; of an id given twice the first.
    fn of(section: Option<&'a Node<'a>>) -> Self {
        let mut names = Self(Vec::new());
        if let Some(Content::List(records)) = section.map(|node| &node.content) {
            for (number, record) in (0..).zip(records) {
                if let Some(id) = record.get("id").and_then(Node::text)
                    && !is_blank(id)
                    && let Err(place) = names.find(id)
                {
                    names.0.insert(place, (id, number));
                }
            }
        }
        names
    }

    /// Where an id stands in the list, or where it would.
    fn find(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| (*known).cmp(id))
    }

    fn get(&self, id: &str) -> Option<u32> {
        self.0.get(self.find(id).ok()?).map(|(_, number)| *number)
    }
}

/// The ids of the records of one type.
#[derive(Debug)]
pub(super) struct Ids<'a, T> {
    /// The ids, whatever they name.
    pub(super) names: Names<'a>,
    of: PhantomData<fn() -> T>,
}

/// All ids of a file. They are known before the first record is read, so that a record may name any
/// other, wherever it stands.
#[derive(Debug)]
pub(super) struct Listed<'a> {
    pub(super) actors: Ids<'a, Actor>,
    pub(super) sources: Ids<'a, Source>,
    pub(super) crossings: Ids<'a, Crossing>,
    pub(super) conflicts: Ids<'a, Conflict>,
    pub(super) events: Ids<'a, Event>,
}

impl<'a> Listed<'a> {
    /// The ids in a file.
    pub(super) fn of(file: &Fields<'_, 'a>) -> Self {
        Self {
            actors: ids(file, "actors"),
            sources: ids(file, "sources"),
            crossings: ids(file, "crossings"),
            conflicts: ids(file, "conflicts"),
            events: ids(file, "events"),
        }
    }
}

fn ids<'a, T>(file: &Fields<'_, 'a>, section: &str) -> Ids<'a, T> {
    Ids { names: Names::of(file.node(section)), of: PhantomData }
}

impl<'a> Fields<'_, 'a> {
    /// The record that an id names.
    pub(super) fn reference<T>(&self, key: &'static str, ids: &Ids<'a, T>) -> Option<Index<T>> {
        self.reference_in(key, &ids.names).map(Index::at)
    }

    /// The record that an id names, which must be there.
    pub(super) fn required_reference<T>(&self, key: &'static str, ids: &Ids<'a, T>) -> Option<Index<T>> {
        self.require(key);
        self.reference(key, ids)
    }

    /// The records that a list of ids names, each once.
    pub(super) fn references<T>(&self, key: &'static str, ids: &Ids<'a, T>) -> Vec<Index<T>> {
        self.references_in(key, &ids.names).into_iter().map(Index::at).collect()
    }

    fn reference_in(&self, key: &'static str, names: &Names<'a>) -> Option<u32> {
        let id = self.text(key)?;
        self.resolve(id, &self.place_of(key), names)
    }

    fn references_in(&self, key: &'static str, names: &Names<'a>) -> Vec<u32> {
        let mut numbers = Vec::new();
        for (item, node) in self.items(key).iter().enumerate() {
            let place = self.place_in(key, item, node);
            let Some(id) = node.text() else {
                self.mistyped(&place, node, "an id");
                continue;
            };
            let Some(number) = self.resolve(id, &place, names) else { continue };
            if numbers.contains(&number) {
                self.note_at(&place, Rule::Unique, id, &["stands here twice; remove one"]);
            } else {
                numbers.push(number);
            }
        }
        numbers
    }

    fn resolve(&self, id: &str, place: &Place<'_>, names: &Names<'a>) -> Option<u32> {
        let number = names.get(id);
        if number.is_none() {
            self.note_at(place, Rule::Reference, id, &["is not listed; correct it or list it"]);
        }
        number
    }

    /// Notes what is wrong with the id of a record, given the place of the record in its section.
    pub(super) fn check_id(&self, names: &Names<'a>, number: usize) {
        let id = self.node("id").and_then(Node::text).unwrap_or_default();
        // Whether it is there at all is checked where it is read.
        let Some(first) = names.get(id) else { return };
        let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !id.bytes().all(is_plain) || id.starts_with('-') || id.ends_with('-') {
            let says = "is not an id; use lower-case ASCII letters, digits and hyphens";
            self.quote("id", Rule::Id, id, &[says]);
        }
        if usize::try_from(first).is_ok_and(|first| first != number) {
            self.quote("id", Rule::Unique, id, &["is used before; ids name one record"]);
        }
    }
}
