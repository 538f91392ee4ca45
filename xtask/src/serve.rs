//! `cargo xtask serve`: the page on this machine, rebuilt when its sources change.

use crate::command::Run;
use crate::meanwhile::{Job, Progress};
use crate::purpose::Purpose;
use crate::{minify, native, small, toolchain, trunk};

/// Where `Trunk.toml` has it served.
const ADDRESS: &str = "http://127.0.0.1:8080/";

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
    let page = "cargo build --profile look --target wasm32-unknown-unknown --bin look --features complete";
    progress.of_cargo(Run::typed(page))?;
    progress.of_cargo(native::build(Purpose::Look))?;
    progress.says("npm installs");
    minify::ensure()
}
