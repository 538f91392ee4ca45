//! `cargo xtask test`: every check there is, cheapest first.

use crate::command::Run;
use crate::meanwhile::{self, UnderWay};
use crate::purpose::Purpose;
use crate::times::Times;
use crate::tools::Tool;
use crate::{browser, bundle, deny, native, purity, toolchain};

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
    /// Waiting for the tools, which are installed meanwhile.
    Tools,
}

impl Step {
    fn new<const N: usize>(name: &'static str, work: [Work; N]) -> Self {
        Self { name, work: work.into(), fix: None }
    }

    fn fixed_by(mut self, command: &'static str) -> Self {
        self.fix = Some(command);
        self
    }

    fn take(&self, tools: &mut Option<UnderWay>) -> Result<(), String> {
        self.work.iter().try_for_each(|work| match work {
            Work::Typed(words) => Run::typed(words).run(),
            Work::Task(task) => task(),
            Work::Tools => tools.take().map_or(Ok(()), UnderWay::wait),
        })
    }
}

/// In the order of what they cost, so that most mistakes are told in seconds.
fn steps() -> Vec<Step> {
    use Work::{Task, Tools, Typed};
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
        Step::new(
            "lints of the pure layers and the native programs",
            [
                // Each set of features that somebody compiles by itself, and what tests add to all of them.
                Typed("cargo clippy --no-default-features -- -D warnings"),
                Typed("cargo clippy --no-default-features --features tool -- -D warnings"),
                Typed("cargo clippy --no-default-features --features prerender -- -D warnings"),
                Typed("cargo clippy --no-default-features --features prerender,tool --all-targets -- -D warnings"),
            ],
        ),
        Step::new(
            "lints of WebAssembly",
            [
                Task(toolchain::ensure_wasm_target),
                Typed("cargo clippy --target wasm32-unknown-unknown -- -D warnings"),
                Typed("cargo clippy --target wasm32-unknown-unknown --features complete -- -D warnings"),
            ],
        ),
        Step::new(
            "lints of the browser tests",
            [Typed("cargo clippy --package browser-tests --all-targets -- -D warnings")],
        ),
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
        Step::new("the dataset", [Task(dataset)]),
        Step::new("native tests", [Typed("cargo test --no-default-features --features prerender,tool")]),
        Step::new("the tools", [Tools]),
        Step::new("licences and sources", [Task(deny::check)]),
        Step::new("release build and size budgets", [Task(bundle::build)]),
        Step::new("browser tests", [Task(browser::test)]),
    ]
}

/// The dataset that ships, by the tool that a contributor asks.
fn dataset() -> Result<(), String> {
    native::run("crossing-data", Purpose::Ship).args("check static/data/crossings.json").run()
}

/// The tools that the checks need and that are not there.
fn missing() -> Result<Vec<Tool>, String> {
    let mut tools = vec![Tool::cargo_deny(), Tool::trunk()?, Tool::wasm_bindgen()?];
    tools.extend(browser::tools());
    Ok(tools.into_iter().filter(|tool| !tool.works()).collect())
}

/// Takes every step, and stops at the first that fails.
///
/// # Errors
/// When one fails.
pub(crate) fn check() -> Result<(), String> {
    let mut times = Times::begin()?;
    // Compiled, they take minutes; the steps before they are needed leave half of two cores idle.
    let mut tools = Some(meanwhile::begin(vec![Tool::job(missing()?).low()]));
    let steps = steps();
    let all = steps.len();
    for (passed, step) in steps.iter().enumerate() {
        println!("\n== {} of {all}: {}", passed + 1, step.name);
        times.of(step.name, || step.take(&mut tools)).map_err(|reason| failure(step, &reason, passed))?;
    }
    println!("\n{}", times.table()?);
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
