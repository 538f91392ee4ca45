//! Packages from the npm registry, in `target/tools`, a folder a lock file.

use std::path::PathBuf;

use crate::command::Run;
use crate::project;

/// The folder in which `node_modules` is, with what the lock file in a folder of the repository names;
/// `what` says so to the person who waits.
///
/// # Errors
/// When npm cannot install it.
pub(crate) fn ensure(source: &str, name: &str, what: &str) -> Result<PathBuf, String> {
    let folder = project::root().join("target/tools").join(name);
    // npm writes it last.
    let mut installed = folder.join("node_modules/.package-lock.json").is_file();
    for file in ["package.json", "package-lock.json"] {
        let ours = project::read(&project::root().join(source).join(file))?;
        let theirs = folder.join(file);
        if !theirs.is_file() || project::read(&theirs)? != ours {
            project::write(&theirs, ours.as_bytes())?;
            installed = false;
        }
    }
    if !installed {
        println!("Installing {what}, this once.");
        Run::typed("npm ci --no-audit --no-fund --loglevel=error --prefix").arg(&folder).run()?;
    }
    Ok(folder)
}
