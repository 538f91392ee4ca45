//! What holds of all figures, whatever the events.

use crossing_timeline::domain::date::DayRange;
use proptest::prelude::*;

use super::{
    all, denied,
    draw::{Dice, draw},
};
use crate::{
    sample::{dataset_with, text},
    status::generated::{config, events, last_known},
};

/// Some days in 2013 to 2018.
fn range() -> impl Strategy<Value = DayRange> {
    let first = "2013-07-01".parse::<crossing_timeline::domain::date::Day>().unwrap();
    (0..1800, 1..1500).prop_map(move |(start, days)| DayRange::new(first.plus(start), first.plus(start + days)))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_drawing_of_the_dates_leaves_the_bounds(
        events in events(), state in last_known(), range in range(), seed in any::<u64>(),
    ) {
        let dataset = dataset_with(&events, &state);
        let figures = all(&dataset, range);
        prop_assert_eq!(denied(&figures, &dataset, range), [] as [&str; 0], "as the page shows it");
        let (text, mut dice) = (text(&events, &state), Dice(seed));
        for _ in 0..20 {
            if let Some(drawn) = draw(&text, &mut dice) {
                prop_assert_eq!(denied(&figures, &drawn, range), [] as [&str; 0]);
            }
        }
    }
}
