//! English sentences of the pages written before anybody reads them.

use super::super::PageMessages;

/// The English messages.
pub(in super::super) const MESSAGES: PageMessages = PageMessages {
    title: "Iraq–Syria border crossings: what was promised, what happened",
    heading: "Iraq–Syria border crossings",
    summary: "The history and status of every Iraq–Syria border crossing, each mark with its sources.",
    events: "Every event, with its sources",
    description: "The history and status of every Iraq–Syria border crossing: what was promised, what \
                  happened, who held each side and who reported it, event by event with sources.",
    place: "Border between Iraq and Syria",
};
