//! Words of another language within a line.

/// Begins what keeps to itself, whichever way it runs.
pub(super) const BEGIN: char = '\u{2068}';
/// Ends it.
pub(super) const END: char = '\u{2069}';

/// A text that runs its own way within a sentence: what `<bdi>` does where no element can stand.
#[must_use]
pub fn isolated(text: &str) -> String {
    let mut isolated = String::from(BEGIN);
    isolated.push_str(text);
    isolated.push(END);
    isolated
}
