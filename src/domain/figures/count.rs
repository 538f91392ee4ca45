//! How often a track was closed and reopened: the least and the most that the dates allow.
//!
//! Every sequence of statuses that may have been is walked at once, cell by cell, and the best
//! count kept for each way in which it can stand. Where several statuses may hold, a sequence
//! changes to one no more often than there are turns that lead to it.

use super::{
    super::{
        dataset::Value,
        date::{Day, DayRange},
    },
    Bounds,
    course::{Cell, Course},
};

/// How a track stands on a day, and how it last stood when that was known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    Closed,
    /// Open or restricted.
    Passable,
    /// Unknown or disputed, and closed before.
    UnclearAfterClosed,
    /// Unknown or disputed otherwise.
    Unclear,
}

const STANDS: [Stand; 4] = [Stand::Closed, Stand::Passable, Stand::UnclearAfterClosed, Stand::Unclear];

const CLOSED: &[Value] = &[Value::Closed];
const PASSABLE: &[Value] = &[Value::Open, Value::Restricted];
const UNCLEAR: &[Value] = &[Value::Unknown, Value::Disputed];

impl Stand {
    /// How it may stand a day later.
    fn next(self, cell: Cell) -> impl Iterator<Item = Self> {
        let unclear = match self {
            Self::Closed | Self::UnclearAfterClosed => Self::UnclearAfterClosed,
            Self::Passable | Self::Unclear => Self::Unclear,
        };
        let stands = [(Self::Closed, CLOSED), (Self::Passable, PASSABLE), (unclear, UNCLEAR)];
        let may = move |statuses: &[Value]| statuses.iter().any(|&status| cell.values.has(status));
        stands.into_iter().filter_map(move |(stand, statuses)| may(statuses).then_some(stand))
    }
}

/// Whether it is known how it stands.
fn is_clear(stand: Stand) -> bool {
    matches!(stand, Stand::Closed | Stand::Passable)
}

/// How many closures touch these days. What is unclear between two parts them at most.
pub(super) fn closures(course: &Course, range: DayRange) -> Bounds {
    let least = |before, now| now == Stand::Closed && matches!(before, Stand::Passable | Stand::Unclear);
    let most = |before, now| now == Stand::Closed && before != Stand::Closed;
    Bounds {
        least: walk(course, range, range.start, least, i32::min),
        most: walk(course, range, range.start, most, i32::max),
    }
}

/// How many reopenings fall on these days: from closed to open or restricted. With something
/// unclear between it may have been one.
pub(super) fn reopenings(course: &Course, range: DayRange) -> Bounds {
    let all = DayRange::new(Day::MIN, range.end);
    let least = |before, now| now == Stand::Passable && before == Stand::Closed;
    let most = |before, now| now == Stand::Passable && matches!(before, Stand::Closed | Stand::UnclearAfterClosed);
    Bounds {
        least: walk(course, all, range.start, least, i32::min),
        most: walk(course, all, range.start, most, i32::max),
    }
}

type Better = fn(i32, i32) -> i32;

/// The best count over all sequences; what falls before a day is walked and not counted.
fn walk(course: &Course, range: DayRange, counted_from: Day, counts: fn(Stand, Stand) -> bool, better: Better) -> i32 {
    let before = DayRange { start: range.start, end: counted_from };
    let mut cells: Vec<Cell> = course.within(before).collect();
    cells.extend(course.within(DayRange { start: counted_from, end: range.end }));
    let mut best = Best::new(None);
    best.keep((0, 0), Stand::Unclear, 0, better);
    // Among days that are not certain: whether it may change to unclear on one that is not certain either.
    let mut blurs = true;
    for (place, &cell) in cells.iter().enumerate() {
        let certain = cell.values.is_one();
        if !certain && best.room.is_none() {
            let rest = cells.get(place..).unwrap_or_default();
            let end = rest.iter().find(|cell| cell.values.is_one()).map_or(range.end, |cell| cell.days.start.plus(1));
            let days = DayRange::new(cell.days.start, end);
            let room = |statuses: &[Value]| course.changes(days, statuses);
            let either = [CLOSED, PASSABLE].concat();
            best = best.with_room(Some((room(CLOSED), room(PASSABLE), room(&either))), better);
            blurs = room(UNCLEAR) > 0;
        }
        let counts = |before, now| i32::from(cell.days.start >= counted_from && counts(before, now));
        // The first day of all is no change: the walk begins with it.
        let free = |statuses| place == 0 || course.changes_on(cell.days.start, statuses);
        best = best.step(cell, (free(CLOSED), free(PASSABLE), blurs || free(UNCLEAR)), counts, better);
        for _ in 1..if certain { 1 } else { cell.days.days() } {
            let next = best.step(cell, (false, false, blurs), counts, better);
            let settled = next == best;
            best = next;
            if settled {
                break;
            }
        }
        if certain {
            best = best.with_room(None, better);
            blurs = true;
        }
    }
    best.with_room(None, better).counts.into_iter().flatten().flatten().reduce(better).unwrap_or(0)
}

/// The best counts by stand, for each number of changes to closed, and to open or restricted, that
/// were made since several statuses may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Best {
    /// How many such changes there may be, of the one, of the other and of both; none are counted where only one status may hold.
    room: Option<(usize, usize, usize)>,
    counts: Vec<[Option<i32>; STANDS.len()]>,
}

impl Best {
    fn new(room: Option<(usize, usize, usize)>) -> Self {
        let (closed, passable, _) = room.unwrap_or_default();
        Self { room, counts: vec![[None; STANDS.len()]; (closed + 1) * (passable + 1)] }
    }

    /// How many numbers of changes to open or restricted are told apart.
    fn wide(&self) -> usize {
        self.room.unwrap_or_default().1 + 1
    }

    fn keep(&mut self, used: (usize, usize), stand: Stand, count: i32, better: Better) {
        let place = STANDS.iter().position(|&other| other == stand).unwrap_or_default();
        let row = used.0 * self.wide() + used.1;
        if let Some(old) = self.counts.get_mut(row).and_then(|counts| counts.get_mut(place)) {
            *old = Some(old.map_or(count, |old| better(old, count)));
        }
    }

    /// Every count with the number of changes that were made for it.
    fn iter(&self) -> impl Iterator<Item = ((usize, usize), Stand, i32)> {
        let wide = self.wide();
        self.counts.iter().enumerate().flat_map(move |(row, counts)| {
            let used = (row / wide, row % wide);
            STANDS.iter().zip(counts).filter_map(move |(&stand, count)| count.map(|count| (used, stand, count)))
        })
    }

    /// The same counts with changes counted anew.
    fn with_room(&self, room: Option<(usize, usize, usize)>, better: Better) -> Self {
        let mut fresh = Self::new(room);
        for (_, stand, count) in self.iter() {
            fresh.keep((0, 0), stand, count, better);
        }
        fresh
    }

    /// One day further; a change to closed, or to open or restricted, may be free, and one to unclear is
    /// free or is none.
    fn step(&self, cell: Cell, free: (bool, bool, bool), counts: impl Fn(Stand, Stand) -> i32, better: Better) -> Self {
        let mut next = Self::new(self.room);
        for (made, before, count) in self.iter() {
            for now in before.next(cell) {
                let mut used = made;
                let blurs = !is_clear(now) && is_clear(before);
                if now != before {
                    used.0 += usize::from(now == Stand::Closed && !free.0);
                    used.1 += usize::from(now == Stand::Passable && !free.1);
                }
                match self.room {
                    Some(_) if blurs && !free.2 => continue,
                    None => used = (0, 0),
                    Some((closed, passable, all)) if used.0 > closed || used.1 > passable || used.0 + used.1 > all => {
                        continue;
                    }
                    Some(_) => {}
                }
                next.keep(used, now, count + counts(before, now), better);
            }
        }
        next
    }
}
