//! Text on disk: writes what changed, deletes what is stale, refuses to touch what it did not write. Knows paths and text, nothing of Rust.
//!
//! The generator's files are listed in [`LIST`] beside them. A file that is on the list, and only such a file, may be replaced or deleted.

mod changes;
mod diff;
mod scan;
#[cfg(test)]
mod tests;

pub use changes::{Changes, Files};
pub use scan::LIST;
