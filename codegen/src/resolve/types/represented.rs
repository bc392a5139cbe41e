//! Properties that a type's JSON representation has and no table lists. Knows models and their pages, no operation.

use crate::api::{ModelId, Role, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::json::{Json, Member};
use crate::resolve::context::Context;
use crate::resolve::json;
use crate::resolve::types::collect::Defined;
use crate::resolve::types::draft::{Model, Property};
use crate::resolve::types::models::{near_property, property_of};

/// Adds them, typed as the representation says. Not to open types, whose representation may have samples, and not where a row
/// differs only in case.
pub(crate) fn add(context: &Context<'_, '_>, defined: &Defined<'_>, models: &mut [Model], findings: &mut Findings) {
    for (at, raw) in defined.types.values().enumerate() {
        for &(page, block) in &raw.slices {
            let members = block.json.as_ref().map(json::members).unwrap_or_default();
            for member in members {
                let key = &member.key.value;
                if !is_property(member) || listed(models, ModelId(at), key) {
                    continue;
                }
                let message = format!("no table lists `{key}` of `{}`", models[at].name);
                let open = models[at].open;
                let until = if open { "it is an additional property" } else { "its type is what the JSON representation says" };
                let help = format!("add a row for it; until then {until}");
                let found = Diagnostic::new(Code::ExampleUndocumented, member.key.span, message).label("not documented").help(help);
                findings.push(found.did_you_mean(member.key.span, key, near_property(models, ModelId(at), key, members)));
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

/// Whether the model or a base has the property in any case.
fn listed(models: &[Model], id: ModelId, name: &str) -> bool {
    let here = models[id.0].properties.iter().any(|p| p.name.eq_ignore_ascii_case(name));
    here || property_of(models, id, name).is_some()
}
