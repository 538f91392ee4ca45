//! Letters made one that readers write for one another.

use super::alike::ALIKE;

/// A text made ready to be searched.
///
/// Latin letters are lower-cased and lose their marks, Arabic vowel signs are dropped, letters of
/// Arabic and Kurdish that stand for one another made one, digits Latin; apostrophes vanish and
/// punctuation parts words, so that "Al-Ya'rubiyah" is found as "al yarubiyah". Letters of other
/// scripts stay as they are.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_onto(&mut folded, text, true);
    folded
}

/// Folds a text onto the end of another, with a space between, its words apart or as one.
pub(super) fn fold_onto(folded: &mut String, text: &str, are_apart: bool) {
    let mut is_word_over = true;
    for letter in text.chars() {
        match plain(letter) {
            None => {}
            Some(' ') => is_word_over |= are_apart,
            Some(letter) => {
                if is_word_over && !folded.is_empty() {
                    folded.push(' ');
                }
                is_word_over = false;
                folded.push(letter);
            }
        }
    }
}

/// The letter that stands for this one in a folded text, a space for what parts words, or nothing.
fn plain(letter: char) -> Option<char> {
    let letter = match letter {
        'a'..='z' | '0'..='9' => return Some(letter),
        'A'..='Z' | 'À'..='Þ' => u32::from(letter) + 32,
        '\'' | '`' => return None,
        '\0'..='\u{bf}' => return Some(' '),
        '٠'..='٩' | '۰'..='۹' => return char::from_digit(u32::from(letter) & 15, 10),
        _ => u32::from(letter),
    };
    for &[first, last, plain] in &ALIKE {
        if letter > u32::from(last) {
            break;
        }
        if letter >= u32::from(first) {
            return char::from_u32(u32::from(plain)).filter(|plain| *plain != '\0');
        }
    }
    char::from_u32(letter)
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn spellings_fold_to_one() {
        for (text, folded) in [
            ("Al-Ya'rubiyah", "al yarubiyah"),
            ("  Til Koçer ", "til kocer"),
            ("Sêmalka", "semalka"),
            ("تلکۆچەر", "تلكوجر"),
            ("سێمالکا", "سيمالكا"),
            ("ربيعة", "ربيعه"),
            ("إبراهيم", "ابراهيم"),
            ("القائم", "القايم"),
            ("–", ""),
            ("«ربيعة»، أمس؟", "ربيعه امس"),
            ("رَبِيعَة", "ربيعه"),
            ("البــوكمال", "البوكمال"),
            ("ڕۆژ\u{200c}هه", "روژهه"),
            ("٣٠ أيلول ۲۰۱۹", "30 ايلول 2019"),
            ("Bashûr – Rojava\u{a0}(2014/06)", "bashur rojava 2014 06"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn marked_letters_fold_alike_in_either_case() {
        for (upper, lower, plain) in [
            ("ÇÊÎŞÛ ẌR̄", "çêîşû ẍr̄", "ceisu xr"),
            ("İSTANBUL ÖĞÜ", "istanbul öğü", "istanbul ogu"),
            ("ÂÀÉÈÊËÔŒÇÙÛÜÎÏŸÆ", "âàéèêëôœçùûüîïÿæ", "aaeeeeoœcuuuiiyæ"),
            ("ÄÖÜẞ", "äöüß", "aouß"),
            ("ÁÉÍÓÚÑÜ", "áéíóúñü", "aeiounu"),
            ("ĀĪŪ ḤṢḌṬẒ ĠǦŠŽ", "āīū ḥṣḍṭẓ ġǧšž", "aiu hsdtz ggsz"),
        ] {
            assert_eq!(fold(upper), plain);
            assert_eq!(fold(lower), plain);
        }
    }

    #[test]
    fn every_letter_folds_to_what_stays_itself() {
        for letter in '\0'..='\u{ffff}' {
            let once = fold(&letter.to_string());
            assert_eq!(fold(&once), once, "{letter:?}");
        }
    }
}
