//! `crossing-data promises`, as an editor runs it.

use crossing_timeline::domain::{
    dataset::Language,
    promises::{promises, to_csv, to_json},
};
use expect_test::expect;

use crate::{
    frozen::frozen,
    tool::{check, run},
};

#[test]
fn an_announcement_is_a_paragraph_with_what_came_of_it() {
    check(
        &["promises", "--data", "tests/it/fixtures/valid.json"],
        &expect![[r#"
            exit 0
            The Bridge
            1 announcement: 1 late. 1 gave a date and came due; of these 0 kept. On the median these came 2 to 31 days late.

              1 May 2019 [2019-05-01-minister-promises]
                A minister: It opens in June (opening)
                Promised for: June 2019
                Late by 2 to 31 days: 2 July 2019 [2019-07-02-bridge-opens]
        "#]],
    );
}

#[test]
fn the_chain_of_september_2019_is_told_with_its_slips() {
    let output = run(&["promises"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let (_, september) = text.split_once("Al-Qaim – Al-Bukamal\n").unwrap();
    let (_, september) = september.split_once("\n  7 August 2019").unwrap();
    let (september, _) = september.split_once("\n  5 January 2023").unwrap();
    expect![[r#"
        7 August 2019 [2019-08-07-date-set-1-september]
            Ahmad Jidyan, mayor of al-Qaim: Opening agreed for 1 September (reopening)
            Promised for: 1 September 2019; brought forward by about 0 to 29 days
            Late by 29 days: 30 September 2019 [2019-09-30-al-qaim-reopened]

          28 August 2019 [2019-08-28-opening-moved-to-7-september]
            Ahmad Jidyan, mayor of al-Qaim: Opening on 7 September (reopening)
            Promised for: 7 September 2019; put off by 6 days
            Late by 23 days: 30 September 2019 [2019-09-30-al-qaim-reopened]

          4 September 2019 [2019-09-04-opening-moved-to-10-september]
            Farhan Mohammed al-Dulaimi, Anbar provincial council: Opening on 10 September 2019 instead of 7 September (reopening)
            Promised for: 10 September 2019; put off by 3 days
            Late by 20 days: 30 September 2019 [2019-09-30-al-qaim-reopened]

          13 September 2019 [2019-09-13-opening-put-off-ten-days]
            Iraqi officials (Al-Mayadeen; other media): Opening within about ten days (reopening)
            Promised for: about 23 September 2019; put off by about 13 days
            Late by about 7 days: 30 September 2019 [2019-09-30-al-qaim-reopened]

          27 September 2019 [2019-09-27-abdul-mahdi-sets-30-september]
            Iraqi prime minister Adel Abdul Mahdi, via the border ports authority: Opening on Monday 30 September 2019 (reopening to travellers and trade)
            Promised for: 30 September 2019; put off by about 7 days
            Kept, on the day: 30 September 2019 [2019-09-30-al-qaim-reopened]
    "#]].assert_eq(&format!("7 August 2019{september}"));
}

#[test]
fn each_crossing_begins_with_its_counts() {
    let output = run(&["promises"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let counts: Vec<&str> = text.lines().filter(|line| line.contains(" announcements: ")).collect();
    expect![[r#"
        6 announcements: 3 partly kept, 1 not kept, 2 not known.
        9 announcements: 2 kept, 1 late, 2 partly kept, 3 fulfilled with no date promised, 1 not known. 2 gave a date and came due; of these 2 kept. On the median these came about 3 days early.
        23 announcements: 5 kept, 9 late, 1 not kept, 7 fulfilled with no date promised, 1 not known. 13 gave a date and came due; of these 5 kept. On the median these came about 20 to 23 days late.
        9 announcements: 3 kept, 1 late, 4 fulfilled with no date promised, 1 not known. 3 gave a date and came due; of these 2 to 3 kept. On the median these came about 0 to 6 days early."#]].assert_eq(&counts.join("\n"));
}

#[test]
fn records_and_table_are_those_of_the_page() {
    let dataset = frozen();
    let promises = promises(&dataset);
    let told = |format| String::from_utf8(run(&["promises", "--format", format]).stdout).unwrap();
    assert_eq!(told("json"), to_json(&dataset, &promises) + "\n");
    assert_eq!(told("csv"), to_csv(&dataset, &promises, Language::En, &[]));
}

#[test]
fn a_file_with_faults_is_told_in_a_sentence() {
    check(
        &["promises", "--data", "tests/it/fixtures/five-faults.json"],
        &expect![[r#"
        exit 2
        ! crossing-data: tests/it/fixtures/five-faults.json has 5 problems. Run `crossing-data check tests/it/fixtures/five-faults.json` to see what to correct.
    "#]],
    );
    check(
        &["promises", "--format", "xml"],
        &expect![[r#"
        exit 2
        ! error: invalid value 'xml' for '--format <FORMAT>'
        !   [possible values: text, json, csv]
        ! 
        ! For more information, try '--help'.
    "#]],
    );
}
