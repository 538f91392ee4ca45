//! `crossing-data export`: the dataset for other programs.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use crossing_timeline::domain::export::events_csv;

use crate::{Answer, data};

/// The shape of every dataset, for validators and editors of JSON.
const SCHEMA: &str = include_str!("../../../static/data/schema.json");

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// A table with a row an event, the whole dataset as it was read, or the JSON Schema of any dataset
    #[arg(long, value_enum)]
    format: Format,
    /// A dataset of your own, instead of the one that ships
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Csv,
    Json,
    Schema,
}

/// The dataset in this format.
///
/// # Errors
///
/// With a sentence, if the file is not a valid dataset.
pub(crate) fn answer(arguments: &Arguments) -> Result<Answer, String> {
    let file = arguments.data.as_deref();
    // Whatever leaves here has passed the checker.
    let dataset = data::dataset(file)?;
    let text = match arguments.format {
        Format::Csv => events_csv(&dataset),
        Format::Json => data::text(file)?,
        Format::Schema => SCHEMA.to_owned(),
    };
    Ok(Answer { text, ok: true })
}
