//! Ids: which there are, and what names them.

use std::{cell::RefCell, marker::PhantomData};

use super::{
    super::{json::Node, words::Words},
    Actor, Conflict, Crossing, Event, Source,
    fields::Fields,
    place::Place,
    problem::Rule,
    table::Index,
    values::is_blank,
};

/// No record of that id was found.
const NONE: u32 = u32::MAX;

/// The ids of one section, by their text.
#[derive(Debug, Default)]
pub(super) struct Names {
    words: Words,
    /// For each the number of its record; of an id given twice the first.
    numbers: Vec<u32>,
    /// Whether all records are known: then what names none of them is wrong. Before that an id is
    /// answered with its own number, and has to be listed before the file is over.
    pub(super) all_known: bool,
}

impl Names {
    /// What an id comes to.
    fn get(&mut self, id: &str) -> Option<u32> {
        if self.all_known {
            return self.number(self.words.find(id)?);
        }
        let number = self.words.add(id);
        self.numbers.resize(self.words.len(), NONE);
        Some(number)
    }

    /// The number of the record of an id; `None` while there is none.
    fn number(&self, word: u32) -> Option<u32> {
        self.numbers.get(usize::try_from(word).ok()?).copied().filter(|number| *number != NONE)
    }

    /// Lists the id of a record, unless it is listed; answers the number of the first record of that id.
    fn list(&mut self, id: &str, number: usize) -> Option<u32> {
        if is_blank(id) {
            return None;
        }
        let word = if self.all_known { self.words.find(id)? } else { self.get(id)? };
        let place = usize::try_from(word).ok()?;
        if !self.all_known
            && let Some(known) = self.numbers.get_mut(place)
            && *known == NONE
        {
            *known = u32::try_from(number).unwrap_or(NONE);
        }
        self.number(word)
    }

    /// Whether each id is listed that was named.
    fn is_whole(&self) -> bool {
        !self.numbers.contains(&NONE)
    }
}

/// The ids of the records of one type.
#[derive(Debug)]
pub(super) struct Ids<T> {
    /// The ids, whatever they name.
    pub(super) names: RefCell<Names>,
    of: PhantomData<fn() -> T>,
}

impl<T> Default for Ids<T> {
    fn default() -> Self {
        Self { names: RefCell::default(), of: PhantomData }
    }
}

impl<T> Ids<T> {
    /// The record for which an id's own number stood.
    pub(super) fn settled(&self, index: Index<T>) -> Index<T> {
        let word = u32::try_from(index.place()).unwrap_or(NONE);
        self.names.borrow().number(word).map_or(index, Index::at)
    }
}

/// All ids of a file. A record may name any other, wherever it stands.
#[derive(Debug, Default)]
pub(super) struct Listed {
    pub(super) actors: Ids<Actor>,
    pub(super) sources: Ids<Source>,
    pub(super) crossings: Ids<Crossing>,
    pub(super) conflicts: Ids<Conflict>,
    pub(super) events: Ids<Event>,
}

impl Listed {
    fn each(&self) -> [&RefCell<Names>; 5] {
        [&self.actors.names, &self.sources.names, &self.crossings.names, &self.conflicts.names, &self.events.names]
    }

    /// Whether each id is listed that was named.
    pub(super) fn is_whole(&self) -> bool {
        self.each().iter().all(|names| names.borrow().is_whole())
    }

    /// From now on what is not listed is wrong.
    pub(super) fn close(&self) {
        for names in self.each() {
            names.borrow_mut().all_known = true;
        }
    }
}

impl Fields<'_, '_> {
    /// The record that an id names.
    pub(super) fn reference<T>(&self, key: &'static str, ids: &Ids<T>) -> Option<Index<T>> {
        self.reference_in(key, &ids.names).map(Index::at)
    }

    /// The record that an id names, which must be there.
    pub(super) fn required_reference<T>(&self, key: &'static str, ids: &Ids<T>) -> Option<Index<T>> {
        self.require(key);
        self.reference(key, ids)
    }

    /// The records that a list of ids names, each once.
    pub(super) fn references<T>(&self, key: &'static str, ids: &Ids<T>) -> Vec<Index<T>> {
        self.references_in(key, &ids.names).into_iter().map(Index::at).collect()
    }

    fn reference_in(&self, key: &'static str, names: &RefCell<Names>) -> Option<u32> {
        let id = self.text(key)?;
        self.resolve(id, &self.place_of(key), names)
    }

    fn references_in(&self, key: &'static str, names: &RefCell<Names>) -> Vec<u32> {
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

    fn resolve(&self, id: &str, place: &Place<'_>, names: &RefCell<Names>) -> Option<u32> {
        let number = names.borrow_mut().get(id);
        if number.is_none() {
            self.note_at(place, Rule::Reference, id, &["is not listed; correct it or list it"]);
        }
        number
    }

    /// Lists the id of a record, and notes what is wrong with it, given the place of the record in its section.
    pub(super) fn check_id(&self, names: &RefCell<Names>, number: usize) {
        let id = self.node("id").and_then(Node::text).unwrap_or_default();
        // Whether it is there at all is checked where it is read.
        let Some(first) = names.borrow_mut().list(id, number) else { return };
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
