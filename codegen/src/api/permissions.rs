//! Owns what an operation needs to be allowed. It must not know which operation.

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

/// What one permission type needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// The page does not say.
    #[default]
    Unknown,
    /// It cannot call the operation.
    NotSupported,
    /// Any one of these; an inner list means all of them together.
    AnyOf(Vec<Vec<String>>),
}
