//! `crossing-data`, as an editor runs it.

use std::process::{Command, Output};

use crossing_timeline::domain::status::{on_day, to_json};
use expect_test::{Expect, expect};

use crate::{
    frozen::{FILE, frozen},
    source::root,
};

/// Runs it at the top of the repository: about the frozen facts, where no file is named.
pub(crate) fn run(arguments: &[&str]) -> Output {
    let names_a_file = arguments.contains(&"--data") || matches!(arguments, [] | ["check" | "--help", ..]);
    let about: &[&str] = if names_a_file { &[] } else { &["--data", FILE] };
    Command::new(env!("CARGO_BIN_EXE_crossing-data")).args(arguments).args(about).current_dir(root()).output().unwrap()
}

/// How the tool ends, and what it writes.
#[track_caller]
pub(crate) fn check(arguments: &[&str], expected: &Expect) {
    let Output { status, stdout, stderr } = run(arguments);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let stderr = text(stderr).lines().map(|line| format!("! {line}\n")).collect::<String>();
    expected.assert_eq(&format!("exit {}\n{}{stderr}", status.code().unwrap(), text(stdout)));
}

#[test]
fn a_good_file_is_counted_in_one_line() {
    check(
        &["check", "tests/it/fixtures/valid.json"],
        &expect![[r#"
            exit 0
            tests/it/fixtures/valid.json: 2 crossings, 3 actors, 2 events with 3 effects and 1 announcement, 2 sources, 1 conflict; as of 2020-12-31; nothing to correct
        "#]],
    );
}

#[test]
fn every_problem_is_told_with_its_place_record_and_rule() {
    check(
        &["check", "tests/it/fixtures/five-faults.json"],
        &expect![[r#"
            exit 1
            tests/it/fixtures/five-faults.json:10:95: actors[2].special (contested): should be true or false, not a text [type]
            tests/it/fixtures/five-faults.json:16:31: crossings[0].syrian_side.nmae (bridge): "nmae" is not a field here; the fields are aliases, name, area, governorate, district [known-field]
            tests/it/fixtures/five-faults.json:42:64: events[1].effects[0].value (2019-07-02-bridge-opens): "opened" is not a status; use one of open, restricted, closed, unknown, disputed [word]
            tests/it/fixtures/five-faults.json:43:88: events[1].effects[1].between (2019-07-02-bridge-opens): names fewer than two actors; say between whom it is contested or disputed [between]
            tests/it/fixtures/five-faults.json:50:77: sources[1].date (weekly-2019): "2019-13~" is not in the calendar [date]
            5 problems
        "#]],
    );
    check(
        &["check", "tests/it/fixtures/syntax.json"],
        &expect![[r#"
            exit 1
            tests/it/fixtures/syntax.json:9:5: file: is not JSON: expected `,` or `]`; mend the text there [syntax]
            1 problem
        "#]],
    );
}

#[test]
fn a_file_that_cannot_be_read_is_told_in_a_sentence() {
    check(
        &["check", "no-such-file.json"],
        &expect![[r#"
            exit 2
            ! crossing-data: no-such-file.json cannot be read: No such file or directory. Give the path of a dataset, such as static/data/crossings.json.
        "#]],
    );
    check(
        &["check", "static"],
        &expect![[r#"
            exit 2
            ! crossing-data: static cannot be read: Is a directory. Give the path of a dataset, such as static/data/crossings.json.
        "#]],
    );
}

#[test]
fn the_records_are_those_of_the_page() {
    let dataset = frozen();
    let all: Vec<_> = dataset.crossings().indices().collect();
    for date in ["2003-05-13", "2014-06-20", "2019-10-01", "2026-05-02", "2030-01-01"] {
        let expected = to_json(&dataset, &on_day(&dataset, &all, date.parse().unwrap()));
        let output = run(&["status", date, "--format", "json"]);
        assert_eq!(String::from_utf8(output.stdout).unwrap(), expected + "\n");
    }
}

#[test]
fn a_status_is_a_paragraph_in_plain_words() {
    check(
        &["status", "2026-05-02", "--crossing", "rabia-al-yarubiyah"],
        &expect![[r#"
            exit 0
            Rabia – Al-Yarubiyah, 2 May 2026
              Travellers: Unknown; no report since 20 April 2026 (Closed until then)
              Goods: Open, since 20 April 2026; confirmed [Prensa Latina (quoting the Iraqi News Agency)]
              Iraqi side: Iraqi federal government, since 17 October 2017; confirmed [Manila Bulletin (AP); Prensa Latina (quoting the Iraqi News Agency)]
              Syrian side: Syrian government after December 2024, since some day of 19–21 January 2026; confirmed [Manila Bulletin (AP); Prensa Latina (quoting the Iraqi News Agency)]
        "#]],
    );
    check(
        &["status", "2014-06-20", "--crossing", "al-qaim-al-bukamal"],
        &expect![[r#"
            exit 0
            Al-Qaim – Al-Bukamal, 20 June 2014
              Travellers: Closed; confirmed [Xinhua (xb824.com copy); Arab News (AP); The Financial Express, Bangladesh (AFP); Voice of America (GlobalSecurity copy); Kurdistan 24]
              Goods: Closed, since 19 July 2012 or earlier; confirmed [The Irish Times (Reuters material); Digital Journal (after Reuters); Reuters; Xinhua (xb824.com copy); Arab News (AP); The Financial Express, Bangladesh (AFP); Voice of America (GlobalSecurity copy); Kurdistan 24]
              Iraqi side: Al-Nusra Front and other Syrian rebels, then Islamic State; the day is not known, since 17 June 2014; presumed, last confirmed 17 June 2014 [Ahram Online (AFP); TMNews (Il Sole 24 Ore)]
              Syrian side: Al-Nusra Front and other Syrian rebels, since 17 June 2014; presumed, last confirmed 17 June 2014 [Ahram Online (AFP); TMNews (Il Sole 24 Ore)]
        "#]],
    );
    check(
        &["status", "2014-06-25", "--crossing", "al-waleed-al-tanf"],
        &expect![[r#"
            exit 0
            Al-Waleed – Al-Tanf, 25 June 2014
              Travellers: Closed, since 22 June 2014 or earlier; confirmed [Your Middle East (AFP); RFE/RL; Long War Journal (mesop.de copy); Al-Araby Al-Jadeed]
              Goods: Closed, since 22 June 2014 or earlier; confirmed [Your Middle East (AFP); RFE/RL; Long War Journal (mesop.de copy); Al-Araby Al-Jadeed]
              Iraqi side: Disputed between Islamic State and Iraqi federal government, since 22 June 2014; confirmed [Your Middle East (AFP); RFE/RL; Long War Journal (mesop.de copy)]
              Syrian side: Syrian government under Bashar al-Assad, since 8 November 2004 or earlier; presumed, last confirmed 23 July 2012 [The Express Tribune (Reuters); PRI / GlobalPost; Al Jazeera; Associated Press (Townhall)]
        "#]],
    );
}

#[test]
fn a_dataset_of_ones_own_is_read_and_checked() {
    check(
        &["status", "2019-07-02", "--data", "tests/it/fixtures/valid.json"],
        &expect![[r#"
            exit 0
            The Bridge, 2 July 2019
              Travellers: Open, since 2 July 2019; confirmed [The Daily]
              Goods: Unknown; no report found
              Iraqi side: Contested between The North and The South, since 2 July 2019 or earlier; confirmed [The Daily]
              Syrian side: Unknown; no report found

            The Ford, 2 July 2019
              Travellers: Unknown; no report found
              Goods: Unknown; no report found
              Iraqi side: Unknown; no report found
              Syrian side: Unknown; no report found
        "#]],
    );
    check(
        &["status", "2019-07-02", "--data", "tests/it/fixtures/five-faults.json"],
        &expect![[r#"
            exit 2
            ! crossing-data: tests/it/fixtures/five-faults.json has 5 problems. Run `crossing-data check tests/it/fixtures/five-faults.json` to see what to correct.
        "#]],
    );
    check(
        &["status", "2019-07-02", "--data", "tests/it/fixtures/date.json"],
        &expect![[r#"
            exit 2
            ! crossing-data: tests/it/fixtures/date.json has a problem. Run `crossing-data check tests/it/fixtures/date.json` to see what to correct.
        "#]],
    );
    check(
        &["status", "2019-07-02", "--data", "no-such-file.json"],
        &expect![[r#"
            exit 2
            ! crossing-data: no-such-file.json cannot be read: No such file or directory. Give the path of a dataset, such as static/data/crossings.json.
        "#]],
    );
}

#[test]
fn a_question_that_cannot_be_answered_is_told_why() {
    check(
        &["status", "2019-09"],
        &expect![[r#"
            exit 2
            ! crossing-data: "2019-09" is not a day. Write year, month and day, such as 2019-09-30.
        "#]],
    );
    check(
        &["status", "2019-02-30"],
        &expect![[r#"
            exit 2
            ! crossing-data: "2019-02-30" is not in the calendar. Give a day that is, such as 2019-09-30.
        "#]],
    );
    check(
        &["status", "yesterday"],
        &expect![[r#"
            exit 2
            ! crossing-data: "yesterday" is not a day. Write year, month and day, such as 2019-09-30.
        "#]],
    );
    check(
        &["status", "2019-09-30", "--crossing", "al-qaim"],
        &expect![[r#"
            exit 2
            ! crossing-data: There is no crossing "al-qaim". The crossings are faysh-khabur-semalka, al-waleed-north, sahela, rabia-al-yarubiyah, al-mahmoudiyah, sinjar-khana-sor, al-qaim-al-bukamal, al-bukamal-militia-gates, al-waleed-al-tanf.
        "#]],
    );
}

#[test]
fn a_wrong_command_line_is_told_what_there_is() {
    check(
        &["status", "2019-09-30", "--format", "xml"],
        &expect![[r#"
            exit 2
            ! error: invalid value 'xml' for '--format <FORMAT>'
            !   [possible values: text, json]
            ! 
            ! For more information, try '--help'.
        "#]],
    );
    assert_eq!(run(&[]).status.code(), Some(2));
    assert!(run(&["--help"]).status.success());
}
