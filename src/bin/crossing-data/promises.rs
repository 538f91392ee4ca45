//! `crossing-data promises`: what was announced, and what came of it.

use std::{fmt::Write as _, path::PathBuf};

use clap::{Args, ValueEnum};
use crossing_timeline::{
    domain::{
        dataset::{Crossing, Dataset, Identified as _, Index, Language},
        promises::{Promise, Slip, chains, promises, tally, to_csv, to_json},
    },
    i18n::{self, Locale},
};

use crate::{Answer, data};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// A dataset of your own, instead of the one that ships
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
    /// A paragraph an announcement for people, records for programs, or a table for spreadsheets
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Text,
    Json,
    Csv,
}

/// Every announcement with what came of it.
///
/// # Errors
///
/// With a sentence, if the file is not a valid dataset.
pub(crate) fn answer(arguments: &Arguments) -> Result<Answer, String> {
    let dataset = data::dataset(arguments.data.as_deref())?;
    let promises = promises(&dataset);
    let text = match arguments.format {
        Format::Json => to_json(&dataset, &promises) + "\n",
        Format::Csv => to_csv(&dataset, &promises, Language::En, &[]),
        Format::Text => {
            let mut sections = Vec::new();
            for crossing in dataset.crossings().indices() {
                if promises.iter().any(|promise| promise.crossings.contains(&crossing)) {
                    sections.push(section(&dataset, &promises, crossing));
                }
            }
            sections.join("\n")
        }
    };
    Ok(Answer { text, ok: true })
}

/// A crossing: how many announcements, then each of them. One about several crossings is told at each.
fn section(dataset: &Dataset, promises: &[Promise], crossing: Index<Crossing>) -> String {
    let name = dataset.crossings().get(crossing).name.get(Language::En);
    let messages = Locale::En.messages();
    let chains = chains(promises, crossing);
    let slips: Vec<Slip<'_>> = chains.iter().flat_map(|chain| chain.slips()).collect();
    let mut text = format!("{name}\n{}\n", (messages.promises.summary)(&tally(promises, Some(crossing))));
    for promise in promises.iter().filter(|promise| promise.crossings.contains(&crossing)) {
        let slip = slips.iter().find(|slip| slip.to.event == promise.event);
        text.push('\n');
        text.push_str(&paragraph(dataset, promise, slip));
    }
    text
}

fn paragraph(dataset: &Dataset, promise: &Promise, slip: Option<&Slip<'_>>) -> String {
    let messages = Locale::En.messages();
    let event = dataset.events().get(promise.event);
    let Some(announcement) = &event.announcement else { return String::new() };
    let english = |text: &crossing_timeline::domain::dataset::Text| text.get(Language::En).to_owned();
    let by = match (promise.promised, &announcement.by_text) {
        (Some(date), _) => (messages.promised_for)(&i18n::reported(messages, date)),
        (None, Some(words)) => (messages.promised_for)(words.get(Language::En)),
        (None, None) => messages.promised_no_date.to_owned(),
    };
    let mut text = format!("  {} [{}]\n", i18n::reported(messages, promise.said), event.id());
    let said = (messages.said)(&english(&announcement.speaker), &english(&announcement.said));
    let _ = writeln!(text, "    {} ({})", said, english(&announcement.what));
    let _ = write!(text, "    {by}");
    if announcement.conditional {
        let _ = write!(text, ", {}", messages.conditional);
    }
    if let Some(slip) = slip {
        let _ = write!(text, "; {}", (messages.promises.slip)(slip.days));
    }
    let _ = write!(text, "\n    {}", (messages.outcome)(promise));
    if let Some(settled) = promise.settled {
        let _ = write!(text, ": {}", i18n::reported(messages, settled));
    }
    if let Some(event) = promise.settled_by {
        let _ = write!(text, " [{}]", dataset.events().get(event).id());
    }
    text.push('\n');
    text
}
