//! The places of its crossings.

use super::{check, shipped};
use crate::map::{marks_that_meet, places_off_the_line};

#[test]
fn every_official_crossing_has_a_place_within_15_km_of_the_line() {
    check(&places_off_the_line(&shipped()));
}

#[test]
fn marks_do_not_lie_on_each_other() {
    check(&marks_that_meet(&shipped()));
}
