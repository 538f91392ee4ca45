//! A program out of an archive that somebody published, if it comes quickly and is the one expected.
//!
//! By the programs `curl` and `tar`, which a machine that got Rust has: a library for encrypted
//! connections would have to be compiled first, on every first start.

use std::path::{Path, PathBuf};

use crate::command::Run;

/// Where an archive is, and what is expected of it.
#[derive(Debug)]
pub(crate) struct Archive {
    /// Its address; every redirection goes on encrypted.
    pub(crate) address: String,
    /// Its SHA-256, in small hexadecimal digits.
    pub(crate) sha256: &'static str,
    /// The program's path within.
    pub(crate) member: String,
}

/// How long nothing may come, in seconds, until it is given up: so much less than compiling takes that
/// nobody minds the attempt.
pub(crate) const PATIENCE: u8 = 5;

/// Slower than this, in bytes a second, counts as nothing.
const CRAWL: &str = "20000";

/// Fetches an archive and puts its program at `file`, or leaves nothing behind.
///
/// # Errors
/// With half a sentence: why it did not come, or what was wrong with it.
pub(crate) fn fetch(archive: &Archive, file: &Path, patience: u8) -> Result<(), String> {
    let mut folder = file.as_os_str().to_owned();
    folder.push(".fetching");
    let folder = PathBuf::from(folder);
    let outcome = fetch_into(&folder, archive, file, patience);
    // What cannot be cleared away costs space, nothing else.
    let _ = std::fs::remove_dir_all(folder);
    outcome
}

fn fetch_into(folder: &Path, archive: &Archive, file: &Path, patience: u8) -> Result<(), String> {
    let told = |reason: std::io::Error| reason.to_string();
    std::fs::create_dir_all(folder).map_err(told)?;
    let packed = folder.join("archive");
    let patience = patience.to_string();
    Run::typed("curl --fail --location --silent --show-error --proto-redir =https")
        .arg("--connect-timeout")
        .arg(&patience)
        .arg("--speed-time")
        .arg(&patience)
        .arg("--speed-limit")
        .arg(CRAWL)
        .arg("--output")
        .arg(&packed)
        .arg(&archive.address)
        .ask()?;
    let sha256 = sha256(&packed)?;
    if sha256 != archive.sha256 {
        return Err(format!("its SHA-256 is {sha256} and not {}, so it is not used", archive.sha256));
    }
    Run::typed("tar -xzf").arg(&packed).arg("-C").arg(folder).arg(&archive.member).ask()?;
    std::fs::rename(folder.join(&archive.member), file).map_err(told)
}

/// By the program that Linux or macOS has for it.
fn sha256(file: &Path) -> Result<String, String> {
    let said = Run::new("sha256sum").arg(file).ask();
    let said = said.or_else(|_| Run::typed("shasum --algorithm 256").arg(file).ask())?;
    Ok(said.split_whitespace().next().unwrap_or_default().trim_start_matches('\\').to_owned())
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::net::TcpListener;
    use std::thread;

    use super::*;
    use crate::project;

    /// A folder for one test, with the archive of a program in it.
    struct Place {
        folder: PathBuf,
        packed: Vec<u8>,
        sha256: &'static str,
    }

    impl Place {
        fn new(test: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("xtask-fetch-{}-{test}", std::process::id()));
            project::write(&folder.join("tool-1.0/tool"), b"the program").unwrap();
            let packed = folder.join("tool.tar.gz");
            Run::typed("tar -czf").arg(&packed).arg("-C").arg(&folder).arg("tool-1.0").ask().unwrap();
            let sha256 = sha256(&packed).unwrap().leak();
            Self { packed: std::fs::read(packed).unwrap(), folder, sha256 }
        }

        /// Where the program is to be, in a folder that is there.
        fn file(&self) -> PathBuf {
            self.folder.join("tool")
        }

        fn fetch(&self, address: String, sha256: &'static str) -> Result<(), String> {
            fetch(&Archive { address, sha256, member: "tool-1.0/tool".to_owned() }, &self.file(), 1)
        }

        /// Whatever happened, only a program that was expected is left.
        fn holds_nothing_new(&self) -> bool {
            let names = self.folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name());
            let mut names: Vec<_> = names.collect();
            names.sort();
            names == ["tool-1.0", "tool.tar.gz"]
        }
    }

    impl Drop for Place {
        fn drop(&mut self) {
            std::fs::remove_dir_all(&self.folder).unwrap();
        }
    }

    /// Answers one request with these bytes; with none it takes the request and says nothing until the
    /// other side hangs up.
    fn server(answer: Option<Vec<u8>>) -> String {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            let (stream, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
            while lines.next().is_some_and(|line| !line.is_empty()) {}
            match answer {
                Some(bytes) => (&stream).write_all(&bytes).unwrap(),
                None => while lines.next().is_some() {},
            }
        });
        format!("http://{address}/tool.tar.gz")
    }

    fn answer(status: &str, body: &[u8]) -> Vec<u8> {
        let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
        [head.as_bytes(), body].concat()
    }

    #[test]
    fn an_archive_as_expected_leaves_its_program_and_nothing_else() {
        let place = Place::new("good");
        place.fetch(server(Some(answer("200 OK", &place.packed))), place.sha256).unwrap();
        assert_eq!(std::fs::read(place.file()).unwrap(), b"the program");
        std::fs::remove_file(place.file()).unwrap();
        assert!(place.holds_nothing_new());
    }

    #[test]
    fn another_archive_than_expected_is_not_unpacked() {
        let place = Place::new("checksum");
        let expected = "82d12bb940e2d4e72e0d5605387fc1b8ca179044e012b620f0ce4e7440e8320e";
        let reason = place.fetch(server(Some(answer("200 OK", &place.packed))), expected).unwrap_err();
        assert_eq!(reason, format!("its SHA-256 is {} and not {expected}, so it is not used", place.sha256));
        assert!(place.holds_nothing_new());
    }

    #[test]
    fn an_archive_that_is_not_there_is_told_with_the_servers_answer() {
        let place = Place::new("404");
        let reason = place.fetch(server(Some(answer("404 Not Found", b"no"))), place.sha256).unwrap_err();
        assert!(reason.contains("404"), "{reason}");
        assert!(place.holds_nothing_new());
    }

    #[test]
    fn a_server_that_says_nothing_is_given_up() {
        let place = Place::new("silence");
        let reason = place.fetch(server(None), place.sha256).unwrap_err();
        assert!(reason.contains("too slow") || reason.contains("timed out"), "{reason}");
        assert!(place.holds_nothing_new());
    }

    #[test]
    fn a_closed_port_is_refused_at_once() {
        let place = Place::new("refused");
        let closed = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
        let reason = place.fetch(format!("http://{closed}/tool.tar.gz"), place.sha256).unwrap_err();
        assert!(reason.contains("connect"), "{reason}");
        assert!(place.holds_nothing_new());
    }
}
