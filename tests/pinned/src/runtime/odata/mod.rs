// @generated: a copy of `codegen/runtime/odata/mod.rs`. Do not edit.

//! Owns the language of query options: literals, conditions, lists, expansions. It must not know any one API, nor requests.
//!
//! Everything here is text in the end, so it fits the setters of operations (`filter`, `expand`, …) as well as the methods that
//! every operation has ([`with_filter`](super::Operation::with_filter), …). What is put into an URL is percent-encoded there.
//!
//! ```text
//! use odata::{Expand, field};
//!
//! let chats = chat::List::me()
//!     .with_filter(field("topic").starts_with("O'Neil").and(field("lastUpdatedDateTime").ge(since)))
//!     .with_expand([Expand::new("members").select(["id", "displayName"]).top(5)])
//!     .with_order_by(["lastUpdatedDateTime desc"]);
//! ```

mod expand;
mod filter;
mod list;
mod literal;

pub use expand::Expand;
pub use filter::{Field, Filter, field, not};
pub use list::{List, list, phrase};
pub use literal::{Literal, Null, literal};
