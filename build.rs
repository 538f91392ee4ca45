//! Refuses to build an invalid dataset, and says which languages are compiled in.
//!
//! It mounts `src/domain` alone: a line in there that names another layer stops every build.

#![allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    missing_docs,
    reason = "the layer is compiled here a second time, of which only the checker is used"
)]

use std::{env, fs, path::Path, process::ExitCode};

#[path = "src/domain/mod.rs"]
mod domain;

/// The one dataset that ships.
const DATASET: &str = "static/data/crossings.json";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={DATASET}");
    println!("cargo::rerun-if-changed=src/domain");
    choose_locales();
    let root = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let text = match fs::read_to_string(Path::new(&root).join(DATASET)) {
        Ok(text) => text,
        Err(error) => {
            println!("cargo::error={DATASET}: cannot be read ({error}); restore it from version control");
            return ExitCode::FAILURE;
        }
    };
    match domain::dataset::load(&text) {
        Ok(_) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems.iter() {
                println!("cargo::error={DATASET}:{problem}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Sets `cfg(locale = "…")` for each language whose words are compiled in: the one of the feature
/// that asks for one language alone, else all of them.
fn choose_locales() {
    let all = domain::dataset::Language::ALL.map(domain::dataset::Language::tag);
    println!("cargo::rustc-check-cfg=cfg(locale, values({}))", all.map(|tag| format!("\"{tag}\"")).join(", "));
    let asked_for = |tag: &&str| env::var_os(format!("CARGO_FEATURE_ONLY_{}", tag.to_uppercase())).is_some();
    let alone = all.iter().any(asked_for);
    for tag in all.iter().filter(|tag| !alone || asked_for(tag)) {
        println!("cargo::rustc-cfg=locale=\"{tag}\"");
    }
}
