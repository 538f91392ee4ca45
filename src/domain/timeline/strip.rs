//! A track of a crossing as a strip of segments.

use super::{
    super::{
        ANY_SIZE,
        dataset::{Actor, Index, Track, Value},
        date::Day,
        status::{Certainty, History, Period},
    },
    scale::TimeScale,
};

/// Days in a row on which the same is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Where it begins, as a fraction of the width, within 0..1.
    pub x0: f64,
    /// Where it ends.
    pub x1: f64,
    /// The first day, which may lie before the picture.
    pub from: Day,
    /// The day after the last one.
    pub until: Day,
    /// What holds.
    pub value: Value,
    /// Between whom.
    pub between: Vec<Index<Actor>>,
    /// How sure.
    pub certainty: Certainty,
    /// What took over on some day of these.
    pub fading_to: Option<Value>,
    /// Presumed until nothing is: it fades, since every day makes it less sure.
    pub runs_out: bool,
    /// How many changes follow each other too fast to be drawn; 0 where one thing holds.
    pub changes: usize,
}

/// So many periods are drawn each by itself, however narrow: more than a track of the shipped dataset has.
const EACH: usize = 160;

/// Of more, those narrower than this, in pixels, that follow each other are drawn as one stretch of changes.
const LEAST_PX: f64 = 8.0;

/// One track of one crossing, without a gap from edge to edge.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// About what.
    pub track: Track,
    /// Its segments, each beginning where the one before ends.
    pub segments: Vec<Segment>,
}

impl Segment {
    /// Whether it stands for several changes.
    #[must_use]
    pub fn is_changes(&self) -> bool {
        ANY_SIZE && self.changes > 0
    }
}

impl Strip {
    /// The shown part of a history, up to the day the facts stand for: what lies after is unknown
    /// to everyone. The time it takes depends on the width, and on the logarithm of the number of periods.
    #[must_use]
    pub fn new(track: Track, history: &History, scale: &TimeScale) -> Self {
        let periods = history.periods();
        let window = scale.range();
        let mut strip = Self { track, segments: Vec::new() };
        let mut at = periods.partition_point(|period| period.until <= window.start);
        let end = periods.partition_point(|period| period.from < window.end);
        let many = ANY_SIZE && end.saturating_sub(at) > EACH;
        let least = days_of(LEAST_PX, scale);
        while let Some(period) = periods.get(at).filter(|_| at < end) {
            let after = if many { history.next_of_days(at, least).min(end) } else { at };
            if after > at + 1 {
                strip.draw_changes(periods.get(at..after).unwrap_or_default(), scale);
                at = after;
            } else {
                strip.draw(period, scale);
                at += 1;
            }
        }
        strip
    }

    fn draw(&mut self, period: &Period, scale: &TimeScale) {
        let Some((x0, x1)) = scale.clip(period.from, period.until) else { return };
        if let Some(last) = self.segments.last_mut().filter(|_| period.value == Value::Unknown) {
            last.runs_out = !last.is_changes() && last.certainty == Certainty::Presumed && last.fading_to.is_none();
        }
        match self.segments.last_mut() {
            Some(last)
                if !last.is_changes()
                    && last.value == period.value
                    && last.between == period.between
                    && last.certainty == period.certainty
                    && last.fading_to == period.fading_to =>
            {
                last.x1 = x1;
                last.until = period.until;
            }
            _ => self.segments.push(Segment {
                x0,
                x1,
                from: period.from,
                until: period.until,
                value: period.value,
                between: period.between.clone(),
                certainty: period.certainty,
                fading_to: period.fading_to,
                runs_out: false,
                changes: 0,
            }),
        }
    }

    fn draw_changes(&mut self, periods: &[Period], scale: &TimeScale) {
        let (Some(first), Some(last)) = (periods.first(), periods.last()) else { return };
        let Some((x0, x1)) = scale.clip(first.from, last.until) else { return };
        self.segments.push(Segment {
            x0,
            x1,
            from: first.from,
            until: last.until,
            value: Value::Unknown,
            between: Vec::new(),
            certainty: Certainty::Unknown,
            fading_to: None,
            runs_out: false,
            changes: periods.len(),
        });
    }

    /// The segments joined where only their certainty differs: each run of one value, for names
    /// written on the strip and for reading it aloud.
    #[must_use]
    pub fn runs(&self) -> Vec<Segment> {
        let mut runs: Vec<Segment> = Vec::new();
        for segment in &self.segments {
            match runs.last_mut() {
                Some(last)
                    if last.value == segment.value
                        && last.between == segment.between
                        && !last.is_changes()
                        && !segment.is_changes() =>
                {
                    last.x1 = segment.x1;
                    last.until = segment.until;
                    last.certainty = last.certainty.min(segment.certainty);
                }
                _ => runs.push(Segment { fading_to: None, runs_out: false, ..segment.clone() }),
            }
        }
        runs
    }

    /// The part of a run on which a name may stand: all but the days on which it fades.
    #[must_use]
    pub fn room(&self, run: &Segment) -> (f64, f64) {
        let of_run = |segment: &&Segment| run.from <= segment.from && segment.until <= run.until;
        let fades = |segment: &&Segment| segment.fading_to.is_some() || segment.runs_out;
        let solid = self.segments.iter().filter(of_run).filter(|segment| !fades(segment));
        solid.fold((run.x1, run.x0), |(x0, x1), segment| (x0.min(segment.x0), x1.max(segment.x1)))
    }
}

/// How many days at least are so many pixels wide.
fn days_of(px: f64, scale: &TimeScale) -> i32 {
    let days = (px / scale.px_per_day()).ceil().min(9e6);
    #[expect(clippy::cast_possible_truncation, reason = "bounded to what fits just above")]
    let days = days as i32;
    days.max(1)
}
