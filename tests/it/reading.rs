//! A dataset read as its bytes come is the dataset read whole, and has the same problems.

use std::fs;

use crossing_timeline::domain::dataset::{Dataset, Problems, Reading, Rule, Verdict, load};
use proptest::{collection::vec, prelude::*};

use crate::{
    frozen::FROZEN,
    source::root,
    status::generated::{config, events},
};

/// What comes of these bytes, cut like this.
fn read<'a>(pieces: impl Fn() -> Vec<&'a [u8]>) -> Result<Dataset, Problems> {
    let mut reading = Reading::default();
    for _ in 0..2 {
        pieces().into_iter().for_each(|piece| reading.feed(piece));
        match reading.end() {
            Verdict::True(dataset) => return Ok(*dataset),
            Verdict::Faulty(problems) => return Err(problems),
            Verdict::Again(again) => reading = *again,
        }
    }
    panic!("it asks for the bytes a third time")
}

/// All that a dataset holds, or all that is wrong.
fn told(read: &Result<Dataset, Problems>) -> String {
    match read {
        Ok(dataset) => format!("{dataset:?}"),
        Err(problems) => problems.to_string(),
    }
}

fn fixtures() -> Vec<(String, String)> {
    let names = Rule::ALL.iter().map(|rule| rule.name()).chain(["valid", "five-faults"]);
    let text = |name: &str| fs::read_to_string(root().join(format!("tests/it/fixtures/{name}.json"))).unwrap();
    names.map(|name| (name.to_owned(), text(name))).collect()
}

#[test]
fn a_border_may_be_at_any_byte() {
    for (name, text) in fixtures() {
        let whole = told(&load(&text));
        let bytes = text.as_bytes();
        // Each at its own places, since a pair of readings for each byte of each is a minute's work.
        let step = if name == "five-faults" { 1 } else { 17 };
        for border in (0..=bytes.len()).step_by(step) {
            let (one, other) = bytes.split_at(border);
            assert_eq!(told(&read(|| vec![one, other])), whole, "{name} cut at {border}");
        }
        assert_eq!(told(&read(|| bytes.chunks(1).collect())), whole, "{name} byte by byte");
    }
}

#[test]
fn a_dataset_comes_in_pieces_of_any_size() {
    let whole = told(&load(FROZEN));
    for size in [333, 4_096, 65_536, FROZEN.len()] {
        let pieces = || FROZEN.as_bytes().chunks(size).collect();
        assert!(told(&read(pieces)) == whole, "another dataset from pieces of {size} bytes");
    }
}

#[test]
fn sections_may_stand_in_any_order_and_the_day_behind_them() {
    let file: serde_json::Value = serde_json::from_str(FROZEN).unwrap();
    let plain = told(&load(&file.to_string()));
    let fields = file.as_object().unwrap();
    let mut keys: Vec<&String> = fields.keys().collect();
    keys.sort_unstable_by(|one, other| other.cmp(one));
    assert!(keys.iter().position(|key| *key == "as_of") > keys.iter().position(|key| *key == "events"));
    let turned: Vec<String> = keys.iter().map(|key| format!("{key:?}: {}", fields[*key])).collect();
    let turned = format!("{{{}}}", turned.join(", "));
    assert!(told(&load(&turned)) == plain, "another dataset");
}

#[test]
fn bytes_that_are_no_text_count_as_the_letter_that_browsers_put_there() {
    let (name, text) = &fixtures()[fixtures().len() - 2];
    assert_eq!(name, "valid");
    let (before, behind) = text.split_once("Both have men there.").unwrap();
    for (bad, letters) in [
        (&b"\xff"[..], "\u{fffd}"),
        (b"a\xe2\x82z", "a\u{fffd}z"),
        (b"\xf0\x9f", "\u{fffd}"),
        (b"\xc0\x80", "\u{fffd}\u{fffd}"),
    ] {
        let bytes = [before.as_bytes(), bad, behind.as_bytes()].concat();
        let whole = told(&load(&format!("{before}{letters}{behind}")));
        assert!(whole.contains('\u{fffd}'));
        assert_eq!(told(&read(|| vec![&bytes])), whole, "{bad:?}");
        assert_eq!(told(&read(|| bytes.chunks(1).collect())), whole, "{bad:?} byte by byte");
    }
}

#[test]
fn what_is_no_dataset_is_told_as_before() {
    for (text, expected) in [
        ("", "1:1: file: is not JSON: the text ends too early; mend the text there [syntax]\n"),
        ("[1, 2]", "1:1: file: should be an object, not a list [type]\n"),
        (" \n 7", "2:2: file: should be an object, not a number [type]\n"),
        ("{} {}", "1:4: file: is not JSON: expected nothing more; mend the text there [syntax]\n"),
        (
            "\u{feff}{}",
            "1:1: file: is not JSON: it begins with a byte order mark, which must not be there; mend the text there [syntax]\n",
        ),
        (
            r#"{"events": [{"id": "a"} {"id": "b"}]}"#,
            "1:25: file: is not JSON: expected `,` or `]`; mend the text there [syntax]\n",
        ),
        (r#"{"events": [1,]}"#, "1:15: file: is not JSON: expected a value; mend the text there [syntax]\n"),
        (
            r#"{"format": 2, "events": [{"id": 7}]}"#,
            "1:12: format: is 2; this program reads format 1, so use a version of it that reads 2 [format]\n",
        ),
    ] {
        let bytes = text.as_bytes();
        assert_eq!(told(&read(|| vec![bytes])), expected, "{text}");
        assert_eq!(told(&read(|| bytes.chunks(1).collect())), expected, "{text} byte by byte");
    }
}

#[test]
fn a_section_that_stands_there_twice_is_told_and_read_once() {
    let valid = fixtures().remove(Rule::ALL.len()).1;
    let text = valid.replacen("\"events\": [", "\"events\": [], \"events\": [", 1);
    let problems = told(&load(&text));
    assert!(problems.contains("\"events\" stands here twice; remove one [unique]"), "{problems}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..config() })]

    #[test]
    fn wherever_it_is_cut_and_whatever_is_broken_in_it(
        events in events(),
        cuts in vec(1_usize..400, 1..20),
        broken in prop::option::of((any::<prop::sample::Index>(), prop::sample::select(vec!["\"", "}", "x", ",", ""]))),
    ) {
        let mut text = crate::sample::text(&events, &serde_json::Value::Null);
        if let Some((at, instead)) = broken {
            let at = at.index(text.len());
            text.replace_range(at..=at, instead);
        }
        let pieces = || {
            let (mut rest, mut pieces) = (text.as_bytes(), Vec::new());
            for cut in cuts.iter().cycle() {
                let piece;
                (piece, rest) = rest.split_at((*cut).min(rest.len()));
                pieces.push(piece);
                if rest.is_empty() {
                    return pieces;
                }
            }
            pieces
        };
        prop_assert_eq!(told(&read(pieces)), told(&load(&text)));
    }
}
