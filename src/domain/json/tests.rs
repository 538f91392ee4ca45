//! The reader against `serde_json` as the independent witness, and the writer against the reader.

use proptest::{collection::vec, prelude::*, sample::select, test_runner::RngSeed};
use serde_json::Value;

use super::{Content, DEPTH, Fault, Json, Node, read};

/// The same inputs on every run, unless `PROPTEST_RNG_SEED` says otherwise.
fn config() -> ProptestConfig {
    let mut config = ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(20_190_930);
    }
    config
}

/// Pieces of which many texts are nearly JSON.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\"a\"",
    "\"\":",
    "\\",
    "\\u",
    "\\n",
    "\\/",
    "\\x",
    "d800",
    "\\ud83d",
    "\\ude00",
    "00e9",
    "0",
    "1",
    "-",
    "+",
    ".",
    "e",
    "E5",
    "12.5",
    "null",
    "true",
    "false",
    "nul",
    " ",
    "\n",
    "\t",
    "\r",
    "\u{1}",
    "\u{a0}",
    "\u{feff}",
    "é",
    "بوابة",
];

fn tree() -> impl Strategy<Value = Json<'static>> {
    let text = "[a-c\"\\\\/\n\u{1}\u{1f}é–ا😀]{0,6}";
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i32>().prop_map(Json::Number),
        text.prop_map(Json::text),
    ];
    leaf.prop_recursive(3, 24, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Json::List),
            vec((text.prop_map(Into::into), inner), 0..4).prop_map(Json::Object),
        ]
    })
}

/// A good text with a few letters replaced.
fn damaged() -> impl Strategy<Value = String> {
    let cuts = vec((any::<prop::sample::Index>(), 0_usize..3, select(PIECES)), 1..4);
    (tree(), any::<bool>(), cuts).prop_map(|(tree, lines, cuts)| {
        let mut text = if lines { format!("{tree:#}") } else { tree.to_string() };
        for (place, length, piece) in cuts {
            let bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let from = place.index(bounds.len());
            let until = bounds.get(from + length).copied().unwrap_or(text.len());
            text.replace_range(bounds[from]..until, piece);
        }
        text
    })
}

/// Whether a node is what the witness read; of keys given twice it keeps the last.
fn same(node: &Node<'_>, witness: &Value) -> bool {
    match (&node.content, witness) {
        (Content::Null, Value::Null) => true,
        (Content::Bool(ours), Value::Bool(theirs)) => ours == theirs,
        (Content::Text(ours), Value::String(theirs)) => ours == theirs,
        (Content::Number(ours), Value::Number(theirs)) => {
            let (ours, theirs) = (ours.value(), theirs.as_f64().unwrap());
            (ours - theirs).abs() <= theirs.abs() * 1e-14
        }
        (Content::List(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
        }
        (Content::Object(ours), Value::Object(theirs)) => {
            theirs.iter().all(|(key, theirs)| {
                ours.iter().rev().find(|field| field.key == *key).is_some_and(|field| same(&field.value, theirs))
            }) && ours.iter().all(|field| theirs.contains_key(&*field.key))
        }
        _ => false,
    }
}

/// Both read a text to the same tree, or both refuse it.
fn check(text: &str) -> Result<(), TestCaseError> {
    match (read(text), serde_json::from_str::<Value>(text)) {
        (Ok(node), Ok(witness)) => prop_assert!(same(&node, &witness), "{text}: {node:?}, {witness}"),
        (Err(fault), Err(_)) => {
            prop_assert!(text.is_char_boundary(fault.at), "{text}: {fault:?}");
            prop_assert_eq!(fault.at == text.len(), fault.says == "the text ends too early", "{}: {:?}", text, fault);
        }
        // To us, a number may be of any size: it is worked out later.
        (Ok(_), Err(error)) if error.to_string().contains("out of range") => {}
        (ours, theirs) => prop_assert!(false, "{text:?}: {ours:?}, {theirs:?}"),
    }
    Ok(())
}

/// Every value begins where its node says: read alone from there, it is the same.
fn check_places(node: &Node<'_>, text: &str) -> Result<(), TestCaseError> {
    let mut alone = serde_json::Deserializer::from_str(&text[node.at..]).into_iter::<Value>();
    prop_assert!(same(node, &alone.next().unwrap().unwrap()), "{text}: {node:?}");
    match &node.content {
        Content::List(items) => items.iter().try_for_each(|item| check_places(item, text)),
        Content::Object(fields) => fields.iter().try_for_each(|field| check_places(&field.value, text)),
        _ => Ok(()),
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_written_is_read_as_the_witness_reads_it(tree in tree()) {
        for text in [tree.to_string(), format!("{tree:#}")] {
            check(&text)?;
            check_places(&read(&text).unwrap(), &text)?;
        }
    }

    #[test]
    fn a_damaged_text_is_read_or_refused_as_the_witness_does(text in damaged()) {
        check(&text)?;
    }

    #[test]
    fn pieces_are_read_or_refused_as_the_witness_does(pieces in vec(select(PIECES), 0..8)) {
        check(&pieces.concat())?;
        check(&format!("\"{}\"", pieces.concat()))?;
        check(&format!("[{}]", pieces.join(",")))?;
    }

    #[test]
    fn any_text_is_read_or_refused_as_the_witness_does(text in any::<String>()) {
        check(&text)?;
        check(&format!("\"{text}\""))?;
    }

    #[test]
    fn numbers_of_any_form_come_to_what_the_witness_says(text in "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,2})?") {
        check(&text)?;
    }

    #[test]
    fn degrees_are_exact_to_the_last_bit(text in "-?(0|[1-9][0-9]{0,2})(\\.[0-9]{1,12})?") {
        let Content::Number(number) = read(&text).unwrap().content else { panic!("{text} is a number") };
        prop_assert_eq!(number.value().to_bits(), text.parse::<f64>().unwrap().to_bits());
        prop_assert_eq!(number.written(), &text);
    }
}

#[test]
fn a_text_is_borrowed_unless_something_in_it_is_escaped() {
    let borrowed = |text| matches!(read(text).unwrap().content, Content::Text(std::borrow::Cow::Borrowed(_)));
    assert!(borrowed("\"بوابة\""));
    assert!(!borrowed("\"a\\nb\""));
}

#[test]
fn a_fault_is_told_with_its_place() {
    for (text, at, says) in [
        ("", 0, "the text ends too early"),
        ("[1, 2", 5, "the text ends too early"),
        ("[1 2]", 3, "expected `,` or `]`"),
        ("[1, ]", 4, "expected a value"),
        ("{\"a\": 1, }", 9, "expected a key in quotation marks"),
        ("{\"a\" 1}", 5, "expected `:`"),
        ("{\"a\": 1]", 7, "expected `,` or `}`"),
        ("[01]", 2, "expected `,` or `]`"),
        ("[1.]", 3, "expected a digit"),
        ("1 2", 2, "expected nothing more"),
        ("\"a\tb\"", 2, "a control character in a text is written as an escape, such as \\n"),
        ("\"\\a\"", 2, "there is no such escape, and a backslash itself is written as \\\\"),
        ("\"\\u12g4\"", 5, "expected four hexadecimal digits behind \\u"),
        ("\"é\\ud800\"", 3, "the escape is one half of a character, and the other half is missing"),
        ("\"\\ude00\\ud83d\"", 1, "the escape is one half of a character, and the other half is missing"),
        ("\u{feff}{}", 0, "it begins with a byte order mark, which must not be there"),
    ] {
        assert_eq!(read(text), Err(Fault { at, says }), "{text}");
    }
}

#[test]
fn too_deep_a_text_is_refused_before_the_stack_is_used_up() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(read(&nested(DEPTH)).is_ok());
    assert_eq!(read(&nested(DEPTH + 1)).unwrap_err().at, DEPTH);
    assert_eq!(
        read(&"{\"a\":[".repeat(100_000)).unwrap_err().says,
        "lists and objects stand inside each other more than 64 deep"
    );
}

#[test]
fn numbers_too_large_or_too_small_are_kept_as_they_are_written() {
    for (text, value) in
        [("1e999", f64::INFINITY), ("-1e9999999999", f64::NEG_INFINITY), ("1e-999", 0.0), ("0e999", 0.0)]
    {
        let Content::Number(number) = read(text).unwrap().content else { panic!("{text} is a number") };
        assert_eq!((number.written(), number.value()), (text, value));
    }
}
