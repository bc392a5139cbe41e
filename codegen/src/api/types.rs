//! Owns types as Rust sees them, and the primitive types of OData. It must not know what has them.

use crate::api::{EnumId, ModelId};

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

/// The primitive types (OData CSDL §4.4) that pages use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Primitive {
    String,
    Boolean,
    Byte,
    SByte,
    Int16,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    DateTimeOffset,
    Date,
    TimeOfDay,
    Duration,
    Guid,
    Binary,
    Stream,
}

impl Primitive {
    /// `Edm.String` and so on.
    pub fn edm(self) -> &'static str {
        match self {
            Self::String => "Edm.String",
            Self::Boolean => "Edm.Boolean",
            Self::Byte => "Edm.Byte",
            Self::SByte => "Edm.SByte",
            Self::Int16 => "Edm.Int16",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
            Self::Single => "Edm.Single",
            Self::Double => "Edm.Double",
            Self::Decimal => "Edm.Decimal",
            Self::DateTimeOffset => "Edm.DateTimeOffset",
            Self::Date => "Edm.Date",
            Self::TimeOfDay => "Edm.TimeOfDay",
            Self::Duration => "Edm.Duration",
            Self::Guid => "Edm.Guid",
            Self::Binary => "Edm.Binary",
            Self::Stream => "Edm.Stream",
        }
    }
}
