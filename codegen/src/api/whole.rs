//! Owns the API as a whole. It must not know what is inside its items.

use crate::api::area::Area;
use crate::api::ids::ModelId;
use crate::api::model::{Enum, Model};
use crate::api::operation::Operation;
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
    /// The type that the operations of a module are about, if it has the name of the module.
    pub subjects: BTreeMap<Vec<String>, ModelId>,
    /// The pages in order, with what became of them.
    pub pages: Vec<PageOutcome>,
    /// The text that was replaced before pages were read.
    pub corrections: Vec<Corrected>,
}

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

/// A correction of a page that is not one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrected {
    /// The path of the page.
    pub page: String,
    /// The heading of the section.
    pub what: String,
    /// What the page says.
    pub old: String,
    /// What was read in its place.
    pub new: String,
    /// Why.
    pub why: String,
}

/// What became of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageOutcome {
    /// Its path.
    pub page: String,
    /// The Rust paths that came from it.
    pub items: Vec<String>,
    /// Why nothing came from it, or what is missing.
    pub note: Option<String>,
}
