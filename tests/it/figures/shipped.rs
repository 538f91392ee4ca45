//! The figures of the dataset that ships.

use super::{
    all, denied,
    draw::{Dice, bare, draw},
};
use crate::dataset::{SHIPPED, shipped};

/// How often all dates are drawn.
const DRAWINGS: usize = 200;

#[test]
fn whichever_days_the_dates_mean_every_count_lies_between_its_bounds() {
    let dataset = shipped();
    let range = dataset.range();
    let figures = all(&dataset, range);
    assert_eq!(denied(&figures, &dataset, range), [] as [&str; 0], "as the page shows it");
    let (text, mut dice) = (bare(SHIPPED), Dice(20_190_930));
    for drawing in 0..DRAWINGS {
        let drawn = draw(&text, &mut dice).unwrap();
        assert_eq!(denied(&figures, &drawn, range), [] as [&str; 0], "drawing {drawing}");
    }
}
