//! Owns documentation text and what its links lead to. It must not know how it is printed.

use crate::api::ids::{EnumId, ModelId, OperationId};
use crate::prose::Prose;

/// Text whose links are resolved.
pub type Docs = Prose<DocLink>;

/// What a link in the docs leads to. A link to a missing page has become plain text.
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
