//! The table that every language fills in.

use crate::domain::{
    dataset::{Confidence, EventKind, SourceKind, Track, Value},
    date::Age,
    promises::Promise,
    status::Certainty,
};

/// Every message of the interface. Functions take what varies; their arguments are words of the
/// same language, unless named otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Messages {
    /// The months, January first, as they stand in a full date.
    pub months: [&'static str; 12],
    /// The months as they stand in labels.
    pub months_short: [&'static str; 12],
    /// The months as short as the axis needs them, where labels have them longer.
    pub months_tick: Option<[&'static str; 12]>,
    /// Spring, summer, autumn, winter.
    pub seasons: [&'static str; 4],
    /// day of the month, month, year: a full date.
    pub date_day: fn(u8, &str, i32) -> String,
    /// day of the month, month: a date whose year is told beside it.
    pub date_day_of_month: fn(u8, &str) -> String,
    /// month, year.
    pub date_month: fn(&str, i32) -> String,
    /// first day, last day, month, year: days of one month.
    pub date_days: fn(u8, u8, &str, i32) -> String,
    /// two dates: from one to the other.
    pub date_span: fn(&str, &str) -> String,
    /// a date: on or before it.
    pub date_by: fn(&str) -> String,
    /// a date: after it.
    pub date_from: fn(&str) -> String,
    /// a date: about it.
    pub date_about: fn(&str) -> String,
    /// a date: probably it.
    pub date_probably: fn(&str) -> String,
    /// a date: since it.
    pub since: fn(&str) -> String,
    /// a date: since it, or some day before.
    pub since_at_latest: fn(&str) -> String,
    /// several days: since one of them.
    pub since_within: fn(&str) -> String,

    /// day: what the facts as a whole stand for.
    pub as_of: fn(&str) -> String,
    /// day, how long ago: the same on the day of reading.
    pub as_of_ago: fn(&str, Age) -> String,
    /// day: what those should know who read facts that are old.
    pub old: fn(&str) -> String,
    /// The heading of the status cards; day.
    pub status_heading: fn(&str) -> String,
    /// Label of the day field.
    pub date_label: &'static str,
    /// Back to the day of the facts.
    pub date_reset: &'static str,
    /// Heading of the filter by crossing.
    pub crossings: &'static str,
    /// how many: button that shows the unofficial ones.
    pub more_crossings: fn(usize) -> String,
    /// Button that leaves only the official ones.
    pub official_only: &'static str,
    /// The crossing's name: show only this one.
    pub only_crossing: fn(&str) -> String,
    /// Name of the group of view buttons.
    pub views: &'static str,
    /// View: timeline.
    pub view_timeline: &'static str,
    /// View: list.
    pub view_list: &'static str,
    /// Name of the view of announcements beside what came of them.
    pub view_promises: &'static str,
    /// Name of the view of days and counts.
    pub view_figures: &'static str,
    /// In place of a view, or of an event's sources, still on the way.
    pub view_loading: &'static str,
    /// Label of the search field.
    pub search: &'static str,
    /// Example in the search field.
    pub search_hint: &'static str,
    /// Heading of the filter by kind.
    pub kinds: &'static str,
    /// shown, all: how many kinds are on.
    pub kinds_some: fn(usize, usize) -> String,
    /// shown, all: the count of events.
    pub count: fn(usize, usize) -> String,
    /// shown, all, and of these outside the days in view.
    pub count_outside: fn(usize, usize, usize) -> String,
    /// Nothing is left after filtering.
    pub nothing: &'static str,
    /// No crossing is chosen.
    pub nothing_chosen: &'static str,
    /// Button: undo all filters.
    pub show_all: &'static str,

    /// Name of the zoom buttons' group.
    pub zoom: &'static str,
    /// Zoom in.
    pub zoom_in: &'static str,
    /// Zoom out.
    pub zoom_out: &'static str,
    /// Earlier.
    pub earlier: &'static str,
    /// Later.
    pub later: &'static str,
    /// The whole range.
    pub whole: &'static str,
    /// from, to: the days in view.
    pub window: fn(&str, &str) -> String,
    /// Name of the picture; the crossing's name.
    pub lane: fn(&str) -> String,
    /// Name of the overview strip.
    pub overview: &'static str,
    /// How to use the picture with keys.
    pub keys: &'static str,

    /// Name of a track.
    pub track: fn(Track) -> &'static str,
    /// Name of a track, for the narrow column beside a strip.
    pub track_short: fn(Track) -> &'static str,
    /// A status; actors are named by the dataset.
    pub value: fn(Value) -> &'static str,
    /// How sure.
    pub certainty: fn(Certainty) -> &'static str,
    /// names: contested or disputed between whom.
    pub between: fn(&str, &str) -> String,
    /// name, name: the first changes to the second on some day in between.
    pub fading: fn(&str, &str) -> String,
    /// value, certainty, from, to: a segment in words.
    pub segment: fn(&str, &str, &str, &str) -> String,
    /// Instead of how sure it is, where no report followed for so long that nothing is presumed.
    pub runs_out: &'static str,
    /// track, text: a strip read aloud.
    pub strip: fn(&str, &str) -> String,
    /// value, date: one step of a strip read aloud.
    pub strip_step: fn(&str, &str) -> String,

    /// The status of one track in a card.
    pub card_traffic: fn(Track, Value) -> &'static str,
    /// both tracks alike.
    pub card_both: fn(Value) -> &'static str,
    /// day: last confirmed.
    pub last_confirmed: fn(&str) -> String,
    /// value, day: what the last report said.
    pub last_report: fn(&str, &str) -> String,
    /// value, day: until when the last known value held.
    pub ended: fn(&str, &str) -> String,
    /// Nothing was reported at all.
    pub no_report: &'static str,
    /// side, actor: who holds a side.
    pub holds: fn(Track, &str) -> String,
    /// A side of which nothing is known.
    pub holds_unknown: fn(Track) -> &'static str,
    /// how many more publishers.
    pub and_others: fn(usize) -> String,
    /// Beginning of the sentence on a day: the day, the crossing.
    pub sentence_begins: fn(&str, &str) -> String,
    /// What held for a track, or for travellers and goods alike, within the sentence.
    pub sentence_traffic: fn(Option<Track>, Value) -> &'static str,
    /// Between what held for travellers and what held for goods.
    pub sentence_goes_on: &'static str,
    /// What is presumed to have held.
    pub presumed: fn(&str) -> String,
    /// What may have held by that day already.
    pub or_already: fn(&str) -> String,
    /// Before the names of those who vouch for the day itself: the day.
    pub confirmed_by: fn(&str) -> String,
    /// Before the names of those who vouched last: the day.
    pub last_confirmed_by: fn(&str) -> String,
    /// Of a day after the one that the facts stand for.
    pub beyond: fn(&str) -> String,
    /// Between the parts of a clause.
    pub comma: &'static str,
    /// Between two clauses.
    pub semicolon: &'static str,
    /// After a sentence.
    pub stop: &'static str,

    /// Name of the map.
    pub map: &'static str,
    /// Turkey, Syria, Iraq, Jordan.
    pub map_lands: [&'static str; 4],
    /// What the point of a mark stands for: a town, say.
    pub map_point: fn(&str) -> String,
    /// What the map is, and how to read it.
    pub map_note: &'static str,
    /// Before the names of crossings that are not on the map.
    pub map_unplaced: &'static str,

    /// Kind of an event.
    pub kind: fn(EventKind) -> &'static str,
    /// After an event on which accounts differ.
    pub differ: &'static str,
    /// kind, date, summary: an event in one line.
    pub event: fn(&str, &str, &str) -> String,
    /// kind, date: words at a turning point.
    pub label: fn(&str, &str) -> String,
    /// how many, from, to: a mark that stands for several.
    pub cluster: fn(usize, &str, &str) -> String,
    /// kind, how many: events of a mark that are of one kind.
    pub of_kind: fn(&str, usize) -> String,
    /// how many, from, to: changes of a status that follow each other too fast to be drawn.
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pub changes: fn(usize, &str, &str) -> String,
    /// Name of the way through a long list.
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pub pages: &'static str,
    /// from, to, how many: the part of a long list that is shown.
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pub page: fn(usize, usize, usize) -> String,
    /// To the part of a long list before.
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pub page_before: &'static str,
    /// To the part of a long list after.
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pub page_after: &'static str,
    /// Heading of the events of a mark that cannot be parted by zooming.
    pub cluster_heading: fn(usize) -> String,

    /// Close the detail.
    pub close: &'static str,
    /// To the event before.
    pub previous: &'static str,
    /// To the event after.
    pub next: &'static str,
    /// place, all: which of the shown events it is.
    pub position: fn(usize, usize) -> String,
    /// Name of the detail region.
    pub detail: &'static str,
    /// Heading: effects.
    pub effects: &'static str,
    /// side, actor: an effect on who holds a side.
    pub effect_holds: fn(Track, &str) -> String,
    /// track, status: an effect on traffic.
    pub effect_traffic: fn(Track, Value) -> String,
    /// No effect is known.
    pub effects_none: &'static str,
    /// Worked out, not stated.
    pub inferred: &'static str,
    /// date: it ended.
    pub through: fn(&str) -> String,
    /// A passing measure.
    pub temporary: &'static str,
    /// The day was worked out.
    pub date_inferred: &'static str,
    /// How well attested.
    pub confidence: fn(Confidence) -> &'static str,
    /// Heading: announcement.
    pub announced: &'static str,
    /// speaker, what they said.
    pub said: fn(&str, &str) -> String,
    /// words: by when.
    pub promised_for: fn(&str) -> String,
    /// No date was given.
    pub promised_no_date: &'static str,
    /// It hung on a condition.
    pub conditional: &'static str,
    /// What came of it, with the days.
    pub outcome: fn(&Promise) -> String,
    /// Link to the event that settled it.
    pub settled_by: &'static str,
    /// Heading: conflicting accounts.
    pub conflict: &'static str,
    /// Heading of the questions that belong to no single event.
    pub conflicts_at_large: &'static str,
    /// Heading: the reading taken.
    pub reading: &'static str,
    /// how many: heading of the sources.
    pub sources: fn(usize) -> String,
    /// Kind of a source.
    pub source_kind: fn(SourceKind) -> &'static str,
    /// A source without a date.
    pub source_undated: &'static str,
    /// A source without a title.
    pub source_untitled: &'static str,
    /// publisher: prints the same text.
    pub same_text: fn(&str) -> String,
    /// Opens on another site.
    pub external: &'static str,

    /// Heading of the legend.
    pub legend: &'static str,
    /// Legend: hollow marks.
    pub legend_said: &'static str,
    /// Legend: pale.
    pub legend_presumed: &'static str,
    /// Legend: empty.
    pub legend_unknown: &'static str,
    /// Legend: fading ends.
    pub legend_fading: &'static str,
    /// Legend: two parties, and no telling which of them.
    pub legend_between: &'static str,
    /// Legend: heading of those who hold sides.
    pub legend_actors: &'static str,
    /// Hint where the detail appears.
    pub detail_hint: &'static str,
    /// Download of the dataset.
    pub download: &'static str,
    /// licence: terms of the data.
    pub license: fn(&str) -> String,

    /// Beside a name marked with an asterisk: no source has a form of it in this language.
    pub unattested: &'static str,
    /// Says that nobody who grew up with this language has read its texts yet, where that is so.
    pub awaiting_review: Option<&'static str>,

    /// Shown instead of a picture: the dataset could not be read. how many problems.
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pub dataset_faulty: fn(usize) -> String,
    /// What a reader can do about it.
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pub dataset_faulty_advice: &'static str,

    /// A rule of the dataset, with what to do; `None` in the checker's own language.
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pub rule: Option<fn(crate::domain::dataset::Rule) -> &'static str>,
    /// What the view of announcements says.
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pub promises: super::PromiseMessages,
    /// What the view of figures says.
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pub figures: super::FigureMessages,
    /// What a file that leaves the page says of itself.
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    pub export: super::ExportMessages,

    /// names: a list in words.
    pub list: fn(&[&str]) -> String,
}
