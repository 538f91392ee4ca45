//! What a file or picture that leaves the page says of itself. Apart from the other messages, since
//! the first download does without.

/// The messages about what was chosen.
#[derive(Clone, Copy, Debug)]
pub struct ExportMessages {
    /// first and last day: the days shown.
    pub days: fn(&str, &str) -> String,
    /// text: only what matches it is shown.
    pub words: fn(&str) -> String,
    /// names: only events of these kinds are shown.
    pub kinds: fn(&str) -> String,
    /// how many events of how many: what a dataset holds that was cut to what is shown.
    pub selection: fn(usize, usize) -> String,
    /// Comes before the number of pages and the publishers.
    pub sources: &'static str,
}
