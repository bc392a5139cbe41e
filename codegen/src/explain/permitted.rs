//! Owns the permissions of an operation: a line for each table. Knows no operation.

use crate::api::{Access, PermissionSet};

/// A table: `work Chat.Read, Chat.ReadWrite; personal -; application ?`, after the words that say when it applies.
///
/// `-` says that the permission type cannot call the operation, `?` that the page does not say; `+` joins what is needed together.
pub(crate) fn permitted(set: &PermissionSet) -> String {
    let types = [("work", &set.delegated_work), ("personal", &set.delegated_personal), ("application", &set.application)];
    let types = types.map(|(name, access)| format!("{name} {}", described(access))).join("; ");
    if set.when.is_empty() { types } else { format!("{}: {types}", set.when) }
}

fn described(access: &Access) -> String {
    match access {
        Access::Unknown => "?".to_owned(),
        Access::NotSupported => "-".to_owned(),
        Access::AnyOf(any) => any.iter().map(|all| all.join("+")).collect::<Vec<_>>().join(", "),
    }
}
