//! Owns the permission types of the identity platform: on whose behalf a client calls. It must not know scopes and pages.

/// On whose behalf a client calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum PermissionType {
    /// On behalf of a person with a work or school account.
    DelegatedWork,
    /// On behalf of a person with a personal account.
    DelegatedPersonal,
    /// Without a person.
    Application,
}

impl PermissionType {
    /// All, in the order of the rows of a permission table.
    pub(crate) const ALL: [Self; 3] = [Self::DelegatedWork, Self::DelegatedPersonal, Self::Application];

    /// The label of its row in a permission table.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::DelegatedWork => "Delegated (work or school account)",
            Self::DelegatedPersonal => "Delegated (personal Microsoft account)",
            Self::Application => "Application",
        }
    }

    /// What docs call it.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::DelegatedWork => "Delegated (work or school account)",
            Self::DelegatedPersonal => "Delegated (personal account)",
            Self::Application => "Application",
        }
    }

    /// Its key in JSON.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::DelegatedWork => "delegatedWork",
            Self::DelegatedPersonal => "delegatedPersonal",
            Self::Application => "application",
        }
    }

    /// A word for it.
    pub(crate) fn short(self) -> &'static str {
        match self {
            Self::DelegatedWork => "work",
            Self::DelegatedPersonal => "personal",
            Self::Application => "application",
        }
    }
}

/// What a call needs for one permission type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// Nothing is known: the page has no row for it, or the row cannot be read.
    #[default]
    Unknown,
    /// This permission type cannot call the operation.
    NotSupported,
    /// Any one of these suffices, least privileged first; an inner list of several means all of them together.
    AnyOf(Vec<Vec<String>>),
}
