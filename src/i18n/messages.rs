//! The table that every language fills in.

use crate::domain::{
    dataset::{Confidence, EventKind, SourceKind, Track, Value},
    date::Day,
    figures::{Bounds, TrackFigures},
    promises::{Elapsed, Promise, Tally},
    status::Certainty,
};

/// Every message of the interface. Functions take what varies; their arguments are words of the
/// same language, unless named otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Messages {
    /// The months, January first, as they stand in a full date.
    pub months: [&'static str; 12],
    /// The months as short as the axis needs them.
    pub months_short: [&'static str; 12],
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

    /// day: what the facts as a whole stand for.
    pub as_of: fn(&str) -> String,
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
    /// In place of a view that is still on its way.
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

    /// Kind of an event.
    pub kind: fn(EventKind) -> &'static str,
    /// kind, date, summary: an event in one line.
    pub event: fn(&str, &str, &str) -> String,
    /// kind, date: words at a turning point.
    pub label: fn(&str, &str) -> String,
    /// how many, from, to: a mark that stands for several.
    pub cluster: fn(usize, &str, &str) -> String,
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
    /// Legend: heading of those who hold sides.
    pub legend_actors: &'static str,
    /// Hint where the detail appears.
    pub detail_hint: &'static str,
    /// Download of the dataset.
    pub download: &'static str,
    /// licence: terms of the data.
    pub license: fn(&str) -> String,

    /// Shown instead of a picture: the dataset could not be read. how many problems.
    pub dataset_faulty: fn(usize) -> String,
    /// What a reader can do about it.
    pub dataset_faulty_advice: &'static str,

    /// A number of days.
    pub elapsed: fn(Elapsed) -> String,
    /// The days from the date given before to a new one.
    pub slip: fn(Elapsed) -> String,
    /// How many announcements about a crossing, and what came of them.
    pub promises_summary: fn(&Tally) -> String,
    /// A crossing without announcements.
    pub promises_none: &'static str,
    /// Heading of what no event settled.
    pub promises_unsettled: &'static str,
    /// heading: name of the picture, which says what the table says.
    pub promises_picture: fn(&str) -> String,
    /// heading: name of the table.
    pub promises_table: fn(&str) -> String,
    /// how many times, first date, last date, days between: heading of dates drawn closer.
    pub promises_put_off: fn(usize, &str, &str, Elapsed) -> String,
    /// date said, date promised: an announcement in one line.
    pub promise_line: fn(&str, Option<&str>, &Promise) -> String,
    /// date, days since the date given before: words at a date that was given.
    pub promise_step: fn(&str, Option<Elapsed>) -> String,
    /// days: how much later than the date before, beside a date that says "about" if need be.
    pub promise_later: fn(Elapsed) -> String,
    /// The date given.
    pub promise_by: &'static str,
    /// From the date given to the day it happened.
    pub promise_late: &'static str,
    /// The day it happened.
    pub promise_happened: &'static str,
    /// Column: when it was said.
    pub column_said: &'static str,
    /// Column: who said it.
    pub column_speaker: &'static str,
    /// Column: what was said.
    pub column_statement: &'static str,
    /// Column: by when.
    pub column_by: &'static str,
    /// Column: what came of it.
    pub column_outcome: &'static str,
    /// Column: sources.
    pub column_sources: &'static str,

    /// names: a list in words.
    pub list: fn(&[&str]) -> String,

    /// A count.
    pub figures_number: fn(Bounds) -> String,
    /// How often a track was closed and reopened.
    pub figures_counts: fn(&TrackFigures) -> String,
    /// The longest closure of a track, and the last day that is counted; empty where there is none.
    pub figures_longest: fn(&TrackFigures, Day) -> String,
    /// first and last day: what is counted.
    pub figures_heading: fn(&str, &str) -> String,
    /// What least and most mean.
    pub figures_note: &'static str,
    /// Heading of the column of years.
    pub figures_year: &'static str,
    /// Name of the row that counts all days.
    pub figures_total: &'static str,
    /// track: caption of a table, with its unit.
    pub figures_caption: fn(&str) -> String,
    /// track: name of a chart.
    pub figures_chart: fn(&str) -> String,
    /// The height of a chart in days.
    pub figures_height: &'static str,
    /// Legend: the paler part of a bar.
    pub figures_unsure: &'static str,
    /// Heading of what is counted over all crossings.
    pub figures_all: &'static str,
    /// Button: the numbers as a file.
    pub figures_download: &'static str,
}
