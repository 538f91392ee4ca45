//! The compiler's support for WebAssembly.

use std::path::Path;

use crate::command::Run;

const TARGET: &str = "wasm32-unknown-unknown";

/// Installs the target unless the compiler in use has it. rustup does so by itself from
/// `rust-toolchain.toml`, but not where its automatic installation is switched off.
///
/// # Errors
/// When it is missing and rustup cannot add it.
pub(crate) fn ensure_wasm_target() -> Result<(), String> {
    let compiler = Run::typed("rustc --print sysroot").output()?;
    let libraries = Path::new(compiler.trim()).join("lib/rustlib").join(TARGET).join("lib");
    if libraries.is_dir() {
        return Ok(());
    }
    println!("Installing the compiler's {TARGET} target, this once.");
    Run::typed("rustup target add").arg(TARGET).run()
}

/// Installs the source of the standard library unless it is there: the release build compiles it.
///
/// # Errors
/// When it is missing and rustup cannot add it.
pub(crate) fn ensure_std_source() -> Result<(), String> {
    let compiler = Run::typed("rustc --print sysroot").output()?;
    if Path::new(compiler.trim()).join("lib/rustlib/src/rust/library").is_dir() {
        return Ok(());
    }
    println!("Installing the source of the standard library, this once.");
    Run::typed("rustup component add rust-src").run()
}
