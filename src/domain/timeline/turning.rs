//! The turning points of a row, weighed once, and the few of them that have room for words.

use std::ops::Range;

use super::{
    super::{
        dataset::{Event, EventKind, Index, Value},
        date::Day,
    },
    order::Orders,
    row::Row,
    scale::TimeScale,
    scene::Label,
    spans::stretch,
};

/// Room between two labels.
const LABEL_GAP_PX: f64 = 12.0;

/// No label is narrower: what is nearer than this before another need not be tried.
const LEAST_LABEL_PX: f64 = 40.0;

/// So many events in a row are tried in vain. Where they stand so thick that none of these has room, no label
/// is worth the search.
const IN_VAIN: usize = 24;

/// The weights of a row's events by their places, 0 for what is no turning point: the second half of a tree
/// each node of which is the place of the weightiest below it.
#[derive(Debug, Default)]
pub(super) struct Turning {
    weights: Vec<f32>,
    nodes: Vec<u32>,
}

impl Turning {
    /// Weighs the events of a row; `end` is the last day that anything lasts to.
    pub(super) fn new(orders: &Orders, row: &Row, end: Day) -> Self {
        let count = row.events.len();
        let mut weights = vec![0.0; count];
        let mut next = Next(Vec::new());
        for place in (0..count).rev() {
            let Some(event) = row.events.get(place).map(|&index| orders.brief(index)) else { continue };
            if of_kind(event.kind) == 0.0 {
                continue;
            }
            let start = event.days.start;
            // What lasts weighs more: the days until the next turning point of another kind.
            let until = next.of_another(event.kind).unwrap_or(end);
            next.see(event.kind, start);
            if let Some(weight) = weights.get_mut(place) {
                #[expect(clippy::cast_precision_loss, reason = "a few thousand days")]
                let lasting = until.days_after(start).clamp(1, 4000) as f32;
                *weight = event.weight * lasting;
            }
        }
        let mut turning = Self { weights, nodes: Vec::new() };
        if turning.weights.iter().any(|&weight| weight > 0.0) {
            turning.nodes = vec![0; count];
            turning.nodes.extend(0..u32::try_from(count).unwrap_or(u32::MAX));
            for place in (1..count).rev() {
                let heavier = turning.heavier(turning.node(2 * place), turning.node(2 * place + 1));
                if let Some(node) = turning.nodes.get_mut(place) {
                    *node = heavier;
                }
            }
        }
        turning
    }

    fn weight(&self, place: usize) -> f32 {
        self.weights.get(place).copied().unwrap_or(0.0)
    }

    fn node(&self, node: usize) -> u32 {
        self.nodes.get(node).copied().unwrap_or(u32::MAX)
    }

    /// Of two places the weightier; of two that weigh the same, the earlier.
    fn heavier(&self, one: u32, other: u32) -> u32 {
        let (first, second) = (one.min(other), one.max(other));
        if self.weight(second as usize) > self.weight(first as usize) { second } else { first }
    }

    /// The place of the weightiest turning point among some places.
    fn weightiest(&self, places: &Range<usize>) -> Option<usize> {
        let mut best = u32::MAX;
        stretch(places, self.nodes.len() / 2, &mut |node| best = self.heavier(best, self.node(node)));
        Some(best as usize).filter(|&best| self.weight(best) > 0.0)
    }

    /// Takes the weightiest of those in view that have words, as long as their words do not touch.
    pub(super) fn labels(
        &self,
        row: &Row,
        scale: &TimeScale,
        label_px: &dyn Fn(Index<Event>) -> Option<f64>,
    ) -> Vec<Label> {
        let gap = LABEL_GAP_PX / scale.width_px();
        let mut labels: Vec<(f64, f64, Label)> = Vec::new();
        // Stretches in which nothing is tried yet, each with its weightiest.
        let mut open: Vec<(usize, Range<usize>)> = Vec::new();
        let put = |open: &mut Vec<(usize, Range<usize>)>, places: Range<usize>| {
            if let Some(place) = self.weightiest(&places) {
                let at = open.partition_point(|(other, _)| self.weight(*other) <= self.weight(place));
                open.insert(at, (place, places));
            }
        };
        put(&mut open, row.inside(scale.range()));
        let mut in_vain = 0;
        while in_vain < IN_VAIN {
            let Some((place, places)) = open.pop() else { break };
            in_vain += 1;
            let (mut before, mut after) = (places.start..place, place + 1..places.end);
            let x = row.x(place, scale);
            if let Some(&event) = row.events.get(place)
                && let Some(width) = label_px(event).map(|px| px / scale.width_px())
                && width <= 1.0
            {
                let text_x = x.min(1.0 - width);
                let (from, to) = (text_x - gap, text_x + width + gap);
                if labels.iter().all(|(other_from, other_to, _)| to <= *other_from || *other_to <= from) {
                    let at = labels.partition_point(|other| other.0 <= text_x);
                    labels.insert(at, (text_x, text_x + width, Label { event, x, text_x }));
                    in_vain = 0;
                    // What its words cover has none of its own.
                    after.start = row.place_at(to, after.clone(), scale);
                    let nearest = from - LEAST_LABEL_PX / scale.width_px();
                    before.end = row.place_at(nearest, before.clone(), scale);
                }
            }
            put(&mut open, before);
            put(&mut open, after);
        }
        labels.into_iter().map(|(.., label)| label).collect()
    }
}

/// Of each kind, the beginning of the next turning point, the nearest kind last.
struct Next(Vec<(EventKind, Day)>);

impl Next {
    fn of_another(&self, kind: EventKind) -> Option<Day> {
        self.0.iter().rev().find(|(other, _)| *other != kind).map(|(_, day)| *day)
    }

    fn see(&mut self, kind: EventKind, day: Day) {
        self.0.retain(|(other, _)| *other != kind);
        self.0.push((kind, day));
    }
}

/// How much a turning point weighs against another that lasts as long; 0 for what is none.
pub(super) fn weight(event: &Event) -> f32 {
    // A passing measure is no turning point.
    if event.announcement.is_some() || event.effects.iter().any(|effect| effect.temporary) {
        return 0.0;
    }
    // To let a little through again is less than to open.
    let opens = event.effects.iter().any(|effect| effect.value == Value::Open);
    let of_kind = of_kind(event.kind);
    if event.kind == EventKind::Reopened && !opens { of_kind / 3.0 } else { of_kind }
}

fn of_kind(kind: EventKind) -> f32 {
    match kind {
        EventKind::Reopened => 6.0,
        EventKind::Closed => 3.0,
        EventKind::Captured => 2.0,
        EventKind::Restricted => 1.0,
        EventKind::Attack
        | EventKind::Humanitarian
        | EventKind::Diplomatic
        | EventKind::AnnouncementOfReopening
        | EventKind::Other => 0.0,
    }
}
