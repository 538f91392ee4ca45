//! The fields of one JSON object, and noting all that is wrong with them instead of stopping.

use std::cell::{Cell, RefCell};

use super::{
    super::json::{Content, Field, Node},
    place::Place,
    problem::Rule,
    report::{Report, list},
};

/// One object of the file, its place, and what was asked of it.
#[derive(Debug)]
pub(super) struct Fields<'p, 'a> {
    fields: &'a [Field<'a>],
    place: Place<'p>,
    record: &'a str,
    report: &'p Report<'p>,
    asked: Asked,
}

/// What was asked of an object.
#[derive(Debug)]
struct Asked {
    /// A bit for each key that there is, several to one bit: most of what is asked for is not there.
    keys: u64,
    /// A bit for each of the first 64 fields that was asked for.
    found: Cell<u64>,
    /// The field that was found last.
    last: Cell<usize>,
    /// By which names, there or not, where problems are put into words.
    names: RefCell<Vec<&'static str>>,
}

impl Asked {
    /// Nothing yet, of these fields.
    fn of(fields: &[Field<'_>]) -> Self {
        let mut keys = 0;
        for field in fields {
            keys |= bit(&field.key);
        }
        Self { keys, found: Cell::new(0), last: Cell::new(0), names: RefCell::default() }
    }
}

/// Whether two keys are the same: by their ends first, since each record has hundreds of pairs.
#[inline(always)]
fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    one.len() == other.len() && one.last() == other.last() && one == other
}

/// The bit of a key.
fn bit(key: &str) -> u64 {
    let first = key.as_bytes().first().copied().unwrap_or_default();
    1 << ((usize::from(first) + key.len() * 5) & 63)
}

impl<'a> Fields<'_, 'a> {
    /// The fields of the whole file, which should be an object.
    pub(super) fn of_file<'r>(file: &'a Node<'a>, report: &'r Report<'r>) -> Option<Fields<'r, 'a>> {
        let place = Place::file(file.at);
        let Some(fields) = file.fields() else {
            report.note(&place, "", Rule::Type, "", &["should be an object, not ", file.kind()]);
            return None;
        };
        Some(Fields { fields, place, record: "", report, asked: Asked::of(fields) })
    }

    /// The fields of a value in here that should be an object.
    pub(super) fn inside<'s>(
        &'s self,
        key: &'s str,
        item: Option<usize>,
        node: &'a Node<'a>,
    ) -> Option<Fields<'s, 'a>> {
        self.inside_wanted(key, item, node, "an object")
    }

    /// As [`Fields::inside`], with the words for what the value should be.
    pub(super) fn inside_wanted<'s>(
        &'s self,
        key: &'s str,
        item: Option<usize>,
        node: &'a Node<'a>,
        wanted: &str,
    ) -> Option<Fields<'s, 'a>> {
        let place = self.place.inside(key, item, node.at);
        let Some(fields) = node.fields() else {
            self.mistyped(&place, node, wanted);
            return None;
        };
        Some(Fields { fields, place, record: self.record, report: self.report, asked: Asked::of(fields) })
    }

    /// The fields of a record in a section of the file, of which this is the place.
    pub(super) fn record<'s>(
        file: &'s Place<'s>,
        report: &'s Report<'s>,
        section: &'s str,
        item: usize,
        node: &'a Node<'a>,
    ) -> Option<Fields<'s, 'a>> {
        let record = node.get("id").and_then(Node::text).unwrap_or_default();
        let around = Fields { fields: &[], place: *file, record: "", report, asked: Asked::of(&[]) };
        let place = file.inside(section, Some(item), node.at);
        let Some(fields) = node.fields() else {
            around.mistyped(&place, node, "an object");
            return None;
        };
        Some(Fields { fields, place, record, report, asked: Asked::of(fields) })
    }

    /// The value of a field, asked for or not.
    pub(super) fn node(&self, key: &str) -> Option<&'a Node<'a>> {
        self.fields.get(self.place_among(key)?).map(|field| &field.value)
    }

    /// Which of the fields has a key; of a key given twice the first. Most are looked for twice in a row.
    fn place_among(&self, key: &str) -> Option<usize> {
        if self.asked.keys & bit(key) == 0 {
            return None;
        }
        let last = self.asked.last.get();
        if self.fields.get(last).is_some_and(|field| is_same(&field.key, key)) {
            return Some(last);
        }
        for (place, field) in self.fields.iter().enumerate() {
            if is_same(&field.key, key) {
                self.asked.last.set(place);
                return Some(place);
            }
        }
        None
    }

    /// Asks for the value of a field; `null` counts as absent.
    pub(super) fn get(&self, key: &'static str) -> Option<&'a Node<'a>> {
        if self.report.in_words {
            self.asked.names.borrow_mut().push(key);
        }
        let place = self.place_among(key)?;
        self.asked.found.update(|found| found | 1_u64.checked_shl(u32::try_from(place).unwrap_or(64)).unwrap_or(0));
        self.fields.get(place).map(|field| &field.value).filter(|node| !node.is_null())
    }

    /// All fields, where the keys are data.
    pub(super) fn iter(&self) -> std::slice::Iter<'a, Field<'a>> {
        self.fields.iter()
    }

    /// Asks for the fields of an object.
    pub(super) fn object(&self, key: &'static str) -> Option<Fields<'_, 'a>> {
        self.inside(key, None, self.get(key)?)
    }

    /// Asks for the items of a list.
    pub(super) fn items(&self, key: &'static str) -> &'a [Node<'a>] {
        self.get(key).map_or(&[], |node| self.items_of(key, node))
    }

    /// The items of a value that should be a list.
    pub(super) fn items_of(&self, key: &str, node: &'a Node<'a>) -> &'a [Node<'a>] {
        if let Content::List(items) = &node.content {
            return items;
        }
        self.mistyped(&self.place_of(key), node, "a list");
        &[]
    }

    /// How many items a list has, right or wrong; none where it is absent, and enough where it is no
    /// list at all, so that one fault is noted once.
    pub(super) fn count(&self, key: &str) -> usize {
        match self.node(key).map(|node| &node.content) {
            None | Some(Content::Null) => 0,
            Some(Content::List(items)) => items.len(),
            Some(_) => usize::MAX,
        }
    }

    /// Notes where a field is not there.
    pub(super) fn require(&self, key: &str) {
        self.require_or(key, Rule::Required, &["is missing; add it"]);
    }

    /// As [`Fields::require`], with another rule and other words behind the key.
    pub(super) fn require_or(&self, key: &str, rule: Rule, says: &[&str]) {
        if self.node(key).is_none_or(Node::is_null) {
            self.note_at(&self.place, rule, key, says);
        }
    }

    /// The place of a field; of one that is not there, the object's own under its name.
    pub(super) fn place_of<'s>(&'s self, key: &'s str) -> Place<'s> {
        self.place.inside(key, None, self.node(key).map_or(self.place.at, |node| node.at))
    }

    /// The place of an item of a list.
    pub(super) fn place_in<'s>(&'s self, key: &'s str, item: usize, node: &Node<'_>) -> Place<'s> {
        self.place.inside(key, Some(item), node.at)
    }

    /// Notes a problem with a field.
    pub(super) fn note(&self, key: &str, rule: Rule, says: &str) {
        self.note_at(&self.place_of(key), rule, "", &[says]);
    }

    /// Notes a problem with the object itself.
    pub(super) fn note_here(&self, rule: Rule, says: &str) {
        self.note_at(&self.place, rule, "", &[says]);
    }

    /// Notes a problem with a field, of which the sentence begins with a quotation.
    pub(super) fn quote(&self, key: &str, rule: Rule, quoted: &str, says: &[&str]) {
        self.note_at(&self.place_of(key), rule, quoted, says);
    }

    /// Notes a problem anywhere in the record.
    pub(super) fn note_at(&self, place: &Place<'_>, rule: Rule, quoted: &str, says: &[&str]) {
        self.report.note(place, self.record, rule, quoted, says);
    }

    /// Notes a value of the wrong type.
    pub(super) fn mistyped(&self, place: &Place<'_>, node: &Node<'_>, wanted: &str) {
        self.note_at(place, Rule::Type, "", &["should be ", wanted, ", not ", node.kind()]);
    }

    /// Notes every key that stands here twice.
    pub(super) fn check_twins(&self) {
        for (before, field) in self.fields.iter().enumerate() {
            if self.fields.iter().take(before).any(|other| other.key == field.key) {
                let place = self.place.inside(&field.key, None, field.value.at);
                self.note_at(&place, Rule::Unique, &field.key, &["stands here twice; remove one"]);
            }
        }
    }

    /// Notes every field that nobody asked for, and every one given twice.
    pub(super) fn finish(&self) {
        // A field given twice is found once.
        let found = usize::try_from(self.asked.found.get().count_ones());
        if found == Ok(self.fields.len()) {
            return;
        }
        self.check_twins();
        let mut names: Vec<&str> = Vec::new();
        for &name in self.asked.names.borrow().iter() {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        for field in self.fields {
            if !names.contains(&&*field.key) {
                let known = list(&mut names.iter().copied());
                let says = ["is not a field here; the fields are ", &known];
                self.quote(&field.key, Rule::KnownField, &field.key, &says);
            }
        }
    }
}
