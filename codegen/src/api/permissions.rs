//! Owns what an operation needs to be allowed. It must not know which operation.

use crate::standards::permission::{Access, PermissionType};

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

impl PermissionSet {
    /// What each permission type needs.
    pub(crate) fn by_type(&self) -> [(PermissionType, &Access); 3] {
        [
            (PermissionType::DelegatedWork, &self.delegated_work),
            (PermissionType::DelegatedPersonal, &self.delegated_personal),
            (PermissionType::Application, &self.application),
        ]
    }
}
