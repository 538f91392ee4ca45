//! The rules of axe-core, from npm.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

use serde_json::json;

use super::page::Page;

static RULES: LazyLock<String> = LazyLock::new(|| {
    let file = installed().join("node_modules/axe-core/axe.min.js");
    fs::read_to_string(&file).unwrap_or_else(|reason| panic!("{}: {reason}", file.display()))
});

/// A folder within `target/` that has what `package-lock.json` names.
fn installed() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("axe");
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let same = |name| fs::read(here.join(name)).unwrap() == fs::read(folder.join(name)).unwrap_or_default();
    if !(folder.join("node_modules/axe-core").is_dir() && same("package-lock.json")) {
        fs::create_dir_all(&folder).unwrap();
        for name in ["package.json", "package-lock.json"] {
            fs::copy(here.join(name), folder.join(name)).unwrap();
        }
        let npm = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
        let done = Command::new("npm").args(npm).current_dir(&folder).status();
        let done = done.expect("The accessibility tests read axe-core with npm: install Node.js.");
        assert!(done.success(), "`npm ci` failed in {}", folder.display());
    }
    folder
}

/// What axe-core finds on the page as it is: one text a finding.
pub(crate) async fn violations(page: &Page) -> Vec<String> {
    page.ask_of(include_str!("../probes/axe.js"), json!(*RULES)).await
}
