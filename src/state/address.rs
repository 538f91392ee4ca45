//! The state as the fragment of an address, and back.
//!
//! `#crossings=…&view=…&from=…&to=…&date=…&event=…&query=…&lang=…`. Keys of others (a host's
//! `secret`, say) are left alone.

use super::{Facts, Settings, State};
use crate::domain::dataset::EventKind;

/// The settings in a fragment, with or without its `#`.
#[must_use]
pub fn read(fragment: &str) -> Settings {
    let mut settings = Settings::default();
    for pair in pairs(fragment) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        // WordPress begins its own fragment with a question mark.
        settings.set(key.trim_start_matches('?'), decode(value));
    }
    settings
}

/// The fragment, without `#`, that brings this state back over the page's own settings, which alone
/// give `base`; `before` is the fragment as it stands, whose other keys are kept.
#[must_use]
pub fn write(state: &State, facts: &Facts, base: &State, before: &str) -> String {
    let mut parts: Vec<String> = pairs(before).filter(|pair| !is_ours(pair)).map(str::to_owned).collect();
    let mut put = |key: &str, value: &str| parts.push(format!("{key}={}", encode(value)));
    let ids = |crossings: &[_]| {
        let table = facts.dataset().crossings();
        crossings.iter().map(|&crossing| &*table.get(crossing).id).collect::<Vec<_>>().join(",")
    };
    if state.crossings != base.crossings {
        put("crossings", &ids(&state.crossings));
    }
    if state.view != base.view {
        put("view", state.view.word());
    }
    if state.window != base.window {
        let days = state.days(facts);
        put("from", &days.start.to_string());
        put("to", &days.last().to_string());
    }
    if state.date != base.date {
        put("date", &state.day(facts).to_string());
    }
    if state.event != base.event {
        put("event", state.event.map_or("", |event| &facts.dataset().events().get(event).id));
    }
    if state.query != base.query {
        put("query", &state.query);
    }
    if state.kinds != base.kinds {
        let kinds: Vec<&str> =
            EventKind::ALL.iter().filter(|&&kind| state.kinds.contains(kind)).map(|kind| kind.word()).collect();
        put("kinds", &kinds.join(","));
    }
    if state.locale != base.locale {
        put("lang", state.locale.tag());
    }
    if state.digits != base.digits {
        put("digits", state.digits.word());
    }
    if state.theme != base.theme {
        put("theme", state.theme.word());
    }
    parts.join("&")
}

fn pairs(fragment: &str) -> impl Iterator<Item = &str> {
    fragment.trim_start_matches('#').split('&').filter(|pair| !pair.is_empty())
}

fn is_ours(pair: &str) -> bool {
    Settings::NAMES.contains(&pair.trim_start_matches('?').split('=').next().unwrap_or_default())
}

/// Percent-encoding of RFC 3986, leaving what a fragment may hold and a reader can read.
fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b',' | b'/' | b':' => {
                encoded.push(char::from(byte));
            }
            _ => {
                const DIGITS: [char; 16] =
                    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
                let digit = |half: u8| DIGITS.get(usize::from(half)).copied().unwrap_or('0');
                encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
    encoded
}

/// The reverse, reading `+` as a space too; what is not UTF-8 stays as it is written.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, after @ ..]) => {
                let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                match (digit(*high), digit(*low)) {
                    (Some(high), Some(low)) => {
                        bytes.push(high << 4 | low);
                        rest = after;
                    }
                    _ => bytes.push(b'%'),
                }
            }
            (b'+', _) => bytes.push(b' '),
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
