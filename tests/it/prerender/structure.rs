//! What holds of the markup, whichever event is open.

use std::{collections::BTreeSet, sync::OnceLock};

use crossing_timeline::{
    domain::dataset::{Event, Index},
    state::{Action, ViewKind},
};

use super::{DOWNLOAD, markup::Element, tree};
use crate::reader::{days, event, facts};

/// Every state of the widget that differs in kind.
fn states() -> Vec<Vec<Action>> {
    let close = ["2019-09-30-al-qaim-reopened", "2019-09-30-other-two-crossings-promised"].map(event).to_vec();
    let month = || Action::WindowChosen(Some(days("2019-09-20", "2019-10-10")));
    let list = || Action::ViewChosen(ViewKind::List);
    let promises = || Action::ViewChosen(ViewKind::Promises);
    vec![
        vec![],
        vec![Action::AllChosen, Action::Resized(1200.0)],
        vec![list()],
        vec![Action::DayBegan(Some(facts().dataset().as_of().plus(300)))],
        vec![list(), Action::EventOpened(event("2019-09-04-opening-moved-to-10-september"))],
        vec![Action::QueryChanged("no such place".to_owned())],
        vec![promises(), Action::AllChosen],
        vec![Action::ViewChosen(ViewKind::Figures), Action::AllChosen],
        vec![Action::ViewChosen(ViewKind::Figures), month()],
        vec![promises(), Action::QueryChanged("mayor".to_owned())],
        vec![promises(), Action::EventOpened(event("2019-09-04-opening-moved-to-10-september"))],
        vec![promises(), Action::EventOpened(event("2019-09-30-al-qaim-reopened"))],
        vec![Action::DateChosen(Some("2014-07-01".parse().unwrap()))],
        vec![month(), Action::BundleOpened(close.clone())],
        vec![list(), Action::BundleOpened(close)],
    ]
}

/// An event opened in a picture of a few weeks.
fn opened(index: Index<Event>) -> Vec<Action> {
    let event = facts().dataset().events().get(index);
    let near = Action::Zoomed { factor: 1e-9, at: 0.5 };
    vec![Action::CrossingSingled(event.crossings[0]), near, Action::EventOpened(index)]
}

/// Every event with the page on which it is open.
fn events() -> &'static [(Index<Event>, Element)] {
    static PAGES: OnceLock<Vec<(Index<Event>, Element)>> = OnceLock::new();
    let indices = facts().dataset().events().indices();
    PAGES.get_or_init(|| indices.map(|index| (index, tree(&opened(index)))).collect())
}

/// The pages of all states, and those of all events.
fn pages() -> impl Iterator<Item = &'static Element> {
    static PAGES: OnceLock<Vec<Element>> = OnceLock::new();
    let pages = PAGES.get_or_init(|| states().iter().map(|actions| tree(actions)).collect());
    pages.iter().chain(events().iter().map(|(_, page)| page))
}

/// Every page satisfies the claim; what does not is told in a line.
#[track_caller]
fn check(claim: impl Fn(&Element) -> Vec<String>) {
    let offences: BTreeSet<String> = pages().flat_map(claim).collect();
    assert!(offences.is_empty(), "{}", offences.into_iter().collect::<Vec<_>>().join("\n"));
}

/// Elements within that offend, by their tag and class.
fn offending(whole: &Element, offends: impl Fn(&Element) -> bool) -> Vec<String> {
    let found = whole.all().into_iter().filter(|element| offends(element));
    found.map(|element| format!("<{}> {:?} {:?}", element.name, element.attributes, element.words())).collect()
}

#[test]
fn every_event_is_told_with_its_sources_and_their_addresses() {
    let sources = facts().dataset().sources();
    for (index, whole) in events() {
        let event = facts().dataset().events().get(*index);
        let detail = whole.of("ct-detail");
        assert_eq!(detail.len(), 1, "{}", event.id);
        let lists = detail[0].of("ct-sources");
        assert_eq!(lists.len(), 1 + event.conflicts.len(), "{}", event.id);
        let own = lists.last().unwrap();
        assert_eq!(
            own.all().iter().filter(|element| element.name == "li").count(),
            event.sources.len(),
            "{}",
            event.id
        );
        let told: Vec<&str> = own.all().iter().filter_map(|element| element.get("href")).collect();
        let known: Vec<String> = event
            .sources
            .iter()
            .filter_map(|&source| sources.get(source).url.as_deref())
            .map(|url| url.replace('&', "&amp;"))
            .collect();
        assert_eq!(told, known, "{}", event.id);
        assert!(!event.sources.is_empty());
    }
}

#[test]
fn every_announcement_has_a_row_in_the_table_with_its_sources() {
    let whole = tree(&[Action::AllChosen, Action::ViewChosen(ViewKind::Promises)]);
    for (_, event) in facts().dataset().events().iter() {
        let Some(announcement) = &event.announcement else { continue };
        let of = |name: &str| {
            let all = whole.all().into_iter();
            all.filter(|element| element.name == name && element.get("data-promise") == Some(&*event.id))
                .collect::<Vec<_>>()
        };
        let rows = of("tr");
        assert_eq!(rows.len(), announcement.crossings.len(), "{}", event.id);
        for row in rows {
            let sources = row.of("ct-sources")[0].all().into_iter().filter(|element| element.name == "li").count();
            assert_eq!(sources, event.sources.len(), "{}", event.id);
        }
        assert!(of("li").len() >= announcement.crossings.len(), "{} is in the picture", event.id);
    }
}

#[test]
fn an_announcement_or_what_settled_it_opens_in_its_place() {
    for (id, times) in [("2019-09-04-opening-moved-to-10-september", 1), ("2026-04-20-rabia-reopened", 2)] {
        let whole = tree(&[Action::ViewChosen(ViewKind::Promises), Action::EventOpened(event(id))]);
        let expanded = |element: &&Element| element.get("aria-expanded") == Some("true");
        assert_eq!(whole.all().into_iter().filter(expanded).count(), times, "{id}");
        assert_eq!(whole.of("ct-promises__opened").len(), times, "{id}");
    }
}

#[test]
fn every_link_leads_to_the_web_or_to_the_data() {
    check(|whole| {
        offending(whole, |element| {
            element
                .get("href")
                .is_some_and(|href| href != DOWNLOAD && !href.starts_with("https://") && !href.starts_with("http://"))
        })
    });
}

#[test]
fn a_link_to_another_site_gives_it_no_hold_on_the_page() {
    check(|whole| {
        offending(whole, |element| {
            element.get("target") == Some("_blank")
                && !element.get("rel").is_some_and(|rel| rel.split(' ').any(|word| word == "noopener"))
        })
    });
}

#[test]
fn no_markup_holds_style_or_script() {
    check(|whole| {
        offending(whole, |element| {
            let by_attribute = |(name, value): &(String, String)| {
                name == "style" || name.starts_with("on") || value.trim_start().starts_with("javascript:")
            };
            ["script", "style"].contains(&element.name.as_str()) || element.attributes.iter().any(by_attribute)
        })
    });
}

#[test]
fn every_picture_is_named_or_hidden_from_readers_of_the_screen() {
    check(|whole| {
        offending(whole, |element| {
            let named = element.get("role").is_some() && element.get("aria-label").is_some_and(|name| !name.is_empty());
            element.name == "svg" && !named && element.get("aria-hidden") != Some("true")
        })
    });
}

#[test]
fn every_button_and_field_has_a_name() {
    check(|whole| {
        let labelled: Vec<&Element> = whole.all().into_iter().filter(|element| element.name == "label").collect();
        let in_label = |field: &Element| {
            labelled.iter().any(|label| {
                !label.words().trim().is_empty() && label.all().into_iter().any(|inner| std::ptr::eq(inner, field))
            })
        };
        offending(whole, |element| {
            let named = element.get("aria-label").is_some_and(|name| !name.trim().is_empty());
            match element.name.as_str() {
                "button" => !named && element.words().trim().is_empty(),
                "input" | "select" => !named && !in_label(element),
                _ => false,
            }
        })
    });
}

#[test]
fn ids_are_unique_and_what_is_referred_to_is_there() {
    check(|whole| {
        let all = whole.all();
        let ids: Vec<&str> = all.iter().filter_map(|element| element.get("id")).collect();
        let mut offences: Vec<String> = Vec::new();
        for (place, id) in ids.iter().enumerate() {
            if ids[..place].contains(id) {
                offences.push(format!("two elements have the id {id}"));
            }
        }
        for (_, value) in all.iter().flat_map(|element| &element.attributes) {
            let reference = value.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')'));
            offences.extend(reference.filter(|id| !ids.contains(id)).map(|id| format!("{id} is nowhere")));
        }
        offences
    });
}

#[test]
fn one_mark_is_reached_by_the_tab_key() {
    check(|whole| {
        let stops = whole.of("ct-mark").into_iter().filter(|mark| mark.get("tabindex") == Some("0")).count();
        let expected = usize::from(!whole.of("ct-mark").is_empty());
        if stops == expected { Vec::new() } else { vec![format!("{stops} marks are reached by the Tab key")] }
    });
}

#[test]
fn headings_leave_no_level_out() {
    check(|whole| {
        let level = |element: &&Element| element.name.strip_prefix('h')?.parse::<u8>().ok();
        let levels: Vec<u8> = whole.all().iter().filter_map(level).collect();
        let skipped = levels.windows(2).filter(|pair| pair[1] > pair[0] + 1);
        skipped.map(|pair| format!("h{} follows h{}", pair[1], pair[0])).collect()
    });
}
