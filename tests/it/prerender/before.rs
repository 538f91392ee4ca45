//! What stands in the page before any script, and beside it.

use std::collections::BTreeSet;

use crossing_timeline::{
    i18n::Locale,
    prerender::{catalogue, content, fragment, live, preview, still},
    state::{State, selection},
};
use serde_json::{Value, json};

use super::{
    FACTS,
    half::half,
    html,
    markup::{Element, Node, parse},
};

/// Groups of controls that keep their room and are hidden by `page.css`.
const HIDDEN: [&str; 3] = ["ct-crossings", "ct-tools", "ct-button"];

fn whole() -> Element {
    parse(&FACTS.with(|facts| content(facts, Locale::En)))
}

/// Every element but those in hidden groups.
fn visible<'a>(of: &'a Element, found: &mut Vec<&'a Element>) {
    if HIDDEN.iter().any(|class| of.is(class)) {
        return;
    }
    found.push(of);
    for child in &of.children {
        if let Node::Element(child) = child {
            visible(child, found);
        }
    }
}

/// The addresses of all sources of the events that are shown first.
fn addresses() -> BTreeSet<String> {
    FACTS.with(|facts| {
        let events = selection(facts, &State::new(facts)).events().into_iter();
        let sources = events.flat_map(|event| facts.dataset().events().get(event).sources.clone());
        let urls = sources.filter_map(|source| facts.dataset().sources().get(source).url.clone());
        urls.map(|url| url.replace('&', "&amp;")).collect()
    })
}

fn links(whole: &Element) -> BTreeSet<String> {
    whole.all().iter().filter_map(|element| element.get("href").map(str::to_owned)).collect()
}

#[test]
fn the_first_content_is_the_first_render_of_the_widget() {
    let content = FACTS.with(|facts| content(facts, Locale::En));
    // What a reader has then is the first half of the facts, in one language.
    let facts = half(Locale::En);
    let first = still(&live(&facts, State::new(&facts)));
    assert!(content.starts_with(&format!("<div class=\"ct-page\">{first}\n<section ")));
}

#[test]
fn what_stands_still_has_the_same_elements_in_the_same_places() {
    let (live, still) = (parse(&html(&[])), parse(&still(&html(&[]))));
    assert_eq!(still.words(), live.words());
    let (live, still) = (live.all(), still.all());
    assert_eq!(still.len(), live.len());
    for (still, live) in still.iter().zip(live) {
        assert_eq!(still.get("class"), live.get("class"));
        assert!(still.name == live.name || (live.name == "button" && still.name == "span"), "{:?}", live.attributes);
    }
}

#[test]
fn nothing_looks_like_a_control_without_a_script() {
    let whole = whole();
    let mut seen = Vec::new();
    visible(&whole, &mut seen);
    assert!(seen.len() > 1000);
    for element in seen {
        let told = format!("<{}> {:?}", element.name, element.attributes);
        assert!(!["button", "input", "select", "summary"].contains(&element.name.as_str()), "{told}");
        assert!(!matches!(element.get("role"), Some("button" | "slider")), "{told}");
        for name in ["tabindex", "aria-pressed", "aria-expanded", "aria-valuenow"] {
            assert_eq!(element.get(name), None, "{told}");
        }
    }
}

#[test]
fn the_slider_of_the_day_is_an_image_that_says_the_day() {
    let whole = whole();
    let handle = whole.of("ct-cursor__handle")[0];
    assert_eq!((handle.get("role"), handle.get("aria-label")), (Some("img"), Some("Status on 2 May 2026")));
}

#[test]
fn every_official_event_is_in_the_page_once_with_its_sources() {
    let whole = whole();
    let items = whole.of("ct-list__item");
    let told: Vec<&str> = items.iter().filter_map(|item| item.get("data-event")).collect();
    let expected: Vec<String> = FACTS.with(|facts| {
        let shown = selection(facts, &State::new(facts)).events().into_iter();
        shown.map(|event| facts.dataset().events().get(event).id.to_string()).collect()
    });
    assert_eq!(told, expected);
    assert!(items.iter().all(|item| !item.of("ct-sources").is_empty()));
    assert_eq!(addresses().difference(&links(&whole)).next(), None);
}

#[test]
fn the_plain_text_has_words_lists_tables_and_links_alone() {
    let plain = parse(&FACTS.with(|facts| fragment(facts, Locale::En)));
    let allowed = "a bdi dd dl dt h2 h3 h4 h5 li ol p strong table tbody td th thead tr ul";
    let allowed: Vec<&str> = allowed.split(' ').collect();
    for child in &plain.children {
        let Node::Element(child) = child else { continue };
        for element in child.all().into_iter().chain([child]) {
            assert!(allowed.contains(&element.name.as_str()), "<{}>", element.name);
            for (name, _) in &element.attributes {
                assert!(["href", "lang", "scope"].contains(&name.as_str()), "<{}> {name}", element.name);
            }
        }
    }
    assert_eq!(addresses().difference(&links(&plain)).next(), None);
    let words = plain.words();
    for sentence in [
        "Facts as of 2 May 2026",
        "On 2 May 2026, Al-Qaim – Al-Bukamal was presumed open",
        "Goods: open – Reopened for trade",
        "Data: CC-BY-4.0",
    ] {
        assert!(words.contains(sentence), "{sentence}");
    }
}

#[test]
fn every_announcement_of_the_official_crossings_has_a_row_in_the_plain_text() {
    let plain = parse(&FACTS.with(|facts| fragment(facts, Locale::En)));
    let rows = plain.all().into_iter().filter(|element| element.name == "tbody");
    let rows: usize = rows.map(|body| body.all().iter().filter(|element| element.name == "tr").count()).sum();
    let expected: usize = FACTS.with(|facts| {
        let official = State::new(facts).crossings;
        let events = facts.dataset().events().iter().filter(|(_, event)| event.announcement.is_some());
        events.map(|(_, event)| official.iter().filter(|place| event.crossings.contains(place)).count()).sum()
    });
    assert!(expected > 20);
    assert_eq!(rows, expected);
}

#[test]
fn catalogues_are_told_what_the_dataset_holds() {
    let text = FACTS.with(|facts| catalogue(facts.dataset(), Locale::En));
    assert!(!text.contains('<'), "it ends no script");
    let record: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(record["@type"], "Dataset");
    assert_eq!(record["license"], "https://creativecommons.org/licenses/by/4.0/");
    assert_eq!(record["dateModified"], "2026-05-02");
    assert_eq!(record["temporalCoverage"], "2003-01-01/2026-05-02");
    assert_eq!(record["spatialCoverage"]["geo"]["box"], "33.433 38.937 37.089 42.350");
    let files = json!([
        {
            "@type": "DataDownload",
            "encodingFormat": "application/json",
            "contentUrl": "data/crossings.json",
            "http://purl.org/dc/terms/conformsTo": { "@id": "data/schema.json" },
        },
        { "@type": "DataDownload", "encodingFormat": "text/csv", "contentUrl": "data/events.csv" },
    ]);
    assert_eq!(record["distribution"], files);
}

#[test]
fn the_picture_of_a_link_is_a_png_of_the_size_that_previews_have() {
    let file = FACTS.with(preview).unwrap();
    assert_eq!(&file[..16], b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    assert_eq!((&file[16..20], &file[20..24]), (&1200_u32.to_be_bytes()[..], &630_u32.to_be_bytes()[..]));
    // One colour would be a few hundred bytes; more than this no preview needs.
    assert!((5_000..60_000).contains(&file.len()), "{}", file.len());
}
