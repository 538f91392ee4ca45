//! Places in a picture: the heights of a lane's parts in CSS pixels, from top to bottom, and across it
//! the side on which time begins.

use yew::AttrValue;

use crate::{domain::dataset::Track, i18n::Locale};

/// The row of words at turning points.
pub(super) const LABELS: i32 = 20;
/// A row of marks: a target of 24 px with a pixel around it.
pub(super) const ROW: i32 = 26;
/// A strip of control.
pub(super) const THIN: i32 = 18;
/// A strip of traffic.
pub(super) const THICK: i32 = 22;
/// Between two strips.
const GAP: i32 = 3;

/// Where the strips begin, as an attribute has it: below the words and two rows of marks.
pub(super) const STRIPS: &str = "75";

/// Where a strip begins, and how high it is.
pub(super) const fn strip(track: Track) -> (i32, i32) {
    let top = LABELS + 2 * ROW + GAP;
    match track {
        Track::IraqiSide => (top, THIN),
        Track::Travellers => (top + THIN + GAP, THICK),
        Track::Goods => (top + THIN + THICK + 2 * GAP, THICK),
        Track::SyrianSide => (top + THIN + 2 * THICK + 3 * GAP, THIN),
    }
}

/// The height of a lane's picture.
pub(super) const HEIGHT: i32 = LABELS + 2 * ROW + 2 * THIN + 2 * THICK + 5 * GAP;

/// A lane's picture in the units of its paths: across in thousandths of a percent, down in pixels.
pub(super) const WHOLE: &str = "0 0 100000 167";
const _: () = assert!(HEIGHT == 167, "as `WHOLE` says");

/// The side of a picture on which time begins: the one on which lines begin.
///
/// A scene tells how far along the axis something is, and a hand where it is across the picture. Only
/// here does one become the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    is_right: bool,
}

impl Side {
    /// That of a language.
    #[must_use]
    pub const fn of(locale: Locale) -> Self {
        Self { is_right: locale.is_rtl() }
    }

    /// Where a fraction of the axis is across the picture.
    pub(super) fn x(self, fraction: f64) -> AttrValue {
        length(self.thousandths(fraction))
    }

    /// The same in thousandths of a percent of the picture's width.
    pub(super) fn thousandths(self, fraction: f64) -> i64 {
        let thousandths = thousandths(fraction);
        if self.is_right { 100_000 - thousandths } else { thousandths }
    }

    /// Where something that reaches from one fraction to another begins across the picture, and how
    /// wide it is.
    pub(super) fn span(self, from: f64, to: f64) -> [AttrValue; 2] {
        [self.x(if self.is_right { to } else { from }), percent(to - from)]
    }

    /// Where one of so many columns along the axis is across the picture, counted from its left.
    pub(super) const fn column(self, column: usize, columns: usize) -> usize {
        if self.is_right { columns - column } else { column }
    }

    /// So many pixels along the axis, as pixels across.
    pub(super) const fn px(self, pixels: i32) -> i32 {
        if self.is_right { -pixels } else { pixels }
    }

    /// How far along the axis a fraction of the picture from its left is.
    #[must_use]
    pub fn along(self, across: f64) -> f64 {
        if self.is_right { 1.0 - across } else { across }
    }

    /// How far along the axis a way to the right leads: back for negative.
    #[must_use]
    pub fn way(self, to_the_right: f64) -> f64 {
        if self.is_right { -to_the_right } else { to_the_right }
    }

    /// Where along a gradient across the picture time begins, and where it ends.
    pub(super) const fn ends(self) -> [&'static str; 2] {
        if self.is_right { ["1", "0"] } else { ["0", "1"] }
    }
}

/// A fraction of the whole as a length, whatever the side, to a thousandth of a percent.
pub(super) fn percent(fraction: f64) -> AttrValue {
    length(thousandths(fraction))
}

/// The nearest whole number.
#[expect(clippy::cast_possible_truncation, reason = "saturates; pixels of a picture")]
pub(super) fn whole(number: f64) -> i32 {
    number.round() as i32
}

// In whole numbers: printing floating-point ones costs a reader 15 kB before compression.
#[expect(clippy::cast_possible_truncation, reason = "saturates; places are near 0 to 1")]
fn thousandths(fraction: f64) -> i64 {
    (fraction * 100_000.0).round() as i64
}

#[inline(never)]
fn length(thousandths: i64) -> AttrValue {
    let sign = if thousandths < 0 { "-" } else { "" };
    AttrValue::from(format!("{sign}{}.{:03}%", thousandths.abs() / 1000, thousandths.abs() % 1000))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Side;
    use crate::i18n::Locale;

    const BOTH: [Locale; 2] = [Locale::En, Locale::Ckb];

    /// What a length is of the whole.
    fn fraction(length: &str) -> f64 {
        length.strip_suffix('%').unwrap().parse::<f64>().unwrap() / 100.0
    }

    #[test]
    fn time_begins_where_lines_begin() {
        let [left, right] = BOTH.map(Side::of);
        assert_eq!([&*left.x(0.0), &*left.x(0.25), &*left.x(1.0)], ["0.000%", "25.000%", "100.000%"]);
        assert_eq!([&*right.x(0.0), &*right.x(0.25), &*right.x(1.0)], ["100.000%", "75.000%", "0.000%"]);
        assert_eq!(left.span(0.25, 0.35).map(|length| length.to_string()), ["25.000%", "10.000%"]);
        assert_eq!(right.span(0.25, 0.35).map(|length| length.to_string()), ["65.000%", "10.000%"]);
        // What lies before the axis's start is beside the picture on that side.
        assert_eq!([&*left.x(-0.1), &*right.x(-0.1)], ["-10.000%", "110.000%"]);
    }

    proptest! {
        #[test]
        fn a_hand_finds_what_was_drawn(at in -0.5..1.5_f64, other in -0.5..1.5_f64) {
            for side in BOTH.map(Side::of) {
                let (x, other_x) = (fraction(&side.x(at)), fraction(&side.x(other)));
                prop_assert!((side.along(x) - at).abs() < 1e-5);
                prop_assert!((side.way(other_x - x) - (other - at)).abs() < 2e-5);
            }
        }
    }
}
