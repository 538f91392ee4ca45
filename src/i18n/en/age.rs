//! English words for how old the facts are.

use crate::domain::date::Age;

/// Numbers that a desk writes in words.
const WORDS: [&str; 10] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/// "Facts as of 1 October 2026, two months ago".
pub(super) fn as_of_ago(day: &str, age: Age) -> String {
    let (number, unit) = match age {
        Age::Days(0) => return format!("Facts as of {day}, today"),
        Age::Days(1) => return format!("Facts as of {day}, yesterday"),
        Age::Days(days) => (days, "day"),
        Age::Months(months) => (months, "month"),
        Age::Years(years) => (years, "year"),
    };
    let plural = if number == 1 { "" } else { "s" };
    let word = usize::try_from(number).ok().and_then(|number| WORDS.get(number));
    match word {
        Some(word) => format!("Facts as of {day}, {word} {unit}{plural} ago"),
        None => format!("Facts as of {day}, {number} {unit}{plural} ago"),
    }
}
