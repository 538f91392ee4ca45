//! What the tests read of npm's packages.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

/// A folder within `target/` that has what `package-lock.json` names.
static INSTALLED: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("npm");
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let same = |name| fs::read(here.join(name)).unwrap() == fs::read(folder.join(name)).unwrap_or_default();
    if !(folder.join("node_modules").is_dir() && same("package-lock.json")) {
        fs::create_dir_all(&folder).unwrap();
        for name in ["package.json", "package-lock.json"] {
            fs::copy(here.join(name), folder.join(name)).unwrap();
        }
        let npm = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
        let done = Command::new("npm").args(npm).current_dir(&folder).status();
        let done = done.expect("The browser tests read packages of npm: install Node.js.");
        if !done.success() {
            // So that the next run does not take half of it for all.
            let _ = fs::remove_file(folder.join("package-lock.json"));
            panic!("`npm ci` failed in {}", folder.display());
        }
    }
    folder
});

/// A folder of a package.
pub(super) fn folder(folder: &str) -> PathBuf {
    INSTALLED.join("node_modules").join(folder)
}

/// The text of a package's file.
pub(crate) fn package(file: &str) -> String {
    let file = INSTALLED.join("node_modules").join(file);
    fs::read_to_string(&file).unwrap_or_else(|reason| panic!("{}: {reason}", file.display()))
}
