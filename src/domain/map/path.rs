//! The lines of the map as one path. The compiler works it out, so that a reader downloads the
//! path and nothing that makes it.

use super::{BORDER, EAST, HEIGHT, JORDAN, NORTH, SOUTH, TURKEY, WEST, WIDTH};

/// Bytes of a point: a letter, three digits, a space, three digits.
const POINT: usize = 8;
/// Bytes of the path.
const LENGTH: usize = POINT * (TURKEY.len() + JORDAN.len() + BORDER.len());

/// The lines as the path of an SVG picture, in whole units of [`WIDTH`] and [`HEIGHT`].
pub const LINES: &str = match str::from_utf8(&PATH) {
    Ok(path) => path,
    Err(_) => "",
};

static PATH: [u8; LENGTH] = {
    let (path, at) = written([b' '; LENGTH], 0, &TURKEY);
    let (path, at) = written(path, at, &JORDAN);
    written(path, at, &BORDER).0
};

/// The path with a line written to it from a byte on, and where the line ends.
#[expect(clippy::indexing_slicing, reason = "only the compiler runs it, and it stops at a place that is not there")]
const fn written(mut path: [u8; LENGTH], mut at: usize, line: &[(i16, i16)]) -> ([u8; LENGTH], usize) {
    let mut point = 0;
    while point < line.len() {
        let (lat, lon) = line[point];
        path[at] = if point == 0 { b'M' } else { b'L' };
        path = with_number(path, at + 1, rounded((lon as i32 - WEST) * WIDTH, EAST - WEST));
        path = with_number(path, at + 5, rounded((NORTH - lat as i32) * HEIGHT, NORTH - SOUTH));
        at += POINT;
        point += 1;
    }
    (path, at)
}

/// The path with a number of up to three digits written to it.
#[expect(clippy::indexing_slicing, reason = "only the compiler runs it, and it stops at a place that is not there")]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "digits")]
const fn with_number(mut path: [u8; LENGTH], at: usize, number: i32) -> [u8; LENGTH] {
    path[at] = b'0' + (number / 100) as u8;
    path[at + 1] = b'0' + (number / 10 % 10) as u8;
    path[at + 2] = b'0' + (number % 10) as u8;
    path
}

/// A quotient to the nearest whole.
const fn rounded(dividend: i32, divisor: i32) -> i32 {
    (2 * dividend + divisor) / (2 * divisor)
}
