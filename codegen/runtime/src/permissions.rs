//! Owns what is known of an operation beyond its request: its page, its paths and its permissions. It must not know how permissions are
//! granted.

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
    /// The permissions that it needs; several if they depend on its use.
    pub permissions: &'static [Permissions],
}

impl Info {
    /// What is known of an operation that no page documents: the name that traces show, and the method.
    pub const fn undocumented(name: &'static str, method: &'static str) -> Self {
        Self { name, title: "", page: "", method, paths: &[], permissions: &[] }
    }
}

/// The permissions that an operation needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permissions {
    /// The case in which they are needed; empty if always.
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
    /// Any of these is enough, the least privileged first: `Chat.Read, Chat.ReadWrite`. Permissions that are needed together are joined:
    /// `Chat.Read.All + User.Read.All`. [`ways`](Self::ways) splits the text.
    // One text: nested lists take a twentieth of the time to compile a crate of 2,000 operations.
    AnyOf(&'static str),
    /// There is no access with this permission type.
    NotSupported,
    /// The page does not say.
    Unknown,
}

impl Access {
    /// The ways to get access, the least privileged first; the permissions of one way are needed together. Empty if there is no access or none
    /// is known.
    pub fn ways(self) -> Vec<Vec<&'static str>> {
        match self {
            Self::AnyOf(ways) if !ways.is_empty() => ways.split(", ").map(|way| way.split(" + ").collect()).collect(),
            _ => Vec::new(),
        }
    }
}

/// The permission type: who calls the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PermissionType {
    /// A signed-in user with a work or school account.
    DelegatedWork,
    /// A signed-in user with a personal account.
    DelegatedPersonal,
    /// An application without a user.
    Application,
}

impl Permissions {
    /// The permissions of this permission type.
    pub const fn access(&self, account: PermissionType) -> Access {
        match account {
            PermissionType::DelegatedWork => self.delegated_work,
            PermissionType::DelegatedPersonal => self.delegated_personal,
            PermissionType::Application => self.application,
        }
    }
}
