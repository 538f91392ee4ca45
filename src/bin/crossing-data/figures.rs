//! `crossing-data figures`: how long the crossings were open and shut, year by year.

use std::{fmt::Write as _, path::PathBuf};

use clap::{Args, ValueEnum};
use crossing_timeline::{
    domain::{
        dataset::{Dataset, Language},
        date::{DateError, Day, DayRange, ReportedDate},
        figures::{CrossingFigures, Days, STATUSES, TrackFigures, figures, is_disputed, to_csv, to_json},
    },
    i18n::{self, Locale},
};

use crate::{Answer, data};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Count from the first day of this date on, such as 2014 or 2014-06
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Count up to the last day of this date
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// A dataset of your own, instead of the one that ships
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
    /// A table a crossing for people, records for programs, or one table for spreadsheets
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Text,
    Json,
    Csv,
}

/// The figures of all crossings.
///
/// # Errors
///
/// With a sentence, if the dates are none or out of order, or the file is not a valid dataset.
pub(crate) fn answer(arguments: &Arguments) -> Result<Answer, String> {
    let from = arguments.from.as_deref().map(|text| day("--from", text, ReportedDate::earliest)).transpose()?;
    let to = arguments.to.as_deref().map(|text| day("--to", text, ReportedDate::latest)).transpose()?;
    let dataset = data::dataset(arguments.data.as_deref())?;
    let (first, last) = (from.unwrap_or(dataset.range().start), to.unwrap_or(dataset.as_of()));
    if last < first {
        return Err(format!("Nothing lies from {first} to {last}. Give a --from that is not after --to."));
    }
    let crossings: Vec<_> = dataset.crossings().indices().collect();
    let figures = figures(&dataset, &crossings, DayRange::inclusive(first, last));
    let text = match arguments.format {
        Format::Json => to_json(&dataset, &figures) + "\n",
        Format::Csv => to_csv(&dataset, &figures, &[]),
        Format::Text => {
            let messages = Locale::En.messages();
            let mut text = String::new();
            for crossing in &figures.crossings {
                text += &section(&dataset, crossing, figures.range);
            }
            if figures.announcements.announcements > 0 {
                let all = (messages.promises.summary)(&figures.announcements);
                let _ = writeln!(text, "{}\n  {all}\n", messages.figures.all);
            }
            let _ = writeln!(text, "{}", messages.figures.note);
            text
        }
    };
    Ok(Answer { text, ok: true })
}

/// The first or the last day of a date.
fn day(name: &str, text: &str, end: fn(ReportedDate) -> Option<Day>) -> Result<Day, String> {
    let date: ReportedDate = text.parse().map_err(|error| match error {
        DateError::NoSuchDay => {
            format!("{name} {text:?} is not in the calendar. Give a date that is, such as 2019-09-30.")
        }
        DateError::Form => format!("{name} {text:?} is not a date. Write 2019, 2019-09 or 2019-09-30."),
        DateError::Reversed => format!("{name} {text:?} ends before it begins. Turn it round."),
    })?;
    end(date).ok_or_else(|| format!("{name} {text:?} has no such end. Write 2019, 2019-09 or 2019-09-30."))
}

/// A crossing: sentences, then a table a track.
fn section(dataset: &Dataset, crossing: &CrossingFigures, range: DayRange) -> String {
    let messages = Locale::En.messages();
    let name = dataset.crossings().get(crossing.crossing).name.get(Language::En);
    let (from, to) = (i18n::day(messages, range.start), i18n::day(messages, range.last()));
    let mut text = format!("{name}\n{}\n", (messages.figures.heading)(&from, &to));
    let shown = if is_disputed(crossing) { STATUSES.len() } else { STATUSES.len() - 1 };
    for track in &crossing.tracks {
        let _ = write!(text, "\n  {}\n", (messages.figures.counts)(track));
        let longest = (messages.figures.longest)(track, range.last());
        if !longest.is_empty() {
            let _ = writeln!(text, "  {longest}");
        }
        text += &table(track, shown);
    }
    if crossing.announcements.announcements > 0 {
        let _ = writeln!(text, "\n  {}", (messages.promises.summary)(&crossing.announcements));
    }
    text + "\n"
}

/// Years down, statuses across, numbers to the right.
fn table(track: &TrackFigures, shown: usize) -> String {
    let messages = Locale::En.messages();
    let mut head = vec![messages.figures.year.to_owned()];
    head.extend(STATUSES.iter().take(shown).map(|&status| (messages.value)(status).to_owned()));
    let mut rows = vec![head];
    let row = |name: String, days: &Days| {
        let mut row = vec![name];
        row.extend(days.iter().take(shown).map(|days| (messages.figures.number)(*days)));
        row
    };
    rows.extend(track.years.iter().map(|year| row(year.year.to_string(), &year.days)));
    rows.push(row(messages.figures.total.to_owned(), &track.total));
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(String::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..=shown).map(width).collect();
    let mut text = String::new();
    for row in &rows {
        text.push_str("   ");
        for (place, (cell, &width)) in row.iter().zip(&widths).enumerate() {
            let _ = if place == 0 { write!(text, " {cell:<width$}") } else { write!(text, "  {cell:>width$}") };
        }
        text.push('\n');
    }
    text
}
