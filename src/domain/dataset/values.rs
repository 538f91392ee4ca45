//! Reading the value of a field: texts, dates, words and numbers.

use super::{
    super::{
        date::{DateError, Day, ReportedDate},
        json::{Content, Node, Number},
    },
    fields::Fields,
    problem::Rule,
    report::list,
    text::{Language, Text},
    vocabulary::{Word, place},
};

/// The languages of a text that an editor who grew up with them has not read yet.
const AWAITING_REVIEW: &str = "awaiting_review";

impl<'a> Fields<'_, 'a> {
    /// A text that may be absent.
    pub(super) fn text(&self, key: &'static str) -> Option<&'a str> {
        let node = self.get(key)?;
        let text = node.text();
        match text {
            Some(text) if is_blank(text) => {
                self.note(key, Rule::Text, "is blank; write it or leave the field out");
                return None;
            }
            None => self.mistyped(&self.place_of(key), node, "a text"),
            Some(_) => {}
        }
        text
    }

    /// A text that must be there; blank where it is not.
    pub(super) fn required_text(&self, key: &'static str) -> &'a str {
        self.require(key);
        self.text(key).unwrap_or_default()
    }

    /// A text by language that may be absent.
    pub(super) fn localized(&self, key: &'static str) -> Option<Text> {
        self.localized_in(key, None, self.get(key)?)
    }

    /// A text by language that must be there.
    pub(super) fn required_localized(&self, key: &'static str) -> Text {
        self.require(key);
        self.localized(key).unwrap_or_default()
    }

    /// A list of texts by language.
    pub(super) fn localized_list(&self, key: &'static str) -> Vec<Text> {
        let mut texts = Vec::new();
        for (item, node) in self.items(key).iter().enumerate() {
            if let Some(text) = self.localized_in(key, Some(item), node) {
                texts.push(text);
            }
        }
        texts
    }

    fn localized_in(&self, key: &str, item: Option<usize>, node: &'a Node<'a>) -> Option<Text> {
        let fields = self.inside_wanted(key, item, node, r#"a text by language, {"en": "…"}"#)?;
        let mut text = Text::default();
        for field in fields.iter() {
            let tag = &*field.key;
            if tag == AWAITING_REVIEW {
                continue;
            }
            match (Language::from_tag(tag), field.value.text()) {
                (None, _) => {
                    let known = list(&mut Language::ALL.iter().map(|language| language.tag()));
                    fields.quote(tag, Rule::KnownField, tag, &["is not a language here; use ", &known]);
                }
                (_, None) => fields.mistyped(&fields.place_of(tag), &field.value, "a text"),
                (_, Some(words)) if is_blank(words) => {
                    fields.note(tag, Rule::Text, "is blank; write it or leave the language out");
                }
                (Some(language), Some(words)) => text.add(language, words),
            }
        }
        fields.check_twins();
        if !Language::ALL.iter().any(|language| fields.node(language.tag()).is_some()) {
            fields.note_here(Rule::Text, "is in no language; add \"en\"");
        }
        for tag in fields.items(AWAITING_REVIEW) {
            if tag.text().is_none_or(|tag| fields.node(tag).is_none()) {
                fields.note(AWAITING_REVIEW, Rule::Text, "names a language in which there is no text");
            }
        }
        Some(text)
    }

    /// Yes or no; absent is no.
    pub(super) fn flag(&self, key: &'static str) -> bool {
        let Some(node) = self.get(key) else { return false };
        if let Content::Bool(flag) = node.content {
            return flag;
        }
        self.mistyped(&self.place_of(key), node, "true or false");
        false
    }

    /// A number.
    pub(super) fn number(&self, key: &'static str) -> Option<Number<'a>> {
        let node = self.get(key)?;
        if let Content::Number(number) = node.content {
            return Some(number);
        }
        self.mistyped(&self.place_of(key), node, "a number");
        None
    }

    /// A number that must be there.
    pub(super) fn required_number(&self, key: &'static str) -> Option<f64> {
        self.require(key);
        self.number(key).map(Number::value)
    }

    /// A pair `[least, most]` of whole days.
    pub(super) fn days(&self, key: &'static str) -> Option<(i32, i32)> {
        let node = self.get(key)?;
        let pair = match &node.content {
            Content::List(items) => match items.as_slice() {
                [least, most] => whole(least).zip(whole(most)),
                _ => None,
            },
            _ => None,
        };
        match pair {
            None => self.mistyped(&self.place_of(key), node, "a pair of whole numbers, [least, most]"),
            Some((least, most)) if least > most => {
                self.note(key, Rule::Order, "names more days as least than as most; write the smaller number first");
            }
            Some(_) => {}
        }
        pair
    }

    /// A date.
    pub(super) fn date(&self, key: &'static str) -> Option<ReportedDate> {
        let text = self.text(key)?;
        let date = text.parse();
        date.map_err(|error: DateError| self.quote(key, Rule::Date, text, &[&error.to_string()])).ok()
    }

    /// A plain day.
    pub(super) fn day(&self, key: &'static str) -> Option<Day> {
        let text = self.text(key)?;
        let day = text.parse().ok();
        if day.is_none() {
            self.quote(key, Rule::Date, text, &["is not a day; write it as 2026-05-02"]);
        }
        day
    }

    /// A word of a closed list.
    pub(super) fn word<W: Word>(&self, key: &'static str) -> Option<W> {
        W::VALUES.get(self.word_of(key, W::WORDS)?).copied()
    }

    /// A word that must be there; another value stands in where it is not.
    pub(super) fn required_word<W: Word>(&self, key: &'static str, otherwise: W) -> W {
        self.require(key);
        self.word(key).unwrap_or(otherwise)
    }

    /// The place in a closed list of the word that a field holds.
    fn word_of(&self, key: &'static str, words: &[&str]) -> Option<usize> {
        let text = self.text(key)?;
        let place = place(words, text);
        if place.is_none() {
            let known = list(&mut words.iter().copied());
            self.quote(key, Rule::Word, text, &["is not a word used here; use one of ", &known]);
        }
        place
    }
}

/// A number without a fraction, if a value is one.
fn whole(node: &Node<'_>) -> Option<i32> {
    let Content::Number(number) = node.content else { return None };
    let value = number.value();
    #[expect(clippy::cast_possible_truncation, reason = "compared with what it came from")]
    let whole = value as i32;
    // Adding zero makes one of its two signs.
    (f64::from(whole).to_bits() == (value + 0.0).to_bits()).then_some(whole)
}

/// Whether a text shows nothing.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|letter| {
        matches!(letter, '\0'..=' ' | '\u{a0}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{feff}')
    })
}
