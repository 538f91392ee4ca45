//! English words for how old the facts are.

use crate::domain::date::Age;

/// Numbers that a desk writes in words.
const WORDS: [&str; 10] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/// "Facts as of 1 October 2026, two months ago".
pub(super) fn as_of_ago(day: &str, age: Age) -> String {
    let ago = match age {
        Age::Days(0) => "today".to_owned(),
        Age::Days(1) => "yesterday".to_owned(),
        Age::Days(days) => count(days, " day"),
        Age::Months(months) => count(months, " month"),
        Age::Years(years) => count(years, " year"),
    };
    format!("Facts as of {day}, {ago}")
}

/// "two months ago", "11 years ago".
#[inline(never)]
fn count(number: i32, unit: &str) -> String {
    let word = usize::try_from(number).ok().and_then(|number| WORDS.get(number));
    let mut text = word.map_or_else(|| number.to_string(), |&word| word.to_owned());
    text.push_str(unit);
    text.push_str(if number == 1 { " ago" } else { "s ago" });
    text
}
