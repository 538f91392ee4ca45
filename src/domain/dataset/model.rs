//! The dataset as the rest of the program sees it: checked, every reference resolved.
//!
//! Only `check` and the modules it calls build these; field by field they are described in `static/data/FORMAT.md`.

use super::{
    super::date::{Day, DayRange, ReportedDate},
    table::{Identified, Index, Table},
    text::Text,
    vocabulary::{Basis, Confidence, CrossingKind, EventKind, Outcome, Precision, SourceKind, Track, Value},
};

/// Everything that is known, and who says so.
#[derive(Clone, Debug)]
pub struct Dataset {
    pub(super) title: Text,
    pub(super) as_of: Day,
    pub(super) as_of_note: Option<Text>,
    pub(super) range: DayRange,
    pub(super) license: Box<str>,
    pub(super) actors: Table<Actor>,
    pub(super) crossings: Table<Crossing>,
    pub(super) events: Table<Event>,
    pub(super) sources: Table<Source>,
    pub(super) conflicts: Table<Conflict>,
    pub(super) whole: bool,
}

/// Nothing known yet.
impl Default for Dataset {
    fn default() -> Self {
        Self {
            title: Text::default(),
            as_of: Day::MAX,
            as_of_note: None,
            range: DayRange::new(Day::MIN, Day::MIN),
            license: Box::default(),
            actors: Table::default(),
            crossings: Table::default(),
            events: Table::default(),
            sources: Table::default(),
            conflicts: Table::default(),
            whole: true,
        }
    }
}

impl Dataset {
    /// Its name.
    #[must_use]
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// The day for which the facts as a whole stand: nothing later was found when they were revised.
    #[must_use]
    pub fn as_of(&self) -> Day {
        self.as_of
    }

    /// What an editor says about that day.
    #[must_use]
    pub fn as_of_note(&self) -> Option<&Text> {
        self.as_of_note.as_ref()
    }

    /// The licence's SPDX identifier.
    #[must_use]
    pub fn license(&self) -> &str {
        &self.license
    }

    /// Those who hold sides.
    #[must_use]
    pub fn actors(&self) -> &Table<Actor> {
        &self.actors
    }

    /// The crossings, from north to south as far as the sources tell.
    #[must_use]
    pub fn crossings(&self) -> &Table<Crossing> {
        &self.crossings
    }

    /// The events, by date.
    #[must_use]
    pub fn events(&self) -> &Table<Event> {
        &self.events
    }

    /// The sources.
    #[must_use]
    pub fn sources(&self) -> &Table<Source> {
        &self.sources
    }

    /// Accounts that disagree.
    #[must_use]
    pub fn conflicts(&self) -> &Table<Conflict> {
        &self.conflicts
    }

    /// Whether its second half is there. The first has neither sentences nor announcements, no accounts
    /// that differ, no notes, no names but the crossings' own, and of sources alone who published those
    /// of the status on the day that the facts stand for.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// From the first day of the first event's year to the day the facts stand for.
    #[must_use]
    pub fn range(&self) -> DayRange {
        self.range
    }

    /// Finds the range, once all events are there.
    pub(super) fn measure(&mut self) {
        let first = self.events.iter().map(|(_, event)| event.date.days().start).min();
        let start = first.map_or(self.as_of, |day| Day::new(day.ymd().0, 1, 1).unwrap_or(day));
        self.range = DayRange::inclusive(start, self.as_of);
    }
}

/// One who holds a side, or one of the two special values.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Stable id.
    pub id: Box<str>,
    /// Full name.
    pub name: Text,
    /// A name short enough for a strip.
    pub short: Text,
    /// What the name covers.
    pub note: Option<Text>,
    /// Stands for `contested` or `disputed`, not for a force.
    pub special: bool,
}

/// A place where the border is crossed.
#[derive(Clone, Debug)]
pub struct Crossing {
    /// Stable id.
    pub id: Box<str>,
    /// Both sides' names.
    pub name: Text,
    /// How official it is.
    pub kind: CrossingKind,
    /// The Iraqi side.
    pub iraqi_side: Side,
    /// The Syrian side.
    pub syrian_side: Side,
    /// Where it lies, if a source says.
    pub coordinates: Option<Coordinates>,
    /// Why there are none.
    pub coordinates_note: Option<Text>,
    /// The roads that lead there.
    pub road: Option<Text>,
    /// Whatever else a reader should know.
    pub notes: Option<Text>,
    /// The newest state that a page vouches for.
    pub last_known: Option<LastKnown>,
    /// Who says so.
    pub sources: Vec<Index<Source>>,
}

/// One side of a crossing.
#[derive(Clone, Debug, Default)]
pub struct Side {
    /// Its name; `None` if no source gives one.
    pub name: Option<Text>,
    /// The area, where there is no name.
    pub area: Option<Text>,
    /// Other spellings and other names.
    pub aliases: Vec<Alias>,
    /// Governorate.
    pub governorate: Option<Text>,
    /// District.
    pub district: Option<Text>,
}

/// A name as it is found in print.
#[derive(Clone, Debug)]
pub struct Alias {
    /// BCP 47 tag: `en`, `ar`, `ckb`, `kmr`, or `ku-Arab` where only the script is known.
    pub language: Box<str>,
    /// The name.
    pub text: Box<str>,
    /// Who writes it so.
    pub source: Option<Index<Source>>,
}

/// A point on the ground, in degrees (WGS 84).
#[derive(Clone, Debug)]
pub struct Coordinates {
    /// North of the equator.
    pub lat: f64,
    /// East of Greenwich.
    pub lon: f64,
    /// What the point stands for.
    pub precision: Box<str>,
    /// Who gives it.
    pub source: Index<Source>,
    /// More about it.
    pub note: Option<Text>,
}

/// The newest state of a crossing that a page vouches for, as its editor read it.
#[derive(Clone, Debug)]
pub struct LastKnown {
    /// The day it is vouched for.
    pub as_of: Day,
    /// What holds, per track; a track that no page speaks of is left out.
    pub values: Vec<(Track, Value)>,
    /// Between whom, for a disputed or contested side.
    pub between: Vec<Index<Actor>>,
    /// Who says so.
    pub sources: Vec<Index<Source>>,
    /// More about it.
    pub note: Option<Text>,
}

/// Something reported to have happened, or to have been said.
#[derive(Clone, Debug)]
pub struct Event {
    /// Stable id.
    pub id: Box<str>,
    /// When, as reported.
    pub date: ReportedDate,
    /// How the days of the date are meant.
    pub precision: Precision,
    /// The date in words, where words say more.
    pub date_text: Option<Text>,
    /// Whether a source gives the day.
    pub date_basis: Basis,
    /// Of what kind.
    pub kind: EventKind,
    /// How well attested.
    pub confidence: Confidence,
    /// Where; at least one.
    pub crossings: Vec<Index<Crossing>>,
    /// What happened, in one sentence.
    pub summary: Text,
    /// What it changes or vouches for.
    pub effects: Vec<Effect>,
    /// What was announced, if it is about the future.
    pub announcement: Option<Box<Announcement>>,
    /// Who says so; at least one.
    pub sources: Vec<Index<Source>>,
    /// Accounts that disagree about it.
    pub conflicts: Vec<Index<Conflict>>,
    /// More about it.
    pub note: Option<Text>,
}

/// What an event changes or vouches for, at one crossing on one track.
#[derive(Clone, Debug)]
pub struct Effect {
    /// Where.
    pub crossing: Index<Crossing>,
    /// About what.
    pub track: Track,
    /// What holds.
    pub value: Value,
    /// Between whom, for disputed and contested.
    pub between: Vec<Index<Actor>>,
    /// Said by a source, or following from it.
    pub basis: Basis,
    /// The source vouches for it back to this date.
    pub since: Option<ReportedDate>,
    /// It ended at this date.
    pub through: Option<ReportedDate>,
    /// A passing measure whose end was not found: nothing is claimed beyond the event.
    pub temporary: bool,
    /// More about it.
    pub note: Option<Text>,
}

/// A statement about the future.
#[derive(Clone, Debug)]
pub struct Announcement {
    /// Who said it.
    pub speaker: Text,
    /// What they said, in our words.
    pub said: Text,
    /// Whether it hung on a condition.
    pub conditional: bool,
    /// Where it was to happen.
    pub crossings: Vec<Index<Crossing>>,
    /// What was to happen.
    pub what: Text,
    /// By when, if a date was given.
    pub by: Option<ReportedDate>,
    /// By when, in words.
    pub by_text: Option<Text>,
    /// What came of it.
    pub outcome: Outcome,
    /// The event that settled it.
    pub outcome_event: Option<Index<Event>>,
    /// When it was settled.
    pub outcome_date: Option<ReportedDate>,
    /// Least and most days from the statement to that.
    pub days_from_statement: Option<(i32, i32)>,
    /// Least and most days from the promised time to that; negative is early.
    pub days_after_promised: Option<(i32, i32)>,
    /// More about the outcome.
    pub outcome_note: Option<Text>,
}

/// A page or document that says something.
#[derive(Clone, Debug)]
pub struct Source {
    /// Stable id.
    pub id: Box<str>,
    /// Who published it.
    pub publisher: Box<str>,
    /// Its title, where it was seen.
    pub title: Option<Box<str>>,
    /// When it was published.
    pub date: Option<ReportedDate>,
    /// Whether it shows that date.
    pub date_basis: Basis,
    /// How its date is known.
    pub date_note: Option<Text>,
    /// Its address; http or https only.
    pub url: Option<Box<str>>,
    /// BCP 47 tag of its language, where that is recorded.
    pub language: Option<Box<str>>,
    /// What sort of publication.
    pub kind: SourceKind,
    /// More about it.
    pub note: Option<Text>,
    /// The source whose text this is: both count once.
    pub same_text_as: Option<Index<Self>>,
}

/// Accounts that disagree, all kept, with the reading taken.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// Stable id.
    pub id: Box<str>,
    /// The question.
    pub about: Text,
    /// The accounts; at least two.
    pub sides: Vec<Text>,
    /// The reading taken, and why.
    pub reading: Text,
    /// Who says what.
    pub sources: Vec<Index<Source>>,
}

macro_rules! identified {
    ($($record:ident),+) => {
        $(impl Identified for $record {
            fn id(&self) -> &str {
                &self.id
            }
        })+
    };
}

identified!(Actor, Crossing, Event, Source, Conflict);
