//! What holds of every picture, whatever is in view.

use crossing_timeline::{
    domain::{
        date::DayRange,
        timeline::{MIN_TARGET_PX, Scene, Segment, TickRoom, TimeScale, ticks},
    },
    i18n::Face,
    state::{Action, Selection, State, label, tick_room},
};
use proptest::prelude::*;

use super::scene;
use crate::reader::{after, any_crossing, any_days, config, day, facts};

/// Rounding, as a fraction of the width and in pixels.
const HAIR: f64 = 1e-9;
const HAIR_PX: f64 = 1e-6;

/// The least distance between two ticks: a short label at 13 px, without touching the next.
const MIN_TICK_PX: f64 = 30.0;

/// Any crossing in any days at any width.
fn any_state() -> impl Strategy<Value = State> {
    (any_crossing(), any_days(), 100.0..3000.0_f64).prop_map(|(crossing, days, width)| {
        after([Action::CrossingSingled(crossing), Action::WindowChosen(Some(days)), Action::Resized(width)])
    })
}

fn check(state: &State, claim: impl Fn(&Scene, &Selection) -> Result<(), TestCaseError>) -> Result<(), TestCaseError> {
    let (scene, selection) = scene(state);
    prop_assert_eq!(scene.lanes.len(), 1);
    claim(&scene, &selection)
}

fn check_ticks(scale: &TimeScale, room: TickRoom) -> Result<(), TestCaseError> {
    for pair in ticks(scale, room).windows(2) {
        let apart = (pair[1].x - pair[0].x) * scale.width_px();
        let range = scale.range();
        prop_assert!(
            apart + HAIR_PX >= MIN_TICK_PX,
            "{} and {} are {apart:.1} px apart in {} – {} on {:.0} px",
            pair[0].day,
            pair[1].day,
            range.start,
            range.last(),
            scale.width_px()
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn strips_cover_the_width_without_gap_or_overlap(state in any_state()) {
        check(&state, |scene, _| {
            prop_assert_eq!(scene.lanes[0].strips.len(), 4);
            for strip in &scene.lanes[0].strips {
                let mut reached = 0.0;
                for segment in &strip.segments {
                    prop_assert!((segment.x0 - reached).abs() <= HAIR, "{} at {}", strip.track.word(), reached);
                    prop_assert!(segment.x1 > segment.x0);
                    reached = segment.x1;
                }
                prop_assert!((reached - 1.0_f64).abs() <= HAIR, "{} ends at {}", strip.track.word(), reached);
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_runs_of_a_strip_are_its_segments_joined(state in any_state()) {
        check(&state, |scene, _| {
            for strip in &scene.lanes[0].strips {
                let (runs, segments) = (strip.runs(), &strip.segments);
                let ends = |runs: &[Segment]| {
                    (runs.first().map(|run| run.x0), runs.last().map(|run| run.x1))
                };
                prop_assert_eq!(ends(&runs), ends(segments));
                for pair in runs.windows(2) {
                    prop_assert_eq!(pair[0].x1, pair[1].x0);
                    let same = |run: &Segment| (run.value, run.between.clone(), run.changes > 0);
                    prop_assert!(same(&pair[0]) != same(&pair[1]));
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn marks_of_a_row_are_a_target_apart_and_within_the_picture(state in any_state()) {
        check(&state, |scene, _| {
            for row in [&scene.lanes[0].happened, &scene.lanes[0].said] {
                for mark in row {
                    prop_assert!((0.0..=1.0).contains(&mark.x));
                    prop_assert!(0.0 <= mark.span.0 && mark.span.0 <= mark.x && mark.x <= mark.span.1 && mark.span.1 <= 1.0);
                }
                for pair in row.windows(2) {
                    let apart = (pair[1].x - pair[0].x) * scene.scale.width_px();
                    prop_assert!(apart + HAIR_PX >= MIN_TARGET_PX, "{} px apart", apart);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn every_shown_event_is_in_one_mark_and_in_its_row(state in any_state()) {
        check(&state, |scene, selection| {
            let lane = &scene.lanes[0];
            let said = |event| facts().dataset().events().get(event).announcement.is_some();
            for (row, of_the_future) in [(&lane.happened, false), (&lane.said, true)] {
                let mut drawn: Vec<_> = row.iter().flat_map(|mark| scene.events_of(facts().dataset(), 0, mark)).collect();
                prop_assert_eq!(row.iter().map(|mark| mark.count).sum::<usize>(), drawn.len());
                drawn.sort();
                let shown: Vec<_> = selection.events().into_iter().filter(|&event| said(event) == of_the_future).collect();
                prop_assert_eq!(drawn, shown);
            }
            Ok(())
        })?;
    }

    #[test]
    fn labels_keep_apart_and_within_the_width(state in any_state()) {
        check(&state, |scene, selection| {
            let mut reached = 0.0;
            for place in &scene.lanes[0].labels {
                let width = state.text_px(Face::Strong, &label(facts(), state.locale, place.event)) / scene.scale.width_px();
                prop_assert!(place.text_x + HAIR >= reached, "{} is written over at {}", place.text_x, reached);
                reached = place.text_x + width;
                prop_assert!(reached <= 1.0 + HAIR);
                prop_assert!(selection.events().contains(&place.event));
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_label_hangs_at_the_mark_of_its_event(state in any_state()) {
        check(&state, |scene, _| {
            let lane = &scene.lanes[0];
            for place in &lane.labels {
                // Of several events a mark stands between them.
                for mark in lane.happened.iter().filter(|mark| mark.count == 1 && mark.first == place.event) {
                    prop_assert!((mark.x - place.x).abs() <= HAIR, "the mark is at {}, its label at {}", mark.x, place.x);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn ticks_ascend_and_do_not_crowd(state in any_state()) {
        check(&state, |scene, _| {
            for tick in &scene.ticks {
                prop_assert!((0.0..=1.0).contains(&tick.x));
                prop_assert!((scene.scale.x(tick.day) - tick.x).abs() <= HAIR);
            }
            check_ticks(&scene.scale, tick_room(&state))
        })?;
    }

    #[test]
    fn ticks_do_not_crowd_at_the_end_of_a_leap_february(width in 100.0..3000.0_f64, wide in 21..90_i32) {
        let leap = day("2024-02-29");
        let around = DayRange::new(leap.plus(-wide / 2), leap.plus(wide - wide / 2));
        check_ticks(&TimeScale::new(around, width), TickRoom::LEAST)?;
    }
}
