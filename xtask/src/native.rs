//! The project's own native programs, which write what the built folder holds beside WebAssembly. All are of
//! the same features, so that one compilation serves them and the native tests.

use crate::command::Run;
use crate::purpose::Purpose;

/// Cargo, about to do something with them.
fn cargo(task: &str, purpose: Purpose) -> Run {
    let profile = match purpose {
        // The page's own, with whose crates it shares what writes code while they compile.
        Purpose::Look => "look",
        // Unoptimized: they are compiled more often than they are run.
        Purpose::Ship => "dev",
    };
    Run::typed(&format!("cargo {task} --profile {profile} --no-default-features --features prerender,tool"))
}

/// Compiles them.
pub(crate) fn build(purpose: Purpose) -> Run {
    cargo("build", purpose).arg("--bin").arg("prerender").arg("--bin").arg("crossing-data")
}

/// Runs one, and compiles it first if it must be; what is added are its arguments.
pub(crate) fn run(program: &str, purpose: Purpose) -> Run {
    cargo("run --quiet", purpose).arg("--bin").arg(program).arg("--")
}
