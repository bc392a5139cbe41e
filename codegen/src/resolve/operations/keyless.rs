//! Properties of entities whose pages list no key, so that their tables are not complete: what examples on several pages have. Knows models,
//! JSON and the end of a path, no example calls.

use crate::api::{Body, ModelId, Outcome, PathPart, Primitive, Role, TypeKind, TypeRef};
use crate::diag::{Findings, Rule};
use crate::page::syntax::http::MessageBody;
use crate::page::syntax::json::{Json, Member, Node};
use crate::resolve::context::Context;
use crate::resolve::json;
use crate::resolve::operations::draft::Operation;
use crate::resolve::operations::plan::Plan;
use crate::resolve::types::collect::{Defined, RawType};
use crate::resolve::types::draft::{Model, Property};
use crate::resolve::types::models::{NearProperties, lineage, of_values, property_of};
use crate::resolve::types::wire::{of_value, wire};
use crate::resolve::undocumented::undocumented;
use crate::standards::http;
use crate::standards::http::Method;
use crate::standards::odata;
use codegen_runtime::shared::json_escape::needs_escape;
use std::collections::{BTreeMap, BTreeSet};

/// The name of a key, where no annotation states another one.
const KEY: &str = "id";
/// On how many pages examples have a property that counts although no table lists it.
const PAGES: usize = 3;
/// In how many tables of other types a name stands before its type there counts, and how many of them agree.
const TABLES: usize = 3;
const AGREE: usize = 95;

/// Adds to each entity without a key what examples on several pages have beside its tables.
pub(crate) fn add(
    context: &Context<'_, '_>,
    defined: &Defined<'_>,
    plans: &[Plan<'_>],
    operations: &[Operation],
    models: &mut [Model],
    findings: &mut Findings,
) {
    let mut entities: BTreeMap<ModelId, Entity<'_>> = BTreeMap::new();
    let types: Vec<&RawType<'_>> = defined.types.values().collect();
    for (plan, operation) in plans.iter().zip(operations) {
        let Some(TypeRef { kind: TypeKind::Model(id), .. }) = operation.outcome.ty() else { continue };
        let stated = types.get(id.0).and_then(|raw| raw.slices.iter().find_map(|(_, block)| block.key.as_ref()));
        let key = stated.map_or(KEY, |key| &key.value);
        if !is_complete(models, id, key) {
            let entity = entities.entry(id).or_insert_with(|| Entity { key, is_entity: stated.is_some(), seen: Vec::new() });
            entity.read(plan, operation);
        }
    }
    entities.retain(|_, entity| entity.is_entity && entity.has_key());
    if entities.is_empty() {
        return;
    }
    let tables = Tables::of(models);
    for (id, entity) in entities {
        complete(context, &tables, models, id, &entity, findings);
    }
}

/// Whether a model needs nothing from examples: it has a key, or what it has is not known from tables alone.
fn is_complete(models: &[Model], id: ModelId, key: &str) -> bool {
    let model = &models[id.0];
    let has_unknown_base = || lineage(models, id).iter().any(|at| models[at.0].base.is_none() && models[at.0].base_name.is_some());
    model.open || model.inferred || model.entries.is_some() || property_of(models, id, key).is_some() || has_unknown_base()
}

/// A type without a key, and its objects in responses.
struct Entity<'a> {
    key: &'a str,
    /// Whether pages treat it as an entity: one states its key, a path ends in one, or a request creates it.
    is_entity: bool,
    /// The members of its objects, each with its page and those beside it.
    seen: Vec<(usize, &'a Member, &'a [Member])>,
}

impl<'a> Entity<'a> {
    fn read(&mut self, plan: &Plan<'a>, operation: &Operation) {
        if let Outcome::Object(ty) = operation.outcome {
            let creates = operation.method == Method::Post && operation.body == Body::Model(ty);
            self.is_entity |= creates || operation.forms.iter().any(|form| ends_in_key(&form.segments));
        }
        let is_own = |method| method == plan.method;
        let examples = plan.source.examples.iter();
        let examples = examples.filter(|example| example.request.as_ref().is_some_and(|r| is_own(r.message.line.method.value)));
        for response in examples.flat_map(|example| &example.responses).filter(|r| http::is_success(r.message.line.status.value)) {
            let MessageBody::Json(body) = &response.message.body else { continue };
            for object in objects(operation.outcome, body).iter().filter(|object| json::odata_type(object).is_none()) {
                let members = json::members(object);
                self.seen.extend(members.iter().map(|member| (plan.page, member, members)));
            }
        }
    }

    /// Whether examples on several pages have the key.
    fn has_key(&self) -> bool {
        self.pages(self.key) >= PAGES
    }

    fn pages(&self, name: &str) -> usize {
        let pages: BTreeSet<usize> = self.seen.iter().filter(|(_, member, _)| member.key.value == name).map(|(page, ..)| *page).collect();
        pages.len()
    }

    fn values(&self, name: &str) -> Vec<&'a Node> {
        self.seen.iter().filter(|(_, member, _)| member.key.value == name).map(|(_, member, _)| &member.value).collect()
    }
}

/// Whether the last segment of a path is one argument.
fn ends_in_key(segments: &[Vec<PathPart>]) -> bool {
    matches!(segments.last().map(Vec::as_slice), Some([PathPart::Argument { .. }]))
}

/// The objects of the result in a body.
fn objects(outcome: Outcome, body: &Node) -> &[Node] {
    match (outcome, json::member(body, "value").map(|value| &value.json)) {
        (Outcome::Page(_), Some(Json::Array(items))) => items,
        (Outcome::Object(_) | Outcome::Optional { .. }, None) => std::slice::from_ref(body),
        _ => &[],
    }
}

/// The types that tables give to properties of each name, with the number of tables.
struct Tables(BTreeMap<String, Vec<(TypeRef, usize)>>);

impl Tables {
    fn of(models: &[Model]) -> Self {
        let mut tables: BTreeMap<String, Vec<(TypeRef, usize)>> = BTreeMap::new();
        for property in models.iter().flat_map(|model| &model.properties).filter(|property| property.row.is_some()) {
            let types = tables.entry(property.name.clone()).or_default();
            match types.iter_mut().find(|(ty, _)| *ty == property.ty) {
                Some((_, count)) => *count += 1,
                None => types.push((property.ty, 1)),
            }
        }
        Self(tables)
    }

    /// The type of a property of that name with those values; `None` where neither tells it.
    fn type_of(&self, context: &Context<'_, '_>, name: &str, page: usize, values: &[&Node]) -> Option<TypeRef> {
        let types = self.0.get(name).map(Vec::as_slice).unwrap_or_default();
        let all: usize = types.iter().map(|(_, count)| count).sum();
        if all >= TABLES {
            let (ty, count) = types.iter().max_by_key(|(_, count)| *count)?;
            return (count * 100 >= all * AGREE && values.iter().all(|value| is_of(*ty, value))).then_some(*ty);
        }
        let values = &of_most(values);
        let seen = of_values(context, page, values);
        let is_timestamp = |value: &&Node| match &value.json {
            Json::String(text) => odata::fits(Primitive::DateTimeOffset, text),
            json => *json == Json::Null,
        };
        let ty = match seen.kind {
            TypeKind::Json => return None,
            kind if kind == TypeRef::STRING.kind && !seen.collection && values.iter().all(is_timestamp) => {
                TypeRef { kind: TypeKind::Primitive(Primitive::DateTimeOffset), ..seen }
            }
            _ => seen,
        };
        types.iter().all(|(known, _)| *known == ty).then_some(ty)
    }
}

/// The values of the kind that most of them have, so that an example which differs is a misfit.
fn of_most<'n>(values: &[&'n Node]) -> Vec<&'n Node> {
    let alike = |value: &Node| values.iter().filter(|other| of_value(&other.json) == of_value(&value.json)).count();
    let most = values.iter().filter(|value| value.json != Json::Null).max_by_key(|value| alike(value));
    values.iter().copied().filter(|value| most.is_none_or(|most| of_value(&value.json) == of_value(&most.json))).collect()
}

/// Whether JSON writes a value of that type in this way.
fn is_of(ty: TypeRef, value: &Node) -> bool {
    match &value.json {
        Json::Null => true,
        Json::Array(items) => ty.collection && items.iter().all(|item| is_of(TypeRef { collection: false, ..ty }, item)),
        json => !ty.collection && (wire(ty.kind).is_none() || wire(ty.kind) == of_value(json)),
    }
}

/// Adds what examples have to one entity, with one finding.
fn complete(context: &Context<'_, '_>, tables: &Tables, models: &mut [Model], id: ModelId, entity: &Entity<'_>, findings: &mut Findings) {
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let (mut properties, mut added) = (Vec::new(), Vec::new());
    for (page, member, beside) in &entity.seen {
        let name = member.key.value.as_str();
        let is_listed = || property_of(models, id, name).is_some() || NearProperties::new(models, id, beside).of(name).is_some();
        if name.contains(['@', '#', '.']) || needs_escape(name) || !done.insert(name) || entity.pages(name) < PAGES || is_listed() {
            continue;
        }
        let Some(ty) = tables.type_of(context, name, *page, &entity.values(name)) else { continue };
        findings.fact(Rule::PropertyOfExamples, member.key.span, || context.ref_words(ty));
        properties.push(Property::bare(name, ty, Role::Structural));
        added.push((name.to_owned(), member.key.span));
    }
    models[id.0].properties.append(&mut properties);
    let help = "add rows for what is missing; the table lacks the key, so members that several pages have were used, with the types of the examples";
    let of = format!("`{}`", models[id.0].name);
    undocumented(&of, &added).into_iter().for_each(|found| findings.push(found.help(help)));
}
