//! Where the dataset comes from: a file that is named, or the one that ships.

use std::{fs, path::Path};

use crossing_timeline::domain::dataset::{self, Dataset};

/// The dataset that ships.
const BUNDLED: &str = include_str!("../../../static/data/crossings.json");

/// The text of a file.
///
/// # Errors
///
/// With a sentence, if it cannot be read or is not a text.
pub(crate) fn read(file: &Path) -> Result<String, String> {
    let name = file.display();
    let bytes = fs::read(file).map_err(|error| {
        // The system's own words, without the number behind them.
        let error = error.to_string();
        let reason = error.split(" (os error").next().unwrap_or_default();
        format!("{name} cannot be read: {reason}. Give the path of a dataset, such as static/data/crossings.json.")
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let good = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let line = good.split(|byte| *byte == b'\n').count();
        format!("{name} is not UTF-8 text from line {line} on. Save it as UTF-8.")
    })
}

/// The text of a dataset's file, or of the bundled one.
///
/// # Errors
///
/// With a sentence, if it cannot be read or is not a text.
pub(crate) fn text(file: Option<&Path>) -> Result<String, String> {
    file.map_or_else(|| Ok(BUNDLED.to_owned()), read)
}

/// The dataset of a file, or the bundled one.
///
/// # Errors
///
/// With a sentence, if it cannot be read or is not valid.
pub(crate) fn dataset(file: Option<&Path>) -> Result<Dataset, String> {
    let Some(file) = file else {
        return dataset::load(BUNDLED)
            .map_err(|problems| format!("The bundled dataset is not valid; build this program again.\n{problems}"));
    };
    let name = file.display();
    dataset::load(&read(file)?).map_err(|problems| {
        let count = match problems.len() {
            1 => "a problem".to_owned(),
            count => format!("{count} problems"),
        };
        format!("{name} has {count}. Run `crossing-data check {name}` to see what to correct.")
    })
}
