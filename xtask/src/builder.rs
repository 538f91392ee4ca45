//! The embed builder `embed.html`, and the two files that are only its own.

use std::path::Path;

use crate::minify::bundle;
use crate::placeholder::fill;
use crate::stage::{name_by_contents, write_by_contents};
use crate::{oembed, project};

/// Where its sources are.
const SOURCES: &str = "static/embed";

/// Writes the page with its script and its styles into a folder that is being built.
///
/// # Errors
/// When one of them cannot be read, minified or written.
pub(crate) fn stage(folder: &Path) -> Result<(), String> {
    let sources = project::root().join(SOURCES);
    let tokens = of_a_page(&project::read(&project::root().join("static/css/tokens.css"))?)?;
    let styles = tokens + &project::read(&sources.join("embed.css"))?;
    let styles = write_by_contents(folder, "embed", "css", &styles)?;
    let script = folder.join("embed.js");
    bundle(&sources.join("embed.js"), &script)?;
    let filled = fill("embed.js", &project::read(&script)?, &[("__FRAME_HEIGHT__", &oembed::HEIGHT.to_string())])?;
    project::write(&script, filled.as_bytes())?;
    let script = name_by_contents(folder, "embed", "js")?;
    let page = project::read(&sources.join("embed.html"))?;
    let names = [("__EMBED_CSS__", &*styles), ("__EMBED_JS__", &script)];
    project::write(&folder.join("embed.html"), fill("embed.html", &page, &names)?.as_bytes())
}

/// Where the tokens are set: on the element, and on what stands in a page before there is one.
const HOSTS: &str = ":host,\n.ct-page {";

/// The widget's tokens for a page of their own, which has no host element.
fn of_a_page(tokens: &str) -> Result<String, String> {
    if tokens.contains(HOSTS) {
        Ok(tokens.replace(HOSTS, ":root {"))
    } else {
        Err(format!("static/css/tokens.css sets nothing on `{HOSTS}`, so the embed builder would have no colours."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_set_on_the_root_of_a_page() {
        assert_eq!(
            of_a_page("/* a */\n:host,\n.ct-page {\n  --ct-ink: b;\n}\n").unwrap(),
            "/* a */\n:root {\n  --ct-ink: b;\n}\n"
        );
        assert!(of_a_page("a {}").is_err());
    }
}
