//! A year as a bar, in plain numbers.

use super::{super::dataset::Value, STATUSES, Year};

/// A part of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// The status whose days it stands for.
    pub status: Value,
    /// Whether these days are of that status for certain.
    pub certain: bool,
    /// Its lower end; 0 is the foot of the bar and 1 the height of a leap year.
    pub from: f64,
    /// Its upper end.
    pub to: f64,
}

/// From the foot up: what stands out most stands first.
const ORDER: [Value; 5] = [Value::Closed, Value::Restricted, Value::Disputed, Value::Open, Value::Unknown];

/// No part is drawn lower than this, so that a single day can be seen: three days' height.
const LEAST: f64 = 3.0 / LEAP_YEAR;

const LEAP_YEAR: f64 = 366.0;

/// The parts of a year's bar from the foot up: of each status its least days, and above them, not
/// certain, its share of the days that are left. The shares are as most less least; together the parts
/// are as high as the days that are counted.
#[must_use]
pub fn bar(year: &Year) -> Vec<Piece> {
    let sure: i32 = year.days.iter().map(|days| days.least).sum();
    let unsure: i32 = year.days.iter().map(|days| days.most - days.least).sum();
    let left = f64::from(year.range.days() - sure);
    let mut pieces: Vec<Piece> = Vec::new();
    for status in ORDER {
        let place = STATUSES.iter().position(|&other| other == status);
        let Some(days) = place.and_then(|place| year.days.get(place)) else { continue };
        let share = if unsure > 0 { left * f64::from(days.most - days.least) / f64::from(unsure) } else { 0.0 };
        for (certain, days) in [(true, f64::from(days.least)), (false, share)] {
            if days > 0.0 {
                pieces.push(Piece { status, certain, from: 0.0, to: (days / LEAP_YEAR).max(LEAST) });
            }
        }
    }
    // What the small parts were given too much, the highest one has too little.
    let whole = f64::from(year.range.days()) / LEAP_YEAR;
    let excess = pieces.iter().map(|piece| piece.to).sum::<f64>() - whole;
    let highest = pieces.iter().map(|piece| piece.to).fold(0.0, f64::max);
    if let Some(piece) = pieces.iter_mut().find(|piece| piece.to >= highest) {
        piece.to = (piece.to - excess).max(LEAST);
    }
    let mut foot = 0.0;
    for piece in &mut pieces {
        piece.from = foot;
        foot += piece.to;
        piece.to = foot;
    }
    pieces
}
