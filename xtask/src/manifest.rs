//! `manifest.json`: what the folder holds, for those who publish it, cache it, or pin it by its
//! integrity values.

use std::path::Path;

use crate::command::Run;
use crate::json::quoted;
use crate::project;

/// Its own name. It cannot name its own hash, so it leaves itself out.
const NAME: &str = "manifest.json";

/// Writes it for a folder in which everything else is finished.
///
/// # Errors
/// When a file cannot be read, or is of a kind whose content type is not known here.
pub(crate) fn write(folder: &Path) -> Result<(), String> {
    let script = project::root().join("xtask/src/manifest.mjs");
    let lines = Run::new("node").arg(script).arg(folder).output()?;
    project::write(&folder.join(NAME), manifest(&lines)?.as_bytes())
}

/// The lines of `manifest.mjs` as JSON: a line a file.
fn manifest(lines: &str) -> Result<String, String> {
    let mut files = Vec::new();
    for line in lines.lines() {
        let mut words = line.splitn(3, ' ');
        let (Some(bytes), Some(integrity), Some(path)) = (words.next(), words.next(), words.next()) else {
            return Err(format!("manifest.mjs wrote an unexpected line: {line}"));
        };
        if path == NAME {
            continue;
        }
        files.push(format!(
            r#"    {{"path": {}, "bytes": {bytes}, "integrity": {}, "type": {}, "immutable": {}}}"#,
            quoted(path),
            quoted(integrity),
            quoted(content_type(path)?),
            is_immutable(path)
        ));
    }
    let version = quoted(env!("CARGO_PKG_VERSION"));
    Ok(format!("{{\n  \"version\": {version},\n  \"files\": [\n{}\n  ]\n}}\n", files.join(",\n")))
}

/// What a server should send it as.
fn content_type(path: &str) -> Result<&'static str, String> {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        // What TypeScript reads is of no use to a browser.
        Some("ts") => Ok("text/plain; charset=utf-8"),
        Some("html") => Ok("text/html; charset=utf-8"),
        Some("js") => Ok("text/javascript; charset=utf-8"),
        Some("css") => Ok("text/css; charset=utf-8"),
        Some("png") => Ok("image/png"),
        Some("txt") => Ok("text/plain; charset=utf-8"),
        Some("csv") => Ok("text/csv; charset=utf-8"),
        Some("json") => Ok("application/json"),
        Some("wasm") => Ok("application/wasm"),
        _ => Err(format!("{path} has no content type in xtask/src/manifest.rs. Add one for its ending.")),
    }
}

/// Whether the name goes by the contents, so that a cache may keep the file for ever.
fn is_immutable(path: &str) -> bool {
    let Some((_, hash)) = path.rsplit_once('-') else { return false };
    let digits = hash.bytes().take_while(u8::is_ascii_hexdigit).count();
    digits == 16 && hash.get(digits..).is_some_and(|end| end.starts_with('.') || end == "_bg.wasm")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_but_itself_has_a_line() {
        let lines =
            "3 sha384-YQ== crossing-timeline.js\n4 sha384-Yg== data/crossings.json\n9 sha384-Yw== manifest.json\n";
        let expected = format!(
            r#"{{
  "version": "{}",
  "files": [
    {{"path": "crossing-timeline.js", "bytes": 3, "integrity": "sha384-YQ==", "type": "text/javascript; charset=utf-8", "immutable": false}},
    {{"path": "data/crossings.json", "bytes": 4, "integrity": "sha384-Yg==", "type": "application/json", "immutable": false}}
  ]
}}
"#,
            env!("CARGO_PKG_VERSION")
        );
        assert_eq!(manifest(lines).unwrap(), expected);
    }

    #[test]
    fn a_file_of_an_unknown_kind_is_an_error_that_names_it() {
        let problem = manifest("3 sha384-YQ== picture.xyz\n").unwrap_err();
        assert!(problem.contains("picture.xyz"), "{problem}");
        assert!(manifest("3\n").is_err());
    }

    #[test]
    fn only_names_by_contents_are_immutable() {
        for name in ["widget-85944171f73967e8.js", "a/widget-85944171f73967e8_bg.wasm"] {
            assert!(is_immutable(name), "{name}");
        }
        for name in ["crossing-timeline.js", "index.html", "widget-abc.js", "x-85944171f73967e8"] {
            assert!(!is_immutable(name), "{name}");
        }
    }
}
