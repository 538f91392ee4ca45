//! Words such as `__GLUE__` in hand-written files, which stand for names known only after a build.

/// Replaces each placeholder wherever it stands.
///
/// # Errors
/// When one does not occur at all: the file it would have named would never be loaded.
pub(crate) fn fill(file: &str, text: &str, names: &[(&str, &str)]) -> Result<String, String> {
    names.iter().try_fold(text.to_owned(), |text, (placeholder, name)| {
        if text.contains(placeholder) {
            Ok(text.replace(placeholder, name))
        } else {
            Err(format!(
                "{file} has no {placeholder}, so nothing would load {name}. Put it back where that \
                 file is loaded."
            ))
        }
    })
}

/// The page without the links that only tell Trunk what to build. Trunk leaves its own behind when
/// it is told to inject no scripts.
pub(crate) fn without_trunk_links(html: &str) -> String {
    let mut page = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, link, after)) = next_link(rest) {
        if link.contains("data-trunk") {
            // A line that it had to itself goes with it.
            page.push_str(before.trim_end_matches([' ', '\t']));
            rest = after.strip_prefix('\n').unwrap_or(after);
        } else {
            page.push_str(before);
            page.push_str(link);
            rest = after;
        }
    }
    page.push_str(rest);
    page
}

/// What stands before the next `<link …>`, that link, and what follows.
fn next_link(html: &str) -> Option<(&str, &str, &str)> {
    let start = html.find("<link")?;
    let (before, link) = html.split_at_checked(start)?;
    let end = link.find('>')? + 1;
    let (link, after) = link.split_at_checked(end)?;
    Some((before, link, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_occurrence_is_filled() {
        let text = r#"import("__GLUE__"); preload("__GLUE__", "__WASM__");"#;
        let filled = fill("loader.js", text, &[("__GLUE__", "./a.js"), ("__WASM__", "./b.wasm")]);
        assert_eq!(filled.unwrap(), r#"import("./a.js"); preload("./a.js", "./b.wasm");"#);
    }

    #[test]
    fn a_placeholder_that_is_gone_is_an_error_that_names_it() {
        let problem = fill("index.html", "<p>", &[("__PAGE_CSS__", "page.css")]).unwrap_err();
        assert!(problem.contains("index.html has no __PAGE_CSS__"), "{problem}");
    }

    #[test]
    fn only_trunks_links_are_taken_out() {
        let page = "<head>\n  <link rel=\"icon\" href=\"i.svg\">\n  <link data-trunk rel=\"rust\" />\n</head>";
        assert_eq!(without_trunk_links(page), "<head>\n  <link rel=\"icon\" href=\"i.svg\">\n</head>");
    }
}
