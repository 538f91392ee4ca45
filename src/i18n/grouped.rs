//! Whole numbers with a mark between thousands.

/// "12,345". The comma becomes the Arabic mark with Arabic digits, where texts are spelled. The first
/// download has no number so large.
#[cfg(not(any(feature = "complete", not(target_arch = "wasm32"))))]
pub(super) fn grouped(number: usize) -> String {
    number.to_string()
}

/// "12,345". The comma becomes the Arabic mark with Arabic digits, where texts are spelled.
#[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
pub(super) fn grouped(number: usize) -> String {
    let plain = number.to_string();
    let mut text = String::with_capacity(plain.len() + 2);
    for (place, digit) in plain.chars().enumerate() {
        if place > 0 && (plain.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn a_mark_stands_between_thousands_and_nowhere_else() {
        for (number, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (100_000, "100,000"), (1_234_567, "1,234,567")]
        {
            assert_eq!(grouped(number), text);
        }
    }
}
