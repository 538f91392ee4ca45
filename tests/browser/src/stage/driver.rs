//! The driver's process: one for all tests, on a port of its own choice.

use std::{
    env, fs,
    io::{BufRead as _, BufReader},
    os::unix::process::CommandExt as _,
    process::{Child, Command, Stdio},
    sync::LazyLock,
    thread,
};

/// What to do where there is no browser.
const MISSING: &str = "The browser tests need Chromium and its driver of the same version. Install Debian's \
                       packages chromium and chromium-driver, or name a driver in CHROMEDRIVER.";

/// Starts the driver as the first of a group of processes, and ends the whole group, browsers
/// included, once nobody holds the other end of its input: at the end of the tests, however it
/// comes. `$1` is the driver, `$2` the folder for everything temporary.
const KEEPER: &str = r#"
    exec 3>&1 >/dev/null
    TMPDIR="$2" "$1" --port=0 </dev/null >&3 3>&- &
    exec 3>&-
    read -r _
    trap '' TERM
    kill -TERM 0
    wait
    rm -rf "$2"
"#;

/// What the driver says once it listens.
const STARTED: &str = "was started successfully on port ";

struct Driver {
    address: String,
    /// Its input stays open as long as this process lives.
    _keeper: Child,
}

static DRIVER: LazyLock<Result<Driver, String>> = LazyLock::new(start);

/// Where the driver listens. Starts it if nobody has yet.
pub(super) fn address() -> &'static str {
    match &*DRIVER {
        Ok(driver) => &driver.address,
        Err(reason) => panic!("{}", no_session(reason)),
    }
}

/// The sentence for a session that could not be had.
pub(super) fn no_session(reason: &str) -> String {
    format!("No browser could be started: {reason}\n{MISSING}")
}

fn start() -> Result<Driver, String> {
    let driver = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
    // Short, since a browser makes sockets in there, whose paths have a limit.
    let folder = env::temp_dir().join(format!("crossing-timeline-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let mut keeper = Command::new("sh")
        .args(["-c", KEEPER, "keeper", &driver])
        .arg(&folder)
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(keeper.stdout.take().unwrap()).lines().map_while(Result::ok);
    let port = said.find_map(|line| Some(line.split_once(STARTED)?.1.trim_end_matches('.').to_owned()));
    let Some(port) = port else {
        // It has closed its output, so it is ending.
        let _ = keeper.wait();
        return Err(format!("{driver} did not start."));
    };
    // Somebody has to read what it goes on to say.
    thread::spawn(move || said.for_each(drop));
    Ok(Driver { address: format!("http://127.0.0.1:{port}"), _keeper: keeper })
}
