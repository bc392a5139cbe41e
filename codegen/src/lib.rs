//! Turns API reference pages into a typed Rust client.
//!
//! Data flows one way, a folder a stage: [`source`] finds the pages, [`page`] parses each alone, [`resolve`] joins them into the
//! [`api`], [`emit`] prints that as Rust, [`output`] puts the text on disk; [`pipeline`] calls them in order. [`diag`] and [`prose`] are the two
//! vocabularies that all share.
//!
//! In a build script, [`BuildScript`] is all that is needed.

pub mod api;
mod build_script;
pub mod diag;
pub mod emit;
pub mod explain;
pub mod output;
pub mod page;
pub mod pipeline;
pub mod prose;
pub mod resolve;
pub mod source;
pub mod span;
pub(crate) mod standards;

pub use build_script::BuildScript;
