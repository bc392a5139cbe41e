//! How literals are written: everything that fits becomes a property by `.into()`.

use super::sample::*;
use crate::{Date, Error, OpenMap, Property, Timestamp, Value};

#[test]
fn every_field_of_a_literal_is_written_alike() -> Result<(), Error> {
    let chat = Chat {
        id: "19:abc".into(),
        topic: Property::Null,
        created_date_time: "2020-12-04T23:10:28.51Z".parse::<Timestamp>()?.into(),
        chat_type: ChatType::Group.into(),
        last_message: PinnedChatMessageInfo { id: String::from("1").into(), ..Default::default() }.into(),
        creator: AadUserConversationMember { roles: ["owner"].into(), ..Default::default() }.into(),
        members: [
            AadUserConversationMember { user_bind: "https://…/users('8b')".into(), ..Default::default() }.into(),
            ConversationMember { roles: Property::Value(vec![]), weight: 5.5.try_into().map(Property::Value)?, ..Default::default() }
                .into(),
        ]
        .into(),
        additional: [("x", 1)].into(),
    };
    let json = serde_json::json!({
        "id": "19:abc", "topic": null, "createdDateTime": "2020-12-04T23:10:28.51Z", "chatType": "group", "lastMessage": {"id": "1"},
        "creator": {"@odata.type": "#microsoft.graph.aadUserConversationMember", "roles": ["owner"]},
        "members": [
            {"@odata.type": "#microsoft.graph.aadUserConversationMember", "user@odata.bind": "https://…/users('8b')"},
            {"roles": [], "weight": 5.5},
        ],
        "x": 1,
    });
    assert_eq!(serde_json::to_value(&chat).unwrap(), json);
    Ok(())
}

#[test]
fn lists_come_from_arrays_slices_and_vectors() {
    let owner: Property<Vec<String>> = ["owner"].into();
    assert_eq!(owner, vec!["owner".to_owned()]);
    assert_eq!(owner, Property::from(["owner".to_owned()]));
    assert_eq!(owner, Property::from(["owner"].as_slice()));
    assert_eq!(owner, Property::from(["owner".to_owned()].as_slice()));
    let collected: Property<Vec<String>> = ["owner"].iter().map(|&role| role.to_owned()).collect();
    assert_eq!(owner, collected);
    let none: Property<Vec<String>> = Vec::new().into();
    assert!(none.is_value() && none.items().is_empty());
    let members: Property<Vec<AnyConversationMember>> = vec![ConversationMember::default().into()].into();
    assert_eq!(members.items().len(), 1);
}

#[test]
fn a_text_parses_into_a_property() {
    let date: Property<Date> = "2020-12-04".parse().unwrap();
    assert_eq!(date.value().map(Date::text), Some("2020-12-04"));
    assert!("x".parse::<Property<Date>>().is_err());
}

#[test]
fn a_property_reads_like_an_option() {
    let mut topic: Property<String> = "x".into();
    assert!(topic == "x" && topic == *"x" && topic != "y");
    assert_eq!(topic.as_deref(), Some("x"));
    assert_eq!(topic.as_ref().map(String::len), Property::Value(1));
    topic.value_mut().unwrap().push('y');
    assert_eq!(topic.clone().into_value(), Some("xy".to_owned()));
    let same = "xy".to_owned();
    assert_eq!(topic.take(), same);
    assert!(topic.is_absent() && !topic.is_null() && topic != "");
    assert_eq!(topic.get_or_insert_default(), "");
    assert_eq!(Property::<i32>::Null.unwrap_or(1) + Property::Value(1).unwrap_or_default(), 2);
    let list = Property::from([1, 2]);
    assert_eq!((&list).into_iter().sum::<i32>() + list.into_iter().sum::<i32>(), 6);
    let chat: Property<Box<Chat>> = Chat::default().into();
    assert!(chat == Chat::default());
}

#[test]
fn an_option_without_a_value_leaves_a_property_absent() {
    assert!(Property::<i32>::from(None).is_absent());
    assert!(Property::<String>::from(None::<&str>).is_absent());
    assert_eq!(Property::<String>::from(Some("x")), "x");
    assert!(Property::or_null(None::<i32>).is_null());
    assert_eq!(Property::or_null(Some(1)), 1);
    assert!(serde_json::from_str::<Property<i32>>("null").unwrap().is_null());
}

#[test]
fn a_property_is_tested_and_printed_without_unpacking() {
    let (some, none) = (Property::<String>::from("ab"), Property::<String>::Null);
    assert!(some.is_some_and(|text| text.len() == 2) && !none.is_some_and(String::is_empty));
    assert_eq!(format!("{:>4}|{:>4}", some.display_or("-"), none.display_or("-")), "  ab|   -");
    assert_eq!(Property::<String>::from("7").and_then(|text| text.parse().ok()), Some(7));
    assert_eq!((some.ok_or("none"), none.ok_or_else(|| "none")), (Ok("ab".to_owned()), Err("none")));
    assert_eq!(Property::from([1, 2]).iter().sum::<i32>(), 3);
}

#[test]
fn a_property_has_what_people_reach_for_in_an_option() {
    let (mut some, none) = (Property::<String>::from("ab"), Property::<String>::Null);
    assert_eq!((some.as_option().map(String::len), none.as_option()), (Some(2), None));
    assert_eq!((some.as_ref().map_or(0, String::len), none.clone().map_or(0, |text| text.len())), (2, 0));
    assert_eq!(none.clone().or(some.clone()), "ab");
    assert!(none.or(Property::Absent).is_absent());
    some.as_deref_mut().unwrap().make_ascii_uppercase();
    assert_eq!(some.as_ref().cloned(), "AB");
    some.insert("c".to_owned()).push('d');
    assert_eq!(some, "cd");
}

#[test]
fn additional_properties_are_a_map_that_is_created_when_needed() {
    let mut map = OpenMap::new();
    assert!(map.is_empty() && map.get("x").is_none());
    map.insert("x".to_owned(), Value::Null);
    assert_eq!(map, [("x", Value::Null)].into());
    assert_ne!(map, OpenMap::new());
    map.clear();
    assert_eq!(map, OpenMap::new());
    assert_eq!(format!("{:?}", OpenMap::from([("a", 1)])), r#"{"a": Number(1)}"#);
    assert_eq!(size_of::<OpenMap>(), size_of::<usize>());
}

#[test]
fn an_enumeration_converts_from_and_to_text() {
    assert_eq!(ChatType::from("group"), ChatType::Group);
    assert_eq!(ChatType::from("meeting".to_owned()), ChatType::Undocumented("meeting".to_owned()));
    assert_eq!(ChatType::OneOnOne.to_string(), "oneOnOne");
    assert_eq!(serde_json::from_str::<ChatType>("\"group\"").unwrap(), ChatType::Group);
    assert_eq!(serde_json::to_string(&ChatType::from("x")).unwrap(), "\"x\"");
    assert!(serde_json::from_str::<ChatType>("1").is_err());
}
