//! How many crossings a dataset has.

/// Few in a small dataset and 50 in the largest, as a collection grows: 3 for up to 100 events, 5 for
/// a thousand, 10, 25 and 50 for ten, a hundred thousand and more.
#[must_use]
pub const fn lanes_for(events: u32) -> u32 {
    match events {
        0..=100 => 3,
        101..=1_000 => 5,
        1_001..=10_000 => 10,
        10_001..=99_999 => 25,
        100_000.. => 50,
    }
}
