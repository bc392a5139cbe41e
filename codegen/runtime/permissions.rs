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
    /// Any of these does, the least privileged first. Permissions in one inner list are needed together.
    AnyOf(&'static [&'static [&'static str]]),
    /// There is no access for this kind of account.
    NotSupported,
    /// The page does not say.
    Unknown,
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
