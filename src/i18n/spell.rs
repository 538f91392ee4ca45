//! The shapes of letters and digits.

use super::{
    Digits, Locale,
    isolated::{BEGIN, END},
};

/// A text with the digits a reader wants. A digit that belongs to a Latin name, as in `M4` or
/// `CC-BY-4.0`, stays, and so does all that is isolated.
#[must_use]
pub fn spell(text: &str, locale: Locale, digits: Digits) -> String {
    let mut spelled = String::with_capacity(text.len());
    let (mut in_name, mut quoted) = (false, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        quoted = letter == BEGIN || quoted && letter != END;
        in_name =
            quoted || letter.is_ascii_alphabetic() || in_name && (letter.is_ascii_digit() || "-.".contains(letter));
        spelled.push(match (digits, letter) {
            (Digits::Arab, '0'..='9') if !in_name => arabic(letter),
            // The mark between thousands; a comma of the text has a space after it.
            (Digits::Arab, ',') if !in_name && letters.peek().is_some_and(char::is_ascii_digit) => '٬',
            _ => letter,
        });
    }
    strange(spelled, locale)
}

/// The same digit as used with Arabic script.
fn arabic(digit: char) -> char {
    char::from_u32(u32::from(digit) - u32::from('0') + u32::from('٠')).unwrap_or(digit)
}

#[cfg(target_family = "wasm")]
fn strange(text: String, _: Locale) -> String {
    text
}

/// With accents on every letter and a third longer, where the locale is the one that tests with that.
#[cfg(not(target_family = "wasm"))]
fn strange(text: String, locale: Locale) -> String {
    const PLAIN: &str = "AaCcDdEeGgIiLlNnOoRrSsTtUuYyZz";
    const ACCENTED: &str = "ÅåÇçÐðÉéĜĝÎîĻļÑñÖöŔŕŠšŢţÛûÝýŽž";
    if locale != Locale::Accented || !text.contains(char::is_alphabetic) {
        return text;
    }
    let accent = |letter: char| {
        let found = PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter);
        found.map_or(letter, |(_, accented)| accented)
    };
    let longer = "~".repeat(text.chars().count().div_ceil(3));
    text.chars().map(accent).chain(longer.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Digits, Locale, spell};
    use crate::i18n::isolated;

    #[test]
    fn numbers_turn_and_names_stay() {
        let arab = |text| spell(text, Locale::Ar, Digits::Arab);
        assert_eq!(arab("30 أيلول 2019"), "٣٠ أيلول ٢٠١٩");
        assert_eq!(arab("2,288 يوما"), "٢٬٢٨٨ يوما");
        assert_eq!(arab("طريق M4، 500 شاحنة"), "طريق M4، ٥٠٠ شاحنة");
        assert_eq!(arab("البيانات: CC-BY-4.0"), "البيانات: CC-BY-4.0");
        assert_eq!(arab("في 2014, و3"), "في ٢٠١٤, و٣");
        let licence = format!("البيانات: {} في 2026", isolated("CC-BY-4.0"));
        assert_eq!(arab(&licence), "البيانات: \u{2068}CC-BY-4.0\u{2069} في ٢٠٢٦");
        assert_eq!(spell("30 أيلول 2019", Locale::Ar, Digits::Latn), "30 أيلول 2019");
    }

    #[test]
    fn the_accented_pseudo_locale_is_a_third_longer() {
        assert_eq!(spell("Closed", Locale::Accented, Digits::Latn), "Çļöšéð~~");
        assert_eq!(spell(" · ", Locale::Accented, Digits::Latn), " · ");
        assert_eq!(spell("Closed", Locale::Mirrored, Digits::Latn), "Closed");
    }
}
