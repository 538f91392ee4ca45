//! The figures that follow from it.

use crate::figures::drawings::denied_by_drawings;

/// Fewer than of the frozen facts: what could be wrong here is a date, and not the way of counting.
const DRAWINGS: usize = 20;

#[test]
fn whichever_days_the_dates_mean_every_count_lies_between_its_bounds() {
    assert_eq!(denied_by_drawings(super::SHIPPED, DRAWINGS), [] as [&str; 0]);
}
