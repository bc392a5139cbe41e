//! Properties that a type's JSON representation shows and no table lists. Knows models and their pages, no operation.

use super::models::{Models, property_of};
use super::types::Defined;
use super::{json, primitive};
use crate::api::{Condition, Docs, Model, ModelId, Property, Role, TypeKind};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::page::{Json, Member, Parameter, TypeBlock};

/// Pass 4: adds them, typed as the representation says. Not to open types, which show samples of what they take, and not where a row differs
/// only in case.
pub(super) fn add(maker: &Models<'_, '_>, defined: &Defined<'_>, models: &mut [Model], diagnostics: &mut Diagnostics) {
    for (at, raw) in defined.types.values().enumerate() {
        let slices = raw.slices.iter().filter(|_| !models[at].open).copied().collect::<Vec<_>>();
        for (page, block) in slices {
            lacking(block).for_each(|found| diagnostics.push(found));
            for member in block.json.iter().flat_map(json::members) {
                let key = &member.key.value;
                if !is_property(member) || listed(models, ModelId(at), key) {
                    continue;
                }
                let message = format!("no table lists `{key}` of `{}`", models[at].name);
                let help = "add a row for it; until then its type is what the JSON representation says";
                diagnostics.push(Diagnostic::new(Code::ExampleUndocumented, member.key.span, message).label("not documented").help(help));
                let ty = maker.represented(page, &member.value);
                models[at].properties.push(Property {
                    name: key.clone(),
                    rust: String::new(),
                    ty,
                    docs: Docs::default(),
                    role: Role::Structural,
                    nullable: None,
                    inherited_from: None,
                    values: Vec::new(),
                    condition: Condition::Always,
                });
            }
        }
    }
}

/// Warns of rows of the property tables that the JSON representation lacks, where it shows any properties; annotations (`@…`) it need not show.
fn lacking(block: &TypeBlock) -> impl Iterator<Item = Diagnostic> {
    let members = block.json.as_ref().map(json::members).unwrap_or_default();
    let shown = |row: &&Parameter| members.iter().any(|member| member.key.value.eq_ignore_ascii_case(&row.name.value));
    let any = members.iter().any(|member| !json::is_control(&member.key.value));
    block.properties.iter().filter(move |row| any && !row.name.value.starts_with('@') && !shown(row)).map(|row| {
        let message = format!("the JSON representation lacks `{}`", row.name.value);
        Diagnostic::new(Code::RepresentationLacks, row.name.span, message).label("not in the JSON")
    })
}

/// Whether a member claims a property: a plain name with the name of a type, an object that says its own, or a literal.
fn is_property(member: &Member) -> bool {
    let name = &member.key.value;
    let plain = name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let claims = match &member.value.json {
        Json::String(text) => matches!(primitive::named(text), Some(TypeKind::Primitive(_))),
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
