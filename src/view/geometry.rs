//! The heights of a lane's parts in CSS pixels, from top to bottom.

use yew::AttrValue;

use crate::domain::dataset::Track;

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

/// A fraction of the width as a length, to a thousandth of a percent.
#[inline(never)]
pub(super) fn percent(fraction: f64) -> AttrValue {
    // In whole numbers: printing floating-point ones costs a reader 15 kB before compression.
    #[expect(clippy::cast_possible_truncation, reason = "saturates; places are near 0 to 1")]
    let thousandths = (fraction * 100_000.0).round() as i64;
    let sign = if thousandths < 0 { "-" } else { "" };
    AttrValue::from(format!("{sign}{}.{:03}%", thousandths.abs() / 1000, thousandths.abs() % 1000))
}
