//! The hand-written part of the clients that `codegen` generates from API reference pages: properties, models as tables, operations, query
//! options, errors, and the client that sends operations. It must not know any one API: names, addresses and types of an API are in the
//! generated crate, which re-exports this one.
//!
//! A program uses a generated crate and finds everything at its root. It needs this crate by name in two cases: for functions that take the
//! clients or operations of any API, and for operations that it writes itself.
//!
//! ```
//! use codegen_runtime::Operation;
//!
//! /// Whether an application can call an operation without a user, whatever API it belongs to.
//! fn works_without_a_user<O: Operation>() -> bool {
//!     O::INFO.permissions().any(|permissions| !permissions.application.ways().is_empty())
//! }
//! ```
//!
//! # Features
//!
//! - `core`, on by default: everything that does no I/O.
//! - `client`: the async client, for any transport. `reqwest`: its default transport. `blocking`: the client for programs without async.
//!   `azure`: tokens from credentials of the Azure SDK.
//! - `notifications`: what a service sends to the address of a subscription, and the renewal of subscriptions.
//! - `testing`: a fake service for unit tests, without sockets. `serve`: the same service behind a socket, and the check of a service: the
//!   program of a generated crate.
//! - `source`: the text of this crate, for the generator.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

#[cfg(feature = "core")]
mod accepted;
#[cfg(feature = "core")]
mod again;
#[cfg(feature = "core")]
mod annotation;
#[cfg(feature = "core")]
mod batch;
#[cfg(feature = "core")]
mod call;
#[cfg(feature = "core")]
mod cast;
#[cfg(feature = "core")]
mod context;
#[cfg(feature = "core")]
mod decode;
#[cfg(feature = "core")]
mod delta;
#[cfg(feature = "core")]
mod dictionary;
#[cfg(feature = "core")]
mod encode_path;
#[cfg(feature = "core")]
mod error;
#[cfg(feature = "core")]
mod flags;
#[cfg(feature = "core")]
mod function_argument;
#[cfg(feature = "core")]
mod json;
#[cfg(feature = "core")]
mod json_text;
#[cfg(feature = "core")]
mod misfit;
#[cfg(feature = "core")]
mod model;
#[cfg(feature = "core")]
mod multipart;
#[cfg(feature = "core")]
mod open_map;
#[cfg(feature = "core")]
mod operation;
#[cfg(feature = "core")]
mod page;
#[cfg(feature = "core")]
mod patch;
#[cfg(feature = "core")]
mod path_template;
#[cfg(feature = "core")]
mod per_model;
#[cfg(feature = "core")]
mod permissions;
#[cfg(feature = "core")]
mod polymorphic;
#[cfg(feature = "core")]
mod property;
#[cfg(feature = "core")]
mod property_from;
#[cfg(feature = "core")]
mod raw;
#[cfg(feature = "core")]
mod read;
#[cfg(feature = "core")]
mod reference;
#[cfg(feature = "core")]
mod request_body;
#[cfg(feature = "core")]
mod required;
#[cfg(feature = "core")]
mod scalar;
#[cfg(feature = "core")]
mod scopes;
#[cfg(feature = "core")]
mod service;
#[cfg(feature = "core")]
mod slot;
#[cfg(feature = "core")]
mod smallest_set;
#[cfg(feature = "core")]
mod table;
#[cfg(feature = "core")]
mod value_enum;
#[cfg(feature = "core")]
mod write;
#[cfg(feature = "core")]
mod zone;

#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "core")]
#[doc(hidden)]
pub mod example;
#[cfg(feature = "notifications")]
pub mod notifications;
#[cfg(feature = "core")]
pub mod odata;
#[cfg(feature = "serve")]
pub mod serve;
#[doc(hidden)]
pub mod shared;
#[cfg(feature = "source")]
#[doc(hidden)]
pub mod source;
#[cfg(feature = "testing")]
pub mod testing;

#[cfg(all(test, feature = "core"))]
mod tests;

#[cfg(feature = "core")]
pub use self::{
    accepted::Accepted,
    batch::{Batch, BatchResponses, BatchRun, BatchStep, Part, PartId},
    call::Call,
    cast::{downcast, upcast},
    decode::Decode,
    delta::{Change, Removed},
    dictionary::Dictionary,
    error::{ApiError, DecodeError, Error, ErrorBody, ErrorDetail, ErrorObject, InnerError, Lost, Throttled, TooLarge},
    flags::Flags,
    misfit::misfits,
    model::{Meta, Model},
    multipart::{Multipart, MultipartPart},
    open_map::OpenMap,
    operation::{Follow, Operation},
    page::{Page, Single},
    patch::{etag, patch, patch_merging},
    permissions::{Access, Info, PermissionType, Permissions},
    polymorphic::Polymorphic,
    property::Property,
    raw::{Json, Raw},
    request_body::RequestBody,
    required::Required,
    scalar::{Binary, Date, Decimal, Duration, Guid, InvalidText, TimeOfDay, Timestamp},
    scopes::{NoAccess, required_scopes, scopes},
    service::Service,
    slot::{Field, Ref, Slot},
    value_enum::Enum,
};
#[cfg(feature = "core")]
pub use serde_json::Value;

/// What the macros need. Not for users.
#[cfg(feature = "core")]
#[doc(hidden)]
pub mod support {
    pub use super::json_text::to_vec;
    pub use super::model::Carry;
    pub use super::operation::{copy_call, debug_call};
    pub use super::per_model::{Boxed, ObjectText};
    pub use super::polymorphic::Place;
    pub use super::read::{deserialize, from_slice, read_model};
    pub use super::scalar::text;
    pub use super::slot::{
        Atom, Element, Entries, Exact, Item, Json, Lend, Object, ObjectField, ObjectList, Plain, Scalar, ScalarField, ScalarList,
    };
    pub use super::table::{cloned, copy_model, debug_model, same_model};
    pub use super::value_enum::{from_text, read_enum};
    pub use super::write::{to_value, write_model};
    pub use super::zone::{clock, zoned};
    pub use ::jiff::Zoned;
    pub use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
}

/// What the generated models and operations import. Not for users, who find everything at the root of the crate.
#[cfg(feature = "core")]
#[doc(hidden)]
pub mod prelude {
    pub use super::call::Call;
    pub use super::odata::{Array, Literal};
    pub use super::per_model::Boxed;
    pub use super::slot::{Field, Ref, Slot};
    pub use super::value_enum::EnumTable;
    pub use super::{
        Accepted, Access, Binary, Date, Decimal, Decode, Dictionary, Duration, Enum, Flags, Guid, Info, Meta, Model, OpenMap, Operation,
        Page, Permissions, Polymorphic, Property, RequestBody, Single, TimeOfDay, Timestamp, Value,
    };
    pub use ::bytes::Bytes;
    pub use ::http::Method;
    pub use std::fmt::Display;
}
