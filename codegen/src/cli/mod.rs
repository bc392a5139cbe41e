//! The command: what is asked for, one file for each subcommand, and what is printed. Knows no page and no Rust.

pub(crate) mod arguments;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod generate;
pub(crate) mod progress;
pub(crate) mod report;
pub(crate) mod version;
