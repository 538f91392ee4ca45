//! Sorani words for how old the facts are.

use super::plural::digits;
use crate::domain::date::Age;

/// "زانیارییەکان تا 1ی تشرینی یەکەمی 2026، 2 مانگ لەمەوبەر".
pub(super) fn as_of_ago(day: &str, age: Age) -> String {
    let (number, noun) = match age {
        Age::Days(0) => return format!("زانیارییەکان تا {day}، واتە تا ئەمڕۆ"),
        Age::Days(1) => return format!("زانیارییەکان تا {day}، واتە تا دوێنێ"),
        Age::Days(days) => (days, "ڕۆژ"),
        Age::Months(months) => (months, "مانگ"),
        Age::Years(years) => (years, "ساڵ"),
    };
    format!("زانیارییەکان تا {day}، {} {noun} لەمەوبەر", digits(number))
}
