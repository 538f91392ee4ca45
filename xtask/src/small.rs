//! Settings that make the release smaller than a stable release build can be.
//!
//! The standard library that rustup ships is compiled for speed and keeps the text and the place of
//! every panic. Compiled here for size, with panics that just stop, it takes 8 % off the wasm that
//! a reader downloads (`DESIGN.md`, "Which release settings?"). Cargo calls this unstable; with the
//! compiler pinned in `rust-toolchain.toml` it is the same every time.

use crate::command::Run;

/// Flags for the WebAssembly target alone; the build's own tools are compiled as ever.
const FLAGS: [&str; 4] = [
    // Panics stop at once: nobody reads their messages in a release.
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    // Measured: a little more inlining than `opt-level = "z"` does compresses better.
    "-Cllvm-args=--inline-threshold=5",
];

/// Adds the settings to a call of Trunk; its hook in `Trunk.toml` takes them away again.
pub(crate) fn small(trunk: Run) -> Run {
    trunk
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", FLAGS.join(" "))
}
