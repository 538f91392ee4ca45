//! Where things are in this repository.

use std::path::{Path, PathBuf};

/// The top folder of the repository: the one that holds `xtask`.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// The folder that is copied to a static host.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Where Cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The file's text.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|reason| format!("{} cannot be read: {reason}.", path.display()))
}

/// Writes the file, and the folder that holds it if that is missing.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn write(path: &Path, contents: &[u8]) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, contents))
        .map_err(|reason| format!("{} cannot be written: {reason}.", path.display()))
}
