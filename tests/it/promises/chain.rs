//! Dates given one after the other for the same thing.

use std::fmt::Write as _;

use crossing_timeline::domain::promises::{Chain, Slip, chains, promises};
use expect_test::expect;

use super::tell;
use crate::reader::{crossing, event, facts};

fn date(slip: Slip<'_>) -> String {
    slip.to.promised.unwrap().to_string()
}

/// The chain at al-Qaim that the reopening of 30 September 2019 settled.
fn with_chain(tell: impl Fn(&Chain<'_>)) {
    let promises = promises(facts().dataset());
    let chains = chains(&promises, crossing("al-qaim-al-bukamal"));
    let reopened = event("2019-09-30-al-qaim-reopened");
    tell(chains.iter().find(|chain| chain.settled_by == reopened).unwrap());
}

#[test]
fn september_2019_is_told_by_the_dataset_alone() {
    with_chain(|chain| {
        let run = chain.postponements().pop().unwrap();
        let mut text = run[0].from.promised.unwrap().to_string();
        for slip in run {
            write!(text, " +{} {}", tell(Some(slip.days)), date(slip)).unwrap();
        }
        expect!["2019-09-01 +6 2019-09-07 +3 2019-09-10 +~13 2019-09-23~ +~7 2019-09-30"].assert_eq(&text);
    });
}

#[test]
fn a_chain_is_in_the_order_said_and_slips_pass_over_what_gave_no_date() {
    with_chain(|chain| {
        let said: Vec<_> = chain.promises.iter().map(|promise| promise.event).collect();
        assert!(said.is_sorted());
        assert_eq!(said.len(), 15);
        let mut text = String::new();
        for slip in chain.slips() {
            writeln!(text, "{} -> {}: {}", slip.from.promised.unwrap(), date(slip), tell(Some(slip.days))).unwrap();
        }
        expect![[r#"
            2019-04 -> 2019-10-11~: ~164..193
            2019-10-11~ -> 2019-08-05~: ~-67
            2019-08-05~ -> 2019-09~: ~27..56
            2019-09~ -> 2019-09-01: ~-29..0
            2019-09-01 -> 2019-09-07: 6
            2019-09-07 -> 2019-09-10: 3
            2019-09-10 -> 2019-09-23~: ~13
            2019-09-23~ -> 2019-09-30: ~7
        "#]]
        .assert_eq(&text);
    });
}

#[test]
fn what_was_put_off_was_put_off_each_time() {
    let promises = promises(facts().dataset());
    for place in facts().dataset().crossings().indices() {
        for chain in chains(&promises, place) {
            assert!(chain.promises.iter().all(|promise| promise.crossings.contains(&place)));
            for run in chain.postponements() {
                assert!(run.iter().all(|slip| slip.days.least > 0));
                assert!(run.windows(2).all(|pair| pair[0].to.event == pair[1].from.event));
            }
        }
    }
}
