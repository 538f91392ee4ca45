//! Numbers and what is counted. After a number the noun stays as it is, for one and for many alike.

use super::super::grouped::grouped;

/// "2,288".
pub(super) fn digits(number: i32) -> String {
    match number {
        1000.. => grouped(usize::try_from(number).unwrap_or_default()),
        _ => number.to_string(),
    }
}

/// "0", "1", "5 تا 15".
pub(super) fn range(least: i32, most: i32) -> String {
    if least == most { digits(least) } else { format!("{} تا {}", digits(least), digits(most)) }
}

/// "1 ڕۆژ", "نزیکەی 7 ڕۆژ", "56 تا 60 ڕۆژ", "ئەوپەڕی 3 جار": of what may be none, only the most is told.
pub(super) fn counted(least: i32, most: i32, approximate: bool, noun: &str) -> String {
    let at_most = if least == 0 && most > 0 { "ئەوپەڕی " } else { "" };
    let about = if approximate { "نزیکەی " } else { "" };
    let least = if least == 0 { most } else { least };
    format!("{at_most}{about}{} {noun}", range(least, most))
}
