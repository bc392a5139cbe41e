//! Owns changes as JSON. It must not know how they are found.

use crate::diff::change::{Change, Level};
use serde_json::{Map, Value, json};

/// The version of the form; it grows with a change that a reader has to know of.
const VERSION: u64 = 1;

/// How many changes of each level there are, and all changes.
pub fn json(changes: &[Change]) -> Value {
    let count = |level: Level| changes.iter().filter(|change| change.level() == level).count();
    let counts: Map<String, Value> = Level::ALL.into_iter().map(|level| (level.word().to_owned(), count(level).into())).collect();
    json!({ "version": VERSION, "counts": counts, "changes": changes.iter().map(change).collect::<Vec<_>>() })
}

fn change(change: &Change) -> Value {
    json!({
        "level": change.level().word(), "change": change.aspect.name(), "what": change.what, "path": change.path, "page": change.page,
        "old": change.old, "new": change.new, "message": change.message(),
    })
}
