//! `cargo xtask build`: the release build in `dist/`.

use crate::{oembed, project, sizes, small, toolchain, trunk};

/// Builds, prints what every file weighs, and holds that against the budgets.
///
/// # Errors
/// When the build fails or a budget is passed.
pub(crate) fn build() -> Result<(), String> {
    toolchain::ensure_std_source()?;
    let trunk = trunk::trunk()?;
    println!("Building dist/ (minutes when nothing is compiled yet).");
    let built = small::small(trunk).arg("build").arg("--release").run();
    built.map_err(|_| "The build failed; Trunk says why above. To repeat it:\n    cargo xtask build".to_owned())?;
    println!("{}", oembed::said()?);
    sizes::report(&project::dist())
}
