//! One announcement and what came of it.

use super::{
    super::{
        dataset::{Announcement, Crossing, Dataset, Event, Index, Outcome},
        date::ReportedDate,
    },
    Elapsed,
};

/// A statement about the future with what came of it, judged by its dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The event by which it was said.
    pub event: Index<Event>,
    /// The crossings it speaks of.
    pub crossings: Vec<Index<Crossing>>,
    /// When it was said.
    pub said: ReportedDate,
    /// By when it was to happen; `None` if no date was given.
    pub promised: Option<ReportedDate>,
    /// When it happened; of what was not kept, when that was seen.
    pub settled: Option<ReportedDate>,
    /// The event that settled it.
    pub settled_by: Option<Index<Event>>,
    /// What came of it.
    pub outcome: Outcome,
    /// Whether the dates alone tell kept from late. Otherwise the outcome is the editor's word.
    pub decided: bool,
    /// Days from the statement until it was settled.
    pub after_statement: Option<Elapsed>,
    /// Days from the promised time until it happened; negative is early. `None` where no date was
    /// given or it did not happen.
    pub late: Option<Elapsed>,
}

impl Promise {
    /// What an event announced; `None` for an event that is about no future.
    #[must_use]
    pub fn of(dataset: &Dataset, event: Index<Event>) -> Option<Self> {
        let record = dataset.events().get(event);
        let announcement = record.announcement.as_ref()?;
        let said = record.date;
        let by_event = announcement.outcome_event.map(|event| dataset.events().get(event).date);
        let settled = announcement.outcome_date.or(by_event);
        let happened = settled.filter(|_| announcement.outcome != Outcome::NotKept);
        let deadline = announcement.by.map(deadline);
        let judged = deadline.zip(happened).and_then(|(by, happened)| judged(by, happened));
        let outcome = match announcement.outcome {
            // Whether it happened at all, or in part, no date tells.
            Outcome::Partly | Outcome::NotKept | Outcome::Pending | Outcome::Unknown => announcement.outcome,
            Outcome::Kept | Outcome::Late | Outcome::NoDate => judged.unwrap_or_else(|| undated(announcement)),
        };
        Some(Self {
            event,
            crossings: announcement.crossings.clone(),
            said,
            promised: announcement.by,
            settled,
            settled_by: announcement.outcome_event,
            outcome,
            decided: judged == Some(outcome),
            after_statement: settled.and_then(|settled| Elapsed::between(said, settled)),
            late: deadline.zip(happened).and_then(|(by, happened)| Elapsed::between(by, happened)),
        })
    }

    /// Whether it gave a date, and it is known what came of it.
    #[must_use]
    pub fn is_dated_and_settled(&self) -> bool {
        self.promised.is_some() && !matches!(self.outcome, Outcome::Pending | Outcome::Unknown)
    }
}

/// Every announcement of a dataset, in the order in which they were made.
#[must_use]
pub fn promises(dataset: &Dataset) -> Vec<Promise> {
    let mut promises = Vec::new();
    for event in dataset.events().indices() {
        promises.extend(Promise::of(dataset, event));
    }
    promises
}

/// Late is counted from the last day by which a thing was promised: "on or before" a day means that day.
fn deadline(by: ReportedDate) -> ReportedDate {
    match (by.earliest(), by) {
        (None, ReportedDate::NotAfter(part)) => ReportedDate::In(part),
        _ => by,
    }
}

/// Kept or late, where the dates decide.
fn judged(by: ReportedDate, happened: ReportedDate) -> Option<Outcome> {
    let last = by.latest()?;
    if happened.latest().is_some_and(|day| day <= last) {
        Some(Outcome::Kept)
    } else if happened.earliest().is_some_and(|day| day > last) {
        Some(Outcome::Late)
    } else {
        None
    }
}

/// The outcome of what happened, where no two dates decide. "The coming days" is no date, and still
/// can be kept or late in the eyes of an editor.
fn undated(announcement: &Announcement) -> Outcome {
    let words = announcement.by.is_some() || announcement.by_text.is_some();
    match announcement.outcome {
        Outcome::Kept if !words => Outcome::NoDate,
        recorded => recorded,
    }
}
