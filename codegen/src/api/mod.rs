//! The resolved API: what `resolve` decides and `emit` prints. Every Rust name is final here; nothing points back into a page but text and lines.

mod example;
mod manifest;
mod model;
mod operation;
mod permissions;
mod types;

pub use crate::standards::odata::Primitive;
pub use example::{Example, ExampleBody, ExampleCall, ExampleResponse, Fields, LeftOut, Literal, Object, Scalar};
pub use manifest::manifest;
pub use model::{Entries, Enum, EnumMember, Model, Property, Role};
pub use operation::{Argument, Body, Form, Operation, Outcome, PathPart, Setter, Target};
pub use permissions::{Access, PermissionSet};
pub use types::{TypeKind, TypeRef};

use crate::prose::Prose;
use std::collections::BTreeMap;

/// A whole documented API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// Origin and version prefix (`https://graph.microsoft.com/v1.0`), if the examples show one.
    pub base_url: Option<String>,
    /// Where the service runs, the default among them, as a page lists it.
    pub deployments: Vec<Deployment>,
    /// The product areas, sorted by feature.
    pub areas: Vec<Area>,
    /// The operations, sorted by Rust path.
    pub operations: Vec<Operation>,
    /// The models, sorted by qualified name.
    pub models: Vec<Model>,
    /// The enumerations, sorted by qualified name.
    pub enums: Vec<Enum>,
    /// The type that the operations of a module are about, where one is named as the module.
    pub subjects: BTreeMap<Vec<String>, ModelId>,
    /// The pages in order, with what became of them.
    pub pages: Vec<PageOutcome>,
}

/// Index into [`Api::models`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelId(pub usize);

/// Index into [`Api::enums`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnumId(pub usize);

/// Index into [`Api::operations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(pub usize);

/// Index into [`Api::areas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AreaId(pub usize);

/// A deployment of the service: a constant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deployment {
    /// The constant's identifier.
    pub rust: String,
    /// Its documented name.
    pub name: String,
    /// Its base URL: its origin and the version prefix of the default base URL.
    pub url: String,
    /// The page that lists it.
    pub page: String,
    /// The address of the page on the web, if known.
    pub page_url: Option<String>,
}

/// A product area: a cargo feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// The cargo feature's name.
    pub feature: String,
}

/// When an item is compiled: always, or when any of these areas is on (sorted, never empty).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// Always.
    #[default]
    Always,
    /// With any of these areas.
    AnyOf(Vec<AreaId>),
}

/// Text whose links are resolved.
pub type Docs = Prose<DocLink>;

/// What a link in the docs leads to. A link to a page that is not there has become plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocLink {
    /// A type.
    Model(ModelId),
    /// An enumeration.
    Enum(EnumId),
    /// An operation.
    Operation(OperationId),
    /// A web address.
    Url(String),
}

/// Where an item stands in the generated crate.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustPath {
    /// Modules from the crate root (operations) or from `models` (types), as identifiers.
    pub modules: Vec<String>,
    /// The type's identifier.
    pub name: String,
}

/// What became of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageOutcome {
    /// Its path.
    pub page: String,
    /// The Rust paths that came from it.
    pub items: Vec<String>,
    /// Why nothing did, or what is missing.
    pub note: Option<String>,
}
