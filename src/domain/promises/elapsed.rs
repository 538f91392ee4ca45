//! How many days lie between two dates that may be fuzzy.

use super::super::date::ReportedDate;

/// Days from one date to another: how many there are at least and at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Elapsed {
    /// From the last day the earlier date may mean to the first day of the later one; negative if
    /// that lies before.
    pub least: i32,
    /// From the first day the earlier date may mean to the last day of the later one.
    pub most: i32,
    /// Whether one of the dates is approximate. EDTF gives that no width, so neither number has any.
    pub approximate: bool,
}

impl Elapsed {
    /// The days from one date to another; `None` where one of them is not bounded at both ends.
    ///
    /// ```
    /// use crossing_timeline::domain::promises::Elapsed;
    ///
    /// let april = "2019-04".parse().unwrap();
    /// let late = Elapsed::between(april, "2019-09-30".parse().unwrap());
    /// assert_eq!(late, Some(Elapsed { least: 153, most: 182, approximate: false }));
    /// ```
    #[must_use]
    pub fn between(from: ReportedDate, to: ReportedDate) -> Option<Self> {
        Some(Self {
            least: to.earliest()?.days_after(from.latest()?),
            most: to.latest()?.days_after(from.earliest()?),
            approximate: from.is_approximate() || to.is_approximate(),
        })
    }

    /// Whether it is one number and nothing is approximate.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.least == self.most && !self.approximate
    }
}
