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
use crate::resolve::types::collect::Defined;
use crate::resolve::types::draft::{Model, Property};
use crate::resolve::types::models::property_of;

/// What finding binds needs.
struct Finder<'i, 'a> {
    context: &'i Context<'i, 'a>,
    models: &'i mut [Model],
    findings: &'i mut Findings,
    /// Whether the JSON is a page's own representation of the type, which documents what it has.
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
    let mut finder = Finder { context, models, findings, represents: true };
    for (at, raw) in defined.types.values().enumerate() {
        for (page, block) in &raw.slices {
            block.json.iter().for_each(|node| finder.object(*page, ModelId(at), node));
        }
    }
    finder.represents = false;
    for (plan, operation) in plans.iter().zip(operations) {
        for request in requests(plan) {
            let MessageBody::Json(body) = &request.message.body else { continue };
            if let Body::Model(ty) = operation.body {
                finder.value(plan.page, ty, body);
            }
            let values = json::by_name([body]);
            for setter in &operation.setters {
                if let Target::Parameter(name) = &setter.target {
                    values.get(name.as_str()).into_iter().flatten().for_each(|value| finder.value(plan.page, setter.ty, value));
                }
            }
        }
    }
}

impl Finder<'_, '_> {
    fn value(&mut self, page: usize, ty: TypeRef, node: &Node) {
        let TypeKind::Model(id) = ty.kind else { return };
        match &node.json {
            Json::Array(items) => items.iter().for_each(|item| self.object(page, id, item)),
            _ => self.object(page, id, node),
        }
    }

    /// An object of the type `declared`, or of the one that it names.
    fn object(&mut self, page: usize, declared: ModelId, node: &Node) {
        let named = json::odata_type(node).and_then(|name| self.context.by_text(page, name));
        let id = match named {
            Some(TypeKind::Model(id)) => id,
            _ => declared,
        };
        for member in json::members(node) {
            let key = member.key.value.as_str();
            match key.strip_suffix(BIND) {
                Some(relationship) if !relationship.is_empty() => self.bind(id, member, relationship),
                // Nothing else has members.
                _ if !matches!(member.value.json, Json::Object(_) | Json::Array(_)) => {}
                _ => {
                    let property = property_of(self.models, id, key).map(|(_, property)| property.ty);
                    if let Some(ty) = property.or(self.models[id.0].entries) {
                        self.value(page, ty, &member.value);
                    }
                }
            }
        }
    }

    /// The type that has the relationship gets the bind. An example alone adds none to a documented type.
    fn bind(&mut self, id: ModelId, member: &Member, relationship: &str) {
        let key = member.key.value.as_str();
        if property_of(self.models, id, key).is_some() {
            return;
        }
        let found = property_of(self.models, id, relationship).map(|(owner, property)| (owner, property.ty.collection));
        let adds = self.represents || self.models[id.0].inferred;
        let Some((owner, many)) = found.or(adds.then_some((id, false))) else { return };
        let collection = many || matches!(member.value.json, Json::Array(_));
        self.findings.fact(Rule::BindOfJson, member.key.span, || format!("a field of `{}`", self.models[owner.0].name));
        self.models[owner.0].properties.push(Property::bare(key, TypeRef { collection, ..TypeRef::STRING }, Role::Bind));
    }
}
