//! `crossing-data status`: what is known of the crossings on a day.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use crossing_timeline::domain::{
    dataset::{Crossing, Dataset, Identified as _, Index},
    date::{DateError, Day},
    status::{on_day, to_json},
};

use crate::{Answer, data, wording};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// A day, such as 2019-09-30
    date: String,
    /// The id of one crossing, instead of all
    #[arg(long, value_name = "ID")]
    crossing: Option<String>,
    /// A dataset of your own, instead of the one that ships
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
    /// A paragraph a crossing for people, or the records that `statusOn` gives for programs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// What is known of all crossings, or of one.
///
/// # Errors
///
/// With a sentence, if there is no such day or crossing, or the file is not a valid dataset.
pub(crate) fn answer(arguments: &Arguments) -> Result<Answer, String> {
    let day = day(&arguments.date)?;
    let dataset = data::dataset(arguments.data.as_deref())?;
    let crossings = match &arguments.crossing {
        Some(id) => vec![crossing(&dataset, id)?],
        None => dataset.crossings().indices().collect(),
    };
    let statuses = on_day(&dataset, &crossings, day);
    let text = match arguments.format {
        Format::Json => to_json(&dataset, &statuses) + "\n",
        Format::Text => {
            statuses.iter().map(|status| wording::paragraph(&dataset, status, day)).collect::<Vec<_>>().join("\n")
        }
    };
    Ok(Answer { text, ok: true })
}

fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|error| match error {
        DateError::NoSuchDay => {
            format!("{text:?} is not in the calendar. Give a day that is, such as 2019-09-30.")
        }
        DateError::Form | DateError::Reversed => {
            format!("{text:?} is not a day. Write year, month and day, such as 2019-09-30.")
        }
    })
}

fn crossing(dataset: &Dataset, id: &str) -> Result<Index<Crossing>, String> {
    dataset.crossings().find(id).ok_or_else(|| {
        let known: Vec<&str> = dataset.crossings().iter().map(|(_, crossing)| crossing.id()).collect();
        format!("There is no crossing {id:?}. The crossings are {}.", known.join(", "))
    })
}
