//! English words on what leaves the page.

use super::super::ExportMessages;

pub(super) const MESSAGES: ExportMessages = ExportMessages {
    days: |from, to| format!("Days shown: {from} – {to}"),
    words: |text| format!("Only what matches “{text}”"),
    kinds: |names| format!("Only events of these kinds: {names}"),
    selection: |held, all| {
        format!("This file holds what was shown: {held} of {all} events. A status read from it rests on these alone.")
    },
    sources: "Sources",
};
