//! The elements of a page of changes.

use super::sample::*;
use crate::{Change, Page};

fn changes(json: &str) -> Vec<Change<Chat>> {
    serde_json::from_str::<Page<Chat>>(json).unwrap().into_changes().collect()
}

#[test]
fn removed_elements_are_distinguished_from_changed_ones() {
    let json = r#"{"value": [{"id": "1", "topic": "a"}, {"id": "2", "@removed": {"reason": "changed"}, "x": 1},
        {"@odata.removed": {}, "@odata.id": "chats('3')"}, {"@odata.context": "c/$metadata#chats/$deletedEntity", "id": "4", "reason": "deleted"},
        {"id": 5, "@removed": {"reason": 7}}, {"id": "6", "reason": "mine", "@removed": null}], "@odata.deltaLink": "https://x/later"}"#;
    let mut told = Vec::new();
    for change in changes(json) {
        told.push(match change {
            Change::Updated(chat) => format!("updated {}", chat.id.value().unwrap()),
            Change::Removed(removed) => format!("removed {:?} {:?}", removed.id.as_deref(), removed.reason.as_deref()),
        });
    }
    let expected = [
        "updated 1",
        "removed Some(\"2\") Some(\"changed\")",
        "removed Some(\"chats('3')\") None",
        "removed Some(\"4\") Some(\"deleted\")",
        "removed Some(\"5\") Some(\"7\")",
        "updated 6",
    ];
    assert_eq!(told, expected);
}

#[test]
fn nothing_of_a_removed_element_is_lost() {
    let [change] = changes(r#"{"value": [{"id": "2", "@removed": {"reason": "changed"}, "x": 1}]}"#).try_into().unwrap();
    assert!(change.clone().updated().is_none());
    let element = change.removed().unwrap().element;
    assert_eq!(serde_json::to_string(&element).unwrap(), r#"{"id":"2","@removed":{"reason":"changed"},"x":1}"#);
}
