//! Enumerations whose table, descriptions and examples do not say the same: which values count. Knows names of types, no models.

use super::input::{Input, clean, most_frequent, short};
use super::json;
use super::types::{Defined, RawEnum, RawMember};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::page::{Json, MessageBody, Node, Parameter, possible_values};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// What a row says of the values of its enumeration.
struct Described<'a> {
    row: &'a Parameter,
    values: Vec<String>,
}

impl Described<'_> {
    fn span(&self) -> Span {
        self.row.name.span
    }
}

/// Pass 1: makes every enumeration the union of its table and what the properties of its type list, each in one spelling.
pub(super) fn agree(input: &Input<'_>, defined: &mut Defined<'_>, diagnostics: &mut Diagnostics) {
    let rows = rows(input, defined);
    let shown = strings_of_examples(input);
    let tables: Vec<(String, Vec<String>)> = defined.enums.iter().map(|(key, e)| (key.clone(), names(e))).collect();
    for (key, described) in rows {
        let Some(e) = defined.enums.get_mut(&key) else { continue };
        let known = names(e);
        if e.intro.is_none() {
            respell(e, &described, &shown, diagnostics);
        } else {
            let copies = tables.iter().any(|(other, members)| *other != key && *members == known);
            add_described(e, &described, copies, diagnostics);
        }
    }
}

/// The rows of every enumeration, by its key.
fn rows<'a>(input: &Input<'a>, defined: &Defined<'_>) -> BTreeMap<String, Vec<Described<'a>>> {
    let mut rows: BTreeMap<String, Vec<Described<'a>>> = BTreeMap::new();
    for (at, &page) in input.pages.iter().enumerate() {
        for row in page.types.iter().flat_map(|block| &block.properties) {
            let Some([name]) = row.ty.as_ref().map(|cell| cell.names.as_slice()) else { continue };
            let key = input.qualify(at, clean(&name.name)).to_lowercase();
            if defined.enums.contains_key(&key) {
                rows.entry(key).or_default().push(Described { row, values: possible_values(&row.description) });
            }
        }
    }
    rows
}

/// The strings of all examples by the key that they stand under.
fn strings_of_examples(input: &Input<'_>) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    let examples = input.pages.iter().filter_map(|page| page.operation.as_ref()).flat_map(|operation| &operation.examples);
    for example in examples {
        let request = example.request.iter().map(|block| &block.message.body);
        for body in request.chain(example.responses.iter().map(|block| &block.message.body)) {
            if let MessageBody::Json(node) = body {
                strings(node, "", &mut found);
            }
        }
    }
    found
}

fn strings(node: &Node, key: &str, found: &mut BTreeMap<String, Vec<String>>) {
    match &node.json {
        Json::String(text) => found.entry(key.to_owned()).or_default().push(text.clone()),
        Json::Array(items) => items.iter().for_each(|item| strings(item, key, found)),
        Json::Object(_) => json::members(node).iter().for_each(|member| strings(&member.value, &member.key.value, found)),
        _ => {}
    }
}

fn names(e: &RawEnum<'_>) -> Vec<String> {
    e.members.iter().map(|member| member.name.clone()).collect()
}

/// Adds to a table the values that only descriptions list. A table that has none of them and is that of another enumeration is a slip of the
/// copyist, and does not count.
fn add_described(e: &mut RawEnum<'_>, described: &[Described<'_>], copies: bool, diagnostics: &mut Diagnostics) {
    let known: BTreeSet<String> = e.members.iter().map(|member| member.name.to_lowercase()).collect();
    let said = |value: &String| known.contains(&value.to_lowercase());
    let lists: Vec<&Described<'_>> = described.iter().filter(|described| !described.values.is_empty()).collect();
    if copies && !lists.is_empty() && !lists.iter().flat_map(|described| &described.values).any(said) {
        e.members.clear();
    }
    for described in lists {
        let fresh: Vec<&String> = described.values.iter().filter(|value| !said(value)).collect();
        let Some(first) = fresh.first() else { continue };
        let message = format!("the table of `{}` does not list `{first}`", short(&e.name));
        let help = "list every value in the table; those of both were used";
        diagnostics.push(Diagnostic::new(Code::EnumMembers, described.span(), message).label("lists other values").help(help));
        for value in fresh {
            if !e.members.iter().any(|member| member.name.eq_ignore_ascii_case(value)) {
                e.members.push(RawMember { name: value.clone(), description: &[] });
            }
        }
    }
}

/// Spells the values of descriptions as examples do, where those know only another case.
fn respell(e: &mut RawEnum<'_>, described: &[Described<'_>], shown: &BTreeMap<String, Vec<String>>, diagnostics: &mut Diagnostics) {
    let keys: BTreeSet<&str> = described.iter().map(|described| described.row.name.value.as_str()).collect();
    for member in &mut e.members {
        let in_any_case = keys.iter().filter_map(|key| shown.get(*key)).flatten().filter(|text| text.eq_ignore_ascii_case(&member.name));
        let spelled: Vec<&String> = in_any_case.collect();
        let Some(other) = most_frequent(spelled.iter()).filter(|_| !spelled.contains(&&member.name)) else { continue };
        if let Some(described) = described.iter().find(|described| described.values.contains(&member.name)) {
            let message = format!("the description writes `{}`, the examples `{other}`", member.name);
            let help = "write it as the JSON has it; the spelling of the examples was used";
            diagnostics.push(Diagnostic::new(Code::EnumMembers, described.span(), message).label("spelled otherwise").help(help));
        }
        member.name = (*other).clone();
    }
}
