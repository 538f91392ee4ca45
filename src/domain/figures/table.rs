//! The figures as a table for spreadsheets.

use super::{
    super::{
        csv::Table,
        dataset::{Dataset, Identified as _},
    },
    Figures,
};

/// The columns; what is counted is counted in days.
const HEADER: [&str; 15] = [
    "crossing",
    "track",
    "year",
    "from",
    "to",
    "open_least_days",
    "open_most_days",
    "restricted_least_days",
    "restricted_most_days",
    "closed_least_days",
    "closed_most_days",
    "unknown_least_days",
    "unknown_most_days",
    "disputed_least_days",
    "disputed_most_days",
];

/// One row a crossing, track and year, as CSV: ids and words of the data format, the first and the last
/// day of the year that are counted, and days by status. The columns are always the same; after them
/// stand those that say the same in every row.
#[must_use]
pub fn to_csv(dataset: &Dataset, figures: &Figures, same: &[(&str, &str)]) -> String {
    let mut table = Table::ending(&HEADER, same);
    for crossing in &figures.crossings {
        let id = dataset.crossings().get(crossing.crossing).id();
        for track in &crossing.tracks {
            for year in &track.years {
                let mut fields =
                    vec![year.year.to_string(), year.range.start.to_string(), year.range.last().to_string()];
                for days in year.days {
                    fields.push(days.least.to_string());
                    fields.push(days.most.to_string());
                }
                let mut row = vec![id, track.track.word()];
                row.extend(fields.iter().map(String::as_str));
                table.row(&row);
            }
        }
    }
    table.finish()
}
