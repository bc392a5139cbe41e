//! Values of query options: conditions, literals, lists and expansions, whatever the API.
//!
//! Everything here can be printed, so it fits the methods that every operation has, such as [`with_filter`](super::Operation::with_filter). The
//! request percent-encodes it.
//!
//! ```
//! use codegen_runtime::odata::{Expand, field};
//! use codegen_runtime::{Operation, Raw, Timestamp};
//!
//! let since: Timestamp = "2026-11-28T00:00:00Z".parse()?;
//! // Or an operation such as `chat::List::me()`.
//! let chats = Raw::get("/me/chats")
//!     .with_filter(field("topic").starts_with("O'Neil").and(field("lastUpdatedDateTime").ge(since)))
//!     .with_expand([Expand::new("members").select(["id", "displayName"]).top(5)])
//!     .with_order_by(["lastUpdatedDateTime desc"]);
//! # let request = chats.into_request("https://example.com")?;
//! # assert!(request.uri().query().is_some_and(|query| query.starts_with("$filter=startswith")), "{}", request.uri());
//! # Ok::<(), Box<dyn std::error::Error>>(())
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
