//! `cargo xtask test`: every check there is, cheapest first.

use std::time::Instant;

use crate::command::Run;
use crate::{browser, bundle, deny, purity, toolchain};

/// One check: what it is about, and what is done for it, in order.
struct Step {
    name: &'static str,
    work: Vec<Work>,
    /// The command that repairs what it finds, where there is one.
    fix: Option<&'static str>,
}

enum Work {
    /// A command as one would type it.
    Typed(&'static str),
    /// A function, for what takes more than one command.
    Task(fn() -> Result<(), String>),
}

impl Step {
    fn new<const N: usize>(name: &'static str, work: [Work; N]) -> Self {
        Self { name, work: work.into(), fix: None }
    }

    fn fixed_by(mut self, command: &'static str) -> Self {
        self.fix = Some(command);
        self
    }

    fn take(&self) -> Result<(), String> {
        self.work.iter().try_for_each(|work| match work {
            Work::Typed(words) => Run::typed(words).run(),
            Work::Task(task) => task(),
        })
    }
}

/// In the order of what they cost, so that most mistakes are told in seconds.
fn steps() -> Vec<Step> {
    use Work::{Task, Typed};
    vec![
        Step::new("format", [Typed("cargo fmt --all --check")]).fixed_by("cargo fmt --all"),
        Step::new("the pure layers know no browser", [Task(purity::check)]),
        Step::new(
            "the task runner",
            [
                Typed("cargo clippy --package xtask --all-targets -- -D warnings"),
                Typed("cargo test --quiet --package xtask"),
            ],
        ),
        Step::new("pure layers: lints", [Typed("cargo clippy --no-default-features --all-targets -- -D warnings")]),
        Step::new("pure layers: tests", [Typed("cargo test --no-default-features")]),
        Step::new(
            "the data tool",
            [
                Typed("cargo clippy --no-default-features --features tool --all-targets -- -D warnings"),
                Typed("cargo test --no-default-features --features tool"),
            ],
        ),
        Step::new("the dataset", [Typed("cargo crossing-data check static/data/crossings.json")]),
        Step::new(
            "HTML snapshots",
            [
                Typed("cargo clippy --no-default-features --features prerender --all-targets -- -D warnings"),
                Typed("cargo test --no-default-features --features prerender"),
            ],
        ),
        Step::new(
            "WebAssembly: lints",
            [
                Task(toolchain::ensure_wasm_target),
                Typed("cargo clippy --target wasm32-unknown-unknown -- -D warnings"),
                Typed("cargo clippy --target wasm32-unknown-unknown --features complete -- -D warnings"),
            ],
        ),
        Step::new("browser tests: lints", [Typed("cargo clippy --package browser-tests --all-targets -- -D warnings")]),
        Step::new(
            "benchmarks: lints, and what they work out",
            [
                Typed("cargo clippy --package benchmarks --all-targets -- -D warnings"),
                Typed("cargo test --quiet --package benchmarks --lib"),
                Typed(
                    "node --test benches/page/alone.test.mjs benches/page/arithmetic.test.mjs benches/page/baseline.test.mjs \
                     benches/page/rounds.test.mjs benches/cost/carried.test.mjs",
                ),
            ],
        ),
        Step::new("licences and sources", [Task(deny::check)]),
        Step::new("release build and size budgets", [Task(bundle::build)]),
        Step::new("browser tests", [Task(browser::test)]),
    ]
}

/// Takes every step, and stops at the first that fails.
///
/// # Errors
/// When one fails.
pub(crate) fn check() -> Result<(), String> {
    let begun = Instant::now();
    let steps = steps();
    let all = steps.len();
    for (passed, step) in steps.iter().enumerate() {
        println!("\n== {} of {all}: {}", passed + 1, step.name);
        let step_begun = Instant::now();
        step.take().map_err(|reason| failure(step, &reason, passed))?;
        println!("== {:.1} s", step_begun.elapsed().as_secs_f32());
    }
    println!("\nAll checks took {:.0} s.", begun.elapsed().as_secs_f32());
    println!("{all} passed, 0 failed");
    Ok(())
}

fn failure(step: &Step, reason: &str, passed: usize) -> String {
    let name = step.name;
    let fix = step.fix.map_or(String::new(), |fix| format!("\nTo repair it:\n    {fix}"));
    format!("\nFAILED: {name}\n{reason}{fix}\n\n{passed} passed, 1 failed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_step_the_reason_and_the_repair() {
        let step = Step::new("format", []).fixed_by("cargo fmt --all");
        assert_eq!(
            failure(&step, "This failed.", 3),
            "\nFAILED: format\nThis failed.\nTo repair it:\n    cargo fmt --all\n\n3 passed, 1 failed"
        );
    }
}
