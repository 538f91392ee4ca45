//! The records of a dataset, read one by one into its tables.

use super::{
    super::{
        date::Day,
        json::{self, Node},
    },
    Dataset, Rule,
    check::Head,
    crossings, events,
    fields::Fields,
    ids::Listed,
    place::{Place, Spot},
    plain_records,
    report::Report,
};

/// A list of records in a dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Actors,
    Sources,
    Crossings,
    Conflicts,
    Events,
}

impl Section {
    /// Each with its key.
    pub(super) const ALL: [(&'static str, Self); 5] = [
        ("actors", Self::Actors),
        ("sources", Self::Sources),
        ("crossings", Self::Crossings),
        ("conflicts", Self::Conflicts),
        ("events", Self::Events),
    ];

    pub(super) fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == key).map(|(_, section)| *section)
    }

    fn key(self) -> &'static str {
        Self::ALL.iter().find(|(_, section)| *section == self).map_or("", |(key, _)| key)
    }
}

/// What was read of the records.
#[derive(Debug, Default)]
pub(super) struct Sections {
    /// The records. Where a problem is noted they are not to be used: their indices may name records
    /// that could not be read.
    pub(super) dataset: Dataset,
    pub(super) ids: Listed,
    /// How many records were read.
    pub(super) count: usize,
    /// The day the facts stand for, once it is read, or known from the time before.
    as_of: Option<Day>,
    /// Whether a record was held against that day before it was known.
    was_blind: bool,
}

impl Sections {
    /// Takes note of a field of the file that records are held against.
    pub(super) fn know(&mut self, head: &Head) {
        if head.key == "as_of" && self.as_of.is_none() {
            let day = json::read(&head.text).ok().and_then(|node| node.text()?.parse().ok());
            self.as_of = Some(day.unwrap_or(Day::MAX));
        }
    }

    /// Whether all that was taken on trust turned out to be so.
    pub(super) fn may_trust(&self) -> bool {
        !self.was_blind && self.ids.is_whole()
    }

    /// What is known of the records for reading them a second time.
    pub(super) fn known(self) -> Self {
        self.ids.close();
        Self { ids: self.ids, as_of: self.as_of.or(Some(Day::MAX)), ..Self::default() }
    }

    /// Reads a record in a file that begins there.
    pub(super) fn read(&mut self, section: Section, number: usize, node: &Node<'_>, report: &Report<'_>, file: Spot) {
        self.count += 1;
        self.was_blind |= self.as_of.is_none();
        let as_of = self.as_of.unwrap_or(Day::MAX);
        let Self { dataset, ids, .. } = self;
        let file = Place::file(file.at);
        let Some(fields) = &Fields::record(&file, report, section.key(), number, node) else { return };
        match section {
            Section::Actors => {
                fields.check_id(&ids.actors.names, number);
                dataset.actors.push(plain_records::actor(fields));
            }
            Section::Sources => {
                fields.check_id(&ids.sources.names, number);
                dataset.sources.push(plain_records::source(fields, ids, as_of));
            }
            Section::Crossings => {
                fields.check_id(&ids.crossings.names, number);
                dataset.crossings.push(crossings::crossing(fields, ids, as_of));
            }
            Section::Conflicts => {
                fields.check_id(&ids.conflicts.names, number);
                dataset.conflicts.push(plain_records::conflict(fields, ids));
            }
            Section::Events => {
                fields.check_id(&ids.events.names, number);
                let event = events::event(fields, ids, as_of);
                // A date that cannot be read is noted already.
                let start = Some(event.date.days().start).filter(|start| *start > Day::MIN);
                let before = dataset.events.last().map(|before| before.date.days().start);
                if before.zip(start).is_some_and(|(before, start)| before > start) {
                    let says = "is earlier than the event before it; events stand in the order of their dates";
                    fields.note("date", Rule::Sorted, says);
                }
                dataset.events.push(event);
            }
        }
        fields.finish();
    }
}
