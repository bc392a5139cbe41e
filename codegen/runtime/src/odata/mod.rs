//! Owns the values of query options: literals, conditions, lists, expansions. It must not know any one API, nor requests.
//!
//! Everything here can be printed, so it fits the methods that every operation has, such as [`with_filter`](super::Operation::with_filter). The
//! request percent-encodes it.
//!
//! ```text
//! use odata::{Expand, field};
//!
//! let chats = chat::List::me()
//!     .with_filter(field("topic").starts_with("O'Neil").and(field("lastUpdatedDateTime").ge(since)))
//!     .with_expand([Expand::new("members").select(["id", "displayName"]).top(5)])
//!     .with_order_by(["lastUpdatedDateTime desc"]);
//! ```

mod array;
mod expand;
mod filter;
mod list;
mod literal;

pub use array::Array;
pub use expand::Expand;
pub use filter::{Field, Filter, field, not};
pub use list::{List, list, phrase};
pub use literal::{Literal, Null, literal};
