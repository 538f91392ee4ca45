//! Dates in words, at the precision that was reported and no finer.

use super::Messages;
use crate::domain::date::{Day, End, Part, ReportedDate, Unit};

/// A day in full: 30 September 2019.
#[must_use]
pub fn day(messages: &Messages, day: Day) -> String {
    full(messages, Part::day(day), &messages.months)
}

/// A day with the month shortened: 30 Sep 2019.
#[must_use]
pub fn day_short(messages: &Messages, day: Day) -> String {
    full(messages, Part::day(day), &messages.months_short)
}

/// The month a day lies in: September 2019.
#[must_use]
pub fn month_year(messages: &Messages, day: Day) -> String {
    let (year, month, _) = day.ymd();
    (messages.date_month)(name(&messages.months, month), year)
}

/// A month as the axis shows it, counted from 1.
#[must_use]
pub fn month_tick(messages: &Messages, month: u8) -> &'static str {
    name(messages.months_tick.as_ref().unwrap_or(&messages.months_short), month)
}

/// A date as it was reported.
#[must_use]
pub fn reported(messages: &Messages, date: ReportedDate) -> String {
    with(messages, date, &messages.months)
}

/// A date as it was reported, with months shortened.
#[must_use]
pub fn reported_short(messages: &Messages, date: ReportedDate) -> String {
    with(messages, date, &messages.months_short)
}

/// A day of a month, with the month shortened, where the year is told beside it: 30 Sep. A date that
/// is no single day is told in full.
#[must_use]
pub fn day_of_month(messages: &Messages, date: ReportedDate) -> String {
    let ReportedDate::In(part) = date else { return reported_short(messages, date) };
    let (_, Some(month), Some(day)) = part.fields() else { return reported_short(messages, date) };
    doubted(messages, part, (messages.date_day_of_month)(day, name(&messages.months_short, month)))
}

/// Since a date; "or earlier" where only a report of it is dated.
#[must_use]
pub fn since(messages: &Messages, date: ReportedDate) -> String {
    match date {
        ReportedDate::NotAfter(part) => framed(messages, part, &messages.months, messages.since_at_latest),
        ReportedDate::In(part) => framed(messages, part, &messages.months, messages.since),
        ReportedDate::Between(..) => (messages.since_within)(&reported(messages, date)),
    }
}

fn with(messages: &Messages, date: ReportedDate, months: &[&str; 12]) -> String {
    match date {
        ReportedDate::In(part) => doubt(messages, part, months),
        ReportedDate::NotAfter(part) | ReportedDate::Between(End::Open | End::Unknown, End::At(part)) => {
            framed(messages, part, months, messages.date_by)
        }
        ReportedDate::Between(End::At(from), End::At(to)) => days(messages, from, to, months),
        ReportedDate::Between(End::At(part), End::Open | End::Unknown) => {
            framed(messages, part, months, messages.date_from)
        }
        // The reader of dates refuses an interval without any date.
        ReportedDate::Between(..) => String::new(),
    }
}

fn days(messages: &Messages, from: Part, to: Part, months: &[&str; 12]) -> String {
    match (from.fields(), to.fields()) {
        ((year, Some(month), Some(first)), (other_year, Some(other_month), Some(last)))
            if (year, month) == (other_year, other_month) && plain(from) && plain(to) =>
        {
            (messages.date_days)(first, last, name(months, month), year)
        }
        _ => (messages.date_span)(&doubt(messages, from, months), &doubt(messages, to, months)),
    }
}

fn plain(part: Part) -> bool {
    !part.is_approximate() && !part.is_uncertain()
}

/// A date within words such as "since": these stand around "about", and "probably" stands around them.
fn framed(messages: &Messages, part: Part, months: &[&str; 12], frame: fn(&str) -> String) -> String {
    if part.is_uncertain() && !part.is_approximate() {
        (messages.date_probably)(&frame(&full(messages, part, months)))
    } else {
        frame(&doubt(messages, part, months))
    }
}

fn doubt(messages: &Messages, part: Part, months: &[&str; 12]) -> String {
    doubted(messages, part, full(messages, part, months))
}

fn doubted(messages: &Messages, part: Part, text: String) -> String {
    match (part.is_approximate(), part.is_uncertain()) {
        (true, _) => (messages.date_about)(&text),
        (false, true) => (messages.date_probably)(&text),
        (false, false) => text,
    }
}

fn full(messages: &Messages, part: Part, months: &[&str; 12]) -> String {
    let (year, month, day) = part.fields();
    match (part.unit(), month, day) {
        (Unit::Day, Some(month), Some(day)) => (messages.date_day)(day, name(months, month), year),
        (Unit::Season, Some(season), _) => {
            (messages.date_month)(name(&messages.seasons, season.saturating_sub(20)), year)
        }
        (_, Some(month), _) => (messages.date_month)(name(months, month), year),
        _ => year.to_string(),
    }
}

/// The name of a month or season, counted from 1.
pub(super) fn name<'a>(names: &[&'a str], place: u8) -> &'a str {
    names.get(usize::from(place.saturating_sub(1))).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{day_of_month, reported, reported_short, since};
    use crate::i18n::Locale;

    #[test]
    fn each_precision_has_its_words() {
        for (date, full, short) in [
            ("2019-09-30", "30 September 2019", "30 Sep 2019"),
            ("2014-06", "June 2014", "Jun 2014"),
            ("2014", "2014", "2014"),
            ("2023-21", "spring 2023", "spring 2023"),
            ("2019-07~", "about July 2019", "about Jul 2019"),
            ("2018-10-15?", "probably 15 October 2018", "probably 15 Oct 2018"),
            ("2018-10-15%", "about 15 October 2018", "about 15 Oct 2018"),
            ("2014-06-20/2014-06-21", "20–21 June 2014", "20–21 Jun 2014"),
            ("2013-02-28/2013-03-01", "28 February 2013 – 1 March 2013", "28 Feb 2013 – 1 Mar 2013"),
            ("[..2014-04-13]", "by 13 April 2014", "by 13 Apr 2014"),
            ("2012/..", "from 2012", "from 2012"),
            ("../2012", "by 2012", "by 2012"),
            ("[..2014-04-13?]", "probably by 13 April 2014", "probably by 13 Apr 2014"),
            ("2012?/..", "probably from 2012", "probably from 2012"),
        ] {
            let messages = Locale::En.messages();
            let date = date.parse().unwrap();
            assert_eq!(reported(messages, date), full);
            assert_eq!(reported_short(messages, date), short);
        }
    }

    #[test]
    fn where_the_year_is_told_beside_it_a_day_is_told_without() {
        let messages = Locale::En.messages();
        for (date, expected) in [
            ("2019-09-07", "7 Sep"),
            ("2019-09-23~", "about 23 Sep"),
            ("2019-09", "Sep 2019"),
            ("2019-09-07/2019-09-09", "7–9 Sep 2019"),
        ] {
            assert_eq!(day_of_month(messages, date.parse().unwrap()), expected);
        }
    }

    #[test]
    fn a_report_of_a_state_is_no_date_of_its_beginning() {
        let messages = Locale::En.messages();
        assert_eq!(since(messages, "2019-09-30".parse().unwrap()), "since 30 September 2019");
        assert_eq!(since(messages, "2019-09~".parse().unwrap()), "since about September 2019");
        assert_eq!(since(messages, "2019-09?".parse().unwrap()), "probably since September 2019");
        assert_eq!(since(messages, "2026-01-19/2026-01-21".parse().unwrap()), "since some day of 19–21 January 2026");
        assert_eq!(since(messages, "[..2018-10-14]".parse().unwrap()), "since 14 October 2018 or earlier");
    }
}
