//! Numbers: their grammar, and what they come to.

use super::read::{Fault, Reader};

/// A number as it is written in the file, which holds to the grammar.
///
/// It is worked out only where it is asked for, so that a message can show it as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number<'a>(&'a str);

/// Up to this power, ten has an exact `f64`.
const EXACT: i32 = 22;

impl<'a> Number<'a> {
    /// As it is written.
    #[must_use]
    pub fn written(self) -> &'a str {
        self.0
    }

    /// Its value.
    ///
    /// The digits are read as one whole number, which is then divided by a power of ten. That is
    /// exact to the last bit for up to 15 digits and powers up to 22, which is more than degrees
    /// and days ask for. Beyond it the last bits may be off, and digits after the eighteenth count
    /// as zeros. (`str::parse` is exact for all, and eight kilobytes larger.)
    #[must_use]
    pub fn value(self) -> f64 {
        let (mut whole, mut power, mut exponent) = (0_u64, 0_i32, 0_i32);
        let (mut in_fraction, mut in_exponent, mut is_small) = (false, false, false);
        for byte in self.0.bytes() {
            let digit = byte.wrapping_sub(b'0');
            match byte {
                b'.' => in_fraction = true,
                b'e' | b'E' => in_exponent = true,
                b'-' => is_small = in_exponent,
                b'0'..=b'9' if in_exponent => {
                    exponent = exponent.saturating_mul(10).saturating_add(digit.into());
                }
                b'0'..=b'9' => {
                    let has_room = whole < 10_u64.pow(17);
                    if has_room {
                        whole = whole * 10 + u64::from(digit);
                    }
                    power = power.saturating_add(i32::from(!has_room) - i32::from(in_fraction));
                }
                _ => {}
            }
        }
        power = power.saturating_add(if is_small { -exponent } else { exponent });
        let value = scale(whole as f64, power.clamp(-400, 400));
        if self.0.starts_with('-') { -value } else { value }
    }
}

/// A number times a power of ten.
fn scale(mut value: f64, mut power: i32) -> f64 {
    while power != 0 {
        let step = power.clamp(-EXACT, EXACT);
        let factor = (0..step.abs()).fold(1.0, |factor, _| factor * 10.0);
        value = if step > 0 { value * factor } else { value / factor };
        power -= step;
    }
    value
}

impl<'a> Reader<'a> {
    /// Reads a number. No zeros before others, no `+`, and digits on both sides of the point.
    pub(super) fn number(&mut self) -> Result<Number<'a>, Fault> {
        let from = self.at;
        self.take("-");
        if !self.take("0") {
            self.digits()?;
        }
        if self.take(".") {
            self.digits()?;
        }
        if self.take("e") || self.take("E") {
            let _ = self.take("+") || self.take("-");
            self.digits()?;
        }
        Ok(Number(self.since(from)))
    }

    /// Steps over digits, of which there must be one.
    fn digits(&mut self) -> Result<(), Fault> {
        let from = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == from { Err(self.fault("expected a digit")) } else { Ok(()) }
    }
}
