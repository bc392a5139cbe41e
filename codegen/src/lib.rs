//! Turns API reference pages into a typed Rust client.
//!
//! Data flows one way, a folder a stage: [`source`] finds the pages, [`page`] parses each alone, [`resolve`] joins them into the
//! [`api`], [`emit`] prints that as Rust, [`output`] puts the text on disk. [`diag`] and [`prose`] are the two vocabularies all share.

pub mod api;
pub mod diag;
pub mod emit;
pub mod page;
pub mod prose;
pub mod source;
