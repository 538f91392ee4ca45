//! Sorani sentences: dates, counts, what came of an announcement, and the letters they are written with.

use crossing_timeline::{
    domain::{
        dataset::{Outcome, Track, Value},
        date::{Day, DayRange},
        figures::{Bounds, TrackFigures},
        promises::{Elapsed, Tally},
        status::Certainty,
    },
    i18n::{self, Messages, ckb},
};
use serde_json::{Value as Json, json};

use crate::{promises::judged::promise, source::files};

const CKB: &Messages = &ckb::MESSAGES;

/// Numbers of which each language makes something else.
const NUMBERS: [i32; 14] = [0, 1, 2, 3, 10, 11, 12, 99, 100, 101, 102, 103, 111, 2288];

/// A number as it is written.
fn written(number: i32) -> String {
    if number == 2288 { "2,288".to_owned() } else { number.to_string() }
}

#[test]
fn each_precision_has_its_words() {
    for (date, full, short) in [
        ("2019-09-30", "30ی ئەیلوولی 2019", "30ی ئەیلوولی 2019"),
        ("2018-10-15", "15ی تشرینی یەکەمی 2018", "15ی ت.یەکەمی 2018"),
        ("2014-01", "کانوونی دووەمی 2014", "ک.دووەمی 2014"),
        ("2014", "2014", "2014"),
        ("2023-21", "بەهاری 2023", "بەهاری 2023"),
        ("2023-24", "زستانی 2023", "زستانی 2023"),
        ("2019-07~", "دەوروبەری تەمموزی 2019", "دەوروبەری تەمموزی 2019"),
        ("2018-12-15?", "بە ئەگەری زۆر 15ی کانوونی یەکەمی 2018", "بە ئەگەری زۆر 15ی ک.یەکەمی 2018"),
        ("2018-11-15%", "دەوروبەری 15ی تشرینی دووەمی 2018", "دەوروبەری 15ی ت.دووەمی 2018"),
        ("2014-06-20/2014-06-21", "20–21ی حوزەیرانی 2014", "20–21ی حوزەیرانی 2014"),
        ("2013-02-28/2013-03-01", "28ی شوباتی 2013 – 1ی ئازاری 2013", "28ی شوباتی 2013 – 1ی ئازاری 2013"),
        ("[..2014-04-13]", "13ی نیسانی 2014 یان پێشتر", "13ی نیسانی 2014 یان پێشتر"),
        ("2012/..", "لە 2012ەوە", "لە 2012ەوە"),
        ("2012-08?/..", "بە ئەگەری زۆر لە ئابی 2012ەوە", "بە ئەگەری زۆر لە ئابی 2012ەوە"),
        ("../2012", "2012 یان پێشتر", "2012 یان پێشتر"),
    ] {
        let date = date.parse().unwrap();
        assert_eq!(i18n::reported(CKB, date), full);
        assert_eq!(i18n::reported_short(CKB, date), short);
    }
}

#[test]
fn where_the_year_is_told_beside_it_a_day_is_told_without() {
    for (date, expected) in [
        ("2019-09-07", "7ی ئەیلوول"),
        ("2019-10-23~", "دەوروبەری 23ی ت.یەکەم"),
        ("2019-09", "ئەیلوولی 2019"),
        ("2019-09-07/2019-09-09", "7–9ی ئەیلوولی 2019"),
    ] {
        assert_eq!(i18n::day_of_month(CKB, date.parse().unwrap()), expected);
    }
}

#[test]
fn since_says_what_is_known_of_the_beginning() {
    for (date, expected) in [
        ("2019-09-30", "لە 30ی ئەیلوولی 2019ەوە"),
        ("2019-07~", "لە دەوروبەری تەمموزی 2019ەوە"),
        ("2018-10-15?", "بە ئەگەری زۆر لە 15ی تشرینی یەکەمی 2018ەوە"),
        ("2026-01-19/2026-01-21", "لە یەکێک لە ڕۆژانی 19–21ی کانوونی دووەمی 2026ەوە"),
        ("[..2018-10-14]", "لە 14ی تشرینی یەکەمی 2018 یان پێشترەوە"),
    ] {
        assert_eq!(i18n::since(CKB, date.parse().unwrap()), expected);
    }
}

const fn exactly(days: i32) -> Elapsed {
    Elapsed { least: days, most: days, approximate: false }
}

const fn between(least: i32, most: i32) -> Elapsed {
    Elapsed { least, most, approximate: false }
}

const fn about(least: i32, most: i32) -> Elapsed {
    Elapsed { least, most, approximate: true }
}

/// Goods that were closed and open again so often, and closed for longest on these days.
fn figures(
    closures: (i32, i32),
    reopenings: (i32, i32),
    longest: (Option<DayRange>, Option<DayRange>),
) -> TrackFigures {
    let bounds = |(least, most)| Bounds { least, most };
    TrackFigures {
        track: Track::Goods,
        years: Vec::new(),
        total: Default::default(),
        closures: bounds(closures),
        reopenings: bounds(reopenings),
        longest_surely: longest.0,
        longest_possibly: longest.1,
    }
}

fn days(first: &str, count: i32) -> DayRange {
    let first: Day = first.parse().unwrap();
    DayRange::new(first, first.plus(count))
}

#[test]
fn a_counted_day_stays_one_day() {
    for number in NUMBERS.into_iter().filter(|number| *number > 0) {
        let run = Some(days("2001-01-01", number));
        let told = (CKB.figures.longest)(&figures((1, 1), (0, 0), (run, run)), "2026-01-01".parse().unwrap());
        let counted = format!("{} ڕۆژ", written(number));
        assert_eq!(told.split('،').next(), Some(&*format!("درێژترین داخستنی زانراو: {counted}")));
        assert_eq!((CKB.promises.later)(exactly(number)), format!("{counted} دواتر"));
        assert_eq!((CKB.promises.later)(about(number, number)), format!("نزیکەی {counted} دواتر"));
    }
    assert_eq!((CKB.promises.later)(exactly(0)), "لە هەمان ڕۆژدا");
    assert_eq!((CKB.promises.later)(about(0, 0)), "لە دەوروبەری هەمان ڕۆژدا");
}

#[test]
fn a_range_of_days_is_from_the_least_to_the_most() {
    for (days, expected) in [
        (between(0, 1), "ئەوپەڕی 1 ڕۆژ دواتر"),
        (between(1, 60), "1 تا 60 ڕۆژ دواتر"),
        (between(56, 60), "56 تا 60 ڕۆژ دواتر"),
        (between(2288, 2534), "2,288 تا 2,534 ڕۆژ دواتر"),
        (about(56, 60), "نزیکەی 56 تا 60 ڕۆژ دواتر"),
        (about(0, 29), "ئەوپەڕی نزیکەی 29 ڕۆژ دواتر"),
    ] {
        assert_eq!((CKB.promises.later)(days), expected);
    }
}

#[test]
fn a_number_in_a_table_stands_alone() {
    let number = |least, most| (CKB.figures.number)(Bounds { least, most });
    assert_eq!(number(0, 0), "0");
    assert_eq!(number(0, 31), "0 تا 31");
    assert_eq!(number(365, 365), "365");
    assert_eq!(number(2288, 2534), "2,288 تا 2,534");
}

#[test]
fn closures_and_reopenings_are_counted_in_times() {
    for number in NUMBERS.into_iter().filter(|number| *number > 0) {
        let told = (CKB.figures.counts)(&figures((number, number), (number, number), (None, None)));
        let times = format!("{} جار", written(number));
        assert_eq!(told, format!("بە ڕووی کاڵادا {times} داخراوە و {times} کراوەتەوە."));
    }
    for (closures, reopenings, expected) in [
        ((0, 0), (0, 0), "هیچ ڕاپۆرتێک باسی داخستنی بە ڕووی کاڵادا ناکات."),
        ((1, 2), (0, 0), "بە ڕووی کاڵادا 1 تا 2 جار داخراوە؛ هیچ ڕاپۆرتێک باسی کردنەوەی دووبارە ناکات."),
        ((5, 15), (0, 1), "بە ڕووی کاڵادا 5 تا 15 جار داخراوە و ئەوپەڕی 1 جار کراوەتەوە."),
    ] {
        assert_eq!((CKB.figures.counts)(&figures(closures, reopenings, (None, None))), expected);
    }
}

#[test]
fn the_longest_closure_is_told_as_surely_as_it_is_known() {
    let last: Day = "2019-09-29".parse().unwrap();
    let longest = |surely, possibly| (CKB.figures.longest)(&figures((1, 1), (1, 1), (surely, possibly)), last);
    assert_eq!(longest(None, None), "");
    let run = Some(days("2019-09-01", 29));
    assert_eq!(
        longest(run, run),
        "درێژترین داخستنی زانراو: 29 ڕۆژ، 1ی ئەیلوولی 2019 – 29ی ئەیلوولی 2019، دوایین ڕۆژی ژمێردراو."
    );
    assert_eq!(
        longest(Some(days("2019-09-01", 28)), Some(days("2019-08-30", 30))),
        "درێژترین داخستنی زانراو: 28 تا 30 ڕۆژ. بە دڵنیایی 1ی ئەیلوولی 2019 – 28ی ئەیلوولی 2019؛ ڕەنگە 30ی ئابی 2019 – \
         28ی ئەیلوولی 2019."
    );
    assert_eq!(
        longest(None, Some(days("2019-08-30", 30))),
        "درێژترین داخستنی زانراو: ئەوپەڕی 30 ڕۆژ، لە ماوەی 30ی ئابی 2019 – 28ی ئەیلوولی 2019."
    );
    assert_eq!(
        longest(None, Some(days("2019-09-07", 1))),
        "درێژترین داخستنی زانراو: ئەوپەڕی 1 ڕۆژ، لە 7ی ئەیلوولی 2019."
    );
}

fn tally(announcements: usize) -> Tally {
    Tally { announcements, outcomes: Vec::new(), dated: 0, kept: (0, 0), median_late: None }
}

#[test]
fn announcements_are_counted() {
    for number in NUMBERS {
        let told = (CKB.promises.summary)(&tally(usize::try_from(number).unwrap()));
        assert_eq!(told, format!("{} ڕاگەیەندراو.", written(number)));
    }
}

#[test]
fn a_summary_names_each_outcome_that_there_is() {
    let all = Tally {
        outcomes: Outcome::ALL.iter().zip([5, 9, 2, 0, 1, 1, 2]).map(|(&outcome, count)| (outcome, count)).collect(),
        dated: 13,
        kept: (5, 6),
        median_late: Some(about(20, 23)),
        ..tally(20)
    };
    assert_eq!(
        (CKB.promises.summary)(&all),
        "20 ڕاگەیەندراو: 5 لە وادەی خۆیدا جێبەجێ کرا، 9 دواکەوت، 2 بەشێکی جێبەجێ کرا، 1 بەبێ وادەی دیاریکراو بەدی هات، \
         1 هێشتا وادەی نەهاتووە، 2 ئەنجامەکەی نەزانراوە. 13 ڕاگەیەندراو وادەی دیاریکراوی هەبوو و وادەکەی هات؛ لەو \
         ژمارەیە 5 تا 6 لە وادەی خۆیدا جێبەجێ کرا. ناوەڕاستی ژمارەکان (میدیان): نزیکەی 20 تا 23 ڕۆژ درەنگتر."
    );
}

#[test]
fn a_new_date_is_told_by_its_distance_from_the_one_before() {
    for (days, expected) in [
        (exactly(0), "دووبارە هەمان وادە"),
        (exactly(1), "1 ڕۆژ دواخرا"),
        (about(6, 6), "نزیکەی 6 ڕۆژ دواخرا"),
        (between(0, 3), "ئەوپەڕی 3 ڕۆژ دواخرا"),
        (exactly(-29), "29 ڕۆژ پێشخرا"),
        (between(-5, -2), "2 تا 5 ڕۆژ پێشخرا"),
        (between(-5, 0), "ئەوپەڕی 5 ڕۆژ پێشخرا"),
        (between(-3, 2), "گۆڕدرا: لە نێوان 3 ڕۆژ زووتر و 2 ڕۆژ درەنگتر لە وادەی پێشوو"),
    ] {
        assert_eq!((CKB.promises.slip)(days), expected);
    }
    assert_eq!((CKB.promises.step)("7ی ئەیلوول", Some(exactly(6))), "7ی ئەیلوول، 6 ڕۆژ دواتر");
    assert_eq!((CKB.promises.step)("7ی ئەیلوول", None), "7ی ئەیلوول");
    assert_eq!(
        (CKB.promises.put_off)(4, "1ی ئەیلوولی 2019", "30ی ئەیلوولی 2019", exactly(29)),
        "4 جار دواخرا: لە 1ی ئەیلوولی 2019ەوە بۆ 30ی ئەیلوولی 2019، لە کۆدا 29 ڕۆژ"
    );
}

/// What is said of an announcement of 20 March 2019, in a sentence and in the picture.
#[track_caller]
fn check(fields: &Json, outcome: &str, line: &str) {
    let promise = promise("2019-03-20", fields);
    assert_eq!((CKB.outcome)(&promise), outcome, "{fields}");
    let said = i18n::reported_short(CKB, promise.said);
    let by = promise.promised.map(|date| i18n::reported_short(CKB, date));
    assert_eq!((CKB.promises.line)(&said, by.as_deref(), &promise), format!("20ی ئازاری 2019: {line}"), "{fields}");
}

#[test]
fn what_came_of_a_date_is_told_with_its_days() {
    let of = |by: &str, settled: &str, outcome: &str| json!({"by": by, "outcome_date": settled, "outcome": outcome});
    check(&of("2019-09-30", "2019-09-30", "kept"), "لە ڕۆژی خۆیدا جێبەجێ کرا", "بۆ 30ی ئەیلوولی 2019، لە ڕۆژی خۆیدا");
    check(
        &of("2019-10-11~", "2019-09-30", "kept"),
        "نزیکەی 11 ڕۆژ زووتر جێبەجێ کرا",
        "بۆ دەوروبەری 11ی ت.یەکەمی 2019، نزیکەی 11 ڕۆژ زووتر",
    );
    check(
        &of("2019-09", "2019-09-30", "kept"),
        "لە وادەی خۆیدا جێبەجێ کرا",
        "بۆ ئەیلوولی 2019، لە وادەی خۆیدا جێبەجێ کرا",
    );
    check(&of("2019-09-28", "2019-09-30", "late"), "2 ڕۆژ دواکەوت", "بۆ 28ی ئەیلوولی 2019، 2 ڕۆژ درەنگتر");
    check(&of("2019-04", "2019-05", "late"), "1 تا 60 ڕۆژ دواکەوت", "بۆ نیسانی 2019، 1 تا 60 ڕۆژ درەنگتر");
    check(
        &of("2019-04-10", "2019-04", "kept"),
        "وەک جێبەجێکراو لە وادەی خۆیدا تۆمار کراوە؛ بەپێی بەروارەکان دەکرێت لە نێوان 9 ڕۆژ زووتر و 20 ڕۆژ درەنگتر بووبێت",
        "بۆ 10ی نیسانی 2019، لە نێوان 9 ڕۆژ زووتر و 20 ڕۆژ درەنگتر",
    );
    check(
        &of("2019-04-01", "2019-04", "late"),
        "وەک دواکەوتوو تۆمار کراوە؛ بەپێی بەروارەکان دەکرێت لە نێوان ڕۆژی خۆی و 29 ڕۆژ درەنگتر بووبێت",
        "بۆ 1ی نیسانی 2019، لە نێوان ڕۆژی خۆی و 29 ڕۆژ درەنگتر",
    );
}

#[test]
fn what_came_without_a_date_is_told_from_the_statement_on() {
    let settled = |outcome: &str| json!({"outcome_date": "2019-09-30", "outcome": outcome});
    check(&settled("no-date"), "194 ڕۆژ دوای لێدوانەکە بەدی هات", "بێ وادە، 194 ڕۆژ دواتر بەدی هات");
    check(
        &json!({"outcome_date": "2019-03-20", "outcome": "no-date"}),
        "لە هەمان ڕۆژی لێدوانەکەدا بەدی هات",
        "بێ وادە، لە هەمان ڕۆژدا بەدی هات",
    );
    check(
        &settled("late"),
        "بە دواکەوتوویی، 194 ڕۆژ دوای لێدوانەکە جێبەجێ کرا",
        "بێ وادە، بە دواکەوتوویی، 194 ڕۆژ دواتر جێبەجێ کرا",
    );
    check(&settled("partly"), "194 ڕۆژ دوای لێدوانەکە بەشێکی جێبەجێ کرا", "بێ وادە، 194 ڕۆژ دواتر بەشێکی جێبەجێ کرا");
    check(&settled("not-kept"), "جێبەجێ نەکرا", "بێ وادە، جێبەجێ نەکرا");
    check(&json!({"by": "2027", "outcome": "pending"}), "هێشتا وادەی نەهاتووە", "بۆ 2027، هێشتا وادەی نەهاتووە");
    check(&json!({"by": "2019", "outcome": "unknown"}), "ئەنجامەکەی نەزانراوە", "بۆ 2019، ئەنجامەکەی نەزانراوە");
}

#[test]
fn events_crossings_and_sources_are_counted() {
    assert_eq!((CKB.count)(2, 165), "2 لە 165 ڕووداو پیشان دراوە");
    for (outside, expected) in [
        (1, "75 لە 165 ڕووداو پیشان دراوە، 1 ڕووداوی دیکە دەکەوێتە دەرەوەی ئەم بەروارانە"),
        (30, "75 لە 165 ڕووداو پیشان دراوە، 30 ڕووداوی دیکە دەکەونە دەرەوەی ئەم بەروارانە"),
    ] {
        assert_eq!((CKB.count_outside)(75, 165, outside), expected);
    }
    assert_eq!((CKB.more_crossings)(6), "پیشاندانی 6 دەروازەی نافەرمی");
    assert_eq!((CKB.cluster_heading)(2), "2 ڕووداوی نزیک لە یەک");
    assert_eq!((CKB.sources)(1), "سەرچاوە");
    assert_eq!((CKB.sources)(4), "4 سەرچاوە");
    assert_eq!((CKB.and_others)(1), " و سەرچاوەیەکی دیکە");
    assert_eq!((CKB.and_others)(3), " و 3 سەرچاوەی دیکە");
    assert_eq!((CKB.dataset_faulty)(1), "داتاکە هەڵەیەکی تێدایە، بۆیە هیچ شتێک پیشان نادرێت:");
    assert_eq!((CKB.dataset_faulty)(3), "داتاکە 3 هەڵەی تێدایە، بۆیە هیچ شتێک پیشان نادرێت:");
}

/// As the cards put it together, with names where the links would be.
#[test]
fn the_sentence_on_a_day_is_one_of_the_language() {
    let words = |track, value| (CKB.sentence_traffic)(Some(track), value);
    let sentence = [
        (CKB.sentence_begins)("2ی ئایاری 2026", "ڕەبیعە – تلکۆچەر"),
        (CKB.presumed)(words(Track::Travellers, Value::Open)),
        (CKB.or_already)(words(Track::Travellers, Value::Closed)),
        CKB.comma.to_owned(),
        i18n::since(CKB, "2025-06-14".parse().unwrap()),
        CKB.comma.to_owned(),
        (CKB.last_confirmed_by)("20ی نیسانی 2026"),
        "Reuters".to_owned(),
        (CKB.and_others)(1),
        CKB.sentence_goes_on.to_owned(),
        words(Track::Goods, Value::Unknown).to_owned(),
        CKB.comma.to_owned(),
        (CKB.ended)(words(Track::Goods, Value::Closed), "20ی نیسانی 2026"),
    ];
    assert_eq!(
        sentence.concat(),
        "لە 2ی ئایاری 2026، ڕەبیعە – تلکۆچەر بە گریمانە بە ڕووی گەشتیاراندا کراوە بوو یان ئیتر بە ڕووی گەشتیاراندا \
         داخراو بوو، لە 14ی حوزەیرانی 2025ەوە، دوایین جار بۆ 20ی نیسانی 2026 پشتڕاست کراوەتەوە بەپێی Reuters و \
         سەرچاوەیەکی دیکە؛ دۆخی بۆ کاڵا نەزانراو بوو، لە 20ی نیسانی 2026ەوە هیچ ڕاپۆرتێک نییە (تا ئەو کاتە بە ڕووی \
         کاڵادا داخراو بوو)"
    );
    assert_eq!((CKB.list)(&["هەسەدە", "عێراق", "Sahela"]), "هەسەدە، عێراق و Sahela");
    assert_eq!(
        (CKB.segment)((CKB.value)(Value::Closed), (CKB.certainty)(Certainty::Presumed), "3ی ئابی 2014", "9ی ئابی 2014"),
        "داخراو، بە گریمانە: 3ی ئابی 2014 – 9ی ئابی 2014"
    );
}

#[test]
fn the_table_is_written_with_the_letters_of_sorani() {
    /// The letters of Arabic that Sorani writes otherwise or not at all, and the line that only stretches a word.
    const OTHERS: [char; 14] = ['ك', 'ي', 'ى', 'ة', 'ؤ', 'إ', 'أ', 'آ', 'ذ', 'ث', 'ص', 'ض', 'ط', 'ـ'];
    let table = files("src/i18n/ckb");
    assert!(table.len() > 5, "the table has moved");
    for file in table {
        for (place, line) in file.text.lines().enumerate() {
            let odd = |letter: char| OTHERS.contains(&letter) || ('\u{200b}'..='\u{200f}').contains(&letter);
            assert!(!line.contains(odd), "{}:{}: {line}", file.path, place + 1);
            // He looks like e where it ends a word, and no word here ends in it.
            let ends_in_he = line.split(|letter: char| !letter.is_alphabetic()).any(|word| word.ends_with('ه'));
            assert!(!ends_in_he, "{}:{}: {line}", file.path, place + 1);
        }
    }
}
