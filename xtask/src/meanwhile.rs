//! Several long jobs at the same time, and what the person who waits is told meanwhile.

use std::process::Child;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::command::Run;

/// How often it is said how far they are, in seconds.
const EVERY: u64 = 15;

/// Something that takes long.
pub(crate) struct Job {
    name: &'static str,
    priority: Priority,
    work: Box<Work>,
}

type Work = dyn FnOnce(&Progress) -> Result<(), String> + Send;

impl Job {
    pub(crate) fn new(name: &'static str, work: impl FnOnce(&Progress) -> Result<(), String> + Send + 'static) -> Self {
        Self { name, priority: Priority::Usual, work: Box::new(work) }
    }

    /// The same, where others are waited for longer.
    pub(crate) fn low(self) -> Self {
        Self { priority: Priority::Low, ..self }
    }
}

/// Who goes first where there is not enough of the machine for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Priority {
    /// As everything else.
    Usual,
    /// What else is done goes first.
    Low,
}

/// How far a job is.
#[derive(Debug)]
pub(crate) struct Progress {
    name: &'static str,
    priority: Priority,
    /// A word or two; nothing once it has ended.
    said: Mutex<Option<String>>,
    /// The program that does it at this moment.
    child: Mutex<Option<Child>>,
}

impl Progress {
    pub(crate) fn says(&self, words: impl Into<String>) {
        *held(&self.said) = Some(words.into());
    }

    /// Runs Cargo, whose crates are counted; what else it says is told if it fails.
    ///
    /// # Errors
    /// When it cannot be started or fails.
    pub(crate) fn of_cargo(&self, cargo: Run) -> Result<(), String> {
        let mut said = String::new();
        self.says("crates are fetched");
        // Cargo counts for screens alone, unless it is told to.
        let cargo = cargo.env("CARGO_TERM_PROGRESS_WHEN", "always").env("CARGO_TERM_PROGRESS_WIDTH", "80");
        let cargo = cargo.env("CARGO_TERM_COLOR", "never");
        let cargo = if self.priority == Priority::Low { cargo.nice() } else { cargo };
        let outcome = cargo.listen(&self.child, |state| match crates(state) {
            Some(count) => self.says(count),
            None if is_usual(state) => {}
            None => said = format!("{said}{state}\n"),
        });
        outcome.map_err(|reason| format!("{said}{reason}"))
    }
}

/// `12 of 345 crates` where Cargo's progress bar says so: `Building [==>  ] 12/345: syn`.
fn crates(state: &str) -> Option<String> {
    let (_, count) = state.split_once("Building [")?.1.split_once("] ")?;
    let count = count.split([':', ' ']).next()?;
    let (ready, all) = count.split_once('/')?;
    Some(format!("{ready} of {all} crates"))
}

/// Whether it is a line that a crate has on its way.
fn is_usual(state: &str) -> bool {
    ["Downloading", "Downloaded", "Compiling"].contains(&state.split_whitespace().next().unwrap_or_default())
}

/// Jobs that have begun; the programs that do them are ended with it.
#[derive(Debug)]
pub(crate) struct UnderWay {
    begun: Instant,
    jobs: Vec<Arc<Progress>>,
    ends: Receiver<(&'static str, Result<(), String>)>,
}

/// Begins with all of them.
pub(crate) fn begin(jobs: Vec<Job>) -> UnderWay {
    let (ended, ends) = mpsc::channel();
    let jobs = jobs.into_iter().map(|Job { name, priority, work }| {
        let progress = Progress { name, priority, said: Mutex::default(), child: Mutex::default() };
        let progress = Arc::new(progress);
        let (of_thread, ended) = (Arc::clone(&progress), ended.clone());
        thread::spawn(move || {
            let outcome = work(&of_thread);
            *held(&of_thread.said) = None;
            // Nobody listens any longer who has ended it.
            let _ = ended.send((name, outcome));
        });
        progress
    });
    UnderWay { begun: Instant::now(), jobs: jobs.collect(), ends }
}

impl UnderWay {
    /// Waits for all of them, and says every now and then how far they are. A job that fails is told at
    /// once; the others go on, since what they leave serves the next attempt.
    ///
    /// # Errors
    /// When one fails.
    pub(crate) fn wait(self) -> Result<(), String> {
        let mut failed = Vec::new();
        loop {
            match self.ends.recv_timeout(Duration::from_secs(EVERY)) {
                Ok((name, Ok(()))) => println!("{} {name}: done", clock(self.begun.elapsed())),
                Ok((name, Err(reason))) => {
                    eprintln!("{reason}\n{} {name}: failed, as said above", clock(self.begun.elapsed()));
                    failed.push(name);
                }
                Err(RecvTimeoutError::Timeout) => println!("{}", self.line()),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        if failed.is_empty() { Ok(()) } else { Err(format!("Failed, as said above: {}.", failed.join(", "))) }
    }

    /// How far all are that have not ended.
    fn line(&self) -> String {
        let said = |job: &Arc<Progress>| held(&job.said).as_ref().map(|said| format!("{}: {said}", job.name));
        let said: Vec<String> = self.jobs.iter().filter_map(said).collect();
        format!("{} {}", clock(self.begun.elapsed()), said.join(", "))
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        for job in &self.jobs {
            // One that has ended by itself is as good.
            let _ = held(&job.child).as_mut().map(Child::kill);
        }
    }
}

/// Minutes and seconds.
fn clock(elapsed: Duration) -> String {
    let seconds = elapsed.as_secs();
    format!("{:>3}:{:02}", seconds / 60, seconds % 60)
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_bar_is_read_and_its_other_lines_are_not_taken_for_one() {
        assert_eq!(crates("    Building [=====>     ] 12/345: syn, quote"), Some("12 of 345 crates".to_owned()));
        assert_eq!(crates("    Building [=====>     ] 344/345"), Some("344 of 345 crates".to_owned()));
        assert_eq!(crates("   Compiling syn v2.0.1"), None);
        assert_eq!(crates("error: no such option: [x] 1/2"), None);
        assert!(is_usual("   Compiling syn v2.0.1") && !is_usual("error: Compiling"));
    }

    #[test]
    fn a_line_names_what_is_under_way_and_leaves_out_what_has_ended() {
        let (ends, after) = mpsc::channel();
        let jobs = ["trunk", "the page"].map(|name| {
            let ends = ends.clone();
            Job::new(name, move |progress| {
                progress.says("12 of 345 crates");
                let _ = ends.send(());
                if name == "trunk" {
                    // Until the test has ended.
                    thread::park();
                }
                Ok(())
            })
        });
        let under_way = begin(jobs.into());
        assert_eq!((after.recv(), after.recv()), (Ok(()), Ok(())));
        assert_eq!(under_way.ends.recv(), Ok(("the page", Ok(()))));
        let line = under_way.line();
        assert!(line.ends_with(" trunk: 12 of 345 crates"), "{line}");
        assert_eq!(clock(Duration::from_secs(75)), "  1:15");
    }

    #[test]
    fn one_that_fails_keeps_no_other_from_its_end() {
        let (told, hears) = mpsc::channel();
        let jobs = vec![
            Job::new("a", |_| Err("No.".to_owned())),
            Job::new("b", move |_| told.send(()).map_err(|reason| reason.to_string())),
        ];
        assert_eq!(begin(jobs).wait(), Err("Failed, as said above: a.".to_owned()));
        assert_eq!(hears.recv(), Ok(()));
    }

    #[test]
    fn what_is_given_up_takes_its_program_along() {
        let (told, hears) = mpsc::channel();
        let work = move |progress: &Progress| {
            let shell = Run::new("sh").arg("-c").arg("echo begun >&2; exec sleep 600");
            let outcome = shell.listen(&progress.child, |said| told.send(said.to_owned()).unwrap());
            told.send("ended".to_owned()).map_err(|reason| reason.to_string())?;
            outcome
        };
        let under_way = begin(vec![Job::new("a", work)]);
        assert_eq!(hears.recv().as_deref(), Ok("begun"));
        drop(under_way);
        assert_eq!(hears.recv().as_deref(), Ok("ended"));
    }
}
