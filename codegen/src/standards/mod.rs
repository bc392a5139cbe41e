//! Facts that others have laid down, each stated once: HTTP, OData, Rust, words of names. Knows no page and no API.

pub(crate) mod http;
pub(crate) mod name;
pub(crate) mod odata;
pub(crate) mod permission;
pub(crate) mod query_options;
pub(crate) mod rust;
pub(crate) mod url;
pub(crate) mod words;
