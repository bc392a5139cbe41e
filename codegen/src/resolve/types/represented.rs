//! Properties that a type's JSON representation has and no table lists. Knows models and their pages, no operation.

use crate::api::{ModelId, Role, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::json::{Json, Member};
use crate::resolve::context::Context;
use crate::resolve::json;
use crate::resolve::types::collect::Defined;
use crate::resolve::types::draft::{Model, Property};
use crate::resolve::types::models::lineage;
use std::collections::HashSet;

/// Adds them, typed as the representation says. Not to open types, whose representation may have samples, and not where a row
/// differs only in case.
pub(crate) fn add(context: &Context<'_, '_>, defined: &Defined<'_>, models: &mut [Model], findings: &mut Findings) {
    for (at, raw) in defined.types.values().enumerate() {
        let mut listed = None;
        for &(page, block) in &raw.slices {
            for member in block.json.iter().flat_map(json::members) {
                let key = &member.key.value;
                if !is_property(member) || listed.get_or_insert_with(|| Listed::of(models, ModelId(at))).has(key) {
                    continue;
                }
                let message = format!("no table lists `{key}` of `{}`", models[at].name);
                let open = models[at].open;
                let until = if open { "it is an additional property" } else { "its type is what the JSON representation says" };
                let help = format!("add a row for it; until then {until}");
                findings.push(Diagnostic::new(Code::ExampleUndocumented, member.key.span, message).label("not documented").help(help));
                if open {
                    continue;
                }
                // A text that names no type is a sample of the property's value.
                let ty = match (context.represented(page, &member.value), &member.value.json) {
                    (TypeRef { kind: TypeKind::Json, .. }, Json::String(_)) => TypeRef::STRING,
                    (ty, _) => ty,
                };
                findings.fact(Rule::PropertyOfJson, member.key.span, || context.type_words(ty.kind));
                models[at].properties.push(Property::bare(key, ty, Role::Structural));
                listed.iter_mut().for_each(|listed| listed.add(key));
            }
        }
    }
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
