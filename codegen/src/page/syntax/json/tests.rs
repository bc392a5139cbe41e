//! JSON, strict and not, byte for byte.

use crate::diag::Findings;
use crate::page::syntax::json::*;
use crate::source::SourceMap;
use proptest::prelude::*;
use serde_json::Value;

fn with<T>(text: &str, f: impl FnOnce(Result<Reading, Defect>) -> T) -> T {
    let map = SourceMap::from_texts([("p.md", text)], [], &mut Findings::new());
    f(read(map.pages()[0], text, 0..text.len()))
}

fn defects(text: &str) -> Vec<(&'static str, Range<usize>)> {
    with(text, |reading| reading.map_or_else(|d| vec![d], |r| r.defects).into_iter().map(|d| (d.what, d.span.range())).collect())
}

#[test]
fn strict_json_has_no_defects() {
    assert_eq!(defects(r#" {"a": [1, -2.5e3, true, null, "x\u00e9\ud83d\ude00"]} "#), []);
}

#[test]
fn json5_is_read_and_each_liberty_is_named() {
    assert_eq!(defects("{\"a\": 1,}"), [("a trailing comma", 7..8)]);
    assert_eq!(defects("{a: 1}"), [("a key without quotes", 1..2)]);
    assert_eq!(defects("{'a': 1}"), [("single quotes", 1..2)]);
    assert_eq!(defects("{“a”: „b“}"), [("typographic quotes", 1..4), ("typographic quotes", 10..13)]);
    assert_eq!(defects("[ // x\n1]"), [("a comment", 2..6)]);
    assert_eq!(defects("\"a\nb\""), [("a line break inside a string", 2..3)]);
}

#[test]
fn what_json5_does_not_read_fails_at_its_byte() {
    with("{\"a\": 1 \"b\": 2}", |reading| {
        let defect = reading.err().expect("no comma, no JSON");
        assert_eq!((defect.what, defect.span.range()), ("expected `,`", 8..9));
    });
    with("{\"a", |reading| assert_eq!(reading.err().map(|d| d.what), Some("a string that does not end")));
    with(&"[".repeat(5000), |reading| assert_eq!(reading.err().map(|d| d.what), Some("nested too deeply")));
}

#[test]
fn members_know_their_bytes_and_the_rest_is_told() {
    with("{\"k\": \"v\"} // Note", |reading| {
        let reading = reading.unwrap_or_else(|d| panic!("{}", d.what));
        let Json::Object(members) = &reading.node.json else { panic!("an object") };
        assert_eq!((members[0].key.span.range(), members[0].value.span.range(), reading.rest), (1..4, 6..9, 11));
        assert_eq!(reading.defects, []);
    });
}

/// Values with few and with odd members. A repeated name is kept by this reader, but not by the other one; so there is none.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "(\"|\\\\|/|\n|\t|\u{0}|\u{202e}|😀|//|'|a){0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        let object = proptest::collection::btree_map(any::<String>(), inner.clone(), 0..6);
        prop_oneof![
            proptest::collection::vec(inner, 0..6).prop_map(Value::from),
            object.prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn value_of(node: &Node) -> Value {
    match &node.json {
        Json::Null => Value::Null,
        Json::Bool(bool) => Value::from(*bool),
        Json::Number(text) => serde_json::from_str(text).expect("a number"),
        Json::String(text) => Value::from(text.as_str()),
        Json::Array(items) => items.iter().map(value_of).collect(),
        Json::Object(members) => members.iter().map(|member| (member.key.value.clone(), value_of(&member.value))).collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_means_what_another_reader_takes_it_for(value in values(), pretty in any::<bool>(), ascii in any::<bool>()) {
        let mut text = if pretty { format!("{value:#}") } else { value.to_string() };
        if ascii {
            let escaped = |c: char| c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04X}")).collect::<String>();
            text = text.chars().map(|c| if c.is_ascii() { c.to_string() } else { escaped(c) }).collect();
        }
        with(&text, |reading| {
            let reading = reading.map_err(|defect| TestCaseError::fail(defect.what))?;
            prop_assert_eq!(value_of(&reading.node), value);
            prop_assert!(reading.defects.is_empty() && reading.rest == text.len(), "{}", text);
            Ok(())
        })?;
    }

    #[test]
    fn text_that_another_reader_takes_for_json_is_read_the_same(text in "[\\[\\]{}:,\"0-9eE+. \\-\\\\untrfals\n/']{0,16}") {
        let Ok(value) = serde_json::from_str::<Value>(&text) else { return Ok(()) };
        with(&text, |reading| {
            let reading = reading.map_err(|defect| TestCaseError::fail(format!("{} in {text:?}", defect.what)))?;
            prop_assert_eq!(value_of(&reading.node), value);
            Ok(())
        })?;
    }

    #[test]
    fn no_text_breaks_the_reader(text in prop_oneof![any::<String>(), "([\\[{\\]}:,]|\"|'|“|\\\\u?|d83d|//|/\\*|\\*/|-?0x|1e|\u{feff}|é|null|\n){0,16}"]) {
        with(&text, |reading| {
            let spans: Vec<Span> = reading.map_or_else(|d| vec![d], |r| r.defects).into_iter().map(|d| d.span).collect();
            spans.into_iter().for_each(|span| assert!(text.get(span.range()).is_some(), "{text:?} {span:?}"));
        });
    }
}
