//! What came of every announcement.

use std::fmt::Write as _;

use crossing_timeline::domain::promises::promises;
use expect_test::expect;

use super::tell;
use crate::reader::facts;

#[test]
fn each_announcement_has_its_outcome_and_days() {
    let dataset = facts().dataset();
    let mut text = String::new();
    for promise in promises(dataset) {
        let event = dataset.events().get(promise.event);
        let by = promise.promised.map_or_else(|| "-".to_owned(), |by| by.to_string());
        let settled = promise.settled.map_or_else(|| "-".to_owned(), |settled| settled.to_string());
        let (after, late) = (tell(promise.after_statement), tell(promise.late));
        let by_dates = if promise.decided { " by its dates" } else { "" };
        writeln!(
            text,
            "{}: for {by}, settled {settled}; {}{by_dates}, after {after}, late {late}",
            event.id,
            promise.outcome.word()
        )
        .unwrap();
    }
    expect![[r#"
        2007-02-13-iraq-announces-72-hour-closure: for 2007-02-15~, settled -; unknown, after -, late -
        2013-01-12-iraq-announces-closure-of-all-crossings: for 2013-01-13, settled 2013-01-13; kept by its dates, after 1, late 0
        2014-01-semalka-reopening-announced: for 2014-02-02, settled -; unknown, after -, late -
        2017-10-29-deal-on-faysh-khabur: for -, settled 2017-10-30/2017-11-02; not-kept, after 1..4, late -
        2018-02-12-abadi-approval-reported: for -, settled 2019-09-30; no-date, after 595, late -
        2018-10-15-ministers-promise-reopening-soon: for -, settled 2019-09-30; no-date, after 350, late -
        2018-10-17-syrian-un-envoy-says-soon: for -, settled 2019-09-30; no-date, after 348, late -
        2018-11-syria-says-ready-to-open: for -, settled 2019-09-30; no-date, after 333, late -
        2019-03-18-tripartite-damascus-meeting: for -, settled 2019-09-30; late, after 196, late -
        2019-03-20-iraqi-diplomat-says-next-month: for 2019-04, settled 2019-09-30; late by its dates, after 194, late 153..182
        2019-04-08-anbar-says-al-waleed-to-be-rebuilt: for -, settled 2026-02-26/2026-04-20; no-date, after 2517..2570, late -
        2019-04-11-within-six-months: for 2019-10-11~, settled 2019-09-30; kept by its dates, after 172, late ~-11
        2019-04-two-pilgrim-buses-cross: for -, settled 2019-09-30; no-date, after 154..168, late -
        2019-07-05-sources-say-within-a-month: for 2019-08-05~, settled 2019-09-30; late by its dates, after 87, late ~56
        2019-07-19-new-terminal-under-construction: for 2019-09~, settled 2019-09-30; kept by its dates, after 73, late ~0..29
        2019-08-07-date-set-1-september: for 2019-09-01, settled 2019-09-30; late by its dates, after 54, late 29
        2019-08-28-opening-moved-to-7-september: for 2019-09-07, settled 2019-09-30; late by its dates, after 33, late 23
        2019-09-04-opening-moved-to-10-september: for 2019-09-10, settled 2019-09-30; late by its dates, after 26, late 20
        2019-09-13-opening-put-off-ten-days: for 2019-09-23~, settled 2019-09-30; late by its dates, after 17, late ~7
        2019-09-27-abdul-mahdi-sets-30-september: for 2019-09-30, settled 2019-09-30; kept by its dates, after 3, late 0
        2019-09-30-other-two-crossings-promised: for -, settled 2026-04-20; no-date, after 2394, late -
        2021-06-26-semalka-partial-reopening-announced: for 2021-06-28, settled -; unknown, after -, late -
        2023-01-05-deal-on-syrian-trucks: for -, settled -; not-kept, after -, late -
        2024-12-29-border-guards-say-still-closed: for -, settled 2025-06-14; no-date, after 167, late -
        2025-01-05-mayor-says-next-week: for 2025-01-06/2025-01-18, settled 2025-06-14; late by its dates, after 160, late 147..159
        2025-01-february-opening-announced: for 2025-02-02, settled 2025-06-14; late by its dates, after 133..160, late 132
        2025-03-10-sdf-damascus-deal: for -, settled 2026-01-19/2026-01-21; partly, after 315..317, late -
        2025-04-08-agreement-to-reopen-announced: for -, settled 2025-06-14; no-date, after 67, late -
        2025-06-12-date-set-14-june: for 2025-06-14, settled 2025-06-14; kept by its dates, after 2, late 0
        2025-06-18-syria-starts-al-tanf-works: for -, settled 2026-02-26/2026-04-20; no-date, after 253..306, late -
        2025-09-14-initial-deal-on-al-waleed: for -, settled 2026-02-26/2026-04-20; no-date, after 165..218, late -
        2025-12-05-anbar-says-al-waleed-in-four-months: for 2026-04-05~, settled 2026-02-26/2026-04-20; kept, after 83..136, late ~-38..15
        2026-01-18-ceasefire-deal-with-sdf: for -, settled 2026-01-19/2026-01-21; partly, after 1..3, late -
        2026-01-21-syria-says-yarubiyah-will-reopen: for -, settled 2026-04-20; no-date, after 89, late -
        2026-02-nineveh-prepares-rabia: for -, settled 2026-04-20; no-date, after 51..78, late -
        2026-02-07-semalka-to-return-to-state: for -, settled 2026-03-03; partly, after 24, late -
        2026-02-16-iraq-orders-two-crossings-opened: for -, settled 2026-04-20; late, after 63, late -
        2026-02-26-two-month-forecast: for 2026-04-26~, settled 2026-04-20; kept by its dates, after 53, late ~-6
    "#]].assert_eq(&text);
}
