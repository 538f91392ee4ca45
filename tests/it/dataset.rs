//! The dataset that ships: it loads, and it keeps what the project says of it.

use crossing_timeline::domain::dataset::{Dataset, Identified as _, Index, Source, SourceKind, load};
use expect_test::expect;

pub(crate) const SHIPPED: &str = include_str!("../../static/data/crossings.json");

pub(crate) fn shipped() -> Dataset {
    load(SHIPPED).unwrap_or_else(|problems| panic!("static/data/crossings.json:\n{problems}"))
}

#[test]
fn the_shipped_file_loads_with_everything_in_it() {
    let dataset = shipped();
    let effects: usize = dataset.events().iter().map(|(_, event)| event.effects.len()).sum();
    let announcements = dataset.events().iter().filter(|(_, event)| event.announcement.is_some()).count();
    let range = dataset.range();
    expect![[r#"
        9 crossings, 15 actors
        165 events, 316 effects, 38 announcements
        360 sources, 38 conflicts
        2003-01-01 to 2026-05-02
    "#]]
    .assert_eq(&format!(
        "{} crossings, {} actors\n{} events, {effects} effects, {announcements} announcements\n{} sources, {} conflicts\n{} to {}\n",
        dataset.crossings().len(),
        dataset.actors().len(),
        dataset.events().len(),
        dataset.sources().len(),
        dataset.conflicts().len(),
        range.start,
        range.last(),
    ));
}

#[test]
fn every_record_names_a_source() {
    let dataset = shipped();
    assert!(dataset.events().iter().all(|(_, event)| !event.sources.is_empty()));
    assert!(dataset.crossings().iter().all(|(_, crossing)| !crossing.sources.is_empty()));
    assert!(dataset.conflicts().iter().all(|(_, conflict)| !conflict.sources.is_empty()));
}

#[test]
fn every_crossing_has_an_event() {
    let dataset = shipped();
    for (index, crossing) in dataset.crossings().iter() {
        let told = dataset.events().iter().any(|(_, event)| event.crossings.contains(&index));
        assert!(told, "{} has no event", crossing.id());
    }
}

#[test]
fn all_five_founding_articles_are_cited_by_events() {
    let dataset = shipped();
    let founding: Vec<Index<Source>> = dataset
        .sources()
        .iter()
        .filter(|(_, source)| source.kind == SourceKind::FoundingArticle)
        .map(|(index, _)| index)
        .collect();
    let cited = |article: Index<Source>| {
        let events = dataset.events().iter().filter(|(_, event)| event.sources.contains(&article)).count();
        let crossings = dataset.crossings().iter().filter(|(_, place)| place.sources.contains(&article)).count();
        let conflicts = dataset.conflicts().iter().filter(|(_, about)| about.sources.contains(&article)).count();
        let id = dataset.sources().get(article).id();
        format!("{id}: events {events}, crossings {crossings}, conflicts {conflicts}\n")
    };
    expect![[r#"
        rudaw-2025-01-05: events 2, crossings 0, conflicts 1
        rudaw-2024-12-29: events 5, crossings 0, conflicts 1
        north-press-2019-07: events 4, crossings 1, conflicts 2
        damascus-wire-2018-10-15: events 1, crossings 1, conflicts 1
        new-arab-2018-10-15: events 2, crossings 3, conflicts 4
    "#]]
    .assert_eq(&founding.into_iter().map(cited).collect::<String>());
}

#[test]
fn one_text_counts_once_without_chains() {
    let dataset = shipped();
    for (_, source) in dataset.sources().iter() {
        let original = source.same_text_as.map(|original| dataset.sources().get(original));
        assert!(
            original.is_none_or(|original| original.same_text_as.is_none()),
            "{} names a source that is itself a copy; name the first print",
            source.id()
        );
    }
}
