//! Owns the choice of permissions for many operations. It must not know operations, nor how permissions are granted.

use super::permissions::{Account, Info};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// How many steps the search for a smallest set takes at most. Some hundred operations need some hundred steps.
const MOST_STEPS: u32 = 20_000;

/// The permissions an application has to ask for to use these operations: of each the least privileged, none where another one
/// that is asked for anyway does. Where an operation needs different ones in different cases, those of every case in which it works at all.
///
/// There may be a smaller set of permissions that each give access to more, see [`required_scopes`].
///
/// # Errors
/// If there are operations for which no permission is known to do.
pub fn scopes(operations: &[Info], account: Account) -> Result<BTreeSet<&'static str>, NoAccess> {
    let needs = needs(operations, account)?;
    let mut chosen = BTreeSet::new();
    for need in in_order_of_choice(&needs) {
        if !need.ways.iter().any(|together| together.iter().all(|scope| chosen.contains(scope))) {
            chosen.extend(need.ways[0].iter().copied());
        }
    }
    Ok(chosen)
}

/// A smallest set of permissions with which all of these operations work, the least privileged first. Where there are several such
/// sets, it is one whose permissions are nearest to the front of the lists.
///
/// ```text
/// let scopes = required_scopes([chat::Get::INFO, chat::ListMessages::INFO], Account::DelegatedWork)?;
/// ```
///
/// The search is exact, but given up after 20,000 steps with the best set that was found by then, which is no
/// larger than the one of [`scopes`]. Fewer permissions may mean more privileges: `scopes` takes the least privileged of each operation.
///
/// # Errors
/// If there are operations for which no permission is known to do.
pub fn required_scopes(operations: impl IntoIterator<Item = Info>, account: Account) -> Result<Vec<&'static str>, NoAccess> {
    smallest(&operations.into_iter().collect::<Vec<_>>(), account)
}

/// Operations that cannot work with this kind of account, as far as their pages say.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NoAccess {
    /// Who was to call the API.
    pub account: Account,
    /// The operations. Their [`permissions`](Info::permissions) tell
    /// [`Access::NotSupported`](super::Access::NotSupported) and [`Access::Unknown`](super::Access::Unknown) apart.
    pub operations: Vec<Info>,
}

impl fmt::Display for NoAccess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whom = match self.account {
            Account::DelegatedWork => "a user with a work or school account",
            Account::DelegatedPersonal => "a user with a personal account",
            Account::Application => "an application without a user",
        };
        write!(f, "no permission is known that lets {whom} use ")?;
        for (index, operation) in self.operations.iter().enumerate() {
            write!(f, "{}{}", if index > 0 { ", " } else { "" }, operation.name)?;
        }
        Ok(())
    }
}

impl std::error::Error for NoAccess {}

type Way = Vec<&'static str>;

/// One case of an operation: any of these ways does.
#[derive(PartialEq, Eq)]
struct Need {
    ways: Vec<Way>,
}

fn needs(operations: &[Info], account: Account) -> Result<Vec<Need>, NoAccess> {
    let mut needs: Vec<Need> = Vec::new();
    let mut without = Vec::new();
    for operation in operations {
        let before = needs.len();
        for permissions in operation.permissions {
            let ways = permissions.access(account).ways();
            // Where it does not work in this case, it may in others.
            if !ways.is_empty() {
                needs.push(Need { ways });
            }
        }
        if needs.len() == before && !without.contains(operation) {
            without.push(*operation);
        }
    }
    if without.is_empty() { Ok(needs) } else { Err(NoAccess { account, operations: without }) }
}

/// Those without a choice come first: what they need may do for the others.
fn in_order_of_choice(needs: &[Need]) -> Vec<&Need> {
    let mut ordered: Vec<_> = needs.iter().collect();
    ordered.sort_by_key(|need| need.ways.len());
    ordered
}

fn smallest(operations: &[Info], account: Account) -> Result<Vec<&'static str>, NoAccess> {
    let all = needs(operations, account)?;
    let mut distinct: Vec<&Need> = Vec::new();
    for need in in_order_of_choice(&all) {
        if !distinct.contains(&need) {
            distinct.push(need);
        }
    }
    let ranks = ranks(&distinct);
    let greedy = Found::new(&scopes(operations, account)?, &ranks);
    let mut search = Search { needs: &distinct, ranks: &ranks, best: greedy, steps: 0 };
    search.go(&mut BTreeSet::new());
    let mut scopes: Vec<_> = search.best.scopes.into_iter().collect();
    scopes.sort_by_key(|scope| (ranks.get(scope), *scope));
    Ok(scopes)
}

/// How far back in the lists each permission is: the further, the more privileged.
type Ranks = BTreeMap<&'static str, usize>;

fn ranks(needs: &[&Need]) -> Ranks {
    let mut ranks = Ranks::new();
    for need in needs {
        for (at, way) in need.ways.iter().enumerate() {
            for scope in way {
                let rank = ranks.entry(*scope).or_insert(at);
                *rank = (*rank).max(at);
            }
        }
    }
    ranks
}

/// A set that does, with what it is compared by: its size, then its privileges, then its names.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    size: usize,
    privileges: usize,
    scopes: BTreeSet<&'static str>,
}

impl Found {
    fn new(scopes: &BTreeSet<&'static str>, ranks: &Ranks) -> Self {
        let privileges = scopes.iter().filter_map(|scope| ranks.get(scope)).sum();
        Self { size: scopes.len(), privileges, scopes: scopes.clone() }
    }
}

fn has_all(scopes: &BTreeSet<&'static str>, way: &Way) -> bool {
    way.iter().all(|scope| scopes.contains(scope))
}

/// Branch and bound: takes a need that is not met, and tries its ways in turn.
struct Search<'a> {
    needs: &'a [&'a Need],
    ranks: &'a Ranks,
    best: Found,
    steps: u32,
}

impl Search<'_> {
    fn go(&mut self, chosen: &mut BTreeSet<&'static str>) {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return;
        }
        let open: Vec<&Need> = self.needs.iter().filter(|need| !need.ways.iter().any(|way| has_all(chosen, way))).copied().collect();
        let Some(next) = open.first() else {
            let found = Found::new(chosen, self.ranks);
            if found < self.best {
                self.best = found;
            }
            return;
        };
        if chosen.len() + at_least(&open, chosen) > self.best.size {
            return;
        }
        for way in &next.ways {
            let new: Vec<_> = way.iter().copied().filter(|scope| chosen.insert(scope)).collect();
            self.go(chosen);
            for scope in new {
                chosen.remove(scope);
            }
        }
    }
}

/// How many more permissions are needed at least: needs that share none of theirs need one each, or as many as their shortest way.
fn at_least(open: &[&Need], chosen: &BTreeSet<&'static str>) -> usize {
    let mut touched: BTreeSet<&str> = BTreeSet::new();
    let mut least = 0;
    for need in open {
        let missing = || need.ways.iter().flat_map(|way| way.iter()).filter(|scope| !chosen.contains(*scope));
        if missing().all(|scope| !touched.contains(scope)) {
            least += need.ways.iter().map(|way| way.iter().filter(|scope| !chosen.contains(*scope)).count()).min().unwrap_or(0);
            touched.extend(missing());
        }
    }
    least
}
