//! Words of another language in a line from right to left: they say in which language they are, and
//! keep to themselves.

use std::rc::Rc;

use crossing_timeline::{
    domain::dataset::Language,
    i18n::Locale,
    prerender,
    state::{Action, State, ViewKind, reduce},
};

use super::{
    FACTS,
    markup::{Element, Node, parse},
};
use crate::reader::{crossing, event, facts};

fn shown(locale: Locale, actions: &[Action]) -> Element {
    let facts = FACTS.with(Rc::clone);
    let state = State { locale, ..State::new(&facts) };
    let state = actions.iter().fold(state, |state, action| reduce(&state, &facts, action.clone()));
    parse(&prerender::live(&facts, state))
}

/// The ids of crossings that have no name in a language.
fn unattested(language: Language) -> Vec<String> {
    let crossings = facts().dataset().crossings().iter();
    let lacking = crossings.filter(|(_, crossing)| crossing.name.language(language) != language);
    lacking.map(|(_, crossing)| crossing.id.to_string()).collect()
}

/// The ids of what is marked with an asterisk, among elements of a class that name a crossing.
fn marked(whole: &Element, class: &str) -> Vec<String> {
    let places = whole.all().into_iter().filter(|element| element.is(class));
    let marked = places.filter(|place| place.all().into_iter().any(|part| part.name == "sup"));
    let id = |place: &Element| {
        let chosen = place.all().into_iter().find_map(|part| part.get("value"));
        place.get("data-crossing").or(chosen).unwrap().to_owned()
    };
    marked.map(id).collect()
}

#[test]
fn a_name_that_no_source_has_in_a_language_is_marked_in_cards_lanes_and_the_filter() {
    for (locale, language) in [(Locale::Ar, Language::Ar), (Locale::Ckb, Language::Ckb)] {
        let expected = unattested(language);
        assert!(!expected.is_empty() && expected.len() < 9);
        let whole = shown(locale, &[Action::AllChosen]);
        for class in ["ct-card", "ct-lane", "ct-chip"] {
            assert_eq!(marked(&whole, class), expected, "{class} in {locale:?}");
        }
        for lane in whole
            .of("ct-lane")
            .into_iter()
            .filter(|lane| expected.contains(&lane.get("data-crossing").unwrap().to_owned()))
        {
            let name = &facts().dataset().crossings().get(crossing(lane.get("data-crossing").unwrap())).name;
            let given = lane.of("ct-lane__name")[0].all().into_iter().find_map(|part| part.get("lang"));
            assert_eq!(given, Some(name.language(language).tag()));
        }
    }
    let english = shown(Locale::En, &[Action::AllChosen]);
    assert!(english.all().into_iter().all(|part| part.name != "sup"));
}

/// Whether each place of a name in a text lies between an isolate and its end.
fn is_isolated(text: &str, name: &str) -> bool {
    text.match_indices(name)
        .all(|(at, _)| text[..at].ends_with('\u{2068}') && text[at + name.len()..].starts_with('\u{2069}'))
}

/// A text without what an editor wrote as a whole.
fn without_summaries(text: &str) -> String {
    let events = facts().dataset().events().iter();
    events.fold(text.to_owned(), |text, (_, event)| text.replace(event.summary.get(Language::Ar), ""))
}

/// Every text and spoken attribute in which one of these names stands in the open.
fn in_the_open(element: &Element, names: &[String], found: &mut Vec<String>) {
    if element.name == "bdi" {
        return;
    }
    let spoken = ["aria-label", "title", "aria-valuetext"].into_iter().filter_map(|name| element.get(name));
    let words = element.children.iter().filter_map(|child| match child {
        Node::Text(text) => Some(text.as_str()),
        Node::Element(_) => None,
    });
    for text in words.chain(spoken) {
        if names.iter().any(|name| !is_isolated(text, name) && !is_isolated(&without_summaries(text), name)) {
            found.push(text.to_owned());
        }
    }
    for child in &element.children {
        if let Node::Element(child) = child {
            in_the_open(child, names, found);
        }
    }
}

#[test]
fn a_latin_name_in_an_arabic_line_keeps_to_itself() {
    let crossings = facts().dataset().crossings().iter().map(|(_, crossing)| &crossing.name);
    let latin = crossings.filter(|name| name.language(Language::Ar) == Language::En);
    let mut names: Vec<String> = latin.map(|name| name.get(Language::Ar).to_owned()).collect();
    names.push("CC-BY-4.0".to_owned());
    assert!(names.len() > 2);
    let sahela = Action::CrossingSingled(crossing("sahela"));
    for actions in [
        vec![Action::AllChosen],
        vec![Action::AllChosen, Action::ViewChosen(ViewKind::List)],
        vec![Action::AllChosen, Action::ViewChosen(ViewKind::Promises)],
        vec![Action::AllChosen, Action::ViewChosen(ViewKind::Figures)],
        vec![sahela.clone()],
        vec![sahela, Action::EventOpened(event("2019-09-04-opening-moved-to-10-september"))],
    ] {
        let mut found = Vec::new();
        in_the_open(&shown(Locale::Ar, &actions), &names, &mut found);
        assert_eq!(found, [""; 0], "{actions:?}");
    }
}

#[test]
fn publishers_and_titles_keep_to_themselves() {
    let whole = shown(Locale::Ar, &[Action::ViewChosen(ViewKind::Promises)]);
    let sources = whole.of("ct-sources");
    assert!(!sources.is_empty());
    for source in sources.iter().flat_map(|list| list.all()).filter(|part| part.name == "li") {
        let publisher = source.of("ct-sources__publisher")[0];
        assert!(matches!(publisher.children.as_slice(), [Node::Element(bdi)] if bdi.name == "bdi"));
        let titles = source.all().into_iter().filter(|part| part.name == "a");
        for title in titles {
            assert!(title.all().into_iter().any(|part| ["bdi", "span"].contains(&part.name.as_str())));
        }
    }
}

#[test]
fn what_is_told_without_a_script_explains_its_asterisks() {
    let plain = FACTS.with(|facts| prerender::fragment(facts, Locale::Ckb));
    assert!(plain.contains("<sup>*</sup>"), "no name is marked");
    assert!(plain.contains(Locale::Ckb.messages().unattested), "nothing says what the asterisk means");
    let english = FACTS.with(|facts| prerender::fragment(facts, Locale::En));
    assert!(!english.contains("<sup>"));
}
