//! What only the pages written before anybody reads them say. Apart from the other messages, since no
//! download has them.

/// The messages of the page and of the plain text.
#[derive(Clone, Copy, Debug)]
pub struct PageMessages {
    /// Title of the page, for tabs and search engines.
    pub title: &'static str,
    /// Heading of the page.
    pub heading: &'static str,
    /// What the page shows, for search engines.
    pub summary: &'static str,
    /// Heading of the list of all events.
    pub events: &'static str,
    /// What the dataset holds, for catalogues.
    pub description: &'static str,
    /// Where it is about, for catalogues.
    pub place: &'static str,
}
