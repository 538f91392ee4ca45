//! Running other programs, and saying what was run so that a person can repeat it.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead as _, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, PoisonError};

use crate::project;

/// A program with its arguments and what it is told through its environment.
#[derive(Debug)]
pub(crate) struct Run {
    program: OsString,
    arguments: Vec<OsString>,
    environment: Vec<(&'static str, OsString)>,
    unset: Vec<&'static str>,
}

impl Run {
    pub(crate) fn new(program: impl Into<OsString>) -> Self {
        Self { program: program.into(), arguments: Vec::new(), environment: Vec::new(), unset: Vec::new() }
    }

    /// A command as one would type it; no argument may contain a space.
    pub(crate) fn typed(words: &str) -> Self {
        let mut words = words.split_whitespace();
        let program = words.next().unwrap_or_default();
        words.fold(Self::new(program), Self::arg)
    }

    /// Arguments as one would type them.
    pub(crate) fn args(self, words: &str) -> Self {
        words.split_whitespace().fold(self, Self::arg)
    }

    pub(crate) fn arg(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    pub(crate) fn env(mut self, name: &'static str, value: impl Into<OsString>) -> Self {
        self.environment.push((name, value.into()));
        self
    }

    pub(crate) fn without_env(mut self, name: &'static str) -> Self {
        self.unset.push(name);
        self
    }

    /// The command to type at the top of the repository for the same effect.
    pub(crate) fn shown(&self) -> String {
        let settings = self.environment.iter().map(|(name, value)| {
            let value = quoted(value);
            format!("{name}={value}")
        });
        let words = std::iter::once(&self.program).chain(&self.arguments);
        let words = words.map(|word| quoted(word));
        settings.chain(words).collect::<Vec<_>>().join(" ")
    }

    /// Runs it with our own input and output.
    ///
    /// # Errors
    /// When it cannot be started or fails; the sentence says how to repeat it.
    pub(crate) fn run(&self) -> Result<(), String> {
        self.judged(self.command().status().map_err(|why| self.no_start(&why))?)
    }

    fn judged(&self, status: ExitStatus) -> Result<(), String> {
        if status.success() {
            return Ok(());
        }
        let shown = self.shown();
        Err(format!("This failed ({status}). To repeat it:\n    {shown}"))
    }

    /// Runs it quietly and returns what it wrote to its standard output.
    ///
    /// # Errors
    /// When it cannot be started or fails; the sentence quotes what it said.
    pub(crate) fn output(&self) -> Result<String, String> {
        let output = self.command().stdin(Stdio::null()).output();
        let output = output.map_err(|why| self.no_start(&why))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let (shown, status) = (self.shown(), output.status);
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.trim_end();
        Err(format!("{said}\nThis failed ({status}). To repeat it:\n    {shown}"))
    }

    /// Runs it quietly and returns what it wrote to its standard output.
    ///
    /// # Errors
    /// With what it said last, for a sentence that goes on with what is done instead.
    pub(crate) fn ask(&self) -> Result<String, String> {
        let output = self.command().stdin(Stdio::null()).output();
        let output = output.map_err(|why| self.no_start(&why))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(said.trim_end().lines().next_back().map_or_else(|| output.status.to_string(), str::to_owned))
    }

    /// Runs it, and passes on what it says beside its output: every line, and every state of a line that
    /// it writes over. Meanwhile it is in `place`, from where it can be ended.
    ///
    /// # Errors
    /// When it cannot be started or fails; the sentence says how to repeat it.
    pub(crate) fn listen(&self, place: &Mutex<Option<Child>>, hear: impl FnMut(&str)) -> Result<(), String> {
        let child = self.command().stdin(Stdio::null()).stderr(Stdio::piped()).spawn();
        let mut child = child.map_err(|why| self.no_start(&why))?;
        let said = child.stderr.take();
        let place = || place.lock().unwrap_or_else(PoisonError::into_inner);
        *place() = Some(child);
        if let Some(said) = said {
            each_state(said, hear);
        }
        let child = place().take();
        let ended = child.map(|mut child| child.wait()).transpose();
        self.judged(ended.map_err(|why| self.no_start(&why))?.unwrap_or_default())
    }

    /// The same with less right to the machine than others have, where there is a word for it.
    pub(crate) fn nice(self) -> Self {
        let Some(nice) = find_on_path("nice") else { return self };
        let mut arguments = vec![self.program];
        arguments.extend(self.arguments);
        Self { program: nice.into(), arguments, ..self }
    }

    /// Becomes the program, so that Ctrl-C and every other signal reach it and nothing is left
    /// behind. Returns only when that was not possible.
    #[cfg(unix)]
    pub(crate) fn replace_self(&self) -> Result<(), String> {
        use std::os::unix::process::CommandExt;
        let reason = self.command().exec();
        Err(self.no_start(&reason))
    }

    /// Where a process cannot be replaced, the console passes Ctrl-C to both.
    #[cfg(not(unix))]
    pub(crate) fn replace_self(&self) -> Result<(), String> {
        self.run()
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).current_dir(project::root());
        for (name, value) in &self.environment {
            command.env(name, value);
        }
        for name in &self.unset {
            command.env_remove(name);
        }
        command
    }

    fn no_start(&self, reason: &std::io::Error) -> String {
        let program = self.program.display();
        format!("`{program}` could not be started ({reason}). Is it installed and on PATH?")
    }
}

/// Passes on what is between ends of lines, and between returns to the beginning of a line.
fn each_state(said: impl Read, mut hear: impl FnMut(&str)) {
    for line in BufReader::new(said).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        line.split('\r').filter(|state| !state.trim().is_empty()).for_each(&mut hear);
    }
}

/// The program's file, if one of that name is on PATH.
pub(crate) fn find_on_path(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders)
        .map(|folder| folder.join(program).with_extension(std::env::consts::EXE_EXTENSION))
        .find(|file| file.is_file())
}

/// A word as a POSIX shell reads it back.
fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./:=,+@".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        return word.into_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_one_would_type_it() {
        let run = Run::typed("cargo test --package browser-tests").env("CT_DIST", "dist");
        assert_eq!(run.shown(), "CT_DIST=dist cargo test --package browser-tests");
    }

    #[test]
    fn a_word_that_a_shell_would_split_is_quoted() {
        assert_eq!(quoted(OsStr::new("it's here")), r"'it'\''s here'");
        assert_eq!(quoted(OsStr::new("")), "''");
        assert_eq!(quoted(OsStr::new("static/data.json")), "static/data.json");
    }
}
