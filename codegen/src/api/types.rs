//! Owns types as Rust sees them, and the primitive types of OData. It must not know what has them.

use crate::api::ids::{EnumId, ModelId};
use crate::standards::odata::{self, Named, Primitive};

/// A type as Rust sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeRef {
    /// The type of one.
    pub kind: TypeKind,
    /// Whether it is a list.
    pub collection: bool,
}

impl TypeRef {
    /// One string.
    pub const STRING: Self = Self { kind: TypeKind::Primitive(Primitive::String), collection: false };
}

/// A type without its collection flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TypeKind {
    /// A primitive.
    Primitive(Primitive),
    /// Exactly this model.
    Model(ModelId),
    /// This model or one of its documented derived types: the enum [`Model::any`](crate::api::Model::any).
    Any(ModelId),
    /// An enumeration.
    Enum(EnumId),
    /// Any JSON.
    Json,
}

impl TypeKind {
    /// The primitive type, or plain JSON, that pages mean by `name`, see [`odata::named`].
    pub(crate) fn named(name: &str) -> Option<Self> {
        odata::named(name).map(|named| match named {
            Named::Primitive(primitive) => Self::Primitive(primitive),
            Named::Json => Self::Json,
        })
    }
}
