//! The drivers' processes: one an engine for all tests, on a port of its own choice.

use std::{
    env, fs,
    io::{BufRead as _, BufReader},
    net::{TcpListener, TcpStream},
    os::unix::process::CommandExt as _,
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    sync::LazyLock,
    thread,
    time::Duration,
};

use super::{
    engine::Engine,
    fonts::{self, Fonts},
};

/// Starts the driver as the first of a group of processes, and ends the whole group, browsers
/// included, once nobody holds the other end of its input: at the end of the tests, however it
/// comes. `$1` is the folder for everything temporary, the rest the driver's command.
const KEEPER: &str = r#"
    folder=$1
    shift
    exec 3>&1 >/dev/null
    TMPDIR="$folder" "$@" </dev/null >&3 3>&- &
    exec 3>&-
    read -r _
    trap '' TERM
    kill -TERM 0
    wait
    rm -rf "$folder"
"#;

/// How long a driver that does not say so may take until it listens, in tenths of a second.
const PATIENCE: usize = 200;

struct Driver {
    address: String,
    /// Its input stays open as long as this process lives.
    _keeper: Child,
}

static CHROMIUM: LazyLock<Result<Driver, String>> = LazyLock::new(|| start(Engine::Chromium, Fonts::Own));
static WITH_MACHINES_FONTS: LazyLock<Result<Driver, String>> =
    LazyLock::new(|| start(Engine::Chromium, Fonts::Machine));
static FIREFOX: LazyLock<Result<Driver, String>> = LazyLock::new(|| start(Engine::Firefox, Fonts::Own));
static WEBKIT: LazyLock<Result<Driver, String>> = LazyLock::new(|| start(Engine::WebKit, Fonts::Own));

/// Where the engine's driver listens. Starts it if nobody has yet. Only Chromium is driven with the
/// machine's fonts.
pub(super) fn address(engine: Engine, fonts: Fonts) -> &'static str {
    let driver = match (engine, fonts) {
        (Engine::Chromium, Fonts::Own) => &CHROMIUM,
        (Engine::Chromium, Fonts::Machine) => &WITH_MACHINES_FONTS,
        (Engine::Firefox, _) => &FIREFOX,
        (Engine::WebKit, _) => &WEBKIT,
    };
    match &**driver {
        Ok(driver) => &driver.address,
        Err(reason) => panic!("{}", no_session(engine, reason)),
    }
}

/// The sentence for a session that could not be had.
pub(super) fn no_session(engine: Engine, reason: &str) -> String {
    format!("{engine:?} could not be started: {reason}\n{}", engine.missing())
}

fn start(engine: Engine, fonts: Fonts) -> Result<Driver, String> {
    let driver = env::var(engine.variable()).unwrap_or_else(|_| "chromedriver".to_owned());
    // Short, since a browser makes sockets in there, whose paths have a limit.
    let folder = env::temp_dir().join(format!("crossing-timeline-{}-{engine:?}-{fonts:?}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (mut keeper, port) = match engine {
        Engine::Chromium => started(&folder, &[&driver, "--port=0"], fonts, "was started successfully on port "),
        Engine::Firefox => started(&folder, &[&driver, "--port=0"], fonts, "Listening on 127.0.0.1:"),
        Engine::WebKit => on_a_free_port(&folder, &driver, fonts),
    };
    let Some(port) = port else {
        // It has closed its output, or is not to be waited for any longer.
        drop(keeper.stdin.take());
        let _ = keeper.wait();
        return Err(format!("{driver} did not start."));
    };
    Ok(Driver { address: format!("http://127.0.0.1:{port}"), _keeper: keeper })
}

/// Starts a driver that says on which port it listens, after these words.
fn started(folder: &Path, command: &[&str], fonts: Fonts, words: &str) -> (Child, Option<u16>) {
    let mut keeper = kept(folder, command, fonts);
    let mut said = lines(&mut keeper);
    let port = said.find_map(|line| line.split_once(words)?.1.trim_end_matches('.').parse().ok());
    // Somebody has to read what it goes on to say.
    thread::spawn(move || said.for_each(drop));
    (keeper, port)
}

/// Starts the driver that takes a port and says nothing. It needs a screen, and has one of its own.
fn on_a_free_port(folder: &Path, driver: &str, fonts: Fonts) -> (Child, Option<u16>) {
    // Free until this line is over; nobody else asks the system for this very port.
    let port = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    let screen = "--server-args=-screen 0 1280x1000x24";
    let mut keeper = kept(folder, &["xvfb-run", "--auto-servernum", screen, driver, &format!("--port={port}")], fonts);
    let said = lines(&mut keeper);
    thread::spawn(move || said.for_each(drop));
    // A refused connection answers at once, and nothing else tells when the port is open: between two
    // attempts there is a pause, so that the driver is not kept from starting. No claim waits by it.
    let listens = (0..PATIENCE).any(|_| {
        thread::sleep(Duration::from_millis(100));
        TcpStream::connect(("127.0.0.1", port)).is_ok()
    });
    (keeper, listens.then_some(port))
}

fn kept(folder: &Path, command: &[&str], fonts: Fonts) -> Child {
    let mut keeper = Command::new("sh");
    if fonts == Fonts::Own {
        keeper.env("FONTCONFIG_FILE", fonts::configuration());
    }
    keeper
        .args(["-c", KEEPER, "keeper"])
        .arg(folder)
        .args(command)
        // WebKit's sandbox cannot be made within a container. What it opens here is our own page.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        // Firefox's has every read of a font of our own granted by another process: a minute a page.
        .env("MOZ_DISABLE_CONTENT_SANDBOX", "1")
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn lines(keeper: &mut Child) -> impl Iterator<Item = String> + Send + use<> {
    let said: ChildStdout = keeper.stdout.take().unwrap();
    BufReader::new(said).lines().map_while(Result::ok)
}
