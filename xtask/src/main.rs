//! The tasks of this repository: `cargo xtask serve`, `test`, `build`, `frozen` and `bench`.
//!
//! It installs, builds, serves and runs; it judges little itself, since what must hold is a test.
//! One task or one tool a file. Errors are sentences: what is wrong, and what to do about it.

#![expect(clippy::print_stdout, reason = "a task runner talks to the person who called it")]

mod bench;
mod browser;
mod builder;
mod bundle;
mod check;
mod command;
mod content_hash;
mod deny;
mod fetch;
mod frozen;
mod json;
mod manifest;
mod meanwhile;
mod minify;
mod native;
mod npm;
mod oembed;
mod pins;
mod placeholder;
mod prerender;
mod programs;
mod project;
mod published;
mod purity;
mod purpose;
mod released;
mod serve;
mod sizes;
mod small;
mod stage;
mod times;
mod toolchain;
mod tools;
mod trunk;

use std::process::ExitCode;

use purpose::Purpose;

const USAGE: &str = "\
usage: cargo xtask <command>

  serve              the page at http://127.0.0.1:8080/, quick to compile, rebuilt when a source changes
  serve --release    the same as it ships: small, and slow to compile
  test               every check there is, cheapest first, browsers included
  build              the release build in dist/, and a table of its sizes
  frozen             the programs of dist/ with the frozen facts, in target/frozen: what browser tests open
  bench page         dist/ in a browser beside other timelines: bytes, times, frames (--help for options)
  bench core         the core at 100 to a million events, and how its times grow
  bench cost         the tables of docs/cost.md, from the sizes of dist/

Tools that are missing are installed in target/tools: fetched where the net has them, else compiled.
`cargo xtask stage` is for Trunk, which calls it at the end of a build.";

/// The exit code of a command line that was not understood, as shells have it.
const MISUSED: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["serve"] => serve::serve(Purpose::Look),
        ["serve", "--release"] => serve::serve(Purpose::Ship),
        ["test"] => check::check(),
        ["build"] => bundle::build(),
        ["frozen"] => frozen::compose().map(|folder| println!("{} has the frozen facts.", folder.display())),
        ["bench", "page", options @ ..] => bench::page(options),
        ["bench", "cost"] => bench::cost(),
        ["bench", "core", options @ ..] => bench::core(options),
        ["stage"] => stage::stage(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        unknown => {
            eprintln!("There is no task `{}`.\n\n{USAGE}", unknown.join(" "));
            return ExitCode::from(MISUSED);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
