//! The resolved API: what `resolve` decides and `emit` prints. Every Rust name is final. Only text and line numbers point back into a page.

mod area;
mod docs;
mod example;
mod ids;
mod manifest;
mod model;
mod only;
mod operation;
mod path;
mod permissions;
pub(crate) mod reserved;
mod takes;
mod types;
mod whole;

pub use crate::standards::http::Method;
pub use crate::standards::odata::Primitive;
pub use crate::standards::permission::Access;
pub use crate::standards::query_options::{OptionArgument, OptionMethod};
pub use area::{Area, Condition};
pub use docs::{DocLink, Docs};
pub use example::{Example, ExampleBody, ExampleCall, ExampleQuery, ExampleResponse, Fields, LeftOut, Literal, Object, Scalar};
pub use ids::{AreaId, EnumId, ModelId, OperationId};
pub use manifest::manifest;
pub use model::{Entries, Enum, EnumMember, Model, Property, Role, Variant};
pub use operation::{Argument, Body, Form, ListStyle, Operation, Outcome, PathPart, QueryOption, Setter, Target};
pub use path::RustPath;
pub use permissions::PermissionSet;
pub use takes::Takes;
pub use types::{TypeKind, TypeRef};
pub use whole::{Api, Corrected, Deployment, PageOutcome};
