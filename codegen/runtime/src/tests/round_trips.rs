//! Every kind of property, fed with every kind of awkward value: nothing is lost, and only what fits is typed.

use super::sample::*;
use crate::prelude::*;
use crate::write::Written;
use crate::{misfits, support};
use serde_json::json;

one_property! {
    Strings: Vec<String>, Text: String, Bool: bool, I8: i8, I16: i16, I32: i32, I64: i64, U8: u8, F32: f32, F64: f64, Exact: Decimal,
    Time: Timestamp, Day: Date, Clock: TimeOfDay, Length: Duration, Id: Guid, Bytes8: Binary, Any: Value, Choice: ChatType,
    Object: Box<ConversationMember>, Place: Box<AnyConversationMember>,
    Bools: Vec<bool>, I32s: Vec<i32>, F64s: Vec<f64>, Exacts: Vec<Decimal>, Times: Vec<Timestamp>, Anys: Vec<Value>, Choices: Vec<ChatType>,
    Objects: Vec<ConversationMember>, Places: Vec<AnyConversationMember>,
}

/// JSON texts, each with the spelling that must come out again.
const AWKWARD: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1",
    "127",
    "128",
    "255",
    "256",
    "-129",
    "65536",
    "2147483648",
    "9007199254740993",
    "-9223372036854775808",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "0.5",
    "1.5",
    "-0.1",
    "1.1",
    "1e300",
    "5e-324",
    "47.640568390488626",
    "123456.789",
    "1.7976931348623157e308",
    "3.4e39",
    "\"\"",
    "\" \"",
    "\"NaN\"",
    "\"INF\"",
    "\"-INF\"",
    "\"1\"",
    "\"1.10\"",
    "\"true\"",
    "\"null\"",
    "\"\\u0000\\n\\\"\\\\/\"",
    "\"\u{1F980}é\u{feff}\"",
    "\"group\"",
    "\"Group\"",
    "\"2020-12-04T23:10:28.5100-08:00\"",
    "\"2020-12-04\"",
    "\"2020-02-30\"",
    "\"17:30:00.0000000\"",
    "\"P1DT8H\"",
    "\"87D349ed-44d7-43e1-9a83-5f2406dee5bd\"",
    "\"AQI=\"",
    "\"AQI\"",
    "\"-_8\"",
    "[]",
    "[[]]",
    "[null]",
    "[1,null]",
    "[true,1]",
    "[1,2,3]",
    "[1.5,\"NaN\"]",
    "[\"a\",\"group\"]",
    "[\"2020-12-04T23:10:28Z\",\"x\"]",
    "[{}]",
    "[{\"id\":\"1\"},null]",
    "[{\"roles\":[1]},{\"id\":null}]",
    "[{\"id\":\"1\"},[{}]]",
    "{}",
    "{\"\":1}",
    "{\"id\":\"1\",\"roles\":[\"a\"],\"weight\":1}",
    "{\"@odata.type\":\"#microsoft.graph.aadUserConversationMember\",\"email\":\"e\",\"x\":null}",
    "{\"@odata.type\":\"#x\",\"id\":{}}",
    "{\"p\":{\"p\":[{\"p\":null}]}}",
    "[{\"@odata.type\":\"microsoft.graph.aadUserConversationMember\",\"roles\":null},{}]",
    "{\"$serde_json::private::Number\":\"1\"}",
    "{\"$serde_json::private::Other\":\"1\"}",
];

fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64() && (a.is_f64() || b.is_f64()),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b))),
        _ => a == b,
    }
}

/// Sends all values through a model; gives those that fit.
fn through<M: Model + Default + Clone + PartialEq + std::fmt::Debug>() -> Vec<&'static str> {
    let mut fit = Vec::new();
    for value in AWKWARD {
        let text = format!("{{\"before\":1,\"p\":{value},\"after\":[]}}");
        let json: Value = serde_json::from_str(&text).unwrap();
        let mut model = M::default();
        support::from_slice(&mut model, text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"));
        let written = support::to_value(&model);
        assert!(same(&written, &json), "{text} became {written}");
        assert_eq!(serde_json::from_slice::<Value>(&support::to_vec(&model)).unwrap(), written, "a text is the same as a value");
        assert_eq!(support::to_vec(&model), serde_json::to_vec(&Written::alone(&model)).unwrap(), "the text is the same as by serde_json");

        let mut again = M::default();
        support::deserialize(&mut again, &written).unwrap();
        assert!(same(&support::to_value(&again), &json), "{text} again became {again:?}");
        if !value.contains("NaN") {
            assert_eq!(model.clone(), model);
        }
        if misfits(&model).is_empty() {
            fit.push(*value);
        }
    }
    fit
}

#[test]
fn nothing_is_lost_whatever_the_kind() {
    through::<Strings>();
    through::<Text>();
    through::<Bool>();
    through::<I8>();
    through::<I16>();
    through::<I32>();
    through::<I64>();
    through::<U8>();
    through::<F32>();
    through::<F64>();
    through::<Exact>();
    through::<Time>();
    through::<Day>();
    through::<Clock>();
    through::<Length>();
    through::<Id>();
    through::<Bytes8>();
    through::<Choice>();
    through::<Object>();
    through::<Place>();
    through::<Bools>();
    through::<I32s>();
    through::<F64s>();
    through::<Exacts>();
    through::<Times>();
    through::<Choices>();
    through::<Objects>();
    through::<Places>();
    assert_eq!(through::<Any>(), AWKWARD);
    assert!(through::<Anys>().iter().all(|fit| fit.starts_with('[') || *fit == "null"));
}

#[test]
fn numbers_fit_by_range() {
    assert_eq!(through::<I8>(), ["null", "0", "-1", "1", "127"]);
    assert_eq!(through::<U8>(), ["null", "0", "1", "127", "128", "255"]);
    assert!(through::<I64>().ends_with(&["-9223372036854775808", "9223372036854775807"]));
    let doubles = through::<F64>();
    assert!(doubles.contains(&"5e-324") && doubles.contains(&"\"-INF\"") && doubles.contains(&"-9223372036854775808"));
    assert!(!doubles.contains(&"9007199254740993") && !doubles.contains(&"\"1\""));
    let singles = through::<F32>();
    assert!(
        singles.contains(&"1.1") && singles.contains(&"\"NaN\"") && !singles.contains(&"1e300") && !singles.contains(&"47.640568390488626")
    );
}

#[test]
fn texts_fit_by_form() {
    assert_eq!(through::<Time>(), ["null", "\"2020-12-04T23:10:28.5100-08:00\""]);
    assert_eq!(through::<Day>(), ["null", "\"2020-12-04\""]);
    assert_eq!(through::<Clock>(), ["null", "\"17:30:00.0000000\""]);
    assert_eq!(through::<Length>(), ["null", "\"P1DT8H\""]);
    assert_eq!(through::<Id>(), ["null", "\"87D349ed-44d7-43e1-9a83-5f2406dee5bd\""]);
    assert!(through::<Bytes8>().ends_with(&["\"AQI=\"", "\"AQI\"", "\"-_8\""]));
    assert!(through::<Choice>().iter().all(|fit| fit.starts_with('"') || *fit == "null"));
}

#[test]
fn a_decimal_keeps_its_digits() {
    for number in ["1.10", "0.10e1", "123456789012345678901234567890.5", "1E400", "-0", "0", "5", "\"1.10\"", "99999999999999999999"] {
        let text = format!("{{\"p\":{number}}}");
        let model: Exact = serde_json::from_str(&text).unwrap();
        assert!(model.p.is_value(), "{number}");
        assert_eq!(serde_json::to_string(&model).unwrap(), text);
        assert_eq!(serde_json::to_string(&model.clone()).unwrap(), text);
        let list = format!("{{\"p\":[{number},{number}]}}");
        assert_eq!(serde_json::to_string(&serde_json::from_str::<Exacts>(&list).unwrap()).unwrap(), list);
        let alone: Decimal = serde_json::from_str(number).unwrap();
        assert_eq!(serde_json::to_string(&alone).unwrap(), number);
    }
}

#[test]
fn decimals_that_no_number_holds_keep_their_digits_where_they_do_not_fit() {
    let list: Exacts = serde_json::from_str(r#"{"p":[1e400,12345678901234567890123,1.5,"a b"]}"#).unwrap();
    assert_eq!(support::to_value(&list), json!({"p": ["1e400", "12345678901234567890123", 1.5, "a b"]}));
    let late: Place =
        serde_json::from_str(r##"{"p":{"weight":1e400,"@odata.type":"#microsoft.graph.aadUserConversationMember"}}"##).unwrap();
    assert_eq!(support::to_value(&late)["p"]["weight"], "1e400");
}

#[test]
fn numbers_that_json_cannot_spell_are_words() {
    let model: F64s = serde_json::from_str(r#"{"p":["NaN","INF","-INF",1.5]}"#).unwrap();
    assert!(model.p.items()[0].is_nan() && model.p.items()[1..] == [f64::INFINITY, f64::NEG_INFINITY, 1.5]);
    assert_eq!(serde_json::to_string(&model).unwrap(), r#"{"p":["NaN","INF","-INF",1.5]}"#);
    assert_eq!(support::to_value(&F32 { p: f32::INFINITY.into(), ..Default::default() }), json!({"p": "INF"}));
    assert_eq!(support::to_value(&F32 { p: 0.1.into(), ..Default::default() }), json!({"p": 0.1}));
}
