//! The smallest update between two versions of a model.

use super::sample::*;
use crate::prelude::*;
use crate::{etag, patch, patch_merging};
use serde_json::json;

fn chat(json: Value) -> Chat {
    serde_json::from_value(json).unwrap()
}

/// The update between two versions as JSON; null if there is none.
fn between(old: Value, new: Value) -> Value {
    patch(&chat(old), &chat(new)).map_or(Value::Null, |update| serde_json::to_value(update).unwrap())
}

#[test]
fn what_is_the_same_is_left_out() {
    let old = json!({"@odata.etag": "W/1", "id": "1", "topic": "a", "x": 1, "createdDateTime": "2020-01-01T00:00:00Z"});
    assert_eq!(between(old.clone(), old.clone()), Value::Null);
    let respelled = json!({"id": "1", "topic": "a", "x": 1, "createdDateTime": "2020-01-01T00:00:00.000+00:00"});
    assert_eq!(between(old, respelled), Value::Null, "the same moment, and annotations of a response are not changes");
}

#[test]
fn a_value_a_null_and_what_is_gone_each_do_what_they_say() {
    let old = json!({"id": "1", "topic": "a", "chatType": "group", "x": 1, "y": 2});
    let new = json!({"id": "1", "topic": null, "chatType": "oneOnOne", "x": 3});
    assert_eq!(between(old, new), json!({"chatType": "oneOnOne", "topic": null, "x": 3, "y": null}));
    assert_eq!(between(json!({"topic": null}), json!({})), Value::Null, "it is cleared already");
    assert_eq!(between(json!({}), json!({"topic": null})), json!({"topic": null}));
}

#[test]
fn an_object_within_is_written_whole_and_so_is_a_list() {
    let old = json!({"id": "1", "lastMessage": {"@odata.etag": "W/1", "id": "m", "x": 1, "chat": {"id": "c", "topic": "a"}},
                     "members": [{"id": "1"}, {"id": "2"}]});
    let mut new = old.clone();
    new["lastMessage"]["chat"]["topic"] = "b".into();
    new["members"][1]["roles"] = json!(["owner"]);
    let update = json!({"lastMessage": {"id": "m", "chat": {"id": "c", "topic": "b"}, "x": 1},
                        "members": [{"id": "1"}, {"id": "2", "roles": ["owner"]}]});
    assert_eq!(between(old.clone(), new), update);
    let gone = json!({"id": null, "x": null, "lastMessage": {"id": null, "x": null, "chat": null}, "members": null});
    assert_eq!(between(json!({"x": 1, "id": "1", "members": [], "lastMessage": old["lastMessage"]}), json!({"lastMessage": {}})), gone);
    assert_eq!(between(json!({}), json!({"lastMessage": {"id": "m"}})), json!({"lastMessage": {"id": "m"}}));
    let mut touched = old.clone();
    touched["lastMessage"]["@odata.etag"] = "W/2".into();
    assert_eq!(between(old, touched), Value::Null, "another version of an object is not a change");
}

#[test]
fn what_is_gone_in_a_whole_object_is_null_at_every_depth() {
    let old = json!({"lastMessage": {"id": "m", "chat": {"id": "c", "topic": "a"}}});
    let new = json!({"lastMessage": {"id": "n", "chat": {"id": "c"}}});
    assert_eq!(between(old, new), json!({"lastMessage": {"id": "n", "chat": {"id": "c", "topic": null}}}));
}

#[test]
fn an_object_within_can_be_merged() {
    let old = json!({"id": "1", "lastMessage": {"id": "m", "chat": {"id": "c", "topic": "a"}}});
    let mut new = old.clone();
    new["lastMessage"]["chat"]["topic"] = "b".into();
    let update = patch_merging(&chat(old.clone()), &chat(new)).unwrap();
    assert_eq!(serde_json::to_value(update).unwrap(), json!({"lastMessage": {"chat": {"topic": "b"}}}));
    assert!(patch_merging(&chat(old.clone()), &chat(old)).is_none());
}

#[test]
fn a_derived_type_is_named_and_another_type_is_another_object() {
    let user = |roles: Value| json!({"@odata.type": "#microsoft.graph.aadUserConversationMember", "id": "1", "roles": roles});
    let old = json!({"creator": user(json!(["a"]))});
    let update = json!({"creator": {"@odata.type": "#microsoft.graph.aadUserConversationMember", "id": "1", "roles": ["b"]}});
    assert_eq!(between(old.clone(), json!({"creator": user(json!(["b"]))})), update);
    assert_eq!(between(old.clone(), json!({"creator": {"id": "1"}})), json!({"creator": {"id": "1"}}));
    let unknown = |id: &str| json!({"creator": {"@odata.type": "#x.y", "id": id, "z": 1}});
    assert_eq!(between(unknown("1"), unknown("2")), json!({"creator": {"@odata.type": "#x.y", "id": "2", "z": 1}}));
}

#[test]
fn a_value_that_does_not_fit_its_field_changes_like_any_other() {
    assert_eq!(between(json!({"topic": 5}), json!({"topic": 6})), json!({"topic": 6}));
    assert_eq!(between(json!({"topic": 5}), json!({"topic": "a"})), json!({"topic": "a"}));
    assert_eq!(between(json!({"topic": "a"}), json!({"topic": 5})), json!({"topic": 5}));
    assert_eq!(between(json!({"topic": 5}), json!({})), json!({"topic": null}));
}

#[test]
fn a_binding_is_written_but_never_cleared() {
    let member = |json: Value| serde_json::from_value::<AadUserConversationMember>(json).unwrap();
    let (old, new) = (member(json!({"user@odata.bind": "a", "m@odata.bind": "n"})), member(json!({"user@odata.bind": "b"})));
    assert_eq!(serde_json::to_value(patch(&old, &new).unwrap()).unwrap(), json!({"user@odata.bind": "b"}));
    assert!(patch(&old, &member(json!({}))).is_none());
}

#[test]
fn an_update_applied_to_the_old_version_gives_the_new_one() {
    fn apply(update: &Value, to: &mut Value) {
        match (update, to) {
            (Value::Object(update), Value::Object(to)) => {
                for (name, value) in update {
                    apply(value, to.entry(name.clone()).or_insert(Value::Null));
                }
            }
            (update, to) => *to = update.clone(),
        }
    }
    let versions = [
        json!({"id": "1", "topic": null, "lastMessage": null, "members": null, "x": null, "y": null}),
        json!({"id": "1", "topic": "t", "lastMessage": {"id": "m", "z": 1}, "members": [], "x": [1], "y": null}),
        json!({"id": "1", "topic": "u", "lastMessage": {"id": null, "z": 2}, "members": [{"id": "3"}], "x": {"a": 1}, "y": 5}),
    ];
    for old in &versions {
        for new in &versions {
            let mut applied = old.clone();
            if old != new {
                apply(&between(old.clone(), new.clone()), &mut applied);
            }
            assert_eq!(&applied, new);
        }
    }
}

#[test]
fn the_version_of_an_object_is_found() {
    assert_eq!(etag(&chat(json!({"@odata.etag": "W/\"1\""}))), Some("W/\"1\""));
    assert_eq!(etag(&chat(json!({"@odata.etag": null}))), None);
    let request = PostPinnedMessages::new("1").with_header("If-Match", "W/\"1\"").into_request("https://x").unwrap();
    assert_eq!(request.headers()["if-match"], "W/\"1\"");
}
