//! What the reader is looking at.
//!
//! Here live the state, the actions that change it, the one pure [`reduce`], what is derived for
//! the view, and the state as an address. Not here: components, a browser, a clock.
//! May import: `domain`, `i18n`.

mod action;
mod address;
mod effect;
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
mod export;
mod facts;
mod kinds;
mod reduce;
mod select;
mod settings;

pub use action::Action;
pub use address::{read as read_address, write as write_address};
pub use effect::{Effect, effects};
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
pub use export::{export_credits, export_csv, export_json, exported_events};
pub use facts::Facts;
pub use kinds::Kinds;
pub use reduce::reduce;
pub use select::{Picture, Selection, label, picture, selection, selection_after, shown_promises, tick_room};
pub use settings::{Settings, Theme, Warning, apply};

use crate::{
    domain::{
        ANY_SIZE,
        dataset::{Crossing, CrossingKind, Event, Index},
        date::{Age, Day, DayRange},
        timeline::Place,
    },
    i18n::{Digits, Face, Locale, TextMeasure, spell},
};

/// How the events are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ViewKind {
    /// Lanes over time.
    #[default]
    Timeline,
    /// One after the other, in words.
    List,
    /// What was announced, beside what came of it.
    Promises,
    /// How long, how often, how late.
    Figures,
}

impl ViewKind {
    /// Every view.
    pub const ALL: [Self; 4] = [Self::Timeline, Self::List, Self::Promises, Self::Figures];

    /// The value of the attribute `view`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Timeline => "timeline",
            Self::List => "list",
            Self::Promises => "promises",
            Self::Figures => "figures",
        }
    }

    /// Whether the first download draws it. The others come with the second one, which is fetched
    /// when a reader asks for them (`DESIGN.md`, "What is downloaded when?").
    #[must_use]
    pub const fn is_in_first_download(self) -> bool {
        matches!(self, Self::Timeline | Self::List)
    }
}

/// Everything the reader can change, the width there is, and the day.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Which crossings are shown, in the order of the dataset.
    pub crossings: Vec<Index<Crossing>>,
    /// Whether the unofficial crossings are offered in the filter.
    pub all_offered: bool,
    /// Which kinds of event are shown.
    pub kinds: Kinds,
    /// What is searched for.
    pub query: String,
    /// How events are shown.
    pub view: ViewKind,
    /// The days in view; `None` is the whole range.
    pub window: Option<DayRange>,
    /// The day whose status is shown; `None` is the day the facts stand for.
    pub date: Option<Day>,
    /// The chosen event.
    pub event: Option<Index<Event>>,
    /// Events that lie too close to be parted by zooming, opened as a list.
    pub bundle: Vec<Index<Event>>,
    /// Which page of a list is shown, from 0; of the bundle where one is open.
    pub page: usize,
    /// The mark that keys led to: its lane's place, and its first event.
    pub focus: Option<Place>,
    /// The language.
    pub locale: Locale,
    /// The digits that numbers are written with.
    pub digits: Digits,
    /// Light, dark, or as the reader's system has it.
    pub theme: Theme,
    /// The width of the picture in CSS pixels; 0 before it is measured, when nothing is drawn in it.
    pub width_px: f64,
    /// How wide words are in the faces in use.
    pub measure: TextMeasure,
    /// The reader's own day; `None` where nobody reads yet.
    pub today: Option<Day>,
}

/// How many events a list shows at a time: more than the shipped dataset has, and few enough that a page of
/// them is drawn at once however many there are. The first download, which shows that dataset alone, has one
/// page.
pub const PAGE: usize = if ANY_SIZE { 250 } else { 1_000_000 };

/// The width a picture is laid out for before it is measured: a small phone held upright, 320 px less the
/// margins and the column of track names, which is widest in Arabic script.
pub const FIRST_WIDTH_PX: f64 = 198.0;

impl State {
    /// What a reader sees first: the official crossings, the whole range.
    #[must_use]
    pub fn new(facts: &Facts) -> Self {
        Self {
            crossings: official(facts),
            all_offered: false,
            kinds: Kinds::ALL,
            query: String::new(),
            view: ViewKind::default(),
            window: None,
            date: None,
            event: None,
            bundle: Vec::new(),
            page: 0,
            focus: None,
            locale: Locale::default(),
            digits: Digits::default(),
            theme: Theme::default(),
            width_px: FIRST_WIDTH_PX,
            measure: TextMeasure::default(),
            today: None,
        }
    }

    /// The day whose status is shown.
    #[must_use]
    pub fn day(&self, facts: &Facts) -> Day {
        self.date.unwrap_or_else(|| facts.dataset().as_of())
    }

    /// How long ago the day was that the facts stand for; `None` where nobody reads yet, or where the reader's
    /// clock says that it is still to come.
    #[must_use]
    pub fn age(&self, facts: &Facts) -> Option<Age> {
        Age::of(facts.dataset().as_of(), self.today?)
    }

    /// Whether that was half a year ago or more.
    #[must_use]
    pub fn is_old(&self, facts: &Facts) -> bool {
        self.today.is_some_and(|today| Age::is_old(facts.dataset().as_of(), today))
    }

    /// This state but for the day: two that are equal so have the same picture.
    #[must_use]
    pub fn without_day(&self) -> Self {
        Self { date: None, today: None, ..self.clone() }
    }

    /// Only what does not change as a reader looks about: crossings, kinds, language.
    #[must_use]
    pub fn at_rest(&self) -> Self {
        Self {
            crossings: self.crossings.clone(),
            query: String::new(),
            window: None,
            date: None,
            event: None,
            bundle: Vec::new(),
            page: 0,
            focus: None,
            width_px: 0.0,
            measure: self.measure.clone(),
            today: None,
            ..*self
        }
    }

    /// The width of words in a picture, in CSS pixels, with the digits that numbers are written with.
    #[must_use]
    pub fn text_px(&self, face: Face, text: &str) -> f64 {
        self.measure.width_px(face, &spell(text, self.locale, self.digits))
    }

    /// The days in view.
    #[must_use]
    pub fn days(&self, facts: &Facts) -> DayRange {
        self.window.unwrap_or_else(|| facts.range())
    }
}

/// The official crossings; all of them in a dataset that has none.
fn official(facts: &Facts) -> Vec<Index<Crossing>> {
    let table = facts.dataset().crossings();
    let official: Vec<_> =
        table.iter().filter(|(_, crossing)| crossing.kind == CrossingKind::Official).map(|(index, _)| index).collect();
    if official.is_empty() { table.indices().collect() } else { official }
}
