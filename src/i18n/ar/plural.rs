//! Arabic nouns beside numbers.

use super::super::grouped::grouped;

/// What is said for a number, by CLDR's categories. Nought, one and two are said without the number;
/// the others are the noun that follows it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Forms {
    pub(super) zero: &'static str,
    pub(super) one: &'static str,
    pub(super) two: &'static str,
    /// 3 to 10, 103 to 110 and so on.
    pub(super) few: &'static str,
    /// 11 to 99, 111 to 199 and so on.
    pub(super) many: &'static str,
    /// 100 to 102, 200 to 202 and so on.
    pub(super) other: &'static str,
}

/// Days as a subject or alone.
pub(super) const DAYS: Forms =
    Forms {
        zero: "لا أيام", one: "يوم واحد", two: "يومان", few: "أيام", many: "يوما", other: "يوم"
    };

/// Days after a preposition.
pub(super) const DAYS_OBLIQUE: Forms = Forms { zero: "0 يوم", two: "يومين", ..DAYS };

/// "لا أيام", "يوم واحد", "يومان", "3 أيام", "11 يوما", "100 يوم".
pub(super) fn plural(number: i32, forms: &Forms) -> String {
    let noun = match (number, number.rem_euclid(100)) {
        (0, _) => return forms.zero.to_owned(),
        (1, _) => return forms.one.to_owned(),
        (2, _) => return forms.two.to_owned(),
        (_, 3..=10) => forms.few,
        (_, 11..=99) => forms.many,
        _ => forms.other,
    };
    format!("{} {noun}", digits(number))
}

/// The same of things in a list.
pub(super) fn counted(number: usize, forms: &Forms) -> String {
    plural(i32::try_from(number).unwrap_or(i32::MAX), forms)
}

/// "يوم واحد أو يومان", "3 أيام على الأكثر", "يومان إلى 5 أيام", "56 إلى 60 يوما": the noun goes with
/// the number beside it.
pub(super) fn range(least: i32, most: i32, forms: &Forms) -> String {
    match (least, most) {
        _ if least == most => plural(most, forms),
        (0, _) => format!("{} على الأكثر", plural(most, forms)),
        (1, 2) => format!("{} أو {}", forms.one, forms.two),
        (1 | 2, _) => format!("{} إلى {}", plural(least, forms), plural(most, forms)),
        _ => format!("{} إلى {}", digits(least), plural(most, forms)),
    }
}

/// "2,288". The sign of a negative number stays before it.
pub(super) fn digits(number: i32) -> String {
    match number {
        1000.. => grouped(usize::try_from(number).unwrap_or_default()),
        0.. => number.to_string(),
        _ => format!("\u{2066}{number}\u{2069}"),
    }
}
