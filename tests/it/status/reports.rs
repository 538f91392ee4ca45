//! What one report vouches for, and which of several rules a day.

use super::check;
use crate::sample::event;

#[test]
fn a_dated_change_holds_from_its_day_and_is_presumed_after_it() {
    check(
        &[event("2019-09-30", "reopened", &["travellers open"])],
        &[
            ("2019-09-29", "unknown"),
            ("2019-09-30", "open confirmed since 2019-09-30 confirmed 2019-09-30"),
            ("2019-10-01", "open presumed since 2019-09-30 confirmed 2019-09-30"),
            ("goods 2019-09-30", "unknown"),
        ],
    );
}

#[test]
fn a_report_or_an_announcement_tells_no_beginning() {
    check(
        &[event("2019-03-01", "other", &["travellers closed"])],
        &[("2019-03-01", "closed confirmed since [..2019-03-01] confirmed 2019-03-01")],
    );
    check(
        &[event("2019-03-01", "closed", &["travellers closed"]).with_announcement()],
        &[("2019-03-01", "closed confirmed since [..2019-03-01] confirmed 2019-03-01")],
    );
    // That soldiers took a post says nothing of when it was shut.
    check(
        &[event("2019-03-01", "captured", &["travellers closed", "iraqi-side north"])],
        &[
            ("2019-03-01", "closed confirmed since [..2019-03-01] confirmed 2019-03-01"),
            ("iraqi-side 2019-03-01", "north confirmed since 2019-03-01 confirmed 2019-03-01"),
        ],
    );
}

#[test]
fn a_change_in_a_month_fades_through_it() {
    check(
        &[event("2014-04-30", "reopened", &["travellers open"]), event("2014-06", "closed", &["travellers closed"])],
        &[
            ("2014-05-31", "open presumed since 2014-04-30 confirmed 2014-04-30"),
            ("2014-06-01", "open presumed -> closed since 2014-04-30 confirmed 2014-04-30"),
            ("2014-06-29", "open presumed -> closed since 2014-04-30 confirmed 2014-04-30"),
            ("2014-06-30", "closed confirmed since 2014-06 confirmed 2014-06-30"),
            ("2014-07-01", "closed presumed since 2014-06 confirmed 2014-06-30"),
        ],
    );
    check(
        &[event("2014-06", "closed", &["travellers closed"])],
        &[("2014-06-15", "unknown -> closed"), ("2014-05-31", "unknown")],
    );
}

#[test]
fn a_source_that_looks_back_vouches_for_its_whole_span() {
    check(
        &[event("2019-09-30", "reopened", &["travellers closed since=2012 through=2019-09-30", "travellers open"])],
        &[
            ("2011-12-31", "unknown"),
            ("2012-06-01", "unknown -> closed"),
            ("2012-12-31", "closed confirmed since 2012 confirmed 2012-12-31"),
            ("2016-02-29", "closed confirmed since 2012 confirmed 2016-02-29"),
            ("2019-09-29", "closed confirmed since 2012 confirmed 2019-09-29"),
            ("2019-09-30", "open confirmed since 2019-09-30 confirmed 2019-09-30"),
        ],
    );
}

#[test]
fn what_held_since_a_day_goes_on_after_the_report_of_it() {
    check(
        &[event("2025-04-08", "other", &["travellers restricted since=2024-12"])],
        &[
            ("2024-12-15", "unknown -> restricted"),
            ("2025-03-01", "restricted confirmed since 2024-12 confirmed 2025-03-01"),
            ("2025-04-08", "restricted confirmed since 2024-12 confirmed 2025-04-08"),
            ("2025-05-08", "restricted presumed since 2024-12 confirmed 2025-04-08"),
        ],
    );
}

#[test]
fn what_begins_after_its_report_begins_on_its_own_day() {
    check(
        &[event("2024-04-13", "reopened", &["travellers open since=2024-04-14"])],
        &[("2024-04-13", "unknown"), ("2024-04-14", "open confirmed since 2024-04-14 confirmed 2024-04-14")],
    );
}

#[test]
fn a_dated_event_goes_before_hindsight() {
    let events = [
        event("2013-12-25", "reopened", &["travellers open"]),
        event("2014-05-01", "closed", &["travellers closed"]),
        event("2019-09-30", "other", &["travellers closed since=2013 through=2019-09-30"]),
    ];
    check(
        &events,
        &[
            ("2013-06-01", "unknown -> closed"),
            ("2013-12-25", "open confirmed since 2013-12-25 confirmed 2013-12-25"),
            // The span had begun before that event: the event knew better.
            ("2014-02-01", "open presumed since 2013-12-25 confirmed 2013-12-25"),
            ("2014-05-02", "closed confirmed since 2014-05-01 confirmed 2014-05-02"),
        ],
    );
}

#[test]
fn hindsight_goes_before_a_presumption_that_began_before_it() {
    check(
        &[
            event("2013-01-01", "other", &["travellers open"]),
            event(
                "2013-03-01",
                "reopened",
                &["travellers closed since=2013-02-01 through=2013-03-01", "travellers open"],
            ),
        ],
        &[
            ("2013-01-31", "open presumed since [..2013-01-01] confirmed 2013-01-01"),
            ("2013-02-01", "closed confirmed since 2013-02-01 confirmed 2013-02-01"),
            ("2013-02-28", "closed confirmed since 2013-02-01 confirmed 2013-02-28"),
            ("2013-03-01", "open confirmed since 2013-03-01 confirmed 2013-03-01"),
        ],
    );
}

#[test]
fn nothing_is_claimed_after_the_end_of_a_span() {
    check(
        &[event("2020-08-29", "restricted", &["travellers restricted through=2020-08-31"])],
        &[
            ("2020-08-29", "restricted confirmed since 2020-08-29 confirmed 2020-08-29"),
            ("2020-08-31", "restricted confirmed since 2020-08-29 confirmed 2020-08-31"),
            ("2020-09-01", "unknown after restricted 2020-08-31"),
        ],
    );
    // Looking back: it had ended before the event, and not even what came after it is known.
    check(
        &[event("2021-01-01", "other", &["travellers closed since=2020-03-01 through=2020-06-30"])],
        &[
            ("2020-06-30", "closed confirmed since 2020-03-01 confirmed 2020-06-30"),
            ("2020-07-01", "unknown after closed 2020-06-30"),
            ("2021-01-01", "unknown after closed 2020-06-30"),
        ],
    );
}

#[test]
fn an_end_in_a_month_fades_through_it() {
    check(
        &[event("2019-04-22", "closed", &["travellers closed through=2019-07"])],
        &[
            ("2019-07-01", "closed confirmed since 2019-04-22 confirmed 2019-07-01"),
            ("2019-07-15", "closed presumed -> unknown since 2019-04-22 confirmed 2019-07-01"),
            ("2019-08-01", "unknown after closed 2019-07-01"),
        ],
    );
}

#[test]
fn a_span_without_a_start_tells_only_when_it_ended() {
    check(
        &[event("2017-06-17", "captured", &["iraqi-side south through=2017-06-17", "iraqi-side north"])],
        &[
            ("iraqi-side 2017-06-15", "unknown"),
            ("iraqi-side 2017-06-16", "south confirmed since [..2017-06-16] confirmed 2017-06-16"),
            ("iraqi-side 2017-06-17", "north confirmed since 2017-06-17 confirmed 2017-06-17"),
        ],
    );
}

#[test]
fn a_passing_measure_is_not_drawn_beyond_its_event() {
    check(
        &[event("2004-11-08", "closed", &["travellers closed temporary"])],
        &[
            ("2004-11-08", "closed confirmed since 2004-11-08 confirmed 2004-11-08"),
            ("2004-11-09", "unknown after closed 2004-11-08"),
        ],
    );
}

#[test]
fn of_two_events_on_a_day_the_later_in_the_file_rules() {
    check(
        &[event("2019-09-30", "closed", &["travellers closed"]), event("2019-09-30", "reopened", &["travellers open"])],
        &[
            ("2019-09-30", "open confirmed since 2019-09-30 confirmed 2019-09-30"),
            ("2019-10-01", "open presumed since 2019-09-30 confirmed 2019-09-30"),
        ],
    );
}

#[test]
fn a_source_may_say_that_it_is_not_known() {
    check(
        &[event("2019-01-01", "reopened", &["travellers open"]), event("2019-02-01", "other", &["travellers unknown"])],
        &[
            ("2019-01-31", "open presumed since 2019-01-01 confirmed 2019-01-01"),
            ("2019-02-01", "unknown confirmed since [..2019-02-01] confirmed 2019-02-01 after unknown 2019-02-01"),
        ],
    );
}
