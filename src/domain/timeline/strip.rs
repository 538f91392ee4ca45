//! A track of a crossing as a strip of segments.

use super::{
    super::{
        dataset::{Actor, Index, Track, Value},
        date::Day,
        status::{Certainty, History},
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
}

/// One track of one crossing, without a gap from edge to edge.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// About what.
    pub track: Track,
    /// Its segments, each beginning where the one before ends.
    pub segments: Vec<Segment>,
}

impl Strip {
    /// The shown part of a history, up to the day the facts stand for: what lies after is unknown
    /// to everyone.
    #[must_use]
    pub fn new(track: Track, history: &History, scale: &TimeScale) -> Self {
        let mut segments: Vec<Segment> = Vec::new();
        for period in history.periods() {
            let Some((x0, x1)) = scale.clip(period.from, period.until) else { continue };
            if let Some(last) = segments.last_mut().filter(|_| period.value == Value::Unknown) {
                last.runs_out = last.certainty == Certainty::Presumed && last.fading_to.is_none();
            }
            match segments.last_mut() {
                Some(last)
                    if last.value == period.value
                        && last.between == period.between
                        && last.certainty == period.certainty
                        && last.fading_to == period.fading_to =>
                {
                    last.x1 = x1;
                    last.until = period.until;
                }
                _ => segments.push(Segment {
                    x0,
                    x1,
                    from: period.from,
                    until: period.until,
                    value: period.value,
                    between: period.between.clone(),
                    certainty: period.certainty,
                    fading_to: period.fading_to,
                    runs_out: false,
                }),
            }
        }
        Self { track, segments }
    }

    /// The segments joined where only their certainty differs: each run of one value, for names
    /// written on the strip and for reading it aloud.
    #[must_use]
    pub fn runs(&self) -> Vec<Segment> {
        let mut runs: Vec<Segment> = Vec::new();
        for segment in &self.segments {
            match runs.last_mut() {
                Some(last) if last.value == segment.value && last.between == segment.between => {
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
