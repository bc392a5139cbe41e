//! Properties that a type's JSON representation has and no table lists. Knows models and their pages, no operation.

use crate::api::{ModelId, Role, TypeKind, TypeRef};
use crate::diag::{Findings, Rule};
use crate::page::syntax::json::{Json, Member};
use crate::resolve::context::Context;
use crate::resolve::json;
use crate::resolve::types::collect::{Defined, RawType};
use crate::resolve::types::draft::{Model, Property};
use crate::resolve::types::models::{NearProperties, lineage};
use crate::resolve::undocumented::undocumented;
use crate::span::Span;
use rayon::prelude::*;
use std::collections::HashSet;

/// Adds them, typed as the representation says. Not to open types, whose representation may have samples, and not where a row
/// differs only in case.
pub(crate) fn add(context: &Context<'_, '_>, defined: &Defined<'_>, models: &mut [Model], findings: &mut Findings) {
    let types: Vec<&RawType<'_>> = defined.types.values().collect();
    let have_new: Vec<bool> = types.par_iter().enumerate().map(|(at, raw)| has_new(models, ModelId(at), raw)).collect();
    // What is listed stays listed.
    for (at, raw) in types.into_iter().enumerate().filter(|(at, _)| have_new[*at]) {
        let id = ModelId(at);
        let mut listed = Listed::of(models, id);
        for &(page, block) in &raw.slices {
            let members = block.json.as_ref().map(json::members).unwrap_or_default();
            let new: Vec<&Member> = members.iter().filter(|member| is_property(member) && !listed.has(&member.key.value)).collect();
            if models[at].open {
                // What the sample of an open type has beside documented properties is nobody's property, unless it names a type.
                let new: Vec<&Member> = new.into_iter().filter(|member| names_type(context, page, member)).collect();
                report(models, id, members, (&new, HELP_OPEN), findings);
                continue;
            }
            report(models, id, members, (&new, HELP), findings);
            for member in new {
                // A text that names no type is a sample of the property's value.
                let ty = match (context.represented(page, &member.value), &member.value.json) {
                    (TypeRef { kind: TypeKind::Json, .. }, Json::String(_)) => TypeRef::STRING,
                    (ty, _) => ty,
                };
                findings.fact(Rule::PropertyOfJson, member.key.span, || context.type_words(ty.kind));
                if !listed.has(&member.key.value) {
                    models[at].properties.push(Property::bare(&member.key.value, ty, Role::Structural));
                    listed.add(&member.key.value);
                }
            }
        }
    }
}

const HELP: &str = "add rows for what is missing; until then the types are those of the JSON representation";
const HELP_OPEN: &str = "add rows for what is missing; until then it is among the additional properties";

/// Whether a representation of the type has a property that neither its tables nor those of its bases list.
fn has_new(models: &[Model], id: ModelId, raw: &RawType<'_>) -> bool {
    let listed = Listed::of(models, id);
    let mut members = raw.slices.iter().filter_map(|(_, block)| block.json.as_ref()).flat_map(json::members);
    members.any(|member| is_property(member) && !listed.has(&member.key.value))
}

/// Whether the value of a member is the name of a type, and not a sample.
fn names_type(context: &Context<'_, '_>, page: usize, member: &Member) -> bool {
    let is_text = matches!(member.value.json, Json::String(_));
    json::odata_type(&member.value).is_some() || is_text && context.represented(page, &member.value).kind != TypeKind::Json
}

/// Reports the new properties, with a help: those that may be misspelt one by one, the others together.
fn report(models: &[Model], id: ModelId, members: &[Member], (new, help): (&[&Member], &str), findings: &mut Findings) {
    if new.is_empty() {
        return;
    }
    let of = format!("`{}`", models[id.0].name);
    let near = NearProperties::new(models, id, members);
    let mut others: Vec<(String, Span)> = Vec::new();
    for Member { key, .. } in new.iter().copied() {
        let one = (key.value.clone(), key.span);
        match near.of(&key.value) {
            None => others.push(one),
            near => {
                let found = undocumented(&of, &[one]).map(|found| found.help(help).did_you_mean(key.span, &key.value, near));
                found.into_iter().for_each(|found| findings.push(found));
            }
        }
    }
    undocumented(&of, &others).into_iter().for_each(|found| findings.push(found.help(help)));
}

/// Whether a member claims a property: a plain name with the name of a type or a sample, an object that says its own type, or a literal.
fn is_property(member: &Member) -> bool {
    let name = &member.key.value;
    let plain = name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let claims = match &member.value.json {
        Json::String(text) => !text.trim().is_empty(),
        Json::Object(_) => json::odata_type(&member.value).is_some(),
        Json::Array(items) => !items.is_empty(),
        Json::Bool(_) | Json::Number(_) => true,
        Json::Null => false,
    };
    plain && claims
}

/// The names of the properties of a model, in small letters, and of its bases.
struct Listed {
    own: HashSet<String>,
    of_bases: HashSet<String>,
}

impl Listed {
    fn of(models: &[Model], id: ModelId) -> Self {
        let names = |id: ModelId| models[id.0].properties.iter().map(|property| &property.name);
        let bases = lineage(models, id).into_iter().skip(1);
        Self { own: names(id).map(|name| name.to_ascii_lowercase()).collect(), of_bases: bases.flat_map(names).cloned().collect() }
    }

    /// Whether the model has the property in any case, or a base has it.
    fn has(&self, name: &str) -> bool {
        self.own.contains(&name.to_ascii_lowercase()) || self.of_bases.contains(name)
    }

    fn add(&mut self, name: &str) {
        self.own.insert(name.to_ascii_lowercase());
    }
}
