//! Numbers that look random and are always the same.

/// The generator mulberry32: small, and equal in every language.
#[derive(Clone, Debug)]
pub(crate) struct Random(u32);

impl Random {
    pub(crate) const fn new(seed: u32) -> Self {
        Self(seed)
    }

    /// At least 0 and less than 1.
    pub(crate) fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x6d2b_79f5);
        let mut mixed = (self.0 ^ (self.0 >> 15)).wrapping_mul(1 | self.0);
        mixed = mixed.wrapping_add((mixed ^ (mixed >> 7)).wrapping_mul(61 | mixed)) ^ mixed;
        f64::from(mixed ^ (mixed >> 14)) / 4_294_967_296.0
    }

    /// At least 0 and less than a number; 0 where that is 0.
    #[expect(clippy::cast_possible_truncation, reason = "between 0 and `end`")]
    #[expect(clippy::cast_sign_loss, reason = "`unit` is not negative")]
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        (self.unit() * f64::from(end)) as u32
    }

    /// Whether something that happens in so many of a hundred cases happens.
    pub(crate) fn happens(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of these.
    pub(crate) fn one_of(&mut self, words: &[&'static str]) -> &'static str {
        let place = usize::try_from(self.below(u32::try_from(words.len()).unwrap_or(0))).unwrap_or(0);
        words.get(place).copied().unwrap_or_default()
    }
}
