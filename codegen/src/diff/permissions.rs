//! Owns comparing what an operation needs to be allowed. It must not know other facts of it.

use crate::diff::change::Aspect;
use crate::emit::markdown::{code, escape};
use crate::interface::Item;
use std::collections::BTreeMap;

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
        let allowed = Sets::of(after);
        let lost = before.iter().filter(|set| !allowed.has_part_of(set));
        changes.extend(lost.map(|set| (Aspect::PermissionLost, Some(named(key, set)), None)));
    }
    for (key, after) in &new.permissions {
        let before = old.permissions.get(key).map(Vec::as_slice).unwrap_or_default();
        let allowed = Sets::of(before);
        let gained = after.iter().filter(|set| !allowed.has_part_of(set));
        changes.extend(gained.map(|set| (Aspect::PermissionGained, None, Some(named(key, set)))));
    }
    changes
}

/// Sets of scopes, each of which suffices, by the rarest of its scopes.
struct Sets<'s>(BTreeMap<Option<&'s str>, Vec<&'s [String]>>);

impl<'s> Sets<'s> {
    fn of(sets: &'s [Vec<String>]) -> Self {
        let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
        sets.iter().flatten().for_each(|scope| *uses.entry(scope).or_default() += 1);
        let mut found = Self(BTreeMap::new());
        for set in sets {
            let rarest = set.iter().map(String::as_str).min_by_key(|scope| uses.get(scope));
            found.0.entry(rarest).or_default().push(set);
        }
        found
    }

    /// Whether an app that has `scopes` is allowed by one of the sets.
    fn has_part_of(&self, scopes: &[String]) -> bool {
        let keys = std::iter::once(None).chain(scopes.iter().map(|scope| Some(scope.as_str())));
        let mut sets = keys.filter_map(|key| self.0.get(&key)).flatten();
        sets.any(|set| set.iter().all(|scope| scopes.contains(scope)))
    }
}

/// `Chat.Read` and `User.Read` (application).
fn named(key: &str, set: &[String]) -> String {
    let scopes: Vec<String> = set.iter().map(|scope| code(scope)).collect();
    format!("{} ({})", scopes.join(" and "), words(key))
}

/// `delegatedWork` as words.
fn words(key: &str) -> String {
    let split =
        |text: String, c: char| if c.is_ascii_uppercase() { format!("{text} {}", c.to_ascii_lowercase()) } else { format!("{text}{c}") };
    escape(&key.chars().fold(String::new(), split), false)
}
