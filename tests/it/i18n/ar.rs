//! Arabic sentences: dates, counted nouns and their cases, what came of an announcement.

use crossing_timeline::{
    domain::{
        dataset::{Outcome, Track, Value},
        date::{Day, DayRange},
        figures::{Bounds, TrackFigures},
        promises::{Elapsed, Tally},
        status::Certainty,
    },
    i18n::{self, Messages, ar},
};
use serde_json::{Value as Json, json};

use crate::promises::judged::promise;

const AR: &Messages = &ar::MESSAGES;

#[test]
fn each_precision_has_its_words() {
    for (date, expected) in [
        ("2019-09-30", "30 أيلول 2019"),
        ("2018-10-15", "15 تشرين الأول 2018"),
        ("2014-01", "كانون الثاني 2014"),
        ("2014", "2014"),
        ("2023-21", "ربيع 2023"),
        ("2023-24", "شتاء 2023"),
        ("2019-07~", "نحو تموز 2019"),
        ("2018-12-15?", "15 كانون الأول 2018 على الأرجح"),
        ("2018-11-15%", "نحو 15 تشرين الثاني 2018"),
        ("2014-06-20/2014-06-21", "20–21 حزيران 2014"),
        ("2013-02-28/2013-03-01", "من 28 شباط 2013 إلى 1 آذار 2013"),
        ("[..2014-04-13]", "بحلول 13 نيسان 2014"),
        ("2012/..", "اعتبارا من 2012"),
        ("../2012", "بحلول 2012"),
    ] {
        let date = date.parse().unwrap();
        assert_eq!(i18n::reported(AR, date), expected);
        // Labels shorten nothing.
        assert_eq!(i18n::reported_short(AR, date), expected);
    }
}

#[test]
fn the_axis_alone_shortens_months_of_two_words() {
    let shown: Vec<&str> = (1..=12).map(|month| i18n::month_tick(AR, month)).collect();
    let expected = ["ك2", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "ت1", "ت2", "ك1"];
    assert_eq!(shown, expected);
}

#[test]
fn where_the_year_is_told_beside_it_a_day_is_told_without() {
    for (date, expected) in [
        ("2019-09-07", "7 أيلول"),
        ("2019-10-23~", "نحو 23 تشرين الأول"),
        ("2019-09", "أيلول 2019"),
        ("2019-09-07/2019-09-09", "7–9 أيلول 2019"),
    ] {
        assert_eq!(i18n::day_of_month(AR, date.parse().unwrap()), expected);
    }
}

#[test]
fn since_says_what_is_known_of_the_beginning() {
    for (date, expected) in [
        ("2019-09-30", "منذ 30 أيلول 2019"),
        ("2019-07~", "منذ نحو تموز 2019"),
        ("2026-01-19/2026-01-21", "منذ يوم ما خلال الفترة 19–21 كانون الثاني 2026"),
        ("2013-02-28/2013-03-01", "منذ يوم ما خلال الفترة من 28 شباط 2013 إلى 1 آذار 2013"),
        ("[..2018-10-14]", "منذ 14 تشرين الأول 2018 أو قبل ذلك"),
    ] {
        assert_eq!(i18n::since(AR, date.parse().unwrap()), expected);
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

/// A track that was closed and reopened so often, and closed in the end from the first of these days on.
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
fn days_have_the_form_that_their_number_asks_for() {
    for (number, alone, after) in [
        (1, "يوم واحد", "يوم واحد"),
        (2, "يومان", "يومين"),
        (3, "3 أيام", "3 أيام"),
        (10, "10 أيام", "10 أيام"),
        (11, "11 يوما", "11 يوما"),
        (12, "12 يوما", "12 يوما"),
        (99, "99 يوما", "99 يوما"),
        (100, "100 يوم", "100 يوم"),
        (101, "101 يوم", "101 يوم"),
        (102, "102 يوم", "102 يوم"),
        (103, "103 أيام", "103 أيام"),
        (111, "111 يوما", "111 يوما"),
        (2288, "2,288 يوما", "2,288 يوما"),
    ] {
        let run = Some(days("2001-01-01", number));
        let told = (AR.figures.longest)(&figures((1, 1), (0, 0), (run, run)), "2026-01-01".parse().unwrap());
        assert_eq!(told.split('،').next(), Some(&*format!("أطول إغلاق معروف: {alone}")));
        assert_eq!((AR.promises.later)(exactly(number)), format!("بعد {after}"));
        assert_eq!((AR.promises.later)(about(number, number)), format!("بعد نحو {after}"));
    }
    assert_eq!((AR.promises.later)(exactly(0)), "في اليوم نفسه");
}

#[test]
fn a_range_of_days_goes_with_the_number_beside_the_noun() {
    for (days, expected) in [
        (between(0, 1), "بعد يوم واحد على الأكثر"),
        (between(0, 2), "بعد يومين على الأكثر"),
        (between(1, 2), "بعد يوم واحد أو يومين"),
        (between(1, 60), "بعد يوم واحد إلى 60 يوما"),
        (between(2, 5), "بعد يومين إلى 5 أيام"),
        (between(3, 10), "بعد 3 إلى 10 أيام"),
        (between(56, 60), "بعد 56 إلى 60 يوما"),
        (between(99, 100), "بعد 99 إلى 100 يوم"),
        (between(99, 103), "بعد 99 إلى 103 أيام"),
        (between(2288, 2534), "بعد 2,288 إلى 2,534 يوما"),
        (about(56, 60), "بعد نحو 56 إلى 60 يوما"),
    ] {
        assert_eq!((AR.promises.later)(days), expected);
    }
}

#[test]
fn a_number_in_a_table_stands_alone() {
    let number = |least, most| (AR.figures.number)(Bounds { least, most });
    assert_eq!(number(0, 0), "0");
    assert_eq!(number(365, 365), "365");
    assert_eq!(number(2288, 2534), "2,288 إلى 2,534");
}

#[test]
fn closures_and_reopenings_are_counted_in_times() {
    for (number, times) in [
        (1, "مرة واحدة"),
        (2, "مرتين"),
        (3, "3 مرات"),
        (10, "10 مرات"),
        (11, "11 مرة"),
        (12, "12 مرة"),
        (99, "99 مرة"),
        (100, "100 مرة"),
        (101, "101 مرة"),
        (102, "102 مرة"),
        (103, "103 مرات"),
        (111, "111 مرة"),
        (2288, "2,288 مرة"),
    ] {
        let told = (AR.figures.counts)(&figures((number, number), (number, number), (None, None)));
        assert_eq!(told, format!("أُغلق أمام البضائع {times}، وأُعيد فتحه {times}."));
    }
    for (closures, reopenings, expected) in [
        ((0, 0), (0, 0), "لم ترد تقارير عن إغلاقه أمام البضائع."),
        ((1, 2), (0, 0), "أُغلق أمام البضائع مرة واحدة أو مرتين؛ ولم ترد تقارير عن إعادة فتحه."),
        ((5, 15), (0, 1), "أُغلق أمام البضائع من 5 إلى 15 مرة، وأُعيد فتحه مرة واحدة على الأكثر."),
        ((2, 10), (0, 12), "أُغلق أمام البضائع من مرتين إلى 10 مرات، وأُعيد فتحه 12 مرة على الأكثر."),
    ] {
        assert_eq!((AR.figures.counts)(&figures(closures, reopenings, (None, None))), expected);
    }
}

#[test]
fn the_longest_closure_is_told_as_surely_as_it_is_known() {
    let last: Day = "2019-09-29".parse().unwrap();
    let (surely, possibly) = (days("2019-09-01", 29), days("2019-08-30", 31));
    let longest = |surely, possibly| (AR.figures.longest)(&figures((1, 1), (1, 1), (surely, possibly)), last);
    assert_eq!(longest(None, None), "");
    assert_eq!(
        longest(Some(surely), Some(surely)),
        "أطول إغلاق معروف: 29 يوما، من 1 أيلول 2019 إلى 29 أيلول 2019، وهو آخر يوم يشمله الحساب."
    );
    assert_eq!(
        longest(Some(days("2019-09-01", 28)), Some(days("2019-08-30", 30))),
        "أطول إغلاق معروف: من 28 إلى 30 يوما. المؤكد: من 1 أيلول 2019 إلى 28 أيلول 2019؛ والمحتمل: من 30 آب 2019 إلى 28 \
         أيلول 2019."
    );
    assert_eq!(
        longest(None, Some(possibly)),
        "أطول إغلاق معروف: 31 يوما على الأكثر، خلال الفترة من 30 آب 2019 إلى 29 أيلول 2019، وهو آخر يوم يشمله الحساب."
    );
    assert_eq!(longest(None, Some(days("2019-09-07", 1))), "أطول إغلاق معروف: يوم واحد على الأكثر، في 7 أيلول 2019.");
}

fn tally(announcements: usize) -> Tally {
    Tally { announcements, outcomes: Vec::new(), dated: 0, kept: (0, 0), median_late: None }
}

#[test]
fn announcements_are_counted() {
    for (number, expected) in [
        (0, "لا إعلانات."),
        (1, "إعلان واحد."),
        (2, "إعلانان."),
        (3, "3 إعلانات."),
        (10, "10 إعلانات."),
        (11, "11 إعلانا."),
        (12, "12 إعلانا."),
        (99, "99 إعلانا."),
        (100, "100 إعلان."),
        (101, "101 إعلان."),
        (102, "102 إعلان."),
        (103, "103 إعلانات."),
        (111, "111 إعلانا."),
        (2288, "2,288 إعلانا."),
    ] {
        assert_eq!((AR.promises.summary)(&tally(number)), expected);
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
        (AR.promises.summary)(&all),
        "20 إعلانا. نُفّذ في موعده: 5؛ نُفّذ متأخرا: 9؛ نُفّذ جزئيا: 2؛ تحقق من دون موعد معلن: 1؛ لم يحن موعده: 1؛ \
         مصيره غير معروف: 2. إعلانات حُدد لها موعد وحان: 13؛ ما نُفّذ منها في موعده: من 5 إلى 6. \
         والقيمة الوسيطة: نُفّذ بعد نحو 20 إلى 23 يوما من الموعد."
    );
}

/// Behind a verb that is denied, a bare "one" says that there was not one.
#[test]
fn one_that_was_not_carried_out_is_told_as_one() {
    let one = Tally { outcomes: vec![(Outcome::NotKept, 1)], ..tally(23) };
    assert_eq!((AR.promises.summary)(&one), "23 إعلانا. لم يُنفّذ: 1.");
}

#[test]
fn a_new_date_is_told_by_its_distance_from_the_one_before() {
    for (days, expected) in [
        (exactly(0), "الموعد نفسه مجددا"),
        (exactly(1), "أُجّل مدة يوم واحد"),
        (about(2, 2), "أُجّل مدة نحو يومين"),
        (between(0, 3), "أُجّل مدة 3 أيام على الأكثر"),
        (exactly(-29), "قُدّم مدة 29 يوما"),
        (between(-5, -2), "قُدّم مدة يومين إلى 5 أيام"),
        (between(-3, 2), "نُقل إلى ما بين 3 أيام قبل الموعد السابق ويومين بعده"),
    ] {
        assert_eq!((AR.promises.slip)(days), expected);
    }
    assert_eq!((AR.promises.step)("7 أيلول", Some(exactly(6))), "7 أيلول، بعد 6 أيام من الموعد السابق");
    assert_eq!(
        (AR.promises.put_off)(4, "1 أيلول 2019", "30 أيلول 2019", exactly(29)),
        "أُجّل 4 مرات: من 1 أيلول 2019 إلى 30 أيلول 2019، بمجموع 29 يوما"
    );
    assert_eq!((AR.promises.put_off)(2, "أ", "ب", exactly(2)), "أُجّل مرتين: من أ إلى ب، بمجموع يومين");
}

/// What is said of an announcement of 20 March 2019, in a sentence and in the picture.
#[track_caller]
fn check(fields: &Json, outcome: &str, line: &str) {
    let promise = promise("2019-03-20", fields);
    assert_eq!((AR.outcome)(&promise), outcome, "{fields}");
    let said = i18n::reported_short(AR, promise.said);
    let by = promise.promised.map(|date| i18n::reported_short(AR, date));
    assert_eq!((AR.promises.line)(&said, by.as_deref(), &promise), format!("20 آذار 2019: {line}"), "{fields}");
}

#[test]
fn what_came_of_a_date_is_told_with_its_days() {
    let of = |by: &str, settled: &str, outcome: &str| json!({"by": by, "outcome_date": settled, "outcome": outcome});
    check(
        &of("2019-09-30", "2019-09-30", "kept"),
        "نُفّذ في يوم الموعد نفسه",
        "الموعد 30 أيلول 2019، نُفّذ في يوم الموعد نفسه",
    );
    check(
        &of("2019-10-11~", "2019-09-30", "kept"),
        "نُفّذ قبل نحو 11 يوما من الموعد",
        "الموعد نحو 11 تشرين الأول 2019، نُفّذ قبل نحو 11 يوما من الموعد",
    );
    check(&of("2019-09", "2019-09-30", "kept"), "نُفّذ في موعده", "الموعد أيلول 2019، نُفّذ في موعده");
    check(
        &of("2019-09-28", "2019-09-30", "late"),
        "نُفّذ متأخرا، بعد يومين من الموعد",
        "الموعد 28 أيلول 2019، نُفّذ بعد يومين من الموعد",
    );
    check(
        &of("2019-04", "2019-05", "late"),
        "نُفّذ متأخرا، بعد يوم واحد إلى 60 يوما من الموعد",
        "الموعد نيسان 2019، نُفّذ بعد يوم واحد إلى 60 يوما من الموعد",
    );
    check(
        &of("2019-04-10", "2019-04", "kept"),
        "سُجّل أنه نُفّذ في موعده؛ لكن التواريخ تحتمل أن يكون قد نُفّذ بين 9 أيام قبل الموعد و20 يوما بعده",
        "الموعد 10 نيسان 2019، نُفّذ بين 9 أيام قبل الموعد و20 يوما بعده",
    );
    check(
        &of("2019-04-01", "2019-04", "late"),
        "سُجّل أنه نُفّذ متأخرا؛ لكن التواريخ تحتمل أن يكون قد نُفّذ بين يوم الموعد و29 يوما بعده",
        "الموعد 1 نيسان 2019، نُفّذ بين يوم الموعد و29 يوما بعده",
    );
}

#[test]
fn what_came_without_a_date_is_told_from_the_announcement_on() {
    let settled = |outcome: &str| json!({"outcome_date": "2019-09-30", "outcome": outcome});
    check(&settled("no-date"), "تحقق بعد 194 يوما من الإعلان", "بلا موعد، تحقق بعد 194 يوما");
    check(
        &json!({"outcome_date": "2019-03-20", "outcome": "no-date"}),
        "تحقق في يوم الإعلان نفسه",
        "بلا موعد، تحقق في اليوم نفسه",
    );
    check(&settled("late"), "نُفّذ متأخرا، بعد 194 يوما من الإعلان", "بلا موعد، نُفّذ متأخرا بعد 194 يوما");
    check(&settled("partly"), "نُفّذ جزئيا، بعد 194 يوما من الإعلان", "بلا موعد، نُفّذ جزئيا بعد 194 يوما");
    check(&settled("not-kept"), "لم يُنفّذ", "بلا موعد، لم يُنفّذ");
    check(&json!({"by": "2027", "outcome": "pending"}), "لم يحن موعده", "الموعد 2027، لم يحن موعده");
    check(&json!({"by": "2019", "outcome": "unknown"}), "مصيره غير معروف", "الموعد 2019، مصيره غير معروف");
}

#[test]
fn events_crossings_and_sources_are_counted() {
    assert_eq!((AR.count)(2, 165), "المعروض 2 من أصل 165 حدثا");
    assert_eq!((AR.count)(0, 2), "المعروض 0 من أصل حدثين");
    assert_eq!((AR.count_outside)(75, 103, 1), "المعروض 75 من أصل 103 أحداث، وحدث واحد آخر خارج هذه الفترة");
    assert_eq!((AR.count_outside)(75, 102, 2), "المعروض 75 من أصل 102 حدث، وحدثان آخران خارج هذه الفترة");
    assert_eq!((AR.count_outside)(75, 165, 30), "المعروض 75 من أصل 165 حدثا، و30 حدثا آخر خارج هذه الفترة");
    assert_eq!((AR.more_crossings)(1), "عرض معبر واحد غير رسمي");
    assert_eq!((AR.more_crossings)(2), "عرض معبرين غير رسميين");
    assert_eq!((AR.more_crossings)(6), "عرض 6 معابر غير رسمية");
    assert_eq!((AR.cluster_heading)(2), "حدثان متقاربان");
    assert_eq!((AR.cluster_heading)(12), "12 حدثا متقاربا");
    assert_eq!((AR.sources)(1), "المصدر");
    assert_eq!((AR.sources)(2), "مصدران");
    assert_eq!((AR.sources)(4), "4 مصادر");
    assert_eq!((AR.and_others)(1), " ومصدر آخر");
    assert_eq!((AR.and_others)(2), " ومصدرين آخرين");
    assert_eq!((AR.and_others)(3), " و3 مصادر أخرى");
    assert_eq!((AR.and_others)(11), " و11 مصدرا آخر");
    assert_eq!((AR.dataset_faulty)(3), "في البيانات 3 أخطاء، فلا يمكن عرض شيء:");
}

/// As the cards put it together, with a name where the link would be.
#[test]
fn the_sentence_on_a_day_is_one_of_the_language() {
    let words = |track, value| (AR.sentence_traffic)(Some(track), value);
    let sentence = [
        (AR.sentence_begins)("2 أيار 2026", "القائم – البوكمال"),
        (AR.presumed)(words(Track::Travellers, Value::Open)),
        (AR.or_already)(words(Track::Travellers, Value::Restricted)),
        AR.comma.to_owned(),
        i18n::since(AR, "2025-06-14".parse().unwrap()),
        AR.comma.to_owned(),
        (AR.last_confirmed_by)("20 نيسان 2026"),
        "Reuters".to_owned(),
        AR.sentence_goes_on.to_owned(),
        words(Track::Goods, Value::Unknown).to_owned(),
        AR.comma.to_owned(),
        (AR.ended)(words(Track::Goods, Value::Closed), "20 نيسان 2026"),
    ];
    assert_eq!(
        sentence.concat(),
        "في 2 أيار 2026 كان معبر القائم – البوكمال مفتوحا أمام المسافرين على ما يُفترض أو كان قد أصبح مفتوحا بقيود أمام \
         المسافرين، منذ 14 حزيران 2025، وآخر تأكيد لذلك في 20 نيسان 2026 بحسب Reuters؛ وكان في وضع غير معروف بالنسبة \
         إلى البضائع، ولم ترد تقارير منذ 20 نيسان 2026 (وكان حتى ذلك التاريخ مغلقا أمام البضائع)"
    );
    assert_eq!((AR.list)(&["ربيعة – اليعربية", "القائم – البوكمال"]), "ربيعة – اليعربية والقائم – البوكمال");
    assert_eq!((AR.list)(&["قسد", "العراق", "Sahela"]), "قسد والعراق و\u{a0}Sahela");
    assert_eq!((AR.list)(&["العراق", &i18n::isolated("Sahela")]), "العراق و\u{a0}\u{2068}Sahela\u{2069}");
    assert_eq!((AR.confirmed_by)("2 أيار 2026") + "Reuters", "وهذا الوضع مؤكد في 2 أيار 2026 بحسب Reuters");
    assert_eq!(
        (AR.segment)((AR.value)(Value::Closed), (AR.certainty)(Certainty::Presumed), "3 آب 2014", "9 آب 2014"),
        "مغلق، افتراضا: 3 آب 2014 – 9 آب 2014"
    );
}
