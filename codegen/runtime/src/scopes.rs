//! Owns the choice of permissions for many operations. It must not know operations, nor how permissions are granted.

use super::permissions::{Info, PermissionType};
use super::smallest_set::smallest;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The permissions that an application has to ask for to use these operations: the least privileged one of each, or none where another
/// permission in the set is enough. If an operation needs different permissions in different cases, they cover every case in which it works.
///
/// There may be a smaller set of more privileged permissions: see [`required_scopes`].
///
/// # Errors
/// If no permission is known to be enough for an operation.
pub fn scopes(operations: &[Info], account: PermissionType) -> Result<BTreeSet<&'static str>, NoAccess> {
    let mut needs = needs(operations, account)?;
    let mut chosen = BTreeSet::new();
    // Those without a choice come first: their permissions may be enough for the others.
    needs.sort_by_key(Vec::len);
    for need in needs {
        if !need.iter().any(|together| together.iter().all(|scope| chosen.contains(scope))) {
            chosen.extend(need.into_iter().next().into_iter().flatten());
        }
    }
    Ok(chosen)
}

/// A smallest set of permissions with which all of these operations work, the least privileged first. If there are several such sets, it is
/// one whose permissions are nearest to the front of the lists.
///
/// ```
/// use codegen_runtime::{Info, PermissionType, required_scopes};
///
/// // In a program: `chat::Get::INFO` and so on.
/// const GET: Info = Info::new("chat::Get\n\n\nGET\n/chats/{id}\n\tChat.ReadBasic, Chat.Read\t-\t");
/// const LIST: Info = Info::new("chat::ListMessages\n\n\nGET\n/chats/{id}/messages\n\tChat.Read, Chat.ReadWrite\t-\t");
/// let scopes = required_scopes([GET, LIST], PermissionType::DelegatedWork)?;
/// assert_eq!(scopes, ["Chat.Read"]);
/// # Ok::<(), codegen_runtime::NoAccess>(())
/// ```
///
/// The search is exact. If it takes more than 20,000 steps, it ends with the best set found so far; some thousand operations of a real API
/// need fewer steps. Fewer permissions may mean more privileges: [`scopes`] takes the least privileged permission of each operation.
///
/// # Errors
/// If no permission is known to be enough for an operation.
pub fn required_scopes(operations: impl IntoIterator<Item = Info>, account: PermissionType) -> Result<Vec<&'static str>, NoAccess> {
    smallest_scopes(&operations.into_iter().collect::<Vec<_>>(), account)
}

/// Operations that do not work with a permission type, as far as their pages say.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NoAccess {
    /// The permission type.
    pub account: PermissionType,
    /// The operations. Their [`permissions`](Info::permissions) distinguish [not supported](super::Access::NotSupported) and
    /// [unknown](super::Access::Unknown).
    pub operations: Vec<Info>,
}

impl fmt::Display for NoAccess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whom = match self.account {
            PermissionType::DelegatedWork => "a user with a work or school account",
            PermissionType::DelegatedPersonal => "a user with a personal account",
            PermissionType::Application => "an application without a user",
        };
        write!(f, "no permission is known that lets {whom} use ")?;
        for (index, operation) in self.operations.iter().enumerate() {
            write!(f, "{}{}", if index > 0 { ", " } else { "" }, operation.name())?;
        }
        Ok(())
    }
}

impl std::error::Error for NoAccess {}

/// One case of an operation: any of these ways is enough.
type Need = Vec<Vec<&'static str>>;

fn needs(operations: &[Info], account: PermissionType) -> Result<Vec<Need>, NoAccess> {
    let mut needs: Vec<Need> = Vec::new();
    let mut without = Vec::new();
    for operation in operations {
        let before = needs.len();
        for permissions in operation.permissions() {
            let ways = permissions.access(account).ways();
            // It may work in other cases.
            if !ways.is_empty() {
                needs.push(ways);
            }
        }
        if needs.len() == before && !without.contains(operation) {
            without.push(*operation);
        }
    }
    if without.is_empty() { Ok(needs) } else { Err(NoAccess { account, operations: without }) }
}

fn smallest_scopes(operations: &[Info], account: PermissionType) -> Result<Vec<&'static str>, NoAccess> {
    let needs = needs(operations, account)?;
    let ranks = ranks(&needs);
    let names: Vec<&str> = ranks.keys().copied().collect();
    let costs: Vec<usize> = ranks.values().copied().collect();
    let index = |scope: &&str| names.binary_search(scope).unwrap_or_default();
    let once = |way: &Vec<&str>| way.iter().map(index).collect::<BTreeSet<_>>().into_iter().collect();
    let ways = |need: &Need| need.iter().map(once).collect();
    let mut scopes: Vec<&str> = smallest(needs.iter().map(ways).collect(), &costs).into_iter().map(|scope| names[scope]).collect();
    scopes.sort_by_key(|scope| (ranks.get(scope), *scope));
    Ok(scopes)
}

/// How far back each permission is in the lists: the further, the more privileged.
fn ranks(needs: &[Need]) -> BTreeMap<&'static str, usize> {
    let mut ranks = BTreeMap::new();
    for need in needs {
        for (at, way) in need.iter().enumerate() {
            for scope in way {
                let rank = ranks.entry(*scope).or_insert(at);
                *rank = (*rank).max(at);
            }
        }
    }
    ranks
}
