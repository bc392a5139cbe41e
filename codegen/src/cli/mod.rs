//! The command: what is asked for, one file for each subcommand, and what is printed. Knows no page and no Rust.

pub(crate) mod arguments;
pub(crate) mod check;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod generate;
pub(crate) mod levels;
#[cfg(feature = "lsp")]
pub(crate) mod lsp;
pub(crate) mod new;
pub(crate) mod progress;
pub(crate) mod report;
mod runtime;
pub(crate) mod version;
#[cfg(feature = "watch")]
mod watch;
