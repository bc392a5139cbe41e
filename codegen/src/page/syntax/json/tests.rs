//! JSON, strict and not, byte for byte.

use crate::diag::Findings;
use crate::page::syntax::json::*;
use crate::source::SourceMap;

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
