//! Owns types while they are put together: what pages say of them, each reference exactly the documented type. It must not know Rust names,
//! files, conditions, or which places take derived types too.

use crate::api::{AreaId, Docs, ModelId, Role, TypeRef};
use crate::span::Span;

/// A model before it has names.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    /// The qualified name.
    pub(crate) name: String,
    pub(crate) docs: Docs,
    pub(crate) page: String,
    pub(crate) page_url: Option<String>,
    /// Whether no page defines it, so that it was read off an example.
    pub(crate) inferred: bool,
    /// The documented base type's qualified name, whether or not it has a page.
    pub(crate) base_name: Option<String>,
    pub(crate) base: Option<ModelId>,
    /// All documented types below it, sorted by name.
    pub(crate) derived: Vec<ModelId>,
    /// Its own properties; after `inherit::flatten` also those of its bases.
    pub(crate) properties: Vec<Property>,
    /// The type of every value, where it is a dictionary.
    pub(crate) entries: Option<TypeRef>,
    /// The indexes of the time on the clock and of the time zone, where it consists of these.
    pub(crate) zoned: Option<[usize; 2]>,
    pub(crate) open: bool,
    pub(crate) is_abstract: bool,
    /// The area of its page.
    pub(crate) area: AreaId,
}

/// A property before it has a field.
#[derive(Clone, Debug)]
pub(crate) struct Property {
    /// Its name on the wire.
    pub(crate) name: String,
    pub(crate) ty: TypeRef,
    pub(crate) docs: Docs,
    pub(crate) role: Role,
    pub(crate) nullable: Option<bool>,
    /// The model whose own pages list it, where that is a base.
    pub(crate) inherited_from: Option<ModelId>,
    /// The values that a description lists for a string.
    pub(crate) values: Vec<String>,
    /// Its name in a table.
    pub(crate) row: Option<Span>,
}

impl Property {
    /// One that no table describes.
    pub(crate) fn bare(name: &str, ty: TypeRef, role: Role) -> Self {
        Self { name: name.to_owned(), ty, docs: Docs::default(), role, nullable: None, inherited_from: None, values: Vec::new(), row: None }
    }
}

/// An enumeration before it has names.
#[derive(Clone, Debug)]
pub(crate) struct Enum {
    /// The qualified name.
    pub(crate) name: String,
    pub(crate) docs: Docs,
    pub(crate) page: String,
    pub(crate) page_url: Option<String>,
    pub(crate) members: Vec<Member>,
    pub(crate) flags: bool,
    /// The area of its page.
    pub(crate) area: AreaId,
}

/// A member of an enumeration.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    /// The value on the wire.
    pub(crate) name: String,
    pub(crate) docs: Docs,
}
