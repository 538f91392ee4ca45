//! Its records: what each names, and that none went missing.

use crossing_timeline::domain::dataset::{Identified as _, Index, Source, SourceKind};

use super::shipped;

/// Fewer than there were on 30 November 2026, and than a correction leaves: somebody cut the file.
#[test]
fn what_was_gathered_is_there() {
    let dataset = shipped();
    let announcements = dataset.events().iter().filter(|(_, event)| event.announcement.is_some()).count();
    for (name, count, least) in [
        ("crossings", dataset.crossings().len(), 9),
        ("actors", dataset.actors().len(), 15),
        ("events", dataset.events().len(), 200),
        ("announcements", announcements, 40),
        ("sources", dataset.sources().len(), 400),
        ("conflicts", dataset.conflicts().len(), 40),
    ] {
        assert!(count >= least, "{count} {name} of {least} and more");
    }
    let range = dataset.range();
    assert_eq!(range.start.to_string(), "2003-01-01", "the first year that the title names");
    assert!(range.last() >= "2026-10-01".parse().unwrap(), "the facts end on {}, earlier than before", range.last());
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
    assert_eq!(founding.len(), 5);
    for article in founding {
        let cited = dataset.events().iter().any(|(_, event)| event.sources.contains(&article));
        assert!(cited, "no event cites {}", dataset.sources().get(article).id());
    }
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
