//! What may hold on a day, whichever days the fuzzy dates mean.
//!
//! The rules are those of `status`, asked of ranges: each question has two answers, whether it may be
//! so and whether it must be. Where ranges overlap more is held to be possible than may be; never less.

use super::{
    super::{
        dataset::Value,
        date::{Day, DayRange},
        status::PRESUMED_DAYS,
    },
    reach::{Reach, put},
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

    /// Adds all of others.
    pub(super) fn add_all(&mut self, others: Self) {
        self.0 |= others.0;
    }

    /// Whether one of these statuses is among them.
    pub(super) fn has_any(self, values: &[Value]) -> bool {
        values.iter().any(|&value| self.has(value))
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

/// What is claimed of a track, arranged so that a day is answered from the few claims that matter on it.
#[derive(Debug)]
pub(super) struct Claimed {
    /// From an event on, by the first days on which they may begin.
    pub(super) dated: Vec<Span>,
    /// Looking back from one, likewise.
    pub(super) hindsight: Vec<Span>,
    dated_reach: Reach,
    hindsight_reach: Reach,
    /// The dated claims that are made whatever the dates mean, by their latest beginnings, up to their earliest.
    sure: Reach,
    /// For each dated claim, the earliest of the latest beginnings of those of them from its place on.
    soonest: Vec<Option<Day>>,
    /// When it is said looking back that something is over.
    overs: Vec<Over>,
}

/// When it is said looking back that a value is over, by those who may say so and by those who do.
#[derive(Debug)]
struct Over {
    /// One of those who say it.
    like: Span,
    /// By the first day that may be its last, to the last such day.
    may: Reach,
    /// The other way round.
    does: Reach,
}

impl Claimed {
    /// Of claims in any order.
    pub(super) fn new(claims: Vec<Span>) -> Self {
        let (mut dated, mut hindsight) = (Vec::new(), Vec::new());
        for span in claims {
            put(if span.hindsight { &mut hindsight } else { &mut dated }, span, |span| span.starts.start);
        }
        let (mut dated_reach, mut hindsight_reach, mut sure) = (Reach::default(), Reach::default(), Vec::new());
        let mut earliest = None;
        let mut soonest = vec![earliest];
        for span in dated.iter().rev() {
            if span.always {
                let last = span.starts.last();
                sure.push((last, span.starts.start));
                earliest = Some(earliest.map_or(last, |earliest: Day| earliest.min(last)));
            }
            soonest.push(earliest);
        }
        soonest.reverse();
        for span in &dated {
            dated_reach.push((span.starts.start, span.starts.last()));
        }
        for span in &hindsight {
            hindsight_reach.push((span.starts.start, span.ends.map_or(Day::MIN, DayRange::last)));
        }
        let overs = overs(&hindsight);
        Self { dated_reach, hindsight_reach, sure: Reach::new(sure), soonest, overs, dated, hindsight }
    }

    /// The statuses that may hold on a day.
    pub(super) fn on(&self, day: Day) -> Values {
        let mut values = Values::default();
        let (back, next) = (self.looking_back(day), self.next(day));
        for ruler in self.rulers(day) {
            self.rule(&mut values, ruler, (&back, &next), day);
        }
        if self.latest_sure(day).is_none() {
            back.lapse(&mut values);
        }
        values
    }

    /// Of the dated claims that surely have begun by a day, the latest earliest beginning: whatever surely
    /// began before it has been followed.
    pub(super) fn latest_sure(&self, day: Day) -> Option<Day> {
        self.sure.latest(day.plus(1))
    }

    /// The dated claims that may begin before a day, but for those that were surely followed on another day.
    pub(super) fn begun(&self, before: Day, followed_on: Day) -> impl Iterator<Item = &Span> {
        let since = self.latest_sure(followed_on).unwrap_or(Day::MIN);
        self.dated_reach.places(before, since).into_iter().filter_map(|place| self.dated.get(place))
    }

    /// The dated claims whose first days may be the same as a claim's.
    pub(super) fn beside(&self, span: &Span) -> &[Span] {
        let start = span.starts.start;
        let places = self.dated_reach.begun_before(start)..self.dated_reach.begun_before(start.plus(1));
        self.dated.get(places).unwrap_or_default()
    }

    /// The claims looking back that may tell of some of these days.
    pub(super) fn telling(&self, days: DayRange) -> impl Iterator<Item = &Span> {
        let places = self.hindsight_reach.places(days.end, days.start);
        places.into_iter().filter_map(|place| self.hindsight.get(place)).filter(|span| span.ends.is_some())
    }

    /// The dated claims of which one may be the last before a day or on it.
    fn rulers(&self, day: Day) -> Vec<&Span> {
        let begun: Vec<&Span> = self.begun(day.plus(1), day).collect();
        let sure: Vec<&Span> = begun.iter().copied().filter(|span| span.always && span.starts.last() <= day).collect();
        begun.into_iter().filter(|span| !sure.iter().any(|later| span.precedes(later))).collect()
    }

    /// The dated claims of which one may be the first after a day.
    fn next(&self, day: Day) -> Next<'_> {
        let begun = self.dated_reach.begun_before(day.plus(1));
        let soonest = self.soonest.get(begun).copied().flatten();
        let last = soonest.or_else(|| self.dated.last().map(|span| span.starts.start)).unwrap_or(day);
        let places = self.dated_reach.places(last.plus(1), day.plus(1));
        let spans: Vec<&Span> = places.into_iter().filter_map(|place| self.dated.get(place)).collect();
        let sure: Vec<&Span> = spans.iter().copied().filter(|span| span.always && span.starts.start > day).collect();
        let may = |span: &&Span| !sure.iter().any(|sooner| sooner.precedes(span));
        Next { spans: spans.into_iter().filter(may).collect(), is_sure: soonest.is_some() }
    }

    /// The claims looking back of which one may tell of a day.
    fn looking_back(&self, day: Day) -> Back<'_> {
        let spans: Vec<&Span> = self.telling(DayRange::inclusive(day, day)).collect();
        let surely =
            |span: &&&Span| span.always && span.starts.last() <= day && span.ends.is_some_and(|ends| day <= ends.start);
        let latest = spans.iter().filter(surely).map(|span| span.starts.start).max();
        // Those that surely began before the latest of them yield to it: few are left to be compared.
        let near = |span: &&Span| latest.is_none_or(|latest| span.starts.last() >= latest);
        let near: Vec<&Span> = spans.into_iter().filter(near).collect();
        let sure: Vec<&Span> = near.iter().filter(surely).copied().collect();
        let may = |span: &&Span| !sure.iter().any(|later| span.yields_to(later));
        Back { maybe_none: sure.is_empty(), spans: near.into_iter().filter(may).collect() }
    }

    /// Adds what may hold on a day on which a dated claim may be the last.
    fn rule(&self, values: &mut Values, ruler: &Span, (back, next): (&Back<'_>, &Next<'_>), day: Day) {
        let limit = (ruler.vouched_to.start.plus(PRESUMED_DAYS), ruler.vouched_to.last().plus(PRESUMED_DAYS));
        let (may_be_confirmed, is_confirmed) = (day <= ruler.vouched_to.last(), day <= ruler.vouched_to.start);
        let (may_have_ended, has_ended) = self.ended(ruler, day);
        let (may_stand, stands) = next.carries(ruler);
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
        let Some(over) = self.overs.iter().find(|over| over.like.agrees(ruler)) else { return own };
        let (may, must) = (over.may.latest(day), over.does.latest(day));
        (own.0 || may > Some(ruler.vouched_to.start), own.1 || must > Some(ruler.vouched_to.last()))
    }
}

fn overs(hindsight: &[Span]) -> Vec<Over> {
    let mut overs: Vec<Over> = Vec::new();
    for like in hindsight {
        if overs.iter().any(|over| over.like.agrees(like)) {
            continue;
        }
        let (mut may, mut does) = (Vec::new(), Vec::new());
        for span in hindsight {
            let Some(ends) = span.ends.filter(|_| span.agrees(like)) else { continue };
            if span.over.0 {
                may.push((ends.start, ends.last()));
            }
            if span.always && span.over.1 {
                does.push((ends.last(), ends.start));
            }
        }
        overs.push(Over { like: like.clone(), may: Reach::new(may), does: Reach::new(does) });
    }
    overs
}

/// The claims of which one may be the first after a day.
struct Next<'a> {
    spans: Vec<&'a Span>,
    /// And there is one, whatever the dates mean.
    is_sure: bool,
}

impl Next<'_> {
    /// Whether the next dated claim may carry the value of one through, and must.
    fn carries(&self, ruler: &Span) -> (bool, bool) {
        let carries = |span: &&Span| span.agrees(ruler) && !span.begins;
        (self.spans.iter().any(carries), self.is_sure && self.spans.iter().all(carries))
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
