//! The histories that follow from it, and how far apart its reports lie.

use std::collections::BTreeSet;

use crossing_timeline::domain::{dataset::Track, date::Day, status::PRESUMED_DAYS};

use super::shipped;
use crate::status::properties::hold_together;

#[test]
fn the_histories_hold_together() {
    hold_together(&shipped());
}

/// How many pairs of successive reports on one of these tracks lie no further apart than a value is presumed,
/// and how many pairs there are.
fn close_pairs(tracks: &[Track]) -> (usize, usize) {
    let dataset = shipped();
    let (mut close, mut pairs) = (0, 0);
    for crossing in dataset.crossings().indices() {
        for &track in tracks {
            let events = dataset.events().iter().map(|(_, event)| event);
            let reports = events.filter(|event| {
                event.effects.iter().any(|effect| (effect.crossing, effect.track) == (crossing, track))
            });
            let days: Vec<Day> =
                reports.map(|event| event.date.days().last()).collect::<BTreeSet<_>>().into_iter().collect();
            let apart = days.windows(2).map(|pair| pair[1].days_after(pair[0]));
            close += apart.filter(|days| *days <= PRESUMED_DAYS).count();
            pairs += days.len().saturating_sub(1);
        }
    }
    (close, pairs)
}

/// What `DESIGN.md` and [`PRESUMED_DAYS`] say of half a year.
#[test]
fn most_reports_lie_no_further_apart_than_a_status_is_presumed() {
    let (close, pairs) = close_pairs(Track::ALL);
    assert!(pairs > 200 && close * 2 > pairs, "{close} of {pairs} on all tracks");
    let (close, pairs) = close_pairs(&[Track::Travellers, Track::Goods]);
    assert!(pairs > 150 && close * 10 > pairs * 6, "{close} of {pairs} on travellers and goods");
}
