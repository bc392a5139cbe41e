//! Owns how the tables of a type and its JSON representation become one: what the JSON represents, how names are spelled, and what it lacks. It must
//! not know what types mean.

use crate::diag;
use crate::diag::witness::{self, Side, Statement, Witness};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::model::TypeBlock;
use crate::page::parts::table::unread_type;
use crate::page::syntax::json::{Json, Member, Node};
use crate::span::{Span, Spanned};
use crate::standards::name::{is_property, letters};
use crate::standards::nearest::KnownNames;
use std::collections::{HashMap, HashSet};

/// Makes them agree.
pub(crate) fn agree(ty: &mut TypeBlock, findings: &mut Findings) {
    unwrap_list(ty, findings);
    spell(ty, findings);
    unread(ty, findings);
    unrepresented(ty, findings);
}

/// Takes the first object of a list for the representation, where that is a list of objects: `{"@odata.context": "…", "value": [{…}]}`.
fn unwrap_list(ty: &mut TypeBlock, findings: &mut Findings) {
    let Some(Node { json: Json::Object(members), .. }) = &ty.json else { return };
    let mut plain = members.iter().filter(|member| !member.key.value.contains('@'));
    let (Some(Member { key, value }), None) = (plain.next().filter(|member| member.key.value == "value"), plain.next()) else { return };
    let has_context = members.iter().any(|member| member.key.value == "@odata.context");
    let mut rows = ty.properties.iter().chain(&ty.relationships);
    let is_other = if rows.clone().next().is_none() { has_context } else { !rows.any(|row| row.name.value.eq_ignore_ascii_case("value")) };
    let object = match &value.json {
        Json::Array(items) => items.first(),
        _ => Some(value),
    };
    if let (true, Some(object @ Node { json: Json::Object(_), .. })) = (is_other, object) {
        findings.fact(Rule::RepresentationList, key.span, || "JSON representation: the object in it".to_owned());
        ty.json = Some(object.clone());
    }
}

/// Where a table and the JSON representation differ in case alone, or in characters that names do not have, gives both one spelling.
fn spell(ty: &mut TypeBlock, findings: &mut Findings) {
    let Some(Node { json: Json::Object(members), .. }) = &mut ty.json else { return };
    let mut exact: HashSet<String> = members.iter().map(|member| member.key.value.clone()).collect();
    let numbered = members.iter().enumerate().rev();
    let by_letters: HashMap<String, usize> = numbered.map(|(at, member)| (letters(&member.key.value), at)).collect();
    for row in ty.properties.iter_mut().chain(&mut ty.relationships) {
        let name = &mut row.name;
        if exact.contains(&name.value) {
            continue;
        }
        let at = by_letters.get(&letters(&name.value));
        let Some(Member { key, .. }) = at.and_then(|at| members.get_mut(*at)) else { continue };
        if is_property(&name.value) && is_property(&key.value) && !name.value.eq_ignore_ascii_case(&key.value) {
            continue;
        }
        let used = spelled(name, key, findings).to_owned();
        exact.remove(&key.value);
        exact.insert(used.clone());
        name.value.clone_from(&used);
        key.value = used;
    }
}

/// The one spelling of a name and a key: that which can be a name, that with a small initial, or else that of the key, which goes over the wire.
fn spelled<'n>(name: &'n Spanned<String>, key: &'n Spanned<String>, findings: &mut Findings) -> &'n str {
    let statement = |by, name: &'n Spanned<String>| Statement::new(by, name.value.as_str(), name.span);
    let is_small = |name: &Spanned<String>| name.value.starts_with(char::is_lowercase);
    let supports = |third| match third {
        Witness::Characters => Side::of(is_property(&name.value), is_property(&key.value)),
        Witness::Initial => Side::of(is_small(name), is_small(key)),
        _ => None,
    };
    let settled = witness::PROPERTY_NAME.settle(statement(Witness::Table, name), statement(Witness::Representation, key), supports);
    settled.report_spelling(findings)
}

/// Reports the type cells that cannot be read, where the JSON representation cannot tell the type.
fn unread(ty: &TypeBlock, findings: &mut Findings) {
    for row in ty.properties.iter().chain(&ty.relationships) {
        if let Some(cell) = row.unread.as_ref().filter(|_| row.has_valid_name() && ty.value_of(&row.name.value).is_none()) {
            findings.push(unread_type(&row.name.value, cell));
        }
    }
}

/// Warns of rows that the JSON representation does not have. An empty one lists nothing, and navigation properties come only where a request
/// asks for them.
fn unrepresented(ty: &TypeBlock, findings: &mut Findings) {
    let Some(Node { json: Json::Object(members), span }) = &ty.json else { return };
    let names: Vec<&str> = members.iter().map(|member| member.key.value.as_str()).collect();
    let mut known: HashSet<&str> = names.iter().copied().collect();
    let rows = ty.properties.iter().filter(|row| row.has_valid_name()).map(|row| &row.name).filter(|name| known.insert(&name.value));
    // What another row has is taken.
    let taken: HashSet<&str> = ty.properties.iter().chain(&ty.relationships).map(|row| row.name.value.as_str()).collect();
    let free: KnownNames<&str> = names.iter().copied().filter(|key| !taken.contains(key)).collect();
    let mut others: Vec<&Spanned<String>> = Vec::new();
    for name in rows.filter(|name| !names.is_empty() && !name.value.starts_with('@')) {
        match free.nearest(&name.value) {
            None => others.push(name),
            near => findings.push(lacks(&[name], *span).did_you_mean(name.span, &name.value, near)),
        }
    }
    if !others.is_empty() {
        findings.push(lacks(&others, *span));
    }
}

/// A warning of rows that a representation lacks.
fn lacks(rows: &[&Spanned<String>], representation: Span) -> Diagnostic {
    let message = format!("the JSON representation has no {}", diag::names(rows.iter().map(|name| name.value.as_str())));
    let at = rows.first().map_or(representation, |name| name.span);
    let found = Diagnostic::new(Code::RepresentationIncomplete, at, message).also(representation, "the representation");
    rows.iter().skip(1).fold(found, |found, name| found.also(name.span, "not in the representation"))
}
