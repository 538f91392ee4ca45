//! What can happen to the state, told in the past tense.

use super::{Settings, ViewKind};
use crate::{
    domain::{
        dataset::{Crossing, Event, EventKind, Index},
        date::{Day, DayRange},
        timeline::Place,
    },
    i18n::TextMeasure,
};

/// Something the reader or the host page did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A crossing was put in or taken out.
    CrossingToggled(Index<Crossing>),
    /// One crossing was asked for alone.
    CrossingSingled(Index<Crossing>),
    /// The official crossings were asked for.
    OfficialChosen,
    /// The unofficial crossings were asked for: they are offered, and shown.
    AllChosen,
    /// A kind of event was put in or taken out.
    KindToggled(EventKind),
    /// The search text changed.
    QueryChanged(String),
    /// All filters were undone, and the whole range asked for.
    FiltersCleared,
    /// Another view was chosen.
    ViewChosen(ViewKind),
    /// The picture was scaled about a fraction of its width; a factor under 1 is nearer.
    Zoomed {
        /// New width of the window over the old one.
        factor: f64,
        /// What stays in its place, as a fraction of the width.
        at: f64,
    },
    /// The picture was moved by so many days, later for positive ones.
    Panned(i32),
    /// These days were asked for; `None` is the whole range.
    WindowChosen(Option<DayRange>),
    /// A day was chosen whose status to show; `None` is the day the facts stand for.
    DateChosen(Option<Day>),
    /// An event was chosen.
    EventOpened(Index<Event>),
    /// A mark of several events was chosen.
    BundleOpened(Vec<Index<Event>>),
    /// Another page of the list was asked for, from 0.
    PageTurned(usize),
    /// The detail was closed.
    DetailClosed,
    /// The picture's width was measured, in CSS pixels.
    Resized(f64),
    /// Words are drawn in other faces.
    FacesChanged(TextMeasure),
    /// The reader's day was looked up, or another one began.
    DayBegan(Option<Day>),
    /// A key led to a mark: its lane's place, and its first event.
    MarkReached(Place),
    /// The host page set attributes, or the address changed: the whole of them.
    Configured(Box<Settings>),
}
