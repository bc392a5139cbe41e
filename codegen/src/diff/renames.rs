//! Owns which of the old things is which of the new ones, and how types read after renames. It must not know what changed of a pair.

use crate::interface::Item;
use std::collections::{BTreeMap, BTreeSet};

/// Old and new things side by side.
pub(crate) struct Pairs<'a, T> {
    /// Of the same name.
    pub(crate) same: Vec<(&'a T, &'a T)>,
    /// Of another name, but otherwise known to be the same.
    pub(crate) renamed: Vec<(&'a T, &'a T)>,
    pub(crate) removed: Vec<&'a T>,
    pub(crate) added: Vec<&'a T>,
}

/// Pairs things by name, then the rest by any of the keys that they share, where a key is that of one old and one new thing.
pub(crate) fn pairs<'a, T, K: Ord>(old: &'a [T], new: &'a [T], name: impl Fn(&T) -> &str, keys: impl Fn(&'a T) -> Vec<K>) -> Pairs<'a, T> {
    let by_name: BTreeMap<&str, &T> = new.iter().map(|thing| (name(thing), thing)).collect();
    let known: BTreeSet<&str> = old.iter().map(&name).collect();
    let (mut same, mut removed) = (Vec::new(), Vec::new());
    for thing in old {
        match by_name.get(name(thing)) {
            Some(other) => same.push((thing, *other)),
            None => removed.push(thing),
        }
    }
    let mut added: Vec<&T> = new.iter().filter(|thing| !known.contains(name(thing))).collect();
    let mut renamed = Vec::new();
    let most = removed.iter().chain(&added).map(|thing| keys(thing).len()).max().unwrap_or_default();
    for at in 0..most {
        let unique = |things: &[&'a T]| {
            let mut found: BTreeMap<K, Option<usize>> = BTreeMap::new();
            for (index, thing) in things.iter().enumerate() {
                if let Some(key) = keys(thing).into_iter().nth(at) {
                    found.entry(key).and_modify(|index| *index = None).or_insert(Some(index));
                }
            }
            found
        };
        let (before, after) = (unique(&removed), unique(&added));
        let both = before.iter().filter_map(|(key, index)| Some(((*index)?, (*after.get(key)?)?)));
        let found: Vec<(usize, usize)> = both.collect();
        renamed.extend(found.iter().map(|&(before, after)| (removed[before], added[after])));
        let (gone, came): (BTreeSet<usize>, BTreeSet<usize>) = found.into_iter().unzip();
        removed = removed.into_iter().enumerate().filter(|(index, _)| !gone.contains(index)).map(|(_, thing)| thing).collect();
        added = added.into_iter().enumerate().filter(|(index, _)| !came.contains(index)).map(|(_, thing)| thing).collect();
    }
    Pairs { same, renamed, removed, added }
}

/// The new paths of renamed items.
pub(crate) struct Renames<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Renames<'a> {
    pub(crate) fn of(renamed: &[(&'a Item, &'a Item)]) -> Self {
        Self(renamed.iter().map(|(old, new)| (old.path.as_str(), new.path.as_str())).collect())
    }

    /// A type with the new paths in it, so that it differs from the new type only if more than a name has changed.
    pub(crate) fn applied(&self, ty: &str) -> String {
        let mut out = String::with_capacity(ty.len());
        let mut rest = ty;
        while !rest.is_empty() {
            let is_path = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':' | '#');
            let end = rest.find(|c| !is_path(c)).unwrap_or(rest.len());
            let (path, after) = rest.split_at(end);
            out.push_str(self.0.get(path).copied().unwrap_or(path));
            let other = after.find(is_path).unwrap_or(after.len());
            out.push_str(&after[..other]);
            rest = &after[other..];
        }
        out
    }
}
