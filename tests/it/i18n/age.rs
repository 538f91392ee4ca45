//! How old the facts are, in each language.

use crossing_timeline::{
    domain::date::Age::{self, Days, Months, Years},
    i18n::{self, Locale},
};

/// After the words for the day itself, what is said of an age.
#[track_caller]
fn check(locale: Locale, ages: &[(Age, &str)]) {
    let messages = locale.messages();
    let day = i18n::day(messages, "2026-10-01".parse().unwrap());
    let plain = (messages.as_of)(&day);
    for &(age, expected) in ages {
        let said = (messages.as_of_ago)(&day, age);
        assert_eq!(said.strip_prefix(&plain), Some(expected), "{age:?}");
    }
}

#[test]
fn in_english_small_numbers_are_words() {
    check(
        Locale::En,
        &[
            (Days(0), ", today"),
            (Days(1), ", yesterday"),
            (Days(2), ", two days ago"),
            (Days(3), ", three days ago"),
            (Days(9), ", nine days ago"),
            (Days(10), ", 10 days ago"),
            (Days(11), ", 11 days ago"),
            (Days(30), ", 30 days ago"),
            (Days(45), ", 45 days ago"),
            (Months(1), ", one month ago"),
            (Months(2), ", two months ago"),
            (Months(3), ", three months ago"),
            (Months(5), ", five months ago"),
            (Months(6), ", six months ago"),
            (Months(11), ", 11 months ago"),
            (Months(12), ", 12 months ago"),
            (Years(1), ", one year ago"),
            (Years(2), ", two years ago"),
            (Years(3), ", three years ago"),
            (Years(11), ", 11 years ago"),
        ],
    );
}

#[test]
fn in_arabic_the_noun_goes_with_the_number() {
    check(
        Locale::Ar,
        &[
            (Days(0), "، أي حتى اليوم"),
            (Days(1), "، أي حتى أمس"),
            (Days(2), "، أي قبل يومين"),
            (Days(3), "، أي قبل 3 أيام"),
            (Days(10), "، أي قبل 10 أيام"),
            (Days(11), "، أي قبل 11 يوما"),
            (Days(30), "، أي قبل 30 يوما"),
            (Days(45), "، أي قبل 45 يوما"),
            (Months(1), "، أي قبل شهر واحد"),
            (Months(2), "، أي قبل شهرين"),
            (Months(3), "، أي قبل 3 أشهر"),
            (Months(5), "، أي قبل 5 أشهر"),
            (Months(6), "، أي قبل 6 أشهر"),
            (Months(11), "، أي قبل 11 شهرا"),
            (Months(12), "، أي قبل 12 شهرا"),
            (Years(1), "، أي قبل سنة واحدة"),
            (Years(2), "، أي قبل سنتين"),
            (Years(3), "، أي قبل 3 سنوات"),
            (Years(11), "، أي قبل 11 سنة"),
        ],
    );
}

#[test]
fn in_sorani_the_noun_stays_as_it_is() {
    check(
        Locale::Ckb,
        &[
            (Days(0), "، واتە تا ئەمڕۆ"),
            (Days(1), "، واتە تا دوێنێ"),
            (Days(2), "، 2 ڕۆژ لەمەوبەر"),
            (Days(3), "، 3 ڕۆژ لەمەوبەر"),
            (Days(10), "، 10 ڕۆژ لەمەوبەر"),
            (Days(11), "، 11 ڕۆژ لەمەوبەر"),
            (Days(30), "، 30 ڕۆژ لەمەوبەر"),
            (Days(45), "، 45 ڕۆژ لەمەوبەر"),
            (Months(1), "، 1 مانگ لەمەوبەر"),
            (Months(2), "، 2 مانگ لەمەوبەر"),
            (Months(3), "، 3 مانگ لەمەوبەر"),
            (Months(5), "، 5 مانگ لەمەوبەر"),
            (Months(6), "، 6 مانگ لەمەوبەر"),
            (Months(11), "، 11 مانگ لەمەوبەر"),
            (Months(12), "، 12 مانگ لەمەوبەر"),
            (Years(1), "، 1 ساڵ لەمەوبەر"),
            (Years(2), "، 2 ساڵ لەمەوبەر"),
            (Years(3), "، 3 ساڵ لەمەوبەر"),
            (Years(11), "، 11 ساڵ لەمەوبەر"),
        ],
    );
}

#[test]
fn of_old_facts_is_said_that_what_happened_since_is_missing() {
    for (locale, expected) in [
        (Locale::En, "Whatever has happened since 1 October 2026 is not in here."),
        (Locale::Ar, "ما استجدّ بعد 1 تشرين الأول 2026 غير وارد هنا."),
        (Locale::Ckb, "هەرچی لە 1ی تشرینی یەکەمی 2026ەوە ڕوویدابێت، لێرەدا نییە."),
    ] {
        let messages = locale.messages();
        assert_eq!((messages.old)(&i18n::day(messages, "2026-10-01".parse().unwrap())), expected);
    }
}
