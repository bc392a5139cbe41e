//! Owns comparing features and items. It must not know what is in an item.

use crate::diff::change::{Aspect, Change};
use crate::diff::compiled::compiled;
use crate::diff::known;
use crate::diff::known::Known;
use crate::diff::members;
use crate::diff::permissions;
use crate::diff::renames::{Renames, pairs};
use crate::emit::markdown::code;
use crate::interface::{Interface, Item, ItemKind};

/// The features that are gone, and the new ones.
pub(crate) fn features(old: &Interface, new: &Interface) -> Vec<Change> {
    let change = |aspect, name: &String| Change { aspect, what: "feature", path: name.clone(), page: String::new(), old: None, new: None };
    let (before, now) = (known::features(old), known::features(new));
    let gone = old.features.iter().filter(|name| !now.contains(name.as_str())).map(|name| change(Aspect::Removed, name));
    let added = new.features.iter().filter(|name| !before.contains(name.as_str())).map(|name| change(Aspect::Added, name));
    gone.chain(added).collect()
}

/// What changed of all items.
pub(crate) fn items(old: &Interface, new: &Interface) -> Vec<Change> {
    let pairs = pairs(&old.items, &new.items, |item| &item.path, renamed_as);
    let renames = Renames::of(&pairs.renamed);
    let all = Known::of(new);
    let mut changes = Vec::new();
    changes.extend(pairs.removed.iter().map(|item| on(item, Aspect::Removed)));
    changes.extend(pairs.added.iter().map(|item| on(item, Aspect::Added)));
    for (before, after) in pairs.renamed {
        changes.push(on(before, Aspect::Renamed).to(&code(&after.path)));
        changes.extend(item(before, after, &renames, &all));
    }
    for (before, after) in pairs.same {
        changes.extend(item(before, after, &renames, &all));
    }
    changes
}

/// What two items share if one is the other under another name. A path says nothing where a type takes its place in the same change.
fn renamed_as(item: &Item) -> Vec<(ItemKind, &str)> {
    let page = (item.kind == ItemKind::Operation).then_some((item.kind, item.page.as_str()));
    [(item.kind, item.wire.as_str())].into_iter().chain(page).collect()
}

fn on(item: &Item, aspect: Aspect) -> Change {
    let (path, page) = (item.path.clone(), item.page.clone());
    Change { aspect, what: item.kind.word(), path, page, old: None, new: None }
}

/// What changed of an item.
fn item(old: &Item, new: &Item, renames: &Renames, all: &Known<'_>) -> Vec<Change> {
    if old.kind != new.kind {
        let article = |item: &Item| match item.kind {
            ItemKind::Operation | ItemKind::Enumeration => format!("an {}", item.kind.word()),
            _ => format!("a {}", item.kind.word()),
        };
        return vec![on(old, Aspect::Replaced).from(&article(old)).to(&article(new))];
    }
    let mut changes: Vec<Change> = compiled(&old.features, &new.features, all, |aspect| on(old, aspect)).into_iter().collect();
    if let (Some(before), Some(after)) = (&old.result, &new.result)
        && renames.applied(before) != *after
    {
        changes.push(on(old, Aspect::ResultChanged).from(&code(before)).to(&code(after)));
    }
    // The URLs of an operation are those of its constructors.
    if old.wire != new.wire && old.kind != ItemKind::Operation {
        changes.push(on(old, Aspect::WireChanged).from(&code(&old.wire)).to(&code(&new.wire)));
    }
    changes.extend(required(old, new));
    changes.extend(permissions::permissions(old, new).into_iter().map(|(aspect, from, to)| Change {
        old: from,
        new: to,
        ..on(old, aspect)
    }));
    changes.extend(members::members(old, new, renames, all));
    changes
}

/// The properties of the body that must be given.
fn required(old: &Item, new: &Item) -> Vec<Change> {
    let more = new.required.iter().filter(|name| !old.required.contains(name));
    let fewer = old.required.iter().filter(|name| !new.required.contains(name));
    let more = more.map(|name| on(old, Aspect::PropertyRequired).to(&code(name)));
    more.chain(fewer.map(|name| on(old, Aspect::PropertyOptional).from(&code(name)))).collect()
}
