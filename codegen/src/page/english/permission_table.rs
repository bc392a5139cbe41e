//! Owns the words of permission tables: labels of permission types, headers of columns. It must not know what stands in the other cells.

use crate::standards::permission::PermissionType;

/// The permission type that a label names: `Delegated (work or school account)`.
pub(crate) fn permission_type(label: &str) -> Option<PermissionType> {
    let first = label.split(|c: char| !c.is_alphanumeric()).next()?;
    if first.eq_ignore_ascii_case("application") {
        return Some(PermissionType::Application);
    }
    let is_personal = || label.to_lowercase().contains("personal");
    let delegated = || if is_personal() { PermissionType::DelegatedPersonal } else { PermissionType::DelegatedWork };
    first.eq_ignore_ascii_case("delegated").then(delegated)
}

/// Whether the header of a column names a privilege: `Least privileged permissions`, and not `from least to most privileged`.
pub(crate) fn is_of_privilege(header: &str) -> bool {
    let lower = header.to_lowercase();
    lower.contains("privileged") && !lower.contains(" to ")
}

/// Whether the header of a column says that the most privileged comes first.
pub(crate) fn is_most_first(header: &str) -> bool {
    header.to_lowercase().contains("most to least")
}
