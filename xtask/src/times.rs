//! How long the checks took, step by step, and how long they took the first time here.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::project;

/// The times of one run.
pub(crate) struct Times {
    begun: Instant,
    /// Whether no run began here before, so that everything has to be compiled.
    is_first: bool,
    steps: Vec<(&'static str, Duration)>,
}

impl Times {
    /// Begins now.
    ///
    /// # Errors
    /// When it cannot be kept that a run has begun: one that fails makes the next one shorter too.
    pub(crate) fn begin() -> Result<Self, String> {
        let is_first = !kept().exists();
        if is_first {
            project::write(&kept(), b"")?;
        }
        Ok(Self { begun: Instant::now(), is_first, steps: Vec::new() })
    }

    /// Does something, and keeps how long it took.
    pub(crate) fn of<T>(&mut self, step: &'static str, work: impl FnOnce() -> T) -> T {
        let begun = Instant::now();
        let outcome = work();
        let took = begun.elapsed();
        println!("== {}", said(took));
        self.steps.push((step, took));
        outcome
    }

    /// A line a step, and all of them together; beside a later run the first one here, which is kept.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub(crate) fn table(&self) -> Result<String, String> {
        let took = self.begun.elapsed();
        if self.is_first {
            project::write(&kept(), took.as_secs().to_string().as_bytes())?;
        }
        let first = std::fs::read_to_string(kept()).ok().and_then(|seconds| seconds.parse().ok());
        let first = first.filter(|_| !self.is_first).map(Duration::from_secs);
        Ok(table(&self.steps, took, self.is_first, first))
    }
}

/// Where the time of the first run is. It goes with all that made the next one shorter.
fn kept() -> PathBuf {
    project::target().join("first-checks")
}

fn table(steps: &[(&'static str, Duration)], took: Duration, is_first: bool, first: Option<Duration>) -> String {
    let mut table = String::new();
    for (step, took) in steps {
        let _ = writeln!(table, "{:>13}  {step}", said(*took));
    }
    let kind = if is_first { "the first run here, with everything still to be compiled" } else { "all checks" };
    let _ = write!(table, "{:>13}  {kind}", said(took));
    if let Some(first) = first {
        let _ = write!(table, "\n{:>13}  the first run here", said(first));
    }
    table
}

/// Minutes and seconds.
fn said(took: Duration) -> String {
    if took < Duration::from_secs(60) {
        return format!("{:.1} s", took.as_secs_f32());
    }
    format!("{} min {:02} s", took.as_secs() / 60, took.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_run_tells_the_first_one_too() {
        let steps = [("format", Duration::from_millis(840)), ("browser tests", Duration::from_secs(605))];
        let all = Duration::from_secs(606);
        assert_eq!(
            table(&steps, all, false, Some(Duration::from_secs(1803))),
            "        0.8 s  format\n  10 min 05 s  browser tests\n  10 min 06 s  all checks\n  30 min 03 s  the first run here"
        );
        assert_eq!(
            table(&[], all, true, None),
            "  10 min 06 s  the first run here, with everything still to be compiled"
        );
    }
}
