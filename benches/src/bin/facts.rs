//! Writes a dataset for a page to show: `bench-facts plain 3000 > 3000.json`.

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use benchmarks::{full, lanes_for, plain};

const USAGE: &str = "usage: bench-facts plain|full <number of events>";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let json = match words.as_slice() {
        ["plain", events] => events.parse().ok().map(plain),
        ["full", events] => events.parse().ok().map(|events| full(events, lanes_for(events))),
        _ => None,
    };
    let Some(json) = json else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    match io::stdout().write_all(json.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("The dataset could not be written: {reason}.");
            ExitCode::FAILURE
        }
    }
}
