//! Licences, sources and known faults of everything that is built in, by cargo-deny.

use crate::command::Run;
use crate::tools::Tool;

/// Checks what `deny.toml` says.
///
/// # Errors
/// When something is built in that it does not allow.
pub(crate) fn check() -> Result<(), String> {
    let program = Tool::cargo_deny().ensure()?;
    let deny = |words: &str| {
        let words = words.split(' ');
        words.fold(Run::new(&program), Run::arg)
    };
    deny("--log-level warn check licenses bans sources").run()?;
    // The database of advisories is not in the package registry. A machine that reaches only the
    // registry checks everything else.
    if deny("fetch db").output().is_err() {
        println!("Known faults (advisories) are not checked: their database cannot be reached.");
        return Ok(());
    }
    deny("--log-level warn check advisories").run()
}
