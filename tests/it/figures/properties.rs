//! What holds of all figures, whatever the events.

use crossing_timeline::domain::{
    date::{Day, DayRange, ReportedDate},
    figures::{Bounds, STATUSES, bar},
};
use proptest::prelude::*;

use super::{
    all, denied,
    draw::{Dice, draw},
};
use crate::{
    reader::{self, any_days, facts},
    sample::{dataset_with, text},
    status::generated::{config, events, last_known},
};

/// How often the dates of one dataset are drawn.
const DRAWINGS: usize = 8;

/// Some days in 2013 to 2020.
fn range() -> impl Strategy<Value = DayRange> {
    let first = Day::new(2013, 7, 1).unwrap();
    (0..1800, 1..1500).prop_map(move |(start, days)| DayRange::new(first.plus(start), first.plus(start + days)))
}

/// The least and the most days of all statuses together.
fn sums(days: &[Bounds]) -> (i32, i32) {
    (days.iter().map(|days| days.least).sum(), days.iter().map(|days| days.most).sum())
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
        for _ in 0..DRAWINGS {
            if let Some(drawn) = draw(&text, &mut dice) {
                prop_assert_eq!(denied(&figures, &drawn, range), [] as [&str; 0]);
            }
        }
    }

    #[test]
    fn where_every_date_is_a_day_least_is_most(
        events in events(), state in last_known(), range in range(), seed in any::<u64>(),
    ) {
        let Some(drawn) = draw(&text(&events, &state), &mut Dice(seed)) else { return Ok(()) };
        let spans = |date: Option<ReportedDate>| date.is_some_and(|date| date.days().days() > 1);
        for (_, event) in drawn.events().iter() {
            prop_assert!(!spans(Some(event.date)));
            prop_assert!(event.effects.iter().all(|effect| !spans(effect.since) && !spans(effect.through)));
        }
        for figures in all(&drawn, range).crossings.iter().flat_map(|crossing| &crossing.tracks) {
            prop_assert_eq!(sums(&figures.total), (range.days(), range.days()));
            let years = figures.years.iter().flat_map(|year| year.days);
            for days in years.chain(figures.total).chain([figures.longest()]) {
                prop_assert_eq!(days.least, days.most);
            }
            prop_assert_eq!(figures.longest_surely, figures.longest_possibly);
        }
    }
}

proptest! {
    #![proptest_config(reader::config(32))]

    #[test]
    fn years_add_up_to_the_whole_and_the_whole_to_the_days_asked_for(range in any_days()) {
        for figures in all(facts().dataset(), range).crossings.iter().flat_map(|crossing| &crossing.tracks) {
            let (least, most) = sums(&figures.total);
            prop_assert!(least <= range.days() && range.days() <= most);
            let mut day = range.start;
            for year in &figures.years {
                let (least, most) = sums(&year.days);
                prop_assert!(least <= year.range.days() && year.range.days() <= most);
                prop_assert_eq!(year.range.start, day);
                day = year.range.end;
            }
            prop_assert_eq!(day, range.end);
            for (place, total) in figures.total.iter().enumerate() {
                let of_years = figures.years.iter().map(|year| year.days[place]);
                let sum = of_years.fold((0, 0), |sum, days| (sum.0 + days.least, sum.1 + days.most));
                prop_assert_eq!((total.least, total.most), sum);
            }
            for bounds in [figures.closures, figures.reopenings, figures.longest()] {
                prop_assert!(0 <= bounds.least && bounds.least <= bounds.most);
            }
        }
    }

    #[test]
    fn a_bar_is_as_high_as_its_days_and_no_part_is_too_low_to_be_seen(range in any_days()) {
        let figures = all(facts().dataset(), range);
        for year in figures.crossings.iter().flat_map(|crossing| &crossing.tracks).flat_map(|track| &track.years) {
            let pieces = bar(year);
            prop_assert!(pieces.windows(2).all(|pair| pair[0].to == pair[1].from));
            prop_assert_eq!(pieces[0].from, 0.0);
            let mut raised = 0.0;
            for piece in &pieces {
                let height = (piece.to - piece.from) * 366.0;
                prop_assert!(height > 2.999, "{} days are drawn {} high", year.range.days(), height);
                raised += if height < 3.001 { 3.0 } else { 0.0 };
            }
            for piece in pieces.iter().filter(|piece| piece.certain) {
                let place = STATUSES.iter().position(|&status| status == piece.status).unwrap();
                let (height, days) = ((piece.to - piece.from) * 366.0, f64::from(year.days[place].least));
                prop_assert!((height - days).abs() <= raised + 0.001, "{} days are drawn {} high", days, height);
            }
            let whole = pieces.last().unwrap().to * 366.0 - f64::from(year.range.days());
            prop_assert!(whole.abs() < 0.001 || whole <= raised, "{} too high", whole);
        }
    }
}
