//! `crossing-data figures`, as an editor runs it.

use crossing_timeline::domain::figures::{STATUSES, to_csv, to_json};
use expect_test::expect;
use serde_json::Value;

use super::all;
use crate::{
    frozen::frozen,
    reader::days,
    tool::{check, run},
};

#[test]
fn a_table_a_track_with_sentences_above() {
    check(
        &["figures", "--data", "tests/it/fixtures/valid.json", "--from", "2019-05", "--to", "2020"],
        &expect![[r#"
            exit 0
            The Bridge
            Days by status, 1 May 2019 – 31 December 2020

              Closed to travellers once, reopened at most once.
              Longest known closure: 32 to 61 days. For certain 1 May 2019 – 1 June 2019; perhaps 1 May 2019 – 30 June 2019.
                Year      Open  Restricted    Closed  Unknown
                2019       183           0  32 to 61  1 to 30
                2020       366           0         0        0
                All days   549           0  32 to 61  1 to 30

              No closure to goods is reported.
                Year      Open  Restricted  Closed  Unknown
                2019         0           0       0      245
                2020         0           0       0      366
                All days     0           0       0      611

              1 announcement: 1 late. 1 gave a date and came due; of these 0 kept. On the median these came 2 to 31 days late.

            The Ford
            Days by status, 1 May 2019 – 31 December 2020

              No closure to travellers is reported.
                Year      Open  Restricted  Closed  Unknown
                2019         0           0       0      245
                2020         0           0       0      366
                All days     0           0       0      611

              No closure to goods is reported.
                Year      Open  Restricted  Closed  Unknown
                2019         0           0       0      245
                2020         0           0       0      366
                All days     0           0       0      611

            All crossings shown
              1 announcement: 1 late. 1 gave a date and came due; of these 0 kept. On the median these came 2 to 31 days late.

            “12 to 30” means at least 12 and at most 30: the day of some change is not known.
        "#]],
    );
}

#[test]
fn the_formats_give_the_figures_of_the_domain() {
    let dataset = frozen();
    let output = |arguments: &[&str]| String::from_utf8(run(arguments).stdout).unwrap();
    let whole = all(&dataset, dataset.range());
    assert_eq!(output(&["figures", "--format", "json"]), to_json(&dataset, &whole) + "\n");
    let part = all(&dataset, days("2014-01-01", "2019-09-30"));
    let asked = ["figures", "--from", "2014", "--to", "2019-09", "--format", "csv"];
    assert_eq!(output(&asked), to_csv(&dataset, &part, &[]));
}

#[test]
fn the_csv_is_read_back_by_another_reader() {
    let dataset = frozen();
    let figures = all(&dataset, days("2018-06-01", "2020-05-31"));
    let text = to_csv(&dataset, &figures, &[]);
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let header = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let mut left = rows.iter();
    for crossing in &figures.crossings {
        for track in &crossing.tracks {
            for year in &track.years {
                let row = left.next().unwrap();
                let field = |name: &str| &row[header.iter().position(|other| other == name).unwrap()];
                assert_eq!(field("crossing"), &*dataset.crossings().get(crossing.crossing).id);
                assert_eq!(field("track"), track.track.word());
                assert_eq!(field("year"), year.year.to_string());
                assert_eq!(
                    (field("from"), field("to")),
                    (&*year.range.start.to_string(), &*year.range.last().to_string())
                );
                for (status, days) in STATUSES.iter().zip(year.days) {
                    let word = status.word().unwrap();
                    assert_eq!(field(&format!("{word}_least_days")), days.least.to_string());
                    assert_eq!(field(&format!("{word}_most_days")), days.most.to_string());
                }
            }
        }
    }
    assert_eq!(left.count(), 0);
}

#[test]
fn the_records_are_read_back_by_another_reader() {
    let dataset = frozen();
    let figures = all(&dataset, dataset.range());
    let records: Vec<Value> = serde_json::from_str(&to_json(&dataset, &figures)).unwrap();
    let (last, records) = records.split_last().unwrap();
    assert_eq!(last["crossing"], Value::Null);
    assert_eq!(last["announcements"]["all"], figures.announcements.announcements);
    assert_eq!(records.len(), figures.crossings.len());
    for (record, crossing) in records.iter().zip(&figures.crossings) {
        assert_eq!(record["crossing"], *dataset.crossings().get(crossing.crossing).id);
        assert_eq!((record["from"].as_str(), record["to"].as_str()), (Some("2003-01-01"), Some("2026-05-02")));
        assert_eq!(record["announcements"]["all"], crossing.announcements.announcements);
        for track in &crossing.tracks {
            let told = &record[track.track.word()];
            assert_eq!(told["closures"]["most"], track.closures.most);
            assert_eq!(told["reopenings"]["least"], track.reopenings.least);
            let longest = &told["longestClosure"];
            assert_eq!(longest["days"]["least"], track.longest().least);
            let from = track.longest_possibly.map(|run| run.start.to_string());
            assert_eq!(longest["most"]["from"].as_str(), from.as_deref());
            for (told, year) in told["years"].as_array().unwrap().iter().zip(&track.years) {
                assert_eq!(told["year"], year.year);
                for (status, days) in STATUSES.iter().zip(year.days) {
                    let told = &told[status.word().unwrap()];
                    assert_eq!(
                        (told["least"].as_i64(), told["most"].as_i64()),
                        (Some(days.least.into()), Some(days.most.into()))
                    );
                }
            }
        }
    }
}

#[test]
fn a_question_that_cannot_be_answered_is_told_why() {
    check(
        &["figures", "--from", "last year"],
        &expect![[r#"
        exit 2
        ! crossing-data: --from "last year" is not a date. Write 2019, 2019-09 or 2019-09-30.
    "#]],
    );
    check(
        &["figures", "--to", "2019-02-30"],
        &expect![[r#"
        exit 2
        ! crossing-data: --to "2019-02-30" is not in the calendar. Give a date that is, such as 2019-09-30.
    "#]],
    );
    check(
        &["figures", "--from", "2019/2018"],
        &expect![[r#"
        exit 2
        ! crossing-data: --from "2019/2018" ends before it begins. Turn it round.
    "#]],
    );
    check(
        &["figures", "--from", "[..2019]"],
        &expect![[r#"
        exit 2
        ! crossing-data: --from "[..2019]" has no such end. Write 2019, 2019-09 or 2019-09-30.
    "#]],
    );
    check(
        &["figures", "--from", "2020", "--to", "2019"],
        &expect![[r#"
        exit 2
        ! crossing-data: Nothing lies from 2020-01-01 to 2019-12-31. Give a --from that is not after --to.
    "#]],
    );
}
