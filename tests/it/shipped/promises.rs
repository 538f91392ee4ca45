//! What was announced: the days that an editor counted are those between the dates.

use crossing_timeline::domain::promises::{Elapsed, promises};

use super::{check, shipped};

/// The editor counted too, by the rules in `static/data/FORMAT.md`.
#[test]
fn the_days_and_outcomes_are_those_that_the_editor_recorded() {
    let dataset = shipped();
    let mut differences = Vec::new();
    let mut counted = 0;
    for promise in promises(&dataset) {
        let event = dataset.events().get(promise.event);
        let recorded = event.announcement.as_ref().unwrap();
        let pair = |days: Option<Elapsed>| days.map(|days| (days.least, days.most));
        for (name, days, recorded) in [
            ("days_from_statement", pair(promise.after_statement), recorded.days_from_statement),
            ("days_after_promised", pair(promise.late), recorded.days_after_promised),
        ] {
            counted += usize::from(recorded.is_some());
            if days != recorded {
                differences.push(format!("{}: the dates give {name} {days:?}, recorded {recorded:?}", event.id));
            }
        }
        if promise.outcome != recorded.outcome {
            differences
                .push(format!("{}: {:?} by its dates, recorded {:?}", event.id, promise.outcome, recorded.outcome));
        }
    }
    check(&differences);
    assert!(counted > 40, "{counted} numbers that the editor recorded");
}
