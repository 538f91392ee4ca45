//! Reading EDTF. Why not the `edtf` crate in what a reader downloads: see `DESIGN.md`;
//! the tests hold this reader against it.

use std::{fmt, str::FromStr};

use super::{
    day::Day,
    part::Part,
    reported::{End, ReportedDate},
};

/// Why a text is not a date that this project reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not the form of any date: what may be written is in the message.
    Form,
    /// The form is right; there is no such day, month or season.
    NoSuchDay,
    /// An interval ends before it begins.
    Reversed,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Form => {
                "is not an EDTF date; write 2014, 2014-06 or 2014-06-20, with ~ for about or ? for \
                 uncertain, A/B for an interval, [..2014-06-20] for on or before"
            }
            Self::NoSuchDay => "is not in the calendar",
            Self::Reversed => "ends before it begins",
        })
    }
}

impl std::error::Error for DateError {}

impl FromStr for ReportedDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        if let Some(inner) = text.strip_prefix("[..") {
            let inner = inner.strip_suffix(']').ok_or(DateError::Form)?;
            return Ok(Self::NotAfter(part(inner)?));
        }
        let Some((from, to)) = text.split_once('/') else {
            return Ok(Self::In(part(text)?));
        };
        match (end(from)?, end(to)?) {
            (End::At(from), End::At(to)) if to.days().last() < from.days().start => Err(DateError::Reversed),
            (from @ End::At(_), to) | (from, to @ End::At(_)) => Ok(Self::Between(from, to)),
            _ => Err(DateError::Form),
        }
    }
}

impl FromStr for Day {
    type Err = DateError;

    /// A plain day, `2019-09-30`.
    fn from_str(text: &str) -> Result<Self, DateError> {
        match text.parse::<ReportedDate>()? {
            date @ ReportedDate::In(_) if date.is_exact() => Ok(date.days().start),
            _ => Err(DateError::Form),
        }
    }
}

fn end(text: &str) -> Result<End, DateError> {
    match text {
        "" => Ok(End::Unknown),
        ".." => Ok(End::Open),
        _ => part(text).map(End::At),
    }
}

fn part(text: &str) -> Result<Part, DateError> {
    let (body, approximate, uncertain) = if let Some(body) = text.strip_suffix('~') {
        (body, true, false)
    } else if let Some(body) = text.strip_suffix('?') {
        (body, false, true)
    } else if let Some(body) = text.strip_suffix('%') {
        (body, true, true)
    } else {
        (text, false, false)
    };
    let mut pieces = body.split('-');
    let year = number(pieces.next(), 4)?.ok_or(DateError::Form)?;
    let month = number(pieces.next(), 2)?;
    let day = number(pieces.next(), 2)?;
    if pieces.next().is_some() {
        return Err(DateError::Form);
    }
    let year = i32::from(year);
    let narrow = |value: u16| u8::try_from(value).map_err(|_| DateError::NoSuchDay);
    let (month, day) = match (month, day) {
        (None, _) => (0, 0),
        (Some(month @ (1..=12 | 21..=24)), None) => (narrow(month)?, 0),
        (Some(month), Some(day)) => {
            let (month, day) = (narrow(month)?, narrow(day)?);
            Day::new(year, month, day).ok_or(DateError::NoSuchDay)?;
            (month, day)
        }
        (Some(_), None) => return Err(DateError::NoSuchDay),
    };
    Ok(Part { year, month, day, approximate, uncertain })
}

/// Exactly `digits` ASCII digits, or nothing at all.
fn number(piece: Option<&str>, digits: usize) -> Result<Option<u16>, DateError> {
    match piece {
        None => Ok(None),
        Some(text) if text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit()) => {
            text.parse().map(Some).map_err(|_| DateError::Form)
        }
        Some(_) => Err(DateError::Form),
    }
}
