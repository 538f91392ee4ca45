//! Dates as they were reported: calendar days at the crossing, at the precision of the source.

mod age;
mod day;
mod parse;
mod part;
mod reported;

pub use age::Age;
pub use day::{Day, DayRange};
pub use parse::DateError;
pub use part::{Part, Unit};
pub use reported::{End, ReportedDate};

#[cfg(test)]
mod tests;
