// @generated: a copy of `codegen/runtime/mod.rs`. Do not edit.

//! The hand-written support code of a generated client: its parts, and what they export to the generated code. It must not know any one API:
//! names, addresses and types of an API are in the generated code beside it.
//!
//! Users find everything at the root of the crate: the generated `lib.rs` re-exports it by name.

mod accepted;
mod again;
mod annotation;
mod batch;
mod call;
mod cast;
mod context;
mod context_url;
mod decode;
mod delta;
mod dictionary;
mod encode_path;
mod error;
mod flags;
mod function_argument;
mod json;
mod misfit;
mod model;
mod open_map;
mod operation;
mod own_headers;
mod page;
mod patch;
mod path_template;
mod permissions;
mod polymorphic;
mod property;
mod property_from;
mod read;
mod reference;
mod scalar;
mod scopes;
mod slot;
mod smallest_set;
mod table;
mod value_enum;
mod write;

#[cfg(feature = "client")]
pub mod client;
#[doc(hidden)]
pub mod example;
pub mod odata;

pub use accepted::Accepted;
pub use batch::{Batch, BatchResponses, BatchRun, BatchStep, Part, PartId};
pub use call::Call;
pub use cast::{downcast, upcast};
pub use decode::Decode;
pub use delta::{Change, Removed};
pub use dictionary::Dictionary;
pub use error::{ApiError, DecodeError, Error, ErrorBody, ErrorDetail, ErrorObject, InnerError, Lost, Throttled, TooLarge};
pub use flags::Flags;
pub use misfit::misfits;
pub use model::{Meta, Model};
pub use open_map::OpenMap;
pub use operation::{Follow, Operation};
pub use page::{Page, Single};
pub use patch::{etag, patch};
pub use permissions::{Access, Info, PermissionType, Permissions};
pub use polymorphic::Polymorphic;
pub use property::Property;
pub use scalar::{Binary, Date, Decimal, Duration, Guid, InvalidText, TimeOfDay, Timestamp};
pub use scopes::{NoAccess, required_scopes, scopes};
pub use serde_json::Value;
pub use slot::{Field, Ref, Slot};
pub use value_enum::Enum;

// A crate may have no model, no polymorphic place or no enumeration.
#[allow(unused_imports)]
pub(crate) use {
    model::{model, model_serde},
    polymorphic::polymorphic,
    slot::element,
    value_enum::value_enum,
};

/// What the macros need. Not for users.
#[doc(hidden)]
pub mod support {
    pub use super::model::Carry;
    pub use super::read::{deserialize, from_slice, read_model};
    pub use super::scalar::text;
    pub use super::slot::{
        Atom, Element, Entries, Exact, Item, Json, Lend, Object, ObjectField, ObjectList, Plain, Scalar, ScalarField, ScalarList,
    };
    pub use super::table::{cloned, copy_model, debug_model, same_model};
    pub use super::value_enum::from_text;
    pub use super::write::{to_value, to_vec, write_model};
    pub use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
}

/// What the generated models and operations import. Not for users, who find everything at the root of the crate.
#[doc(hidden)]
pub mod prelude {
    pub use super::call::Call;
    pub use super::odata::{Array, Literal};
    pub use super::slot::{Field, Ref, Slot};
    pub use super::{
        Accepted, Access, Binary, Date, Decimal, Decode, Dictionary, Duration, Enum, Flags, Guid, Info, Meta, Model, OpenMap, Operation,
        Page, Permissions, Polymorphic, Property, Single, TimeOfDay, Timestamp, Value,
    };
    pub use ::bytes::Bytes;
    pub use ::http::Method;
    pub use std::fmt::Display;
}
