//! `oembed/<language>.json`: what systems ask for that turn the address of a page into an embed (oEmbed 1.0).
//!
//! Its addresses have to be absolute, so that it is only there when the build is told where the
//! folder will be published.

use std::path::Path;

use crate::json::quoted;
use crate::{prerender, project, published};

/// The answer in a language, in the folder and below the address.
fn file(language: &str) -> String {
    format!("oembed/{language}.json")
}

/// The frame's size in CSS pixels; systems that ask do not all let a script change it.
const WIDTH: u32 = 640;

/// The height of a frame that no script and no style sheet fits, here and in the code that the embed
/// builder writes. Measured: the cards end at 782 px in a frame of 640 to 960 px and at 875 in one of
/// 480, and are whole; so is, but for 11 px, the first lane in one of 1280.
pub(crate) const HEIGHT: u32 = 1000;

/// What the build says of it, in a line.
///
/// # Errors
/// When the address that is given is none.
pub(crate) fn said() -> Result<String, String> {
    Ok(match published::address()? {
        Some(public) => format!("oembed/*.json name {public}."),
        None => format!("oembed/ is left out: {} does not say where dist/ will be published.", published::VARIABLE),
    })
}

/// Writes the answer into a folder that is being built, and returns the page with a link to it;
/// the page as it is, if nobody says where it will be published.
///
/// # Errors
/// When the address that is given is none, or the page has no title or head.
pub(crate) fn stage(folder: &Path, page: &str, language: &str) -> Result<String, String> {
    let Some(public) = published::address()? else { return Ok(page.to_owned()) };
    let title = title(page).ok_or("index.html has no <title>, which oEmbed needs.")?;
    project::write(&folder.join(file(language)), answer(&public, language, title).as_bytes())?;
    discoverable(page, &public, language, title)
        .ok_or_else(|| "index.html has no </head> to put a link before.".to_owned())
}

/// The words of `<title>`, as HTML writes them.
fn title(page: &str) -> Option<&str> {
    let (_, after) = page.split_once("<title>")?;
    Some(after.split_once("</title>")?.0.trim())
}

/// The answer. A link stands before the frame: what takes frames away leaves it.
fn answer(public: &str, language: &str, title: &str) -> String {
    let page = format!("{public}{}", prerender::page(language));
    let name = in_attribute(title);
    let html = format!(
        "<blockquote><a href=\"{page}\">{title}</a></blockquote>\
         <iframe src=\"{page}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" title=\"{name}\"></iframe>"
    );
    let fields = [
        ("version", quoted("1.0")),
        ("type", quoted("rich")),
        ("title", quoted(&unescaped(title))),
        ("provider_name", quoted("Crossing Timeline")),
        ("provider_url", quoted(public)),
        ("width", WIDTH.to_string()),
        ("height", HEIGHT.to_string()),
        ("html", quoted(&html)),
    ];
    let lines = fields.map(|(name, value)| format!("  {}: {value}", quoted(name)));
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

/// The words of an element within quotation marks.
fn in_attribute(html: &str) -> String {
    html.replace('"', "&quot;")
}

/// What HTML writes as entities, in a place that is not HTML.
fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The page with a link in its head by which the answer is found.
fn discoverable(page: &str, public: &str, language: &str, title: &str) -> Option<String> {
    let (head, body) = page.split_once("</head>")?;
    let head = head.trim_end();
    let link = format!(
        r#"<link rel="alternate" type="application/json+oembed" href="{public}{}" title="{}" />"#,
        file(language),
        in_attribute(title)
    );
    Some(format!("{head}\n    {link}\n  </head>{body}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "<html>\n  <head>\n    <title>Borders &amp; gates</title>\n  </head>\n  <body></body>\n</html>\n";

    #[test]
    fn an_answer_has_what_oembed_asks_of_a_rich_one() {
        let html = r#"<blockquote><a href=\"https://a.example/v1/index.html\">Borders &amp; gates</a></blockquote><iframe src=\"https://a.example/v1/index.html\" width=\"640\" height=\"1000\" title=\"Borders &amp; gates\"></iframe>"#;
        let expected = format!(
            r#"{{
  "version": "1.0",
  "type": "rich",
  "title": "Borders & gates",
  "provider_name": "Crossing Timeline",
  "provider_url": "https://a.example/v1/",
  "width": 640,
  "height": 1000,
  "html": "{html}"
}}
"#
        );
        assert_eq!(answer("https://a.example/v1/", "en", title(PAGE).unwrap()), expected);
    }

    #[test]
    fn the_readme_shows_a_frame_of_the_same_height() {
        let readme = project::read(&project::root().join("README.md")).unwrap();
        assert!(readme.contains(&format!("width=\"100%\" height=\"{HEIGHT}\" frameborder=\"0\"></iframe>")));
    }

    #[test]
    fn the_head_of_the_page_leads_to_it() {
        let page = discoverable(PAGE, "https://a.example/", "en", title(PAGE).unwrap()).unwrap();
        let expected = r#"    <title>Borders &amp; gates</title>
    <link rel="alternate" type="application/json+oembed" href="https://a.example/oembed/en.json" title="Borders &amp; gates" />
  </head>
  <body>"#;
        assert!(page.contains(expected), "{page}");
        assert_eq!(discoverable("<p>", "https://a.example/", "en", "A"), None);
    }
}
