//! From what pages define to models and enumerations: own properties with linked types first, then bases, then fields. Knows no operation.

use crate::api::{Docs, ModelId, Primitive, Role, TypeKind, TypeRef};
use crate::diag::Findings;
use crate::page::syntax::json::{Json, Member as JsonMember, Node};
use crate::resolve::context::Context;
use crate::resolve::input::clean;
use crate::resolve::json;
use crate::resolve::types::collect::{Defined, RawEnum, RawType};
use crate::resolve::types::derived;
use crate::resolve::types::draft::{Enum, Member, Model, Property};
use crate::resolve::types::property::{Row, number};
use crate::standards::nearest::{KnownNames, Near};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashSet};

impl Context<'_, '_> {
    /// Models with their own properties, and enumerations.
    pub(crate) fn types(&self, defined: &Defined<'_>, findings: &mut Findings) -> (Vec<Model>, Vec<Enum>) {
        let types: Vec<_> = defined.types.values().collect();
        let mut models = findings.of_each(&types, |raw, found| self.model(raw, found));
        derived::bases(self, defined, &mut models, findings);
        let enums = defined.enums.par_iter().map(|(_, raw)| self.enumeration(raw)).collect();
        (models, enums)
    }

    fn model(&self, raw: &RawType<'_>, findings: &mut Findings) -> Model {
        let base = raw.base().map(|(page, base)| {
            let full = self.input.qualify(page, &base.name.name);
            (full, self.find(page, &base.name))
        });
        let page = &self.input.pages[raw.page];
        Model {
            docs: if raw.inferred() { Docs::default() } else { self.page_docs(page) },
            page: self.input.path(raw.page).to_owned(),
            page_url: self.input.url(raw.page),
            inferred: raw.inferred(),
            base: base.as_ref().and_then(|(_, kind)| match kind {
                Some(TypeKind::Model(id)) => Some(*id),
                _ => None,
            }),
            base_name: base.map(|(name, _)| name),
            derived: Vec::new(),
            properties: if raw.inferred() { self.inferred(raw, findings) } else { self.documented(raw, findings) },
            entries: None,
            zoned: None,
            open: raw.inferred() || raw.slices.iter().any(|(_, block)| block.open),
            is_abstract: raw.slices.iter().any(|(_, block)| block.is_abstract),
            area: self.areas[raw.page],
            name: raw.name.clone(),
        }
    }

    /// The properties of all tables. The first row of a name counts, unless another one is better supported.
    fn documented(&self, raw: &RawType<'_>, findings: &mut Findings) -> Vec<Property> {
        let mut by_name: BTreeMap<&str, Vec<Row<'_>>> = BTreeMap::new();
        let mut names: Vec<&str> = Vec::new();
        for &(page, block) in &raw.slices {
            let properties = block.properties.iter().map(|row| (row, Role::Structural));
            for (row, role) in properties.chain(block.relationships.iter().map(|row| (row, Role::Relationship))) {
                let name = row.name.value.as_str();
                if name.is_empty() || json::is_control(name) || name == "odata.type" {
                    continue;
                }
                let rows = by_name.entry(name).or_default();
                if rows.is_empty() {
                    names.push(name);
                }
                rows.push(Row { page, block, row, role });
            }
        }
        let rows = names.into_iter().filter_map(|name| by_name.get(name)?.split_first());
        rows.map(|(first, later)| self.of_rows(*first, later, findings)).collect()
    }

    /// The properties that examples have.
    fn inferred(&self, raw: &RawType<'_>, findings: &mut Findings) -> Vec<Property> {
        let mut property = |name: &str, values: &[&Node]| {
            let role = if name.ends_with("@odata.bind") { Role::Bind } else { Role::Structural };
            let seen = of_values(self, raw.page, values);
            let row = raw.rows.iter().find(|(_, row)| row.name.value == name);
            let listed = row.and_then(|(page, row)| self.listed(*page, row, role, (values.first()?, seen), findings));
            listed.unwrap_or_else(|| Property::bare(name, seen, role))
        };
        raw.seen.iter().map(|(member, values)| property(&member.key.value, values)).collect()
    }

    fn enumeration(&self, raw: &RawEnum<'_>) -> Enum {
        let member = |name: &String, description| Member { name: name.clone(), docs: self.line_docs(description) };
        Enum {
            docs: raw.intro.map(|intro| self.prose_docs(intro)).unwrap_or_default(),
            page: self.input.path(raw.page).to_owned(),
            page_url: self.input.url(raw.page),
            members: raw.members.iter().map(|raw| member(&raw.name, raw.description)).collect(),
            flags: raw.flags,
            area: self.areas[raw.page],
            name: raw.name.clone(),
        }
    }
}

/// The type that fits all of several JSON values: strings stay strings whatever they look like, mixed kinds are any JSON.
pub(crate) fn of_values(context: &Context<'_, '_>, page: usize, values: &[&Node]) -> TypeRef {
    let mut types = values.iter().filter_map(|node| of_value(context, page, node));
    let any = TypeRef { kind: TypeKind::Json, collection: false };
    let Some(first) = types.next() else { return any };
    types.fold(first, |ty, other| match (ty, other) {
        _ if ty == other => ty,
        _ if ty.collection == other.collection => TypeRef { kind: wider(ty.kind, other.kind), ..ty },
        _ => any,
    })
}

fn wider(a: TypeKind, b: TypeKind) -> TypeKind {
    const WIDTH: [Primitive; 3] = [Primitive::Int32, Primitive::Int64, Primitive::Double];
    let rank = |kind| WIDTH.iter().position(|p| kind == TypeKind::Primitive(*p));
    match (rank(a), rank(b)) {
        (Some(x), Some(y)) => TypeKind::Primitive(WIDTH[x.max(y)]),
        _ => TypeKind::Json,
    }
}

/// The type that a JSON value has; `None` for one that says nothing.
fn of_value(context: &Context<'_, '_>, page: usize, node: &Node) -> Option<TypeRef> {
    let primitive = TypeKind::Primitive;
    let kind = match &node.json {
        Json::Null => return None,
        Json::Bool(_) => primitive(Primitive::Boolean),
        Json::String(_) => primitive(Primitive::String),
        Json::Number(text) => number(text),
        Json::Object(_) => json::odata_type(node).and_then(|name| context.by_text(page, clean(name))).unwrap_or(TypeKind::Json),
        Json::Array(items) => {
            let items: Vec<&Node> = items.iter().collect();
            let item = of_values(context, page, &items);
            let kind = if item.collection { TypeKind::Json } else { item.kind };
            return Some(TypeRef { kind, collection: true });
        }
    };
    Some(TypeRef { kind, collection: false })
}

/// How many bases a type has at most, and theirs: every one of them is looked at for every type.
pub(crate) const MOST_BASES: usize = 16;

/// The model at `id` and its bases, nearest first; stops where a type would be its own base, and where there are too many.
pub(crate) fn lineage(models: &[Model], id: ModelId) -> Vec<ModelId> {
    let mut line = vec![id];
    while let Some(base) = line.last().and_then(|last| models[last.0].base).filter(|base| line.len() <= MOST_BASES && !line.contains(base))
    {
        line.push(base);
    }
    line
}

/// Whichever of two models is the other's base, or both where they are the same.
pub(crate) fn base_of_two(models: &[Model], a: ModelId, b: ModelId) -> Option<ModelId> {
    let is_base = |base: ModelId, of: ModelId| lineage(models, of).contains(&base);
    if is_base(a, b) { Some(a) } else { Some(b).filter(|_| is_base(b, a)) }
}

/// What the misspelt keys of an object can mean: the properties of its model and of the bases, but for those that the object has.
pub(crate) struct NearProperties<'m>(KnownNames<&'m str>);

impl<'m> NearProperties<'m> {
    pub(crate) fn new(models: &'m [Model], id: ModelId, members: &[JsonMember]) -> Self {
        let taken: HashSet<&str> = members.iter().map(|member| member.key.value.as_str()).collect();
        let properties = lineage(models, id).into_iter().flat_map(|owner| &models[owner.0].properties);
        Self(properties.map(|property| property.name.as_str()).filter(|name| !taken.contains(name)).collect())
    }

    /// The property that `name` is near to.
    pub(crate) fn of(&self, name: &str) -> Option<Near<'_>> {
        self.0.nearest(name)
    }
}

/// The property `name` of the model at `id` or of a base.
pub(crate) fn property_of<'m>(models: &'m [Model], id: ModelId, name: &str) -> Option<(ModelId, &'m Property)> {
    lineage(models, id).into_iter().find_map(|owner| Some((owner, models[owner.0].properties.iter().find(|p| p.name == name)?)))
}
