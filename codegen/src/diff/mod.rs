//! Owns what changed from one version of a client to the next, for the people who use it. It must not know where the two versions come from.

mod change;
mod compiled;
mod items;
mod json;
mod known;
mod markdown;
mod members;
mod permissions;
mod renames;
#[cfg(test)]
mod tests;
mod types;

pub use change::{Aspect, Change, Level};
pub use json::json;
pub use markdown::markdown;

use crate::interface::Interface;

/// All changes: breaking ones first, then by path.
pub fn diff(old: &Interface, new: &Interface) -> Vec<Change> {
    let mut changes = items::features(old, new);
    changes.extend(items::items(old, new));
    changes.sort_by(|a, b| (a.level(), &a.path, a.aspect, &a.old).cmp(&(b.level(), &b.path, b.aspect, &b.old)));
    changes
}
