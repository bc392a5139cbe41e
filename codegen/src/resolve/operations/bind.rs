//! Properties that bind an entity to an existing one: `user@odata.bind`. Pages have them in JSON only. Knows models and JSON, no URLs.

use crate::api::{Body, ModelId, Role, Target, TypeKind, TypeRef};
use crate::diag::{Findings, Rule};
use crate::page::syntax::http::MessageBody;
use crate::page::syntax::json::{Json, Member, Node};
use crate::resolve::context::Context;
use crate::resolve::json;
use crate::resolve::json::BIND;
use crate::resolve::operations::body::requests;
use crate::resolve::operations::draft::Operation;
use crate::resolve::operations::plan::Plan;
use crate::resolve::types::collect::{Defined, RawType};
use crate::resolve::types::draft::{Model, Property};
use crate::resolve::types::models::property_of;
use codegen_runtime::shared::json_escape::needs_escape;
use rayon::prelude::*;

/// What finding binds needs. A bind is a text, so that those that are found lead to no others.
struct Finder<'i, 'a> {
    context: &'i Context<'i, 'a>,
    models: &'i [Model],
    /// Whether the JSON is a page's own representation of the type, which documents what it has.
    represents: bool,
}

/// A bind in JSON.
struct Found<'n> {
    /// The type of the object that has it.
    id: ModelId,
    member: &'n Member,
    relationship: &'n str,
    represents: bool,
}

/// Adds to models the binds that request bodies and JSON representations have.
pub(crate) fn add(
    context: &Context<'_, '_>,
    defined: &Defined<'_>,
    plans: &[Plan<'_>],
    operations: &[Operation],
    models: &mut [Model],
    findings: &mut Findings,
) {
    let finder = |represents| Finder { context, models: &*models, represents };
    let (of_types, of_requests) = (finder(true), finder(false));
    let types: Vec<&RawType<'_>> = defined.types.values().collect();
    let in_types = types.par_iter().enumerate().flat_map_iter(|(at, raw)| of_types.of_type(ModelId(at), raw));
    let in_requests = plans.par_iter().zip(operations).flat_map_iter(|(plan, operation)| of_requests.of_requests(plan, operation));
    let found: Vec<Found<'_>> = in_types.chain(in_requests).collect();
    found.into_iter().for_each(|found| bind(models, found, findings));
}

impl Finder<'_, '_> {
    /// The binds in the representations of a type.
    fn of_type<'n>(&self, id: ModelId, raw: &RawType<'n>) -> Vec<Found<'n>> {
        let mut found = Vec::new();
        for (page, block) in &raw.slices {
            block.json.iter().for_each(|node| self.object(*page, id, node, &mut found));
        }
        found
    }

    /// The binds in the requests of an operation.
    fn of_requests<'n>(&self, plan: &Plan<'n>, operation: &Operation) -> Vec<Found<'n>> {
        let mut found = Vec::new();
        for request in requests(plan) {
            let MessageBody::Json(body) = &request.message.body else { continue };
            if let Body::Model(ty) = operation.body {
                self.value(plan.page, ty, body, &mut found);
            }
            let values = json::by_name([body]);
            for setter in &operation.setters {
                if let Target::Parameter(name) = &setter.target {
                    values.get(name.as_str()).into_iter().flatten().for_each(|value| self.value(plan.page, setter.ty, value, &mut found));
                }
            }
        }
        found
    }

    fn value<'n>(&self, page: usize, ty: TypeRef, node: &'n Node, found: &mut Vec<Found<'n>>) {
        let TypeKind::Model(id) = ty.kind else { return };
        match &node.json {
            Json::Array(items) => items.iter().for_each(|item| self.object(page, id, item, found)),
            _ => self.object(page, id, node, found),
        }
    }

    /// An object of the type `declared`, or of the one that it names.
    fn object<'n>(&self, page: usize, declared: ModelId, node: &'n Node, found: &mut Vec<Found<'n>>) {
        let named = json::odata_type(node).and_then(|name| self.context.by_text(page, name));
        let id = match named {
            Some(TypeKind::Model(id)) => id,
            _ => declared,
        };
        for member in json::members(node) {
            let key = member.key.value.as_str();
            match key.strip_suffix(BIND) {
                Some(relationship) if !relationship.is_empty() && !needs_escape(relationship) => {
                    found.push(Found { id, member, relationship, represents: self.represents });
                }
                // Nothing else has members.
                _ if !matches!(member.value.json, Json::Object(_) | Json::Array(_)) => {}
                _ => {
                    let property = property_of(self.models, id, key).map(|(_, property)| property.ty);
                    if let Some(ty) = property.or(self.models[id.0].entries) {
                        self.value(page, ty, &member.value, found);
                    }
                }
            }
        }
    }
}

/// The type that has the relationship gets the bind. An example alone adds none to a documented type.
fn bind(models: &mut [Model], Found { id, member, relationship, represents }: Found<'_>, findings: &mut Findings) {
    let key = member.key.value.as_str();
    if property_of(models, id, key).is_some() {
        return;
    }
    let found = property_of(models, id, relationship).map(|(owner, property)| (owner, property.ty.collection));
    let adds = represents || models[id.0].inferred;
    let Some((owner, many)) = found.or(adds.then_some((id, false))) else { return };
    let collection = many || matches!(member.value.json, Json::Array(_));
    findings.fact(Rule::BindOfJson, member.key.span, || format!("a field of `{}`", models[owner.0].name));
    models[owner.0].properties.push(Property::bare(key, TypeRef { collection, ..TypeRef::STRING }, Role::Bind));
}
