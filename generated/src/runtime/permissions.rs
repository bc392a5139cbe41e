// @generated: a copy of `codegen/runtime/permissions.rs`. Do not edit.

//! Owns what is known of an operation beyond its request: its page, its paths and the permissions it needs.
//! It must not know how permissions are granted.

/// What the pages say about an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Info {
    /// The name of the operation in this crate, such as `chat::PostPinnedMessages`.
    pub name: &'static str,
    /// The title of its page.
    pub title: &'static str,
    /// The file of its page.
    pub page: &'static str,
    /// The method.
    pub method: &'static str,
    /// The templates of its path, one for each form.
    pub paths: &'static [&'static str],
    /// What it needs; several if it depends on how it is used.
    pub permissions: &'static [Permissions],
}

/// The permissions that an operation needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permissions {
    /// In which case they are needed; empty if always.
    pub when: &'static str,
    /// For a signed-in user with a work or school account.
    pub delegated_work: Access,
    /// For a signed-in user with a personal account.
    pub delegated_personal: Access,
    /// For an application without a user.
    pub application: Access,
}

/// Which permissions give access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Access {
    /// Any of these does, the least privileged first: `Chat.Read, Chat.ReadWrite`. What is needed together is joined:
    /// `Chat.Read.All + User.Read.All`. [`ways`](Self::ways) takes the text apart.
    // One text, as lists in lists are a twentieth of what the compiler needs for a crate of 2,000 operations.
    AnyOf(&'static str),
    /// There is no access for this kind of account.
    NotSupported,
    /// The page does not say.
    Unknown,
}

impl Access {
    /// The ways to get access, the least privileged first; the permissions of one way are needed together. None if there is no access,
    /// or none that is known.
    pub fn ways(self) -> Vec<Vec<&'static str>> {
        match self {
            Self::AnyOf(ways) if !ways.is_empty() => ways.split(", ").map(|way| way.split(" + ").collect()).collect(),
            _ => Vec::new(),
        }
    }
}

/// Who calls the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Account {
    /// A signed-in user with a work or school account.
    DelegatedWork,
    /// A signed-in user with a personal account.
    DelegatedPersonal,
    /// An application without a user.
    Application,
}

impl Permissions {
    /// The permissions for this kind of account.
    pub const fn access(&self, account: Account) -> Access {
        match account {
            Account::DelegatedWork => self.delegated_work,
            Account::DelegatedPersonal => self.delegated_personal,
            Account::Application => self.application,
        }
    }
}
