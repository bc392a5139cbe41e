//! The text that a client sends is byte for byte what serde_json makes of the model.

use super::sample::*;
use crate::prelude::*;
use crate::support;
use crate::write::Written;
use proptest::prelude::*;
use serde_json::{Map, json};

/// Names of any kind that need no escape; those that do are among the additional properties.
struct Odd {
    texts: [Property<String>; 6],
    list: Property<Vec<Odd>>,
    additional: OpenMap,
}

impl Default for Odd {
    fn default() -> Self {
        Self { texts: [const { Property::Absent }; 6], list: Property::Absent, additional: OpenMap::new() }
    }
}

impl Model for Odd {
    fn meta(&self) -> &'static Meta {
        &Meta { name: "Odd", odata_type: "", properties: &["a", "@odata.id", "", "b c", "é\u{2028}", ",:", "list"] }
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0..6 => Slot::String(&mut self.texts[index]),
            6 => self.list.objects_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0..6 => Ref::String(&self.texts[index]),
            6 => self.list.objects_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

fn by_serde_json(model: &dyn Model) -> String {
    serde_json::to_string(&Written::alone(model)).unwrap()
}

fn text(model: &dyn Model) -> String {
    String::from_utf8(support::to_vec(model)).unwrap()
}

#[test]
fn names_are_escaped_however_often_they_occur() {
    let odd = |list| {
        let mut odd = Odd { texts: std::array::from_fn(|_| "x\"".into()), list, additional: OpenMap::new() };
        for name in ["\"b\\", "\u{1}\n", ",\":", "plain"] {
            odd.additional.insert(name.to_owned(), json!({ name: name }));
        }
        odd
    };
    let whole = odd(vec![odd(Property::Null), Odd::default(), odd(Vec::new().into())].into());
    for _ in 0..3 {
        assert_eq!(text(&whole), by_serde_json(&whole));
    }
}

#[test]
fn an_escape_is_found_wherever_it_is() {
    for length in 0..40 {
        for (place, character) in
            (0..=length).flat_map(|place| ['"', '\\', '\n', '\u{1f}', '\0', ' ', '\u{7f}', 'é'].map(|other| (place, other)))
        {
            let value = format!("{}{character}{}", "a".repeat(place), "b".repeat(length - place));
            let object = Odd { texts: std::array::from_fn(|_| value.as_str().into()), ..Odd::default() };
            assert_eq!(text(&object), by_serde_json(&object));
        }
    }
}

#[test]
fn an_object_without_properties_has_brackets() {
    assert_eq!(text(&Odd::default()), "{}");
    assert_eq!(text(&Odd { list: Vec::new().into(), ..Odd::default() }), r#"{"list":[]}"#);
    assert_eq!(text(&Odd { list: vec![Odd::default(), Odd::default()].into(), ..Odd::default() }), r#"{"list":[{},{}]}"#);
}

/// Values of all kinds, and names of the sample's properties, annotations, and others.
fn object() -> impl Strategy<Value = Value> {
    let name = prop_oneof![
        4 => proptest::sample::select(vec![
            "id", "createdDateTime", "chatType", "lastMessage", "chat", "members", "creator", "topic", "roles", "weight", "email",
        ]).prop_map(str::to_owned),
        1 => Just("@odata.type".to_owned()),
        1 => Just("@odata.context".to_owned()),
        1 => any::<String>(),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        proptest::sample::select(vec![
            "2020-12-04T23:10:28.51Z",
            "NaN",
            "-INF",
            "1.10",
            "group",
            "#microsoft.graph.aadUserConversationMember",
            "https://a.example/$metadata#chats/$entity",
            "https://a.example/$metadata#Collection(microsoft.graph.aadUserConversationMember)",
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        prop_oneof![
            3 => proptest::collection::vec((name.clone(), inner.clone()), 0..8).prop_map(|entries| Value::Object(entries.into_iter().collect())),
            1 => proptest::collection::vec(inner, 0..4).prop_map(Value::from),
        ]
    })
    .prop_map(|value| if value.is_object() { value } else { json!({"topic": value, "members": [{"roles": value}]}) })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_model_has_the_text_of_serde_json(value in object()) {
        let json = value.to_string();
        let mut chat = Chat::default();
        support::from_slice(&mut chat, json.as_bytes()).unwrap();
        prop_assert_eq!(text(&chat), by_serde_json(&chat));
        let mut member = AnyConversationMember::default();
        support::from_slice(&mut member, json.as_bytes()).unwrap();
        prop_assert_eq!(text(&member), by_serde_json(&member));
        let page = Map::from_iter([("@odata.context".to_owned(), value["topic"].clone()), ("value".to_owned(), json!([value, {}, value]))]);
        let mut members = Page::<AnyConversationMember>::default();
        support::from_slice(&mut members, Value::Object(page).to_string().as_bytes()).unwrap();
        prop_assert_eq!(text(&members), by_serde_json(&members));
    }
}
