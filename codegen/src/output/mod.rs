//! Text on disk: writes what changed, deletes what is stale, refuses to touch what it did not write. Knows paths and text, nothing of Rust.
//!
//! The file [`LIST`] in the output folder lists the generator's files. Only a file on the list may be replaced or deleted; a
//! link never is. One run at a time has the [`Claim`] on a folder.

mod changes;
mod claim;
mod diff;
mod disk;
mod repairs;
mod scan;
#[cfg(test)]
mod tests;

pub use changes::{Changes, Files};
pub use claim::Claim;
pub use repairs::Repairs;
pub use scan::LIST;
