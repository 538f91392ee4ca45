//! Days that an editor would look up.

use expect_test::expect;

use super::{day, status, tell};
use crate::frozen::frozen;

/// Crossing, track, day.
const QUESTIONS: [(&str, &str, &str); 41] = [
    ("al-qaim-al-bukamal", "travellers", "2012-09-20"),
    ("al-qaim-al-bukamal", "travellers", "2014-06-25"),
    ("al-qaim-al-bukamal", "travellers", "2019-09-29"),
    ("al-qaim-al-bukamal", "travellers", "2019-09-30"),
    ("al-qaim-al-bukamal", "travellers", "2019-10-01"),
    ("al-qaim-al-bukamal", "travellers", "2020-03-15"),
    ("al-qaim-al-bukamal", "travellers", "2023-01-01"),
    ("al-qaim-al-bukamal", "travellers", "2024-12-10"),
    ("al-qaim-al-bukamal", "travellers", "2025-06-13"),
    ("al-qaim-al-bukamal", "travellers", "2025-06-14"),
    ("al-qaim-al-bukamal", "travellers", "2026-05-02"),
    ("al-qaim-al-bukamal", "travellers", "2026-11-23"),
    ("al-qaim-al-bukamal", "goods", "2020-04-20"),
    ("al-qaim-al-bukamal", "goods", "2026-05-02"),
    ("al-qaim-al-bukamal", "iraqi-side", "2014-06-19"),
    ("al-qaim-al-bukamal", "iraqi-side", "2014-06-20"),
    ("al-qaim-al-bukamal", "iraqi-side", "2014-06-21"),
    ("al-qaim-al-bukamal", "iraqi-side", "2017-11-03"),
    ("al-qaim-al-bukamal", "syrian-side", "2017-11-10"),
    ("al-qaim-al-bukamal", "syrian-side", "2024-12-10"),
    ("rabia-al-yarubiyah", "travellers", "2013-01-15"),
    ("rabia-al-yarubiyah", "travellers", "2020-01-01"),
    ("rabia-al-yarubiyah", "travellers", "2026-05-02"),
    ("rabia-al-yarubiyah", "goods", "2020-01-09"),
    ("rabia-al-yarubiyah", "goods", "2020-01-10"),
    ("rabia-al-yarubiyah", "goods", "2026-04-25"),
    ("rabia-al-yarubiyah", "goods", "2026-05-02"),
    ("rabia-al-yarubiyah", "iraqi-side", "2014-08-15"),
    ("rabia-al-yarubiyah", "iraqi-side", "2017-10-17"),
    ("rabia-al-yarubiyah", "syrian-side", "2013-03-01"),
    ("rabia-al-yarubiyah", "syrian-side", "2026-01-20"),
    ("al-waleed-al-tanf", "travellers", "2004-11-09"),
    ("al-waleed-al-tanf", "travellers", "2026-05-02"),
    ("al-waleed-al-tanf", "goods", "2026-05-02"),
    ("al-waleed-al-tanf", "iraqi-side", "2014-06-25"),
    ("al-waleed-al-tanf", "iraqi-side", "2015-05-24"),
    ("al-waleed-al-tanf", "syrian-side", "2020-01-01"),
    ("faysh-khabur-semalka", "travellers", "2020-05-01"),
    ("faysh-khabur-semalka", "travellers", "2024-04-14"),
    ("faysh-khabur-semalka", "syrian-side", "2026-03-04"),
    ("sinjar-khana-sor", "travellers", "2020-01-01"),
];

#[test]
fn the_dataset_answers_as_an_editor_would() {
    let dataset = frozen();
    let answer = |(crossing, track, date): (&str, &str, &str)| {
        let status = status(&dataset, crossing, track, day(date));
        format!("{crossing} {track} {date}: {}\n", tell(&dataset, &status))
    };
    expect![[r#"
        al-qaim-al-bukamal travellers 2012-09-20: restricted presumed since 2012-09-18 confirmed 2012-09-18
        al-qaim-al-bukamal travellers 2014-06-25: closed confirmed confirmed 2014-06-25
        al-qaim-al-bukamal travellers 2019-09-29: closed confirmed confirmed 2019-09-29
        al-qaim-al-bukamal travellers 2019-09-30: open confirmed since 2019-09-30 confirmed 2019-09-30
        al-qaim-al-bukamal travellers 2019-10-01: open presumed since 2019-09-30 confirmed 2019-09-30
        al-qaim-al-bukamal travellers 2020-03-15: open presumed -> closed since 2019-09-30 confirmed 2019-09-30
        al-qaim-al-bukamal travellers 2023-01-01: unknown after closed 2021-06-06
        al-qaim-al-bukamal travellers 2024-12-10: closed presumed -> restricted since 2024-12-08 confirmed 2024-12-08
        al-qaim-al-bukamal travellers 2025-06-13: restricted presumed since 2024-12-09/2024-12-12 confirmed 2025-05-31
        al-qaim-al-bukamal travellers 2025-06-14: open confirmed since 2025-06-14 confirmed 2025-06-14
        al-qaim-al-bukamal travellers 2026-05-02: open presumed since 2025-06-14 confirmed 2026-04-20
        al-qaim-al-bukamal travellers 2026-11-23: unknown after open 2026-04-20
        al-qaim-al-bukamal goods 2020-04-20: closed confirmed since 2020-04-14 confirmed 2020-04-20
        al-qaim-al-bukamal goods 2026-05-02: open presumed since 2025-06-14 confirmed 2026-04-20
        al-qaim-al-bukamal iraqi-side 2014-06-19: nusra-and-rebels presumed since 2014-06-17 confirmed 2014-06-17
        al-qaim-al-bukamal iraqi-side 2014-06-20: nusra-and-rebels presumed -> islamic-state since 2014-06-17 confirmed 2014-06-17
        al-qaim-al-bukamal iraqi-side 2014-06-21: islamic-state confirmed since 2014-06-20/2014-06-21 confirmed 2014-06-21
        al-qaim-al-bukamal iraqi-side 2017-11-03: iraq-federal confirmed since 2017-11-03 confirmed 2017-11-03
        al-qaim-al-bukamal syrian-side 2017-11-10: contested syria-assad/islamic-state presumed since 2017-11-09 confirmed 2017-11-09
        al-qaim-al-bukamal syrian-side 2024-12-10: sdf-aanes presumed since 2024-12-06 confirmed 2024-12-06
        rabia-al-yarubiyah travellers 2013-01-15: closed confirmed since 2013-01-13 confirmed 2013-01-15
        rabia-al-yarubiyah travellers 2020-01-01: closed confirmed since 2013-03-03 confirmed 2020-01-01
        rabia-al-yarubiyah travellers 2026-05-02: unknown after closed 2026-04-20
        rabia-al-yarubiyah goods 2020-01-09: restricted confirmed since 2014-02-19 confirmed 2020-01-09
        rabia-al-yarubiyah goods 2020-01-10: closed confirmed since [..2020-01-10] confirmed 2020-01-10
        rabia-al-yarubiyah goods 2026-04-25: open presumed since 2026-04-20 confirmed 2026-04-20
        rabia-al-yarubiyah goods 2026-05-02: open confirmed since 2026-04-20 confirmed 2026-05-02
        rabia-al-yarubiyah iraqi-side 2014-08-15: kurdistan-region presumed -> contested since 2014-06-10 confirmed 2014-06-10
        rabia-al-yarubiyah iraqi-side 2017-10-17: iraq-federal confirmed since 2017-10-17 confirmed 2017-10-17
        rabia-al-yarubiyah syrian-side 2013-03-01: syria-assad confirmed since 2013-03-01 confirmed 2013-03-01
        rabia-al-yarubiyah syrian-side 2026-01-20: sdf-aanes presumed -> syria-transition since [..2025-03-10] confirmed 2025-09-12
        al-waleed-al-tanf travellers 2004-11-09: unknown after closed 2004-11-08
        al-waleed-al-tanf travellers 2026-05-02: unknown after closed 2026-02-26
        al-waleed-al-tanf goods 2026-05-02: open presumed since 2026-02-26/2026-04-20 confirmed 2026-04-20
        al-waleed-al-tanf iraqi-side 2014-06-25: disputed islamic-state/iraq-federal confirmed since 2014-06-22 confirmed 2014-06-25
        al-waleed-al-tanf iraqi-side 2015-05-24: islamic-state confirmed since 2015-05-24 confirmed 2015-05-24
        al-waleed-al-tanf syrian-side 2020-01-01: us-coalition-and-syrian-rebels presumed since 2016-03-04 confirmed 2019-09-30
        faysh-khabur-semalka travellers 2020-05-01: closed confirmed since 2020-03-14 confirmed 2020-05-01
        faysh-khabur-semalka travellers 2024-04-14: open confirmed since 2024-04-14 confirmed 2024-04-14
        faysh-khabur-semalka syrian-side 2026-03-04: disputed sdf-aanes/syria-transition confirmed since [..2026-03-03] confirmed 2026-03-04
        sinjar-khana-sor travellers 2020-01-01: closed presumed since 2018-12-15 confirmed 2018-12-15
    "#]]
    .assert_eq(&QUESTIONS.map(answer).concat());
}
