//! Owns comparing what is in an item: constructors, setters, fields, variants. It must not know other kinds of items.

use crate::diff::change::{Aspect, Change};
use crate::diff::compiled::compiled;
use crate::diff::known::Known;
use crate::diff::renames::{Renames, pairs};
use crate::diff::types::takes_all;
use crate::emit::markdown::code;
use crate::interface::{Item, Member, MemberKind, Parameter};
use std::collections::HashSet;

/// What changed of the members.
pub(crate) fn members(old: &Item, new: &Item, renames: &Renames, all: &Known<'_>) -> Vec<Change> {
    let pairs = pairs(&old.members, &new.members, |member| &member.name, |member| vec![(member.kind, member.wire.as_str())]);
    let on_old = |member: &Member, aspect| on(old, member, aspect);
    let mut changes: Vec<Change> = pairs.removed.iter().map(|member| on_old(member, Aspect::Removed)).collect();
    for member in pairs.added {
        changes.push(on(new, member, Aspect::Added));
        changes.extend(member.required.then(|| on(new, member, Aspect::Required)));
    }
    for (before, after) in pairs.renamed {
        changes.push(on_old(before, Aspect::Renamed).to(&code(&after.name)));
        changes.extend(member(before, after, renames, all, &|aspect| on_old(before, aspect)));
    }
    for (before, after) in pairs.same {
        changes.extend(member(before, after, renames, all, &|aspect| on_old(before, aspect)));
    }
    changes
}

fn on(item: &Item, member: &Member, aspect: Aspect) -> Change {
    let path = format!("{}::{}", item.path, member.name);
    Change { aspect, what: member.kind.word(), path, page: item.page.clone(), old: None, new: None }
}

fn member(old: &Member, new: &Member, renames: &Renames, all: &Known<'_>, on: &dyn Fn(Aspect) -> Change) -> Vec<Change> {
    if old.kind != new.kind {
        return vec![on(Aspect::Replaced).from(&format!("a {}", old.kind.word())).to(&format!("a {}", new.kind.word()))];
    }
    let mut changes: Vec<Change> = compiled(&old.features, &new.features, all, on).into_iter().collect();
    let before: Vec<String> = old.parameters.iter().map(|parameter| renames.applied(&parameter.ty)).collect();
    let difference = if old.kind.is_called() {
        call(old, &before, new, all)
    } else {
        let is_same = before.iter().eq(new.parameters.iter().map(|parameter| &parameter.ty));
        (!is_same).then_some(Aspect::TypeChanged)
    };
    changes.extend(difference.map(|aspect| on(aspect).from(&list(old)).to(&list(new))));
    if unnamed(old) != unnamed(new) {
        changes.push(on(Aspect::WireChanged).from(&code(&old.wire)).to(&code(&new.wire)));
    }
    match (old.required, new.required) {
        (false, true) => changes.push(on(Aspect::Required)),
        (true, false) => changes.push(on(Aspect::Optional)),
        _ => {}
    }
    changes
}

/// How a call of the function has to change; `before` has the old types.
fn call(old: &Member, before: &[String], new: &Member, all: &Known<'_>) -> Option<Aspect> {
    let names = |member: &Member| member.parameters.iter().map(|parameter| parameter.name.clone()).collect::<Vec<_>>();
    let (old_names, new_names) = (names(old), names(new));
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    if before.len() != new.parameters.len() {
        return Some(if before.len() < new.parameters.len() { Aspect::ArgumentsAdded } else { Aspect::ArgumentsRemoved });
    }
    if old_names != new_names && sorted(old_names) == sorted(new_names) {
        return Some(Aspect::ArgumentsReordered);
    }
    let types = || before.iter().zip(new.parameters.iter().map(|parameter| &parameter.ty));
    match types().all(|(before, after)| before == after) {
        true => None,
        false if types().all(|(before, after)| takes_all(before, after, all)) => Some(Aspect::ArgumentWidened),
        false => Some(Aspect::ArgumentNarrowed),
    }
}

/// What a member is on the wire. In a URL the name of a placeholder does not matter.
fn unnamed(member: &Member) -> String {
    match member.kind {
        MemberKind::Constructor => without_names(&member.wire, &member.parameters.iter().map(|one| one.name.as_str()).collect()),
        _ => member.wire.clone(),
    }
}

/// A URL with `{}` for each placeholder of these names.
fn without_names(url: &str, names: &HashSet<&str>) -> String {
    let parts = url.split_inclusive('}').map(|part| {
        let placeholder = part.strip_suffix('}').and_then(|part| part.rsplit_once('{'));
        placeholder.filter(|(_, name)| names.contains(name)).map_or_else(|| part.to_owned(), |(before, _)| format!("{before}{{}}"))
    });
    parts.collect()
}

/// The arguments of a function with their types, or the one type of anything else.
fn list(member: &Member) -> String {
    let named = matches!(member.kind, MemberKind::Constructor);
    let one = |parameter: &Parameter| if named { format!("{}: {}", parameter.name, parameter.ty) } else { parameter.ty.clone() };
    match member.parameters.as_slice() {
        [] => "nothing".to_owned(),
        parameters => code(&parameters.iter().map(one).collect::<Vec<_>>().join(", ")),
    }
}
