//! The page that it makes, before any script.

use std::{collections::BTreeSet, rc::Rc};

use crossing_timeline::{
    i18n::Locale,
    prerender::{content, fragment, preview},
    state::{Facts, State, selection},
};

use super::shipped;
use crate::prerender::markup::{Element, parse};

fn links(whole: &Element) -> BTreeSet<&str> {
    whole.all().into_iter().filter_map(|element| element.get("href")).collect()
}

#[test]
fn every_official_event_is_told_once_with_the_addresses_of_its_sources() {
    let facts = Rc::new(Facts::new(shipped()));
    let dataset = facts.dataset();
    let shown = selection(&facts, &State::new(&facts)).events();
    let expected: Vec<&str> = shown.iter().map(|&event| &*dataset.events().get(event).id).collect();
    let sources = shown.iter().flat_map(|&event| &dataset.events().get(event).sources);
    let urls = sources.filter_map(|&source| dataset.sources().get(source).url.as_ref());
    let urls: Vec<String> = urls.map(|url| url.replace('&', "&amp;")).collect();
    for locale in Locale::ALL {
        let whole = parse(&content(&facts, locale));
        let told: Vec<&str> = whole.of("ct-list__item").iter().filter_map(|item| item.get("data-event")).collect();
        assert_eq!(told, expected, "{locale:?}");
        let plain = parse(&fragment(&facts, locale));
        for links in [links(&whole), links(&plain)] {
            let missing: Vec<&String> = urls.iter().filter(|url| !links.contains(url.as_str())).collect();
            assert_eq!(missing, [""; 0], "{locale:?}");
        }
    }
}

#[test]
fn the_picture_of_a_link_is_of_a_size_that_previews_take() {
    let file = preview(&Rc::new(Facts::new(shipped()))).unwrap();
    // One colour would be a few hundred bytes; more than this no preview needs.
    assert!((5_000..60_000).contains(&file.len()), "{}", file.len());
}
