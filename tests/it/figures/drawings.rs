//! Figures of a whole dataset, and of the same with each date drawn.

use crossing_timeline::domain::dataset::load;

use super::{
    all, denied,
    draw::{Dice, bare, draw},
};
use crate::frozen::FROZEN;

/// What a dataset's dates, and days drawn for them so many times, tell otherwise than its figures allow.
pub(crate) fn denied_by_drawings(text: &str, drawings: usize) -> Vec<String> {
    let dataset = load(text).unwrap();
    let range = dataset.range();
    let figures = all(&dataset, range);
    let mut found = denied(&figures, &dataset, range);
    let (text, mut dice, mut drawn) = (bare(text), Dice(20_190_930), 0);
    for drawing in 0..drawings {
        let Some(dataset) = draw(&text, &mut dice) else { continue };
        found.extend(denied(&figures, &dataset, range).into_iter().map(|line| format!("drawing {drawing}: {line}")));
        drawn += 1;
    }
    assert!(drawn * 2 > drawings, "of {drawings} drawings {drawn} are in an order that the reports imply");
    found
}

#[test]
fn whichever_days_the_dates_mean_every_count_lies_between_its_bounds() {
    assert_eq!(denied_by_drawings(FROZEN, 200), [] as [&str; 0]);
}
