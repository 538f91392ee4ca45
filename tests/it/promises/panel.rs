//! Where the marks and lines of announcements stand.

use std::fmt::Write as _;

use crossing_timeline::domain::{
    dataset::{Event, Index},
    promises::{Closer, Elapsed, LABEL_GAP_PX, LEAST_WIDTH_PX, Panel, Place, Promise, Row, WordRoom, panels, promises},
    timeline::TickRoom,
};
use expect_test::expect;
use proptest::{prelude::*, test_runner::RngSeed};

use crate::reader::{crossing, facts};

/// The same inputs on every run, unless `PROPTEST_RNG_SEED` says otherwise.
fn config() -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(20_190_930);
    }
    config
}

/// Words at dates as wide as told, and ticks as ever.
fn room<'a>(label_px: &'a dyn Fn(&Promise, Option<Elapsed>) -> f64) -> WordRoom<'a> {
    WordRoom { tick: TickRoom::LEAST, label_px }
}

fn is_within(place: Place) -> bool {
    0.0 <= place.span.0 && place.span.0 <= place.at && place.at <= place.span.1 && place.span.1 <= 1.0
}

fn check_row(row: &Row<'_>) {
    let places = [Some(row.said), row.promised, row.happened];
    assert!(places.into_iter().flatten().all(is_within), "{row:?}");
    if let Some((from, to)) = row.late {
        assert!(row.promised.unwrap().at <= from && from < to && Some(to) == row.happened.map(|place| place.at));
    }
    if let Some(link) = row.link {
        assert!((0.0..=1.0).contains(&link.from));
        assert!(link.to.is_none_or(|to| link.from < to && to <= 1.0), "{row:?}");
    }
}

/// Each date later than the one before, and words that meet no line and no mark.
fn check_closer(closer: &Closer<'_>, width_px: f64) {
    assert!(closer.steps.len() >= 3);
    let ends = closer.happened.map(|place| place.at * LEAST_WIDTH_PX);
    for (number, step) in closer.steps.iter().enumerate() {
        let before = number.checked_sub(1).map(|before| closer.steps[before].place.at);
        assert_eq!(step.from, before);
        assert!(is_within(step.place) && before.is_none_or(|before| before < step.place.at));
        let Some(label) = step.label else { continue };
        let at = label.at * LEAST_WIDTH_PX;
        let words = if label.before {
            at - LABEL_GAP_PX - width_px..at - LABEL_GAP_PX
        } else {
            at + LABEL_GAP_PX..at + LABEL_GAP_PX + width_px
        };
        assert!(words.start >= 0.0 && words.end <= LEAST_WIDTH_PX, "{words:?}");
        let upright = [step.from.map(|from| from * LEAST_WIDTH_PX), Some(step.place.at * LEAST_WIDTH_PX), ends];
        for line in upright.into_iter().flatten() {
            assert!(!words.contains(&line), "{line} in {words:?}");
        }
    }
}

fn check(panels: &[Panel<'_>], shown: &[Index<Event>], width_px: f64) {
    let mut told: Vec<Index<Event>> = Vec::new();
    for panel in panels {
        let rows: Vec<Index<Event>> = panel.rows.iter().map(|row| row.promise.event).collect();
        assert!(!rows.is_empty() && rows.is_sorted());
        told.extend(rows);
        panel.rows.iter().for_each(check_row);
        panel.closer.iter().for_each(|closer| check_closer(closer, width_px));
        assert!(panel.rows.iter().all(|row| row.promise.settled_by == panel.settled_by));
        assert!(panel.axis.ticks.iter().all(|tick| (0.0..=1.0).contains(&tick.x)));
    }
    told.sort();
    assert_eq!(told, shown, "each once");
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_is_shown_stands_within_in_the_order_said_and_words_meet_nothing(
        mask in any::<u64>(),
        width_px in 10.0..260.0_f64,
    ) {
        let promises = promises(facts().dataset());
        let shows = |promise: &Promise| mask >> (promise.event.place() % 64) & 1 == 1;
        for place in facts().dataset().crossings().indices() {
            let panels = panels(&promises, place, &shows, room(&|_, _| width_px));
            let shown = promises.iter().filter(|promise| promise.crossings.contains(&place) && shows(promise));
            check(&panels, &shown.map(|promise| promise.event).collect::<Vec<_>>(), width_px);
        }
    }

    #[test]
    fn all_of_it_is_laid_out_whatever_the_width_of_words(width_px in 10.0..260.0_f64) {
        let promises = promises(facts().dataset());
        let panels = panels(&promises, crossing("al-qaim-al-bukamal"), &|_| true, room(&|_, _| width_px));
        prop_assert_eq!(panels.iter().map(|panel| panel.closer.len()).sum::<usize>(), 1);
        let of = |promise: &&Promise| promise.crossings.contains(&crossing("al-qaim-al-bukamal"));
        check(&panels, &promises.iter().filter(of).map(|promise| promise.event).collect::<Vec<_>>(), width_px);
    }
}

#[test]
fn the_staircase_of_september_2019_has_room_for_its_words() {
    let promises = promises(facts().dataset());
    // As wide as "13 days later" at 13 px.
    let label_px = |_: &Promise, slip: Option<Elapsed>| if slip.is_some() { 90.0 } else { 40.0 };
    let panels = panels(&promises, crossing("al-qaim-al-bukamal"), &|_| true, room(&label_px));
    let closer = panels.iter().flat_map(|panel| &panel.closer).next().unwrap();
    let percent = |x: f64| format!("{:.0}%", x * 100.0);
    let mut text = String::new();
    for step in &closer.steps {
        let from = step.from.map(|from| format!("{} -> ", percent(from))).unwrap_or_default();
        let label = step.label.map_or_else(
            || "no room".to_owned(),
            |label| format!("words {} {}", if label.before { "before" } else { "behind" }, percent(label.at)),
        );
        let late = step.late.map(|(_, to)| format!(", late to {}", percent(to))).unwrap_or_default();
        writeln!(text, "{from}{}{late}, {label}", percent(step.place.at)).unwrap();
    }
    expect![[r#"
        7%, late to 93%, words behind 7%
        7% -> 25%, late to 93%, words behind 25%
        25% -> 34%, late to 93%, words behind 34%
        34% -> 72%, late to 93%, words before 72%
        72% -> 93%, words before 72%
    "#]]
    .assert_eq(&text);
}
