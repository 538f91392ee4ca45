#![cfg(test)]

use proptest::prelude::*;

use super::{Age, Day, ReportedDate};

fn bounds(text: &str) -> String {
    match text.parse::<ReportedDate>() {
        Ok(date) => {
            let show = |day: Option<Day>| day.map_or_else(|| "…".to_owned(), |day| day.to_string());
            format!("{} – {}", show(date.earliest()), show(date.latest()))
        }
        Err(error) => error.to_string().split(';').next().unwrap_or_default().to_owned(),
    }
}

#[test]
fn each_form_has_its_bounds() {
    for (text, expected) in [
        ("2014", "2014-01-01 – 2014-12-31"),
        ("2014-02", "2014-02-01 – 2014-02-28"),
        ("2016-02", "2016-02-01 – 2016-02-29"),
        ("2014-06-20", "2014-06-20 – 2014-06-20"),
        ("2019-07~", "2019-07-01 – 2019-07-31"),
        ("2018-10-15?", "2018-10-15 – 2018-10-15"),
        ("2018-10-15%", "2018-10-15 – 2018-10-15"),
        ("2023-21", "2023-03-01 – 2023-05-31"),
        ("2023-24", "2023-12-01 – 2024-02-29"),
        ("2014-06-20/2014-06-21", "2014-06-20 – 2014-06-21"),
        ("2014-06/2015", "2014-06-01 – 2015-12-31"),
        ("2012/..", "2012-01-01 – …"),
        ("../2012", "… – 2012-12-31"),
        ("2012/", "2012-01-01 – …"),
        ("/2012-05", "… – 2012-05-31"),
        ("[..2014-04-13]", "… – 2014-04-13"),
    ] {
        assert_eq!(bounds(text), expected, "{text}");
    }
}

#[test]
fn what_is_not_a_date_is_refused_with_the_reason() {
    for (text, expected) in [
        ("", "is not an EDTF date"),
        ("14", "is not an EDTF date"),
        ("2014-6", "is not an EDTF date"),
        ("2014-06-20T10:00:00Z", "is not an EDTF date"),
        ("2014-06-2x", "is not an EDTF date"),
        ("20１4", "is not an EDTF date"),
        ("201X", "is not an EDTF date"),
        ("2014~~", "is not an EDTF date"),
        ("../..", "is not an EDTF date"),
        ("/", "is not an EDTF date"),
        ("[..2014", "is not an EDTF date"),
        ("2014-06-20-01", "is not an EDTF date"),
        ("2014-13", "is not in the calendar"),
        ("2014-00", "is not in the calendar"),
        ("2014-06-00", "is not in the calendar"),
        ("2014-06-31", "is not in the calendar"),
        ("2023-02-29", "is not in the calendar"),
        ("2023-21-04", "is not in the calendar"),
        ("2015/2014", "ends before it begins"),
    ] {
        assert_eq!(bounds(text), expected, "{text}");
    }
}

/// Texts of the subset that both readers know, valid or nearly so.
fn level_1() -> impl Strategy<Value = String> {
    let part = (1000..2100_i32, 0..26_u8, 0..33_u8, "[~?%]?").prop_map(|(year, month, day, mark)| match (month, day) {
        (0, _) => format!("{year}{mark}"),
        (13.., _) | (_, 0) => format!("{year}-{month:02}{mark}"),
        _ => format!("{year}-{month:02}-{day:02}{mark}"),
    });
    prop_oneof![part.clone(), (part.clone(), part).prop_map(|(from, to)| format!("{from}/{to}")),]
}

proptest! {
    #[test]
    fn what_is_written_is_read_back_the_same(text in level_1()) {
        if let Ok(date) = text.parse::<ReportedDate>() {
            prop_assert_eq!(date.to_string(), text);
        }
    }

    /// The `edtf` crate is the independent witness. It does not order the ends of intervals.
    #[test]
    fn the_edtf_crate_reads_the_same_texts(text in level_1()) {
        let ours = text.parse::<ReportedDate>();
        let theirs = edtf::level_1::Edtf::parse(&text);
        match ours {
            Ok(_) => prop_assert!(theirs.is_ok(), "{text}: {theirs:?}"),
            Err(super::DateError::Reversed) => {}
            Err(_) => prop_assert!(theirs.is_err(), "{text}: {theirs:?}"),
        }
    }

    #[test]
    fn days_count_as_the_calendar_does(from in 1..730_000_i32, days in 0..400_i32) {
        let day = Day::MIN.plus(1_000_000 + from);
        let later = day.plus(days);
        prop_assert_eq!(later.days_after(day), days);
        let (year, month, date) = later.ymd();
        prop_assert_eq!(Day::new(year, month, date), Some(later));
        prop_assert_eq!(later.to_string().parse::<Day>(), Ok(later));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,24}") {
        let _ = text.parse::<ReportedDate>();
    }
}

#[test]
fn an_age_is_told_in_days_then_in_the_nearest_months_then_in_years() {
    use Age::{Days, Months, Years};
    for (today, expected) in [
        ("2026-09-30", None),
        ("2026-10-01", Some(Days(0))),
        ("2026-10-02", Some(Days(1))),
        ("2026-11-01", Some(Days(31))),
        ("2026-11-16", Some(Days(46))),
        ("2026-11-17", Some(Months(2))),
        ("2026-11-30", Some(Months(2))),
        ("2026-12-16", Some(Months(2))),
        ("2026-12-17", Some(Months(3))),
        ("2027-10-01", Some(Months(12))),
        ("2028-09-16", Some(Months(23))),
        ("2028-09-17", Some(Years(2))),
        ("2029-03-16", Some(Years(2))),
        ("2029-04-01", Some(Years(3))),
        ("2037-10-01", Some(Years(11))),
    ] {
        assert_eq!(Age::of(day("2026-10-01"), day(today)), expected, "{today}");
    }
    // A month that is shorter makes none sooner.
    assert_eq!(Age::of(day("2026-12-31"), day("2027-02-15")), Some(Days(46)));
    assert_eq!(Age::of(day("2026-12-31"), day("2027-02-28")), Some(Months(2)));
}

#[test]
fn half_a_year_is_six_months_to_the_day() {
    for (from, last, first) in [
        ("2026-10-01", "2027-03-31", "2027-04-01"),
        ("2026-05-02", "2026-11-01", "2026-11-02"),
        ("2026-08-31", "2027-02-28", "2027-03-01"),
        ("2023-08-30", "2024-02-29", "2024-03-01"),
    ] {
        assert!(!Age::is_old(day(from), day(last)), "{from} on {last}");
        assert!(Age::is_old(day(from), day(first)), "{from} on {first}");
    }
    assert!(!Age::is_old(day("2026-10-01"), day("2020-01-01")));
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}
