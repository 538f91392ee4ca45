//! Arabic words for how old the facts are.

use super::plural::{DAYS_OBLIQUE, Forms, plural};
use crate::domain::date::Age;

/// Months after a preposition.
const MONTHS: Forms = Forms {
    zero: "0 شهر", one: "شهر واحد", two: "شهرين", few: "أشهر", many: "شهرا", other: "شهر"
};

/// Years after a preposition.
const YEARS: Forms = Forms {
    zero: "0 سنة", one: "سنة واحدة", two: "سنتين", few: "سنوات", many: "سنة", other: "سنة"
};

/// "المعلومات حتى 1 تشرين الأول 2026، أي قبل شهرين".
pub(super) fn as_of_ago(day: &str, age: Age) -> String {
    let (number, forms) = match age {
        Age::Days(days) => (days, &DAYS_OBLIQUE),
        Age::Months(months) => (months, &MONTHS),
        Age::Years(years) => (years, &YEARS),
    };
    let ago = match age {
        // "Until", so that the word for today is not read as "the day".
        Age::Days(0) => "حتى اليوم".to_owned(),
        Age::Days(1) => "حتى أمس".to_owned(),
        Age::Days(_) | Age::Months(_) | Age::Years(_) => "قبل ".to_owned() + &plural(number, forms),
    };
    format!("المعلومات حتى {day}، أي {ago}")
}
