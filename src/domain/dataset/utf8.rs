//! Bytes as text, wherever a network cut them.

/// The text that the bytes are so far. A character that is cut off at their end waits for the rest of
/// it, unless they are the last; whatever is no character is replaced by U+FFFD, as browsers do.
pub(super) fn whole(bytes: &mut Vec<u8>, is_last: bool) -> &str {
    let mut good = 0;
    while let Err(error) = std::str::from_utf8(bytes.get(good..).unwrap_or_default()) {
        good += error.valid_up_to();
        match error.error_len() {
            None if !is_last => return std::str::from_utf8(bytes.get(..good).unwrap_or_default()).unwrap_or_default(),
            length => {
                let bad = length.unwrap_or(bytes.len() - good);
                bytes.splice(good..good + bad, *b"\xef\xbf\xbd");
                good += 3;
            }
        }
    }
    std::str::from_utf8(bytes).unwrap_or_default()
}
