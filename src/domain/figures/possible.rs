//! What may hold on a day, whichever days the fuzzy dates mean.
//!
//! The rules are those of `status`, asked of ranges: each question has two answers, whether it may be
//! so and whether it must be. Where ranges overlap more is held to be possible than may be; never less.

use super::{
    super::{dataset::Value, date::Day, status::PRESUMED_DAYS},
    span::Span,
};

/// Some of the statuses of a track of traffic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Values(u8);

impl Values {
    fn bit(value: Value) -> u8 {
        match value {
            Value::Open => 1,
            Value::Restricted => 2,
            Value::Closed => 4,
            Value::Disputed => 16,
            _ => 8,
        }
    }

    /// Adds one.
    pub(super) fn add(&mut self, value: Value) {
        self.0 |= Self::bit(value);
    }

    /// Whether a status is among them.
    pub(super) fn has(self, value: Value) -> bool {
        self.0 & Self::bit(value) != 0
    }

    /// Whether there is only one.
    pub(super) fn is_one(self) -> bool {
        self.0.is_power_of_two()
    }
}

/// What is claimed of a track.
#[derive(Debug, Default)]
pub(super) struct Claimed {
    /// From an event on.
    pub(super) dated: Vec<Span>,
    /// Looking back from one.
    pub(super) hindsight: Vec<Span>,
}

impl Claimed {
    /// The statuses that may hold on a day.
    pub(super) fn on(&self, day: Day) -> Values {
        let mut values = Values::default();
        let back = self.looking_back(day);
        for ruler in self.rulers(day) {
            self.rule(&mut values, ruler, &back, day);
        }
        if !self.dated.iter().any(|span| span.always && span.starts.last() <= day) {
            back.lapse(&mut values);
        }
        values
    }

    /// The dated claims of which one may be the last before a day or on it.
    fn rulers(&self, day: Day) -> Vec<&Span> {
        let sure: Vec<&Span> = self.dated.iter().filter(|span| span.always && span.starts.last() <= day).collect();
        let may = |span: &&Span| span.starts.start <= day && !sure.iter().any(|later| span.precedes(later));
        self.dated.iter().filter(may).collect()
    }

    /// The claims looking back of which one may tell of a day.
    fn looking_back(&self, day: Day) -> Back<'_> {
        let covers = |span: &&Span| span.starts.start <= day && span.ends.is_some_and(|ends| day <= ends.last());
        let surely =
            |span: &&Span| span.always && span.starts.last() <= day && span.ends.is_some_and(|ends| day <= ends.start);
        let sure: Vec<&Span> = self.hindsight.iter().filter(surely).collect();
        let may = |span: &&Span| !sure.iter().any(|later| span.yields_to(later));
        Back { spans: self.hindsight.iter().filter(covers).filter(may).collect(), maybe_none: sure.is_empty() }
    }

    /// Adds what may hold on a day on which a dated claim may be the last.
    fn rule(&self, values: &mut Values, ruler: &Span, back: &Back<'_>, day: Day) {
        let limit = (ruler.vouched_to.start.plus(PRESUMED_DAYS), ruler.vouched_to.last().plus(PRESUMED_DAYS));
        let (may_be_confirmed, is_confirmed) = (day <= ruler.vouched_to.last(), day <= ruler.vouched_to.start);
        let (may_have_ended, has_ended) = self.ended(ruler, day);
        let (may_stand, stands) = self.stands(ruler, day);
        let has_end = ruler.ends.is_some();
        let may_be_kept = may_be_confirmed || !has_ended && (has_end || day <= limit.1 || may_stand);
        let may_lapse = !is_confirmed && (may_have_ended || !(has_end || day <= limit.0 || stands));
        // Looking back, a source says otherwise than the presumption.
        let may_be_overruled =
            |span: &Span| ruler.value.is_between() || day > limit.0 || span.starts.last() > ruler.vouched_to.start;
        let is_overruled =
            |span: &Span| ruler.value.is_between() || day > limit.1 || span.starts.start > ruler.vouched_to.last();
        let overruled = !back.maybe_none
            && back.spans.iter().all(|span| !span.agrees(ruler) && is_overruled(span))
            && !may_be_confirmed;
        if may_be_kept {
            if !overruled {
                values.add(ruler.value);
            }
            for span in back.spans.iter().filter(|span| !is_confirmed && may_be_overruled(span)) {
                values.add(span.value);
            }
        }
        if may_lapse {
            back.lapse(values);
        }
    }

    /// Whether the value of a dated claim may have ended before a day, and must have.
    fn ended(&self, ruler: &Span, day: Day) -> (bool, bool) {
        let own = ruler.ends.map_or((false, false), |ends| (ends.start < day, ends.last() < day));
        let (mut may, mut must) = own;
        for span in self.hindsight.iter().filter(|span| span.agrees(ruler)) {
            let Some(ends) = span.ends else { continue };
            may |= span.over.0 && ends.start < day && ends.last() > ruler.vouched_to.start;
            must |= span.always && span.over.1 && ends.last() < day && ends.start > ruler.vouched_to.last();
        }
        (may, must)
    }

    /// Whether the next dated claim may carry the value of this one through, and must.
    fn stands(&self, ruler: &Span, day: Day) -> (bool, bool) {
        let sure: Vec<&Span> = self.dated.iter().filter(|span| span.always && span.starts.start > day).collect();
        let (mut may, mut must) = (false, !sure.is_empty());
        for next in &self.dated {
            if next.starts.last() <= day || sure.iter().any(|sooner| sooner.precedes(next)) {
                continue;
            }
            let carries = next.agrees(ruler) && !next.begins;
            may |= carries;
            must &= carries;
        }
        (may, must)
    }
}

/// What may be told of a day looking back.
struct Back<'a> {
    spans: Vec<&'a Span>,
    /// And nothing may be told.
    maybe_none: bool,
}

impl Back<'_> {
    /// Adds what may hold where no dated claim does.
    fn lapse(&self, values: &mut Values) {
        for span in &self.spans {
            values.add(span.value);
        }
        if self.maybe_none {
            values.add(Value::Unknown);
        }
    }
}
