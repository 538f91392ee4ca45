//! `cargo xtask serve`: the page on this machine, rebuilt when its sources change.

use crate::{small, trunk};

/// Where `Trunk.toml` has it served.
const ADDRESS: &str = "http://127.0.0.1:8080/";

/// How the page is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// As it is shipped: small, and slow to compile.
    Release,
    /// Large and quick to compile.
    Dev,
}

/// Serves until interrupted.
///
/// # Errors
/// When a tool cannot be installed or the server cannot be started.
pub(crate) fn serve(profile: Profile) -> Result<(), String> {
    let server = trunk::trunk()?.arg("serve");
    let server = match profile {
        Profile::Release => small::small(server).arg("--release"),
        Profile::Dev => server,
    };
    println!("Building (minutes when nothing is compiled yet, then seconds).");
    println!("The page will be at {ADDRESS} once the server is listening. Ctrl-C ends it.");
    server.replace_self()
}
