//! `crossing-data check`: everything that is wrong with a file.

use std::{fmt::Write as _, path::PathBuf};

use clap::Args;
use crossing_timeline::{
    domain::dataset::{self, Dataset},
    i18n::{self, Locale},
};

use crate::{Answer, data};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The dataset, such as static/data/crossings.json
    file: PathBuf,
    /// The language in which the rules are explained: en, ar or ckb
    #[arg(long, default_value = "en", value_parser = language)]
    lang: Locale,
}

fn language(tag: &str) -> Result<Locale, String> {
    let known = Locale::ALL.map(Locale::tag).join(", ");
    Locale::from_tag(tag).ok_or_else(|| format!("not a language here; use one of {known}"))
}

/// The problems in the order of the file, one a line, and how many there are; or what is in it.
///
/// # Errors
///
/// With a sentence, if the file cannot be read.
pub(crate) fn answer(arguments: &Arguments) -> Result<Answer, String> {
    let text = data::read(&arguments.file)?;
    let name = arguments.file.display();
    match dataset::load(&text) {
        Ok(dataset) => Ok(Answer { text: format!("{name}: {}; nothing to correct\n", counts(&dataset)), ok: true }),
        Err(problems) => {
            let mut text = String::new();
            for problem in problems.iter() {
                let _ = writeln!(text, "{name}:{}", i18n::fault(arguments.lang.messages(), problem));
            }
            let _ = writeln!(text, "{}", count(problems.len(), "problem"));
            Ok(Answer { text, ok: false })
        }
    }
}

fn counts(dataset: &Dataset) -> String {
    let events = || dataset.events().iter().map(|(_, event)| event);
    let effects = events().map(|event| event.effects.len()).sum();
    let announcements = events().filter(|event| event.announcement.is_some()).count();
    format!(
        "{}, {}, {} with {} and {}, {}, {}; as of {}",
        count(dataset.crossings().len(), "crossing"),
        count(dataset.actors().len(), "actor"),
        count(dataset.events().len(), "event"),
        count(effects, "effect"),
        count(announcements, "announcement"),
        count(dataset.sources().len(), "source"),
        count(dataset.conflicts().len(), "conflict"),
        dataset.as_of(),
    )
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
