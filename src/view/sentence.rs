//! How things stood at a crossing on a day, as a sentence that can be lifted.

use yew::prelude::*;

use super::attr::{attr, foreign, say};
use super::words;
use crate::{
    domain::{
        dataset::{Dataset, Track, Value},
        date::Day,
        status::{Certainty, TrackStatus},
    },
    i18n::{self, Locale},
};

/// How many publishers a sentence names before it counts the rest.
const PUBLISHERS: usize = 2;

/// The sentence as it grows.
pub(super) struct Sentence<'a> {
    dataset: &'a Dataset,
    locale: Locale,
    day: Day,
    parts: Vec<Html>,
}

impl<'a> Sentence<'a> {
    /// "On 2 May 2026, Rabia – Al-Yarubiyah was …"
    pub(super) fn new(dataset: &'a Dataset, locale: Locale, day: Day, name: &str) -> Self {
        let messages = locale.messages();
        let parts = vec![say((messages.sentence_begins)(&i18n::day(messages, day), name))];
        Self { dataset, locale, day, parts }
    }

    fn say(&mut self, text: &str) {
        self.parts.push(say(text.to_owned()));
    }

    /// What held for a track, or for both; since when, how sure, and who said so last.
    pub(super) fn traffic(&mut self, which: Option<Track>, status: &TrackStatus) {
        let messages = self.locale.messages();
        let words = (messages.sentence_traffic)(which, status.value);
        self.say(&if status.certainty == Certainty::Presumed { (messages.presumed)(words) } else { words.to_owned() });
        if let Some(next) = status.fading_to {
            self.say(&(messages.or_already)((messages.sentence_traffic)(which, next)));
        }
        if let Some(since) = status.since.filter(|_| status.value != Value::Unknown) {
            self.say(messages.comma);
            self.say(&i18n::since(messages, since));
        }
        self.say(messages.comma);
        let day = |day| i18n::day(messages, day);
        // Until all sources are there, those for other days than the one that the facts stand for are not.
        let named = self.dataset.is_whole() || self.day == self.dataset.as_of();
        match (status.certainty, status.last_confirmed, status.last_report) {
            (Certainty::Confirmed, ..) if !named => return self.say((messages.certainty)(Certainty::Confirmed)),
            (Certainty::Confirmed, ..) => self.say(&(messages.confirmed_by)(&day(self.day))),
            (_, Some(confirmed), _) if !named => return self.say(&(messages.last_confirmed)(&day(confirmed))),
            (_, Some(confirmed), _) => self.say(&(messages.last_confirmed_by)(&day(confirmed))),
            (_, None, Some(report)) => {
                let phrase = if report.ended { messages.ended } else { messages.last_report };
                return self.say(&phrase((messages.sentence_traffic)(which, report.value), &day(report.day)));
            }
            (_, None, None) => return self.say(messages.no_report),
        }
        self.publishers(status);
    }

    /// Links to the first few, and how many more there are.
    fn publishers(&mut self, status: &TrackStatus) {
        let messages = self.locale.messages();
        for (place, &source) in status.sources.iter().take(PUBLISHERS).enumerate() {
            if place > 0 {
                self.say(messages.comma);
            }
            let source = self.dataset.sources().get(source);
            let name = foreign(&source.publisher);
            self.parts.push(match &source.url {
                Some(url) => {
                    html! { <a href={attr(url)} rel="noopener noreferrer external" target="_blank">{ name }</a> }
                }
                None => name,
            });
        }
        let more = status.sources.len().saturating_sub(PUBLISHERS);
        if more > 0 {
            self.say(&(messages.and_others)(more));
        }
    }

    /// What held for the other track.
    pub(super) fn goes_on(&mut self) {
        self.say(self.locale.messages().sentence_goes_on);
    }

    /// A second thing that held.
    pub(super) fn semicolon(&mut self) {
        self.say(self.locale.messages().semicolon);
    }

    /// The end of a sentence within the paragraph.
    pub(super) fn stop(&mut self) {
        self.say(self.locale.messages().stop);
    }

    /// Who held a side, since when, and how sure.
    pub(super) fn side(&mut self, track: Track, side: &TrackStatus) {
        let messages = self.locale.messages();
        let mut text = match side.value {
            Value::Unknown => (messages.holds_unknown)(track).to_owned(),
            value => (messages.holds)(track, &words::value(self.dataset, self.locale, value, &side.between)),
        };
        if let Some(since) = side.since.filter(|_| side.value != Value::Unknown) {
            text.push_str(messages.comma);
            text.push_str(&i18n::since(messages, since));
        }
        if side.certainty == Certainty::Presumed {
            text.push_str(messages.comma);
            text.push_str((messages.certainty)(side.certainty));
        }
        self.parts.push(html! {
            <span data-track={track.word()} data-value={words::key(self.dataset, side.value)}
                data-certainty={side.certainty.word()}>{ text }</span>
        });
    }

    /// What must be said of a day after the one that the facts stand for.
    pub(super) fn beyond(&mut self) {
        let as_of = self.dataset.as_of();
        if self.day > as_of {
            let messages = self.locale.messages();
            self.say(&(messages.beyond)(&i18n::day(messages, as_of)));
        }
    }

    /// The paragraph.
    pub(super) fn view(self) -> Html {
        html! { <p class="ct-card__sentence">{ self.parts }</p> }
    }
}
