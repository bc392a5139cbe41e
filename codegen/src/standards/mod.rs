//! Owns the facts that others define, each stated once: file names, HTTP, OData, Rust, words of names. It must not know pages and APIs.

pub(crate) mod file_name;
pub(crate) mod file_path;
pub(crate) mod http;
pub(crate) mod name;
pub(crate) mod nearest;
pub(crate) mod odata;
pub(crate) mod permission;
pub(crate) mod query_options;
pub(crate) mod rust;
pub(crate) mod slips;
pub(crate) mod unseen;
pub(crate) mod url;
pub(crate) mod words;
