//! Reading JSON that fits the pages, and JSON that does not.

use super::sample::*;
use crate::{Single, Value, misfits};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::MapDeserializer;
use serde_json::{from_str, json, to_string, to_value};
use std::collections::BTreeMap;

#[test]
fn absent_null_and_value_are_three_things() {
    let chat: Chat = from_str(r#"{"topic": null, "id": "", "members": null}"#).unwrap();
    assert!(chat.topic.is_null() && chat.id == "" && chat.chat_type.is_absent() && chat.members.is_null());
    assert_eq!(to_string(&chat).unwrap(), r#"{"id":"","members":null,"topic":null}"#);
    let chat: Chat = from_str(r#"{"members": []}"#).unwrap();
    assert!(chat.members.is_value());
    assert_eq!(to_string(&chat).unwrap(), r#"{"members":[]}"#);
}

#[test]
fn documented_properties_come_first_and_the_rest_in_its_order() {
    let chat: Chat =
        from_str(r##"{"z": 1, "topic": "t", "@odata.type": "#microsoft.graph.chat", "a": {"z": 1, "b": 2}, "id": "1"}"##).unwrap();
    assert_eq!(to_string(&chat).unwrap(), r##"{"@odata.type":"#microsoft.graph.chat","id":"1","topic":"t","z":1,"a":{"z":1,"b":2}}"##);
}

#[test]
fn a_value_of_the_wrong_kind_becomes_an_additional_property() {
    let json =
        json!({"id": 5, "topic": "t", "createdDateTime": "yesterday", "chatType": ["group"], "lastMessage": "none", "creator": false});
    let chat: Chat = serde_json::from_value(json.clone()).unwrap();
    assert!(chat.topic == "t" && chat.id.is_absent() && chat.last_message.is_absent());
    assert_eq!(chat.additional["createdDateTime"], "yesterday");
    assert_eq!(misfits(&chat), ["/id", "/createdDateTime", "/chatType", "/lastMessage", "/creator"]);
    assert_eq!(to_value(&chat).unwrap(), json);
}

#[test]
fn misfits_are_found_at_any_depth() {
    let chat: Chat = from_str(r#"{"lastMessage": {"chat": {"members": [{}, {"roles": 1}]}, "x": 2}, "tabs": [1]}"#).unwrap();
    assert_eq!(misfits(&chat), ["/lastMessage/chat/members/1/roles"]);
}

#[test]
fn one_element_that_does_not_fit_moves_the_whole_list() {
    for roles in [json!(["a", null, "b"]), json!([null]), json!(["a", 1]), json!([["a"]]), json!({"0": "a"}), json!("a")] {
        let member: ConversationMember = serde_json::from_value(json!({"roles": roles, "id": "1"})).unwrap();
        assert!(member.roles.is_absent() && member.id == "1");
        assert_eq!(member.additional["roles"], roles);
    }
    let members = json!([{"id": "1", "roles": ["a"], "x": null}, null, {"@odata.type": "#microsoft.graph.aadUserConversationMember"}]);
    let chat: Chat = serde_json::from_value(json!({"members": members})).unwrap();
    assert_eq!(chat.additional["members"], members);
    assert_eq!(misfits(&chat), ["/members"]);
}

#[test]
fn the_last_of_several_values_of_a_name_wins() {
    let last = |json: &str| to_string(&from_str::<Chat>(json).unwrap()).unwrap();
    assert_eq!(last(r#"{"id": "1", "id": "2"}"#), r#"{"id":"2"}"#);
    assert_eq!(last(r#"{"id": 1, "id": "2"}"#), r#"{"id":"2"}"#);
    assert_eq!(last(r#"{"id": "1", "id": 2}"#), r#"{"id":2}"#);
    assert_eq!(last(r#"{"id": 1, "id": null}"#), r#"{"id":null}"#);
    assert_eq!(last(r#"{"x": 1, "x": 2}"#), r#"{"x":2}"#);
    assert_eq!(last(r#"{"lastMessage": {"id": "1"}, "lastMessage": {"x": 1}}"#), r#"{"lastMessage":{"x":1}}"#);
    assert_eq!(last(r#"{"members": [{"id": "1"}], "members": [{"id": "2"}]}"#), r#"{"members":[{"id":"2"}]}"#);
    assert_eq!(last(r#"{"members": [{"id": "1"}], "members": [1]}"#), r#"{"members":[1]}"#);
}

#[test]
fn a_value_that_is_set_takes_the_place_of_one_that_did_not_fit() {
    let mut chat: Chat = from_str(r#"{"id": 1, "x": 2}"#).unwrap();
    chat.id = "1".into();
    assert_eq!(to_string(&chat).unwrap(), r#"{"id":"1","x":2}"#);
}

#[test]
fn a_property_that_is_compiled_out_stays_as_it_came() {
    let json = json!({"tabs": [{"id": 1}, null]});
    let chat: Chat = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(chat.additional["tabs"], json["tabs"]);
    assert!(misfits(&chat).is_empty());
    assert_eq!(to_value(&chat).unwrap(), json);
}

#[test]
fn malformed_json_is_an_error() {
    for json in ["", "{", r#"{"id": }"#, r#"{"id": "1",}"#, r#"{"members": [}"#, r#"{"id": 01}"#, r#"{} x"#, "[]", "null", "5", r#""x""#] {
        assert!(from_str::<Chat>(json).is_err(), "{json}");
    }
}

#[test]
fn depth_is_limited() {
    let deep = r#"{"chat":{"lastMessage":"#.repeat(1000);
    assert!(from_str::<PinnedChatMessageInfo>(&deep).unwrap_err().to_string().contains("recursion limit"));
}

#[test]
fn models_read_from_any_self_describing_format() {
    fn read<V: for<'de> IntoDeserializer<'de>>(name: &'static str, value: V) -> Value {
        let object = BTreeMap::from([(name, value)]);
        let deserializer: MapDeserializer<'_, _, serde::de::value::Error> = object.into_deserializer();
        to_value(ConversationMember::deserialize(deserializer).unwrap()).unwrap()
    }
    assert_eq!(read("weight", 2.5), json!({"weight": 2.5}));
    assert_eq!(read("weight", BTreeMap::from([("a", 1), ("b", 2)])), json!({"weight": {"a": 1, "b": 2}}));
    assert_eq!(read("weight", BTreeMap::<&str, u8>::new()), json!({"weight": {}}));
    assert_eq!(read("roles", vec!["a"]), json!({"roles": ["a"]}));
    assert_eq!(read("roles", vec![1]), json!({"roles": [1]}));
    assert_eq!(read("x", true), json!({"x": true}));
}

#[test]
fn a_single_result_is_unwrapped() {
    let single: Single<String> = from_str(r#"{"@odata.context": "c", "value": "v"}"#).unwrap();
    assert!(single.value == "v");
    assert_eq!(to_string(&single).unwrap(), r#"{"value":"v","@odata.context":"c"}"#);
    let single: Single<Box<Chat>> = from_str(r#"{"value": {"id": 1}}"#).unwrap();
    assert_eq!(misfits(&single), ["/value/id"]);
    let _: Single<Vec<Value>> = from_str(r#"{"value": [1]}"#).unwrap();
}
