//! The command line: what is asked for, and what is printed. Knows no page and no Rust.

pub(crate) mod arguments;
pub(crate) mod report;
