//! From right to left: the same picture, each place of it as far from the right as it was from the
//! left. English words in a locale that runs the other way make the two comparable.

use std::rc::Rc;

use crossing_timeline::{
    domain::timeline::COLUMNS,
    i18n::Locale,
    prerender,
    state::{Action, State, ViewKind, reduce},
};

use super::{
    FACTS,
    markup::{Element, Node, parse},
};
use crate::reader::{crossing, days, event};

/// What a thousandth of a percent may be rounded by at each of two ends.
const ROUNDED: f64 = 0.0021;

/// How wide a picture is in the units of its paths.
const WHOLE: f64 = 100_000.0;

fn shown(locale: Locale, actions: &[Action]) -> Element {
    let facts = FACTS.with(Rc::clone);
    let state = State { locale, width_px: 700.0, ..State::new(&facts) };
    let state = actions.iter().fold(state, |state, action| reduce(&state, &facts, action.clone()));
    parse(&prerender::live(&facts, state))
}

/// States in which everything that has a place across is drawn.
fn states() -> [Vec<Action>; 5] {
    let one = Action::CrossingSingled(crossing("al-qaim-al-bukamal"));
    let window = |from, to| Action::WindowChosen(Some(days(from, to)));
    [
        vec![Action::AllChosen],
        vec![Action::DateChosen(Some("2019-09-30".parse().unwrap())), window("2014-01-01", "2014-12-31")],
        vec![
            one.clone(),
            window("2019-07-01", "2019-11-30"),
            Action::EventOpened(event("2019-09-04-opening-moved-to-10-september")),
        ],
        vec![one.clone(), Action::ViewChosen(ViewKind::Promises)],
        vec![one, Action::ViewChosen(ViewKind::Figures)],
    ]
}

fn percent(length: Option<&str>) -> Option<f64> {
    length.and_then(|length| length.strip_suffix('%')).map(|number| number.parse().unwrap())
}

/// The corners of a path, across and down.
fn corners(path: &str) -> Vec<(f64, f64)> {
    let corners = path.split(['M', 'L', 'Z']).filter(|corner| !corner.is_empty());
    let number = |number: &str| number.parse().unwrap();
    corners.map(|corner| corner.split_once(' ').map(|(x, y)| (number(x), number(y))).unwrap()).collect()
}

/// Whether each is the other in a mirror, and all within; counts what has a place.
fn compare(one: &Element, other: &Element, path: &str, places: &mut usize) {
    let path = format!("{path}/{}.{}", one.name, one.get("class").unwrap_or_default());
    assert_eq!(one.name, other.name, "{path}");
    assert_eq!(one.children.len(), other.children.len(), "{path}");
    let names = |element: &Element| element.attributes.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    assert_eq!(names(one), names(other), "{path}");
    let width = percent(one.get("width")).unwrap_or(0.0);
    for ((name, value), (_, mirrored)) in one.attributes.iter().zip(&other.attributes) {
        let at = percent(Some(value)).zip(percent(Some(mirrored)));
        match (&**name, at) {
            ("x" | "x1" | "x2", Some((at, mirrored))) => {
                let width = if name == "x" { width } else { 0.0 };
                let expected = 100.0 - at - width;
                assert!((mirrored - expected).abs() < ROUNDED, "{path}: {at}% is at {mirrored}%, not {expected}%");
                *places += 1;
            }
            ("d", _) if path.contains("/g.ct-strip/") => {
                let (there, here) = (corners(value), corners(mirrored));
                assert_eq!(there.len(), here.len(), "{path}");
                for ((x, y), (mirrored, other_y)) in there.iter().zip(here) {
                    assert!((WHOLE - x - mirrored).abs() < 1.1, "{path}: {x} of {WHOLE} is at {mirrored}");
                    assert_eq!(*y, other_y, "{path}");
                }
                *places += there.len();
            }
            ("lang", _) if one.is("ct") => assert_eq!((&**value, &**mirrored), ("en", "ar-XB"), "{path}"),
            ("dir", _) if one.is("ct") => assert_eq!((&**value, &**mirrored), ("ltr", "rtl"), "{path}"),
            _ => assert_eq!(value, mirrored, "{path}: {name}"),
        }
    }
    for (one, other) in one.children.iter().zip(&other.children) {
        match (one, other) {
            (Node::Element(one), Node::Element(other)) => {
                if !is_turned_elsewhere(one) {
                    compare(one, other, &path, places);
                }
            }
            (Node::Text(one), Node::Text(other)) => assert_eq!(one, other, "{path}"),
            _ => panic!("{path} holds words in one and an element in the other"),
        }
    }
}

/// What reaches from side to side, and what is turned round by other than lengths in percent: each of
/// these has a test below.
fn is_turned_elsewhere(element: &Element) -> bool {
    let from_side_to_side = element.get("x1") == Some("0") && element.get("x2") == Some("100%");
    from_side_to_side
        || element.name == "linearGradient"
        || element.is("ct-cursor__handle")
        || element.is("ct-promise__words")
        || element.is("ct-overview__events")
        || element.is("ct-axis__grid")
        || element.is("ct-lane__handovers")
}

#[test]
fn every_place_is_as_far_from_the_right_as_it_was_from_the_left() {
    for (state, actions) in states().iter().enumerate() {
        let mut places = 0;
        compare(&shown(Locale::En, actions), &shown(Locale::Mirrored, actions), "", &mut places);
        assert!(places > 50, "only {places} places in state {state}");
    }
}

#[test]
fn lines_that_are_one_path_are_as_far_from_the_right() {
    for (class, width, at_least) in
        [("ct-overview__events", COLUMNS, 60), ("ct-axis__grid", 100_000, 10), ("ct-lane__handovers", 100_000, 5)]
    {
        let [one, other] = [Locale::En, Locale::Mirrored].map(|locale| verticals(&shown(locale, &[]), class));
        assert!(one.len() > at_least, "{class}: {one:?}");
        let mirrored: Vec<_> = one.into_iter().map(|(x, from_to)| (width - x, from_to)).collect();
        assert_eq!(other, mirrored, "{class}");
    }
}

/// The first path of a class, of lines that stand upright: where each is across, and from where to where.
fn verticals(whole: &Element, class: &str) -> Vec<(usize, [usize; 2])> {
    let element = whole.of(class)[0];
    let path = if element.name == "path" {
        element
    } else {
        element.all().into_iter().find(|part| part.name == "path").unwrap()
    };
    let lines = path.get("d").unwrap().split('M').skip(1);
    lines
        .map(|line| {
            let numbers: Vec<usize> = line.split([' ', 'L']).map(|number| number.parse().unwrap()).collect();
            let [x, from, same, to] = numbers[..] else { panic!("{line}") };
            assert_eq!(x, same, "{line} is not upright");
            (x, [from, to])
        })
        .collect()
}

#[test]
fn the_map_stays_as_it_is() {
    for actions in states() {
        let maps = [Locale::En, Locale::Mirrored].map(|locale| {
            let whole = shown(locale, &actions);
            let map = whole.of("ct-map")[0];
            format!("{map:?}")
        });
        assert_eq!(maps[0], maps[1]);
    }
}

#[test]
fn fades_begin_where_time_begins() {
    for (locale, ends) in [(Locale::En, ["0", "1"]), (Locale::Mirrored, ["1", "0"])] {
        let whole = shown(locale, &[]);
        let fades: Vec<&Element> = whole.all().into_iter().filter(|part| part.name == "linearGradient").collect();
        assert_eq!(fades.len(), 2);
        for fade in fades {
            assert_eq!(["x1", "x2"].map(|name| fade.get(name).unwrap()), ends, "{locale:?}");
        }
    }
}

/// Where an element's own number in pixels is.
fn number(element: &Element, name: &str) -> f64 {
    element.get(name).unwrap().parse().unwrap()
}

#[test]
fn the_handle_of_the_day_cursor_stays_whole_at_both_ends() {
    // Its date is wider than its place at the end of the axis, and moves inwards.
    for (day, inwards) in [("2003-01-01", 1.0), ("2026-05-02", -1.0)] {
        let actions = [Action::DateChosen(Some(day.parse().unwrap()))];
        let [left, right] = [Locale::En, Locale::Mirrored].map(|locale| {
            let whole = shown(locale, &actions);
            let handle = whole.of("ct-cursor__handle")[0];
            let (rect, text) = (handle.all()[1], handle.all()[2]);
            let middle = number(rect, "x") + number(rect, "width") / 2.0;
            assert!((middle - number(text, "x")).abs() <= 1.0, "{locale:?}");
            (percent(handle.get("x")).unwrap(), number(text, "x"))
        });
        assert!((left.0 - (100.0 - right.0)).abs() < ROUNDED);
        assert!(left.1 * inwards > 20.0, "{left:?}");
        assert!((left.1 + right.1).abs() < f64::EPSILON, "{left:?} and {right:?}");
    }
}

#[test]
fn the_words_of_a_staircase_are_on_the_other_side_of_their_marks() {
    let actions = [Action::CrossingSingled(crossing("al-qaim-al-bukamal")), Action::ViewChosen(ViewKind::Promises)];
    let [left, right] = [Locale::En, Locale::Mirrored].map(|locale| shown(locale, &actions));
    let (left, right) = (left.of("ct-promise__words"), right.of("ct-promise__words"));
    assert!(left.len() > 2);
    assert_eq!(left.len(), right.len());
    for (left, right) in left.into_iter().zip(right) {
        let (at, mirrored) = (percent(left.get("x")).unwrap(), percent(right.get("x")).unwrap());
        assert!((mirrored - (100.0 - at)).abs() < ROUNDED);
        // A text that ends at its place in one ends there in the other: `text-anchor` follows `direction`.
        assert_eq!(left.get("class"), right.get("class"));
        for (left, right) in left.all().into_iter().zip(right.all()).skip(1) {
            assert!((number(left, "x") + number(right, "x")).abs() < f64::EPSILON);
        }
    }
}
