//! The built folder, served over HTTP on a port of its own.

use std::{
    env, fs,
    io::{BufRead as _, BufReader, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    sync::{
        Arc, Mutex, RwLock,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

/// A served folder; ends when it is dropped.
pub(crate) struct Site {
    address: SocketAddr,
    content: Arc<Content>,
    ended: Arc<AtomicBool>,
}

/// What is served, and what was asked for.
struct Content {
    folder: PathBuf,
    /// Endings of paths with what is served instead of the folder's file; `None` is "not found".
    instead: Vec<(String, Option<String>)>,
    /// Endings of what browsers may not keep, where they may keep the rest as README.md has hosts say.
    forgotten: RwLock<Option<&'static [&'static str]>>,
    /// Lines that every answer has beside those of its own.
    headers: RwLock<Vec<(String, String)>>,
    /// Whether the first script of every page listens to complaints.
    listens: AtomicBool,
    asked: Mutex<Vec<String>>,
}

/// Where that script is served, and where a page has it: before anything that could complain.
const LISTENER: &str = "/complaints.js";
const FIRST_IN_PAGES: &str = "<meta charset";

/// The built folder, with the frozen facts.
pub(crate) fn dist() -> PathBuf {
    folder("CT_DIST", concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/frozen"))
}

/// The folder that ships.
pub(crate) fn shipped() -> PathBuf {
    folder("CT_SHIPPED", concat!(env!("CARGO_MANIFEST_DIR"), "/../../dist"))
}

/// The folder that the environment names, or the one where it is built.
fn folder(variable: &str, built_here: &str) -> PathBuf {
    let folder = env::var_os(variable).map_or_else(|| PathBuf::from(built_here), PathBuf::from);
    let built = folder.join("index.html").is_file();
    assert!(built, "There is nothing to test in {folder:?}: run `cargo xtask build`, then `cargo xtask frozen`.");
    folder
}

/// A page that embeds the element as a publisher would.
pub(crate) fn host(body: &str) -> String {
    format!(
        r#"<!doctype html>
        <html lang="en">
        <meta charset="utf-8" />
        <title>A publisher</title>
        <link rel="icon" href="data:," />
        <script type="module" src="./crossing-timeline.js"></script>
        <body><main><h1>An article</h1>{body}</main></body>
        </html>"#
    )
}

/// The path of a file that has a hash in its name, by how it begins and ends.
pub(crate) fn built(beginning: &str, ending: &str) -> String {
    let (folder, name) = beginning.rsplit_once('/').unwrap_or(("", beginning));
    let names = dist().join(folder).read_dir().unwrap();
    let mut names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let found = names.find(|found| found.starts_with(name) && found.ends_with(ending));
    let found = found.unwrap_or_else(|| panic!("dist/ has no {beginning}…{ending}"));
    if folder.is_empty() { format!("/{found}") } else { format!("/{folder}/{found}") }
}

impl Site {
    /// The folder as it was built.
    pub(crate) fn new() -> Self {
        Self::serving(Vec::new())
    }

    /// The folder that ships.
    pub(crate) fn shipped() -> Self {
        Self::serving_folder(shipped(), Vec::new())
    }

    /// The folder with other contents at a path.
    pub(crate) fn with(path: &str, contents: impl Into<String>) -> Self {
        Self::serving(vec![(path.to_owned(), Some(contents.into()))])
    }

    /// The folder with other pages beside its own, by their paths.
    pub(crate) fn with_pages(pages: impl IntoIterator<Item = (String, String)>) -> Self {
        Self::serving(pages.into_iter().map(|(path, contents)| (path, Some(contents))).collect())
    }

    /// The same, and without the files of such an ending.
    pub(crate) fn with_pages_without(pages: impl IntoIterator<Item = (String, String)>, ending: &str) -> Self {
        let pages = pages.into_iter().map(|(path, contents)| (path, Some(contents)));
        Self::serving(pages.chain([(ending.to_owned(), None)]).collect())
    }

    /// The folder without the files of such an ending.
    pub(crate) fn without(ending: &str) -> Self {
        Self::serving(vec![(ending.to_owned(), None)])
    }

    /// The folder without the program of the second download.
    pub(crate) fn without_second_download() -> Self {
        Self::serving(vec![(built("complete-en-", ".wasm"), None)])
    }

    /// The folder without the facts that a reader of English fetches.
    pub(crate) fn without_facts() -> Self {
        Self::serving(vec![(built("data/crossings-en-", ".txt"), None)])
    }

    /// The same site, with headers such as `Content-Security-Policy` on every answer from now on.
    pub(crate) fn with_headers<const N: usize>(self, headers: [(&str, &str); N]) -> Self {
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
        self.content.headers.write().unwrap().extend(headers);
        self
    }

    /// The same site, whose files browsers may keep as long as README.md says, but for these endings.
    pub(crate) fn cached_but_for(self, forgotten: &'static [&'static str]) -> Self {
        *self.content.forgotten.write().unwrap() = Some(forgotten);
        self
    }

    /// From now on every page begins with a script that keeps what somebody complains of.
    pub(super) fn listen_to_complaints(&self) {
        self.content.listens.store(true, Ordering::Relaxed);
    }

    fn serving(instead: Vec<(String, Option<String>)>) -> Self {
        Self::serving_folder(dist(), instead)
    }

    fn serving_folder(folder: PathBuf, instead: Vec<(String, Option<String>)>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let content = Arc::new(Content {
            folder,
            instead,
            forgotten: RwLock::default(),
            headers: RwLock::default(),
            listens: AtomicBool::new(false),
            asked: Mutex::default(),
        });
        let ended = Arc::new(AtomicBool::new(false));
        let (of_thread, end) = (Arc::clone(&content), Arc::clone(&ended));
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok).take_while(|_| !end.load(Ordering::Relaxed)) {
                let content = Arc::clone(&of_thread);
                // A browser that hangs up early is no fault of the page.
                thread::spawn(move || content.answer(&stream).ok());
            }
        });
        Self { address, content, ended }
    }

    /// The origin of every address of this site.
    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The paths that were asked for, in order.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.content.asked.lock().unwrap().clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // The listener looks up at the next visitor.
        let _ = TcpStream::connect(self.address);
    }
}

impl Content {
    fn answer(&self, mut stream: &TcpStream) -> std::io::Result<()> {
        let mut lines = BufReader::new(stream).lines();
        let Some(request) = lines.next().transpose()? else { return Ok(()) };
        while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
        let target = request.split(' ').nth(1).unwrap_or("/");
        let path = target.split('?').next().unwrap_or(target);
        let path = if path == "/" { "/index.html" } else { path };
        self.asked.lock().unwrap().push(path.to_owned());
        let body = match self.instead.iter().find(|(ending, _)| path.ends_with(ending.as_str())) {
            Some((_, contents)) => contents.clone().map(String::into_bytes),
            None if path == LISTENER => Some(include_bytes!("../probes/complaints.js").to_vec()),
            None => fs::read(self.folder.join(path.trim_start_matches('/'))).ok(),
        };
        let (status, mut body) = body.map_or(("404 Not Found", b"not here".to_vec()), |body| ("200 OK", body));
        if path.ends_with(".html") && self.listens.load(Ordering::Relaxed) {
            let listener = format!("<script src=\"{LISTENER}\"></script>{FIRST_IN_PAGES}");
            body = String::from_utf8_lossy(&body).replacen(FIRST_IN_PAGES, &listener, 1).into_bytes();
        }
        let (kind, length) = (content_type(path), body.len());
        let mut head = format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n");
        for (name, value) in &*self.headers.read().unwrap() {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if let Some(forgotten) = *self.forgotten.read().unwrap() {
            let never = forgotten.iter().any(|ending| path.ends_with(ending));
            head.push_str(&format!("Cache-Control: {}\r\n", if never { "no-store" } else { self.keeping(path) }));
        }
        write!(stream, "{head}Connection: close\r\n\r\n")?;
        stream.write_all(&body)
    }

    /// How long a file may be kept: for ever if the manifest says that its name goes by its contents.
    fn keeping(&self, path: &str) -> &'static str {
        let manifest = fs::read_to_string(self.folder.join("manifest.json")).unwrap();
        let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
        let files = manifest["files"].as_array().unwrap();
        let known = files.iter().find(|file| file["path"] == path.trim_start_matches('/'));
        let for_ever = known.is_some_and(|file| file["immutable"] == true);
        if for_ever { "public, max-age=31536000, immutable" } else { "public, max-age=300" }
    }
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("csv") => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    }
}
