//! Owns models and enumerations. It must not know what takes or returns them.

use crate::api::area::Condition;
use crate::api::docs::Docs;
use crate::api::ids::{AreaId, ModelId, OperationId};
use crate::api::path::RustPath;
use crate::api::types::TypeRef;

/// A model: one struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The qualified name: `microsoft.graph.chat`.
    pub name: String,
    /// Its path under `models`.
    pub rust: RustPath,
    /// The name of its file, without `.rs`; the private module's name too.
    pub file: String,
    /// What its page says.
    pub docs: Docs,
    /// The page that defines it; for an inferred model the page of the example.
    pub page: String,
    /// The address of the page on the web, if known.
    pub page_url: Option<String>,
    /// Whether it was inferred from an example, because no page defines it.
    pub inferred: bool,
    /// The documented base type's qualified name, whether or not it has a page.
    pub base_name: Option<String>,
    /// The base type, where it is a model.
    pub base: Option<ModelId>,
    /// All documented types below it, direct and indirect, sorted by name.
    pub derived: Vec<ModelId>,
    /// The identifier of the enum over itself and its derived types, in the same module; `None` without derived types.
    pub any: Option<String>,
    /// The variants of that enum, in the order of [`Self::derived`]; the first variant is the model itself and has its name.
    pub variants: Vec<Variant>,
    /// The properties that this model and all types derived from it have with one identifier and type: indexes into [`Self::properties`].
    /// The enum lends them whatever the type.
    pub shared: Vec<usize>,
    /// Its properties and those it inherits; the order is that of the slots.
    pub properties: Vec<Property>,
    /// Its entries, if it is a dictionary. Such a model does not have properties.
    pub entries: Option<Entries>,
    /// The time on the clock and the time zone, if it consists of these: indexes into [`Self::properties`].
    pub zoned: Option<[usize; 2]>,
    /// The identifier of the field for additional properties.
    pub open_map: String,
    /// Whether the docs say that it is an open type.
    pub open: bool,
    /// Whether the docs say that it is abstract.
    pub is_abstract: bool,
    /// The area of its page.
    pub area: AreaId,
    /// When it is compiled.
    pub condition: Condition,
    /// The operations that take it as body.
    pub taken_by: Vec<OperationId>,
    /// The operations that return it.
    pub returned_by: Vec<OperationId>,
}

/// A derived type in the enum over a model and its derived types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The variant's identifier.
    pub name: String,
    /// The identifier of the method that lends the object if it has this type.
    pub method: String,
}

/// The entries of a model that is a dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entries {
    /// The field's identifier.
    pub rust: String,
    /// The type of each value; never a list.
    pub ty: TypeRef,
}

/// A field of a model.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Its name on the wire. It needs no escape in JSON: the client copies it.
    pub name: String,
    /// The field's identifier.
    pub rust: String,
    /// Its type.
    pub ty: TypeRef,
    /// What the page says of it.
    pub docs: Docs,
    /// What it is.
    pub role: Role,
    /// Whether it can be null, where the page says.
    pub nullable: Option<bool>,
    /// The base whose own page lists it, if it is inherited.
    pub inherited_from: Option<ModelId>,
    /// The values that a description lists for a string.
    pub values: Vec<String>,
    /// When it is compiled: narrower than the model only for navigation properties.
    pub condition: Condition,
}

/// What a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A property.
    Structural,
    /// A navigation property: it leads to entities of their own.
    Relationship,
    /// `x@odata.bind`: the address of an existing entity to relate to.
    Bind,
}

/// An enumeration: one Rust enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// The qualified name.
    pub name: String,
    /// Its path under `models`.
    pub rust: RustPath,
    /// The name of its file, without `.rs`; the private module's name too.
    pub file: String,
    /// What its page says.
    pub docs: Docs,
    /// The page that defines it.
    pub page: String,
    /// The address of the page on the web, if known.
    pub page_url: Option<String>,
    /// The properties of that type: a model, and an index into [`Model::properties`]. Not those that a model inherits.
    pub used_by: Vec<(ModelId, usize)>,
    /// Its members in order.
    pub members: Vec<EnumMember>,
    /// Whether a value may be several members at once, joined by commas.
    pub flags: bool,
    /// The identifier of the variant for values that no page documents.
    pub catch_all: String,
    /// The area of its page.
    pub area: AreaId,
    /// When it is compiled.
    pub condition: Condition,
}

/// A variant.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumMember {
    /// The value on the wire.
    pub name: String,
    /// The variant's identifier.
    pub rust: String,
    /// What the page says of it.
    pub docs: Docs,
}
