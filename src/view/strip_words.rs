//! A strip in words: as a whole, and some days of it.

use super::words;
use crate::{
    domain::{
        dataset::Dataset,
        timeline::{Segment, Strip},
    },
    i18n::{self, Locale},
};

/// What holds on some days, how sure that is, and since and until when.
pub(super) fn said(dataset: &Dataset, locale: Locale, segment: &Segment) -> String {
    let messages = locale.messages();
    let name = words::value(dataset, locale, segment.value, &segment.between);
    let name = match segment.fading_to {
        Some(next) => (messages.fading)(&name, &words::value(dataset, locale, next, &[])),
        None => name,
    };
    let from = i18n::day(messages, segment.from.max(dataset.range().start));
    let to = i18n::day(messages, segment.until.plus(-1).min(dataset.as_of()));
    #[cfg(any(feature = "complete", not(target_arch = "wasm32")))]
    if segment.is_changes() {
        return (messages.changes)(segment.changes, &from, &to);
    }
    let certainty = if segment.runs_out { messages.runs_out } else { (messages.certainty)(segment.certainty) };
    (messages.segment)(&name, certainty, &from, &to)
}

/// The strip in words: each value with the day from which it is shown.
pub(super) fn spoken(dataset: &Dataset, locale: Locale, strip: &Strip, runs: &[Segment]) -> String {
    let messages = locale.messages();
    let mut steps: Vec<String> = Vec::new();
    for run in runs {
        if run.is_changes() {
            steps.push(said(dataset, locale, run));
            continue;
        }
        let from = i18n::day(messages, run.from.max(dataset.range().start));
        steps.push((messages.strip_step)(&words::short(dataset, locale, run.value), &from));
    }
    (messages.strip)((messages.track)(strip.track), &steps.join(messages.semicolon))
}
