//! Sorani sentences of the pages written before anybody reads them.

use super::super::PageMessages;

/// The Sorani messages.
pub(in super::super) const MESSAGES: PageMessages = PageMessages {
    title: "دەروازە سنوورییەکانی عێراق و سووریا: چ بەڵێنێک درا و چی ڕوویدا",
    heading: "دەروازە سنوورییەکانی عێراق و سووریا",
    summary: "مێژوو و دۆخی هەر دەروازەیەکی سنووریی نێوان عێراق و سووریا، هەر نیشانەیەک لەگەڵ سەرچاوەکانی.",
    events: "هەموو ڕووداوەکان، لەگەڵ سەرچاوەکانیان",
    description: "مێژوو و دۆخی هەر دەروازەیەکی سنووریی نێوان عێراق و سووریا: چ بەڵێنێک درا، چی ڕوویدا، هەر دیوێک لەژێر \
                  کۆنترۆڵی کێدا بوو و کێ بڵاوی کردەوە، ڕووداو بە ڕووداو لەگەڵ سەرچاوەکان.",
    place: "سنووری نێوان عێراق و سووریا",
};
