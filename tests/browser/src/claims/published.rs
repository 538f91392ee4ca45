//! The folder as a whole: what its manifest says of it.

use std::{collections::BTreeSet, fs, path::Path};

use serde::Deserialize;
use serde_json::json;

use crate::stage::{Site, dist, shipped, visit};

#[derive(Deserialize)]
struct Manifest {
    files: Vec<File>,
}

#[derive(Deserialize)]
struct File {
    path: String,
    bytes: u64,
    integrity: String,
    #[serde(rename = "type")]
    content_type: String,
    immutable: bool,
}

fn manifest(folder: &Path) -> Manifest {
    serde_json::from_str(&fs::read_to_string(folder.join("manifest.json")).unwrap()).unwrap()
}

fn files(folder: &Path, before: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{before}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            files(&entry.path(), &format!("{name}/"), found);
        } else {
            found.insert(name);
        }
    }
}

#[test]
fn the_manifest_names_every_file_and_no_other() {
    for folder in [dist(), shipped()] {
        check(&folder);
    }
}

fn check(folder: &Path) {
    let mut found = BTreeSet::new();
    files(folder, "", &mut found);
    assert!(found.remove("manifest.json"));
    let manifest = manifest(folder);
    let named: Vec<&String> = manifest.files.iter().map(|file| &file.path).collect();
    assert_eq!(named, found.iter().collect::<Vec<_>>(), "each once, by path");
    for File { path, bytes, content_type, immutable, .. } in &manifest.files {
        assert_eq!(*bytes, fs::metadata(folder.join(path)).unwrap().len(), "{path}");
        assert!(content_type.contains('/'), "{path}");
        let by_contents = [
            "widget-",
            "complete-",
            "export-",
            "foreign-",
            "page-",
            "height-",
            "embed-",
            "data/crossings-",
            "data/details-",
        ]
        .iter()
        .any(|part| path.starts_with(part));
        assert_eq!(*immutable, by_contents, "{path}");
    }
}

#[tokio::test]
async fn integrity_values_are_those_that_the_browser_works_out() {
    visit(&Site::new(), "/", async |page| {
        for File { path, integrity, .. } in manifest(&dist()).files {
            let digest = "const answer = await fetch(given);
                          const digest = await crypto.subtle.digest('SHA-384', await answer.arrayBuffer());
                          return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`";
            assert_eq!(page.ask_of::<String>(digest, json!(path)).await, integrity, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_host_page_can_pin_the_loader_by_its_integrity_value() {
    let integrity =
        manifest(&dist()).files.into_iter().find(|file| file.path == "crossing-timeline.js").unwrap().integrity;
    let embed = format!(
        "<!doctype html><html lang='en'><title>A</title><link rel='icon' href='data:,'>
         <script type='module' src='./crossing-timeline.js' integrity='{integrity}'></script>
         <crossing-timeline loading='eager'></crossing-timeline>"
    );
    visit(&Site::with("/host.html", embed), "/host.html", async |page| {
        assert!(page.has(".ct-lane").await);
    })
    .await;
}
