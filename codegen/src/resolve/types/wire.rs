//! What a value of a type is in JSON (OData JSON Format §7). Knows types and JSON, no page.

use crate::api::{Primitive, TypeKind};
use crate::page::syntax::json::Json;

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wire {
    Boolean,
    Number,
    Object,
    Text,
}

/// What values of a type are; `None` for any JSON.
pub(crate) fn wire(kind: TypeKind) -> Option<Wire> {
    use Primitive as P;
    Some(match kind {
        TypeKind::Primitive(P::Boolean) => Wire::Boolean,
        TypeKind::Primitive(P::Byte | P::SByte | P::Int16 | P::Int32 | P::Int64 | P::Single | P::Double | P::Decimal) => Wire::Number,
        TypeKind::Primitive(_) | TypeKind::Enum(_) => Wire::Text,
        TypeKind::Model(_) | TypeKind::Any(_) => Wire::Object,
        TypeKind::Json => return None,
    })
}

/// What a value is; `None` for a list and null.
pub(crate) fn of_value(json: &Json) -> Option<Wire> {
    match json {
        Json::Bool(_) => Some(Wire::Boolean),
        Json::Number(_) => Some(Wire::Number),
        Json::Object(_) => Some(Wire::Object),
        Json::String(_) => Some(Wire::Text),
        Json::Array(_) | Json::Null => None,
    }
}
