//! Owns what is known of an operation beyond its request: its page, its paths, what is required and its permissions. It must not know how permissions are
//! granted.

use super::required::Required;
use std::fmt;

/// What the pages say about an operation.
///
/// It is one text, which is read where it is asked for: a struct of lists for each operation takes a twentieth of the time to compile a
/// crate of 2,000 operations.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Info(&'static str);

impl Info {
    /// What these lines say: the name, the title and the file of the page, the method, the templates of the path with tabs between them, and
    /// a line for each case of the permissions. The line of the method names what is required, each after a tab: `header If-Match`,
    /// `query period`, `property displayName`. A line of permissions has four parts with tabs between them: the case, and for each permission
    /// type the permissions as in [`Access::AnyOf`], `-` if it is not supported, or nothing if that is not known. What is not known at the
    /// end can be left out: `chat::Get\n\n\nGET\n/chats/{id}`.
    pub const fn new(lines: &'static str) -> Self {
        Self(lines)
    }

    /// The name of the operation in this crate, such as `chat::PostPinnedMessages`.
    pub fn name(self) -> &'static str {
        self.line(0)
    }

    /// The title of its page.
    pub fn title(self) -> &'static str {
        self.line(1)
    }

    /// The file of its page.
    pub fn page(self) -> &'static str {
        self.line(2)
    }

    /// The method.
    pub fn method(self) -> &'static str {
        self.line(3).split('\t').next().unwrap_or_default()
    }

    /// What the request must have besides the arguments of the constructor, as the page says. A request without it is not sent.
    pub fn required(self) -> impl Iterator<Item = Required> {
        self.line(3).split('\t').skip(1).filter_map(Required::of_text)
    }

    /// The templates of its path, one for each form.
    pub fn paths(self) -> impl Iterator<Item = &'static str> {
        self.line(4).split('\t').filter(|path| !path.is_empty())
    }

    /// The permissions that it needs; several if they depend on its use.
    pub fn permissions(self) -> impl Iterator<Item = Permissions> {
        self.0.split('\n').skip(5).map(Permissions::of_line)
    }

    fn line(self, at: usize) -> &'static str {
        self.0.split('\n').nth(at).unwrap_or_default()
    }
}

impl fmt::Debug for Info {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Info")
            .field("name", &self.name())
            .field("title", &self.title())
            .field("page", &self.page())
            .field("method", &self.method())
            .field("required", &self.required().collect::<Vec<_>>())
            .field("paths", &self.paths().collect::<Vec<_>>())
            .field("permissions", &self.permissions().collect::<Vec<_>>())
            .finish()
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
    AnyOf(&'static str),
    /// There is no access with this permission type.
    NotSupported,
    /// The page does not say.
    Unknown,
}

impl Access {
    /// What a line of [`Info`] says of a permission type.
    fn of_text(text: &'static str) -> Self {
        match text {
            "" => Self::Unknown,
            "-" => Self::NotSupported,
            ways => Self::AnyOf(ways),
        }
    }

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
    /// What a line of [`Info`] says.
    fn of_line(line: &'static str) -> Self {
        let mut parts = line.split('\t');
        let mut next = || parts.next().unwrap_or_default();
        let when = next();
        let [delegated_work, delegated_personal, application] = [next(), next(), next()].map(Access::of_text);
        Self { when, delegated_work, delegated_personal, application }
    }

    /// The permissions of this permission type.
    pub const fn access(&self, account: PermissionType) -> Access {
        match account {
            PermissionType::DelegatedWork => self.delegated_work,
            PermissionType::DelegatedPersonal => self.delegated_personal,
            PermissionType::Application => self.application,
        }
    }
}
