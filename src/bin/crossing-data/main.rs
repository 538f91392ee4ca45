//! `crossing-data`: what data editors ask of the dataset, at a command line.
//!
//! Each verb is a file that turns its arguments into an [`Answer`], or into a sentence that says
//! why there is none. Only this file writes, and only it knows how the program ends: 0, 1 when
//! there is something to correct, 2 when the question cannot be answered.

mod check;
mod data;
mod export;
mod figures;
mod promises;
mod status;
mod wording;

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use clap::{Parser, Subcommand};

/// The history and status of the border crossings between Iraq and Syria, for data editors.
#[derive(Debug, Parser)]
#[command(name = "crossing-data")]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// List everything that is wrong with a file, with its line, column, record and rule
    Check(check::Arguments),
    /// Write the dataset as a table or as it stands, for other programs
    Export(export::Arguments),
    /// List what was announced, by when, and what came of it
    Promises(promises::Arguments),
    /// Count the days on which the crossings were open, restricted and closed
    Figures(figures::Arguments),
    /// Say what is known of the crossings on a day
    Status(status::Arguments),
}

/// What is written, and how the program ends.
#[derive(Debug)]
struct Answer {
    text: String,
    ok: bool,
}

fn main() -> ExitCode {
    let answer = match Arguments::parse().verb {
        Verb::Check(arguments) => check::answer(&arguments),
        Verb::Export(arguments) => export::answer(&arguments),
        Verb::Promises(arguments) => promises::answer(&arguments),
        Verb::Figures(arguments) => figures::answer(&arguments),
        Verb::Status(arguments) => status::answer(&arguments),
    };
    match answer {
        Ok(Answer { text, ok }) => match io::stdout().write_all(text.as_bytes()) {
            // Whoever reads may have read enough.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => refuse(&format!("cannot write: {error}")),
            _ if ok => ExitCode::SUCCESS,
            _ => ExitCode::from(1),
        },
        Err(sentence) => refuse(&sentence),
    }
}

fn refuse(sentence: &str) -> ExitCode {
    eprintln!("crossing-data: {sentence}");
    ExitCode::from(2)
}
