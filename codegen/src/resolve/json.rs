//! Small questions to JSON with positions. Knows OData's control information (OData JSON Format §4.6), no type.

use crate::page::syntax::json::{Json, Member, Node};
use crate::standards::nearest::{Near, nearest};
use std::collections::{HashMap, HashSet};

/// The members of an object; none for any other value.
pub(crate) fn members(node: &Node) -> &[Member] {
    match &node.json {
        Json::Object(members) => members,
        _ => &[],
    }
}

/// The value of a member.
pub(crate) fn member<'a>(node: &'a Node, name: &str) -> Option<&'a Node> {
    members(node).iter().find(|member| member.key.value == name).map(|member| &member.value)
}

/// The values of the members of objects by name; of several members of one name in an object, the first.
pub(crate) fn by_name<'a>(objects: impl IntoIterator<Item = &'a Node>) -> HashMap<&'a str, Vec<&'a Node>> {
    let mut values: HashMap<&str, Vec<&Node>> = HashMap::new();
    for object in objects {
        let mut names = HashSet::new();
        for member in members(object).iter().filter(|member| names.insert(member.key.value.as_str())) {
            values.entry(&member.key.value).or_default().push(&member.value);
        }
    }
    values
}

/// The type that an object says it is, without `#`.
pub(crate) fn odata_type(node: &Node) -> Option<&str> {
    text(node, "@odata.type").map(|name| name.trim_start_matches('#'))
}

/// The text of a member.
pub(crate) fn text<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    match &member(node, name)?.json {
        Json::String(text) => Some(text),
        _ => None,
    }
}

/// The ending of a key that names an existing entity.
pub(crate) const BIND: &str = "@odata.bind";

/// Whether a key is control information: `@odata.type`, `members@odata.context`; but a `x@odata.bind` is not.
pub(crate) fn is_control(key: &str) -> bool {
    key.contains("@odata.") && !key.ends_with(BIND) && key != "@odata.id"
}

/// The control information of OData (OData JSON Format §4.6), without `odata.`.
const CONTROL: [&str; 18] = [
    "associationLink",
    "bind",
    "context",
    "count",
    "deltaLink",
    "editLink",
    "etag",
    "id",
    "mediaContentType",
    "mediaEditLink",
    "mediaEtag",
    "mediaReadLink",
    "metadataEtag",
    "navigationLink",
    "nextLink",
    "readLink",
    "removed",
    "type",
];

/// The name behind `@odata.` in a key, and that of the control information from which it differs by a letter.
pub(crate) fn misspelt_control(key: &str) -> Option<(&str, Near<'static>)> {
    let (_, name) = key.split_once("@odata.")?;
    if CONTROL.contains(&name) {
        return None;
    }
    nearest(name, CONTROL).filter(|near| near.is_slip && near.name != name).map(|near| (name, near))
}
