//! Turns API reference pages into a typed Rust client.
//!
//! Data flows one way, and each stage has a folder: [`source`] finds the pages, [`page`] parses each alone, [`resolve`] joins them into the
//! [`api`], [`emit`] prints that as Rust, [`output`] puts the text on disk; [`pipeline`] calls them in order. All stages share [`diag`] and
//! [`prose`].
//!
//! In a build script, [`BuildScript`] is all that is needed.

#![forbid(unsafe_code)]

pub mod api;
mod build_script;
pub mod diag;
pub mod diff;
pub mod emit;
pub mod explain;
pub mod interface;
pub mod lint;
pub mod openapi;
pub mod output;
pub mod page;
pub mod pipeline;
pub mod prose;
pub mod report;
pub mod resolve;
pub mod skeleton;
pub mod source;
pub mod span;
pub(crate) mod standards;

pub use build_script::BuildScript;
pub use standards::file_path::relative_path;
