//! Small questions to JSON with positions. Knows OData's control information (OData JSON Format §4.6), no type.

use crate::page::syntax::json::{Json, Member, Node};

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
