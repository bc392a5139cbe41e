//! Owns what an operation needs to be allowed. It must not know which operation.

use crate::standards::permission::Access;

/// A permission table, least privileged first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PermissionSet {
    /// When it applies; empty for the only one.
    pub when: String,
    /// Delegated, work or school account.
    pub delegated_work: Access,
    /// Delegated, personal account.
    pub delegated_personal: Access,
    /// Application.
    pub application: Access,
}
