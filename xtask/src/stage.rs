//! `cargo xtask stage`: what Trunk calls at the end of a build, to finish the folder it will ship.
//!
//! Everything that may change is given a name by its final contents; only the loader, the page,
//! what a page around that needs, the types and the data keep theirs, and these name the rest.

use std::path::{Path, PathBuf};

use crate::command::Run;
use crate::content_hash::content_hash;
use crate::json::quoted;
use crate::minify::{bundle, minify};
use crate::placeholder::{fill, without_trunk_links};
use crate::purpose::Purpose;
use crate::{builder, manifest, native, oembed, prerender, programs, project, published};

/// The languages in which everything is said.
pub(crate) const LANGUAGES: [&str; 3] = ["en", "ar", "ckb"];

/// The dataset that ships.
const DATASET: &str = "static/data/crossings.json";

/// Files that are shipped as they are, if they exist: here, and in the folder shipped.
const COPIES: [(&str, &str); 2] =
    [("static/js/crossing-timeline.d.ts", "crossing-timeline.d.ts"), ("static/data/schema.json", "data/schema.json")];

/// What the page around a frame may load: of a stable name, as the loader has, and minified.
const FRAME: [(&str, &str); 2] = [("static/js/frame.js", "frame.js"), ("static/css/frame.css", "frame.css")];

/// The parts of the widget's stylesheet, in the order in which one may overrule another.
const STYLES: [&str; 15] = [
    "base", "faces", "head", "cards", "map", "buttons", "filters", "chart", "lanes", "marks", "detail", "list", "foot",
    "wide", "media",
];

/// The same for the views of the second download.
const LATER_STYLES: [&str; 4] = ["promises", "figures", "foreign", "many_lanes"];

/// Finishes the folder in `TRUNK_STAGING_DIR`.
///
/// # Errors
/// When it is called by hand, or something that belongs into the folder is missing.
pub(crate) fn stage() -> Result<(), String> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| "`stage` finishes a folder that Trunk is building. Run `cargo xtask build`.".to_owned())?;
    let purpose = Purpose::of_trunk();
    // By itself, since it says what it compiles; the programs that follow are quiet.
    native::build(purpose).run()?;
    programs::stage(&folder, purpose)?;
    compose(&folder, &project::root().join(DATASET), purpose)
}

/// Writes into a folder that has the programs alone everything that they need to show a dataset.
///
/// # Errors
/// When something that belongs into the folder is missing.
pub(crate) fn compose(folder: &Path, data: &Path, purpose: Purpose) -> Result<(), String> {
    stage_data(folder, data, purpose)?;
    let pieces = stage_page(folder, data, purpose)?;
    stage_loader(folder, &pieces, purpose)?;
    stage_frame(folder)?;
    builder::stage(folder)?;
    for (source, name) in COPIES {
        let source = project::root().join(source);
        if source.is_file() {
            project::write(&folder.join(name), project::read(&source)?.as_bytes())?;
        }
    }
    // The last file, since it names all others.
    manifest::write(folder)
}

/// The loader, and the files that it fetches: for each language two downloads of glue and wasm and
/// its dataset; and the styles, and the script that makes files of what is shown.
fn stage_loader(folder: &Path, pieces: &Path, purpose: Purpose) -> Result<(), String> {
    let mut files = Vec::new();
    for (language, programs) in LANGUAGES.into_iter().zip(programs::of_each_language(folder, purpose)?) {
        let mut of_language = vec![programs];
        for (half, name) in [("facts", "crossings"), ("details", "details")] {
            let file = stage_facts(folder, pieces, &format!("{name}-{language}"))?;
            of_language.push(format!("{half}: {}", quoted(&file)));
        }
        files.push(format!("{language}: {{ {} }}", of_language.join(", ")));
    }
    let mut names = vec![("__FILES__", format!("{{ {} }}", files.join(", ")))];
    names.push(("__LATER__", later_views(purpose).to_owned()));
    let tokens = project::read(&project::root().join("static/css/tokens.css"))?;
    names.push(("__STYLES__", stage_styles(folder, "widget", tokens, &STYLES)?));
    names.push(("__COMPLETE_STYLES__", stage_styles(folder, "complete", String::new(), &LATER_STYLES)?));
    bundle(&project::root().join("static/js/export/index.js"), &folder.join("export.js"))?;
    names.push(("__EXPORT__", name_by_contents(folder, "export", "js")?));
    bundle(&project::root().join("static/js/foreign.js"), &folder.join("foreign.js"))?;
    names.push(("__FOREIGN__", name_by_contents(folder, "foreign", "js")?));
    let source = "static/js/crossing-timeline.js";
    let loader = project::read(&project::root().join(source))?;
    let names: Vec<(&str, &str)> = names.iter().map(|(word, name)| (*word, &**name)).collect();
    let loader = fill(source, &loader, &names)?;
    let file = folder.join("crossing-timeline.js");
    project::write(&file, loader.as_bytes())?;
    minify(&file)
}

/// The views for which the loader fetches the second download.
fn later_views(purpose: Purpose) -> &'static str {
    match purpose {
        // It is the only one, and never asks for another: all that it needs comes at once.
        Purpose::Look => "{ includes: () => true }",
        Purpose::Ship => r#"["promises", "figures"]"#,
    }
}

/// A half of the dataset as the widget reads it, with the texts of one language.
fn stage_facts(folder: &Path, pieces: &Path, name: &str) -> Result<String, String> {
    let packed = project::read(&pieces.join(format!("{name}.txt")))?;
    let data = folder.join("data");
    project::write(&data.join(format!("{name}.txt")), packed.as_bytes())?;
    Ok(name_by_contents(&data, name, "txt")?.replace("./", "./data/"))
}

/// One style sheet of several parts.
fn stage_styles(folder: &Path, name: &str, mut styles: String, parts: &[&str]) -> Result<String, String> {
    for part in parts {
        let source = format!("static/css/widget/{part}.css");
        styles.push_str(&project::read(&project::root().join(source))?);
    }
    write_by_contents(folder, name, "css", &styles)
}

/// The iframe page in each language, with what a native program writes into it, and the files that
/// are only its own.
///
/// Returns the folder of what the program wrote.
fn stage_page(folder: &Path, data: &Path, purpose: Purpose) -> Result<PathBuf, String> {
    let read = |source: &str| project::read(&project::root().join(source));
    // With the widget's own, which the page needs at once, and in one file, so that nothing is asked
    // for twice: the loader's copy may be another to a cache.
    let mut styles = read("static/css/tokens.css")?;
    for part in STYLES {
        styles.push_str(&read(&format!("static/css/widget/{part}.css"))?);
    }
    styles.push_str(&read("static/css/page.css")?);
    let styles = write_by_contents(folder, "page", "css", &styles)?;
    let script = write_by_contents(folder, "page", "js", &read("static/js/page.js")?)?;
    let height = write_by_contents(folder, "height", "js", &read("static/js/height.js")?)?;
    // Without an address, addresses are relative.
    let address = published::address()?.unwrap_or_default();
    let template = folder.join("index.html");
    project::write(&template, without_trunk_links(&read("index.html")?).as_bytes())?;
    let pieces = prerender::write(&template, data, purpose)?;
    let names = [
        ("__PAGE_CSS__", &*styles),
        ("__PAGE_JS__", &script),
        ("__HEIGHT_JS__", &height),
        ("__PUBLIC_URL__", &address),
    ];
    for language in LANGUAGES {
        let page = project::read(&pieces.join(format!("index.{language}.html")))?;
        let page = fill("index.html", &page, &names)?;
        let page = oembed::stage(folder, &page, language)?;
        project::write(&folder.join(prerender::page(language)), page.as_bytes())?;
    }
    for name in prerender::shipped() {
        let copied = std::fs::copy(pieces.join(&name), folder.join(&name));
        copied.map_err(|reason| format!("{name} cannot be copied: {reason}."))?;
    }
    Ok(pieces)
}

/// The files for a page that shows the iframe page.
fn stage_frame(folder: &Path) -> Result<(), String> {
    for (source, name) in FRAME {
        let file = folder.join(name);
        project::write(&file, project::read(&project::root().join(source))?.as_bytes())?;
        minify(&file)?;
    }
    Ok(())
}

/// The dataset without the spaces that make it readable in a review, and its events as a table.
fn stage_data(folder: &Path, source: &Path, purpose: Purpose) -> Result<(), String> {
    const MINIFY: &str = "process.stdout.write(JSON.stringify(JSON.parse(\
                          require('node:fs').readFileSync(process.argv[1], 'utf8'))))";
    let events = native::run("crossing-data", purpose).args("export --format csv --data").arg(source);
    let events = events.output()?;
    let data = folder.join("data");
    project::write(&data.join("events.csv"), events.as_bytes())?;
    let all = Run::new("node").arg("--eval").arg(MINIFY).arg(source).output()?;
    project::write(&data.join("crossings.json"), all.as_bytes())?;
    Ok(())
}

/// Writes a file, minified and named by its contents; returns the name relative to the folder, as a URL.
///
/// # Errors
/// When it cannot be written or minified.
pub(crate) fn write_by_contents(folder: &Path, name: &str, kind: &str, text: &str) -> Result<String, String> {
    let draft = folder.join(format!("{name}.{kind}"));
    project::write(&draft, text.as_bytes())?;
    minify(&draft)?;
    name_by_contents(folder, name, kind)
}

/// Gives `<name>.<kind>` a name by its contents; returns it relative to the folder, as a URL.
///
/// # Errors
/// When there is no such file.
pub(crate) fn name_by_contents(folder: &Path, name: &str, kind: &str) -> Result<String, String> {
    let draft = folder.join(format!("{name}.{kind}"));
    let text = project::read(&draft)?;
    let name = format!("{name}-{}.{kind}", content_hash(text.as_bytes()));
    std::fs::rename(&draft, folder.join(&name))
        .map_err(|reason| format!("{} cannot be renamed: {reason}.", draft.display()))?;
    Ok(format!("./{name}"))
}
