//! Owns comparing what an operation needs to be allowed. It must not know other facts of it.

use crate::diff::change::Aspect;
use crate::interface::Item;

/// What changed, each with how it was and how it is.
pub(crate) fn permissions(old: &Item, new: &Item) -> Vec<(Aspect, Option<String>, Option<String>)> {
    let mut changes = Vec::new();
    for (key, before) in &old.permissions {
        // Without an entry the page says nothing, so that nothing is lost.
        let Some(after) = new.permissions.get(key) else { continue };
        if after.is_empty() && !before.is_empty() {
            changes.push((Aspect::PermissionTypeLost, Some(words(key)), None));
            continue;
        }
        let lost = before.iter().filter(|set| !after.iter().any(|other| covers(set, other)));
        changes.extend(lost.map(|set| (Aspect::PermissionLost, Some(named(key, set)), None)));
    }
    for (key, after) in &new.permissions {
        let before = old.permissions.get(key).map(Vec::as_slice).unwrap_or_default();
        let gained = after.iter().filter(|set| !before.iter().any(|other| covers(set, other)));
        changes.extend(gained.map(|set| (Aspect::PermissionGained, None, Some(named(key, set)))));
    }
    changes
}

/// Whether an app that has `set` is allowed by `other`.
fn covers(set: &[String], other: &[String]) -> bool {
    other.iter().all(|scope| set.contains(scope))
}

/// `Chat.Read` and `User.Read` (application).
fn named(key: &str, set: &[String]) -> String {
    let scopes: Vec<String> = set.iter().map(|scope| format!("`{scope}`")).collect();
    format!("{} ({})", scopes.join(" and "), words(key))
}

/// `delegatedWork` as words.
fn words(key: &str) -> String {
    let split =
        |text: String, c: char| if c.is_ascii_uppercase() { format!("{text} {}", c.to_ascii_lowercase()) } else { format!("{text}{c}") };
    key.chars().fold(String::new(), split)
}
