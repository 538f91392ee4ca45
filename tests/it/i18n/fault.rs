//! What is wrong with a dataset, in each language.

use std::collections::BTreeSet;

use crossing_timeline::{
    domain::dataset::{Rule, load},
    i18n::{Locale, fault},
};

use crate::source::root;

#[test]
fn every_rule_has_a_sentence_of_its_own_in_each_language() {
    for locale in Locale::ALL {
        let Some(rule) = locale.messages().rule else { continue };
        let sentences: BTreeSet<&str> = Rule::ALL.into_iter().map(rule).collect();
        assert_eq!(sentences.len(), Rule::ALL.len(), "{}", locale.tag());
    }
}

#[test]
fn a_problem_says_where_it_is_and_what_to_do_and_keeps_the_checkers_words() {
    let text = std::fs::read_to_string(root().join("tests/it/fixtures/reference.json")).unwrap();
    let problems = load(&text).unwrap_err();
    let problem = problems.iter().next().unwrap();
    let said = fault(Locale::Ar.messages(), problem);
    assert!(said.starts_with("45:"), "{said}");
    for part in ["events[1].conflicts[0]", "المعرّف المذكور غير موجود في القائمة", &problem.message, "[reference]"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_eq!(fault(Locale::En.messages(), problem), problem.to_string());
}
