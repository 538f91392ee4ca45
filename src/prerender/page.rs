//! The iframe page in one language.

use std::rc::Rc;

use super::{catalogue, content};
use crate::{i18n::Locale, state::Facts};

/// The page, from a template in which `__LANG__` and the like stand for what depends on the language.
///
/// # Errors
///
/// With a sentence, if the template lacks one of these words.
pub fn page(template: &str, facts: &Rc<Facts>, locale: Locale) -> Result<String, String> {
    let words = locale.page();
    let pieces = [
        ("__LANG__", locale.tag().to_owned()),
        ("__DIR__", locale.direction().to_owned()),
        ("__TITLE__", words.title.to_owned()),
        ("__SUMMARY__", words.summary.to_owned()),
        ("__HEADING__", words.heading.to_owned()),
        ("__CATALOGUE__", catalogue(facts.dataset(), locale)),
        ("__CONTENT__", content(facts, locale)),
    ];
    let mut page = template.to_owned();
    for (place, piece) in pieces {
        if !page.contains(place) {
            return Err(format!("The page has no {place}. Put it back where that belongs."));
        }
        page = page.replace(place, &piece);
    }
    Ok(page)
}
