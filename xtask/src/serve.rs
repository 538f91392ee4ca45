//! `cargo xtask serve`: the page on this machine, rebuilt when its sources change.

use crate::command::Run;
use crate::meanwhile::{Job, Progress};
use crate::purpose::Purpose;
use crate::{minify, native, small, toolchain, trunk};

/// Where `Trunk.toml` has it served.
const ADDRESS: &str = "http://127.0.0.1:8080/";

/// What Trunk compiles for looking, as `xtask/look.html` says it too.
const PROGRAM: &str = "--bin look --features complete";

/// Serves until interrupted.
///
/// # Errors
/// When a tool cannot be installed or the server cannot be started.
pub(crate) fn serve(purpose: Purpose) -> Result<(), String> {
    let server = match purpose {
        // Not into dist/, where only what may be shipped is.
        Purpose::Look => trunk::trunk_after(vec![Job::new("the page", compile)])?
            .args("serve xtask/look.html --cargo-profile look --dist target/served"),
        Purpose::Ship => {
            toolchain::ensure_std_source()?;
            small::small(trunk::trunk()?).args("serve --release")
        }
    };
    println!("The page will be at {ADDRESS} once the server is listening. Ctrl-C ends it.");
    server.replace_self()
}

/// Compiles what Trunk would, and what its hook calls, while Trunk itself is not there yet.
fn compile(progress: &Progress) -> Result<(), String> {
    let page = Run::typed("cargo build --profile look --target wasm32-unknown-unknown").args(PROGRAM);
    progress.of_cargo(page)?;
    progress.of_cargo(native::build(Purpose::Look))?;
    progress.says("npm installs");
    minify::ensure()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    #[test]
    fn what_is_compiled_meanwhile_is_what_trunk_compiles() {
        let page = project::read(&project::root().join("xtask/look.html")).unwrap();
        let link = page.lines().find(|line| line.contains("data-trunk")).unwrap();
        let attribute = |name: &str| link.split_once(&format!("{name}=\"")).unwrap().1.split_once('"').unwrap().0;
        let features = attribute("data-cargo-features");
        assert_eq!(format!("--bin {} --features {features}", attribute("data-bin")), PROGRAM);
    }
}
