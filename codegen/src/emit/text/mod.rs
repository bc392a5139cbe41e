//! Text of all kinds: code, markdown, Rust paths, docs. Knows how things are spelled, not which file they are for.

pub(crate) mod code;
pub(crate) mod condition;
pub(crate) mod docs;
pub(crate) mod layout;
pub(crate) mod markdown;
pub(crate) mod names;
pub(crate) mod permissions;
pub(crate) mod reference;
pub(crate) mod source;
pub(crate) mod takes;
pub(crate) mod toml;
