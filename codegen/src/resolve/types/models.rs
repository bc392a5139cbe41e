//! From what pages define to models and enumerations: own properties with linked types first, then bases, then fields. Knows no operation.

use crate::api::{Docs, ModelId, Primitive, Role, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::english::type_cell::represents_one;
use crate::page::model::{Parameter, TypeBlock};
use crate::page::syntax::json::{Json, Node};
use crate::resolve::context::Context;
use crate::resolve::input::clean;
use crate::resolve::json;
use crate::resolve::types::collect::{Defined, RawEnum, RawType, values_of};
use crate::resolve::types::draft::{Enum, Member, Model, Property};
use crate::span::Span;
use crate::standards::odata;
use std::collections::BTreeMap;

impl Context<'_, '_> {
    /// Models with their own properties, and enumerations.
    pub(crate) fn types(&self, defined: &Defined<'_>, findings: &mut Findings) -> (Vec<Model>, Vec<Enum>) {
        let types: Vec<_> = defined.types.values().collect();
        let models = findings.of_each(&types, |raw, found| self.model(raw, found));
        let enums = defined.enums.values().map(|raw| self.enumeration(raw)).collect();
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
            properties: if raw.inferred() { self.inferred(raw) } else { self.documented(raw, findings) },
            entries: None,
            open: raw.inferred() || raw.slices.iter().any(|(_, block)| block.open),
            is_abstract: raw.slices.iter().any(|(_, block)| block.is_abstract),
            area: self.areas[raw.page],
            name: raw.name.clone(),
        }
    }

    /// The rows of all tables; the first row of a name counts, and one of another page must not contradict it.
    fn documented(&self, raw: &RawType<'_>, findings: &mut Findings) -> Vec<Property> {
        let mut properties: Vec<Property> = Vec::new();
        let mut places: BTreeMap<String, (usize, Span, TypeRef)> = BTreeMap::new();
        for &(page, block) in &raw.slices {
            let rows = block.properties.iter().map(|row| (row, Role::Structural));
            for (row, role) in rows.chain(block.relationships.iter().map(|row| (row, Role::Relationship))) {
                let name = &row.name.value;
                if name.is_empty() || json::is_control(name) || name == "odata.type" {
                    continue;
                }
                let first = places.get(name).copied();
                let mut silent = Findings::new();
                let property = self.property(page, block, row, role, if first.is_some() { &mut silent } else { findings });
                match first {
                    None => {
                        places.insert(name.clone(), (page, row.name.span, property.ty));
                        properties.push(property);
                    }
                    Some((first_page, span, ty)) if ty != property.ty => {
                        let place = if first_page == page {
                            "in an earlier row".to_owned()
                        } else {
                            format!("on `{}`", self.input.path(first_page))
                        };
                        let message = format!("`{}` has another type for `{name}` here than {place}", raw.name);
                        findings.push(Diagnostic::new(Code::TypeConflict, row.name.span, message).also(span, "the first definition"));
                    }
                    Some(_) => {}
                }
            }
        }
        properties
    }

    fn property(&self, page: usize, block: &TypeBlock, row: &Parameter, role: Role, findings: &mut Findings) -> Property {
        let listed = self.values.get(&(page, row.name.value.to_lowercase()));
        let is_bind = row.name.value.ends_with("@odata.bind");
        let mut ty = self.property_type(page, block, row, listed.is_some(), findings);
        if is_bind {
            findings.fact(Rule::PropertyBind, row.name.span, || "the address of an entity".into());
            ty.kind = TypeRef::STRING.kind;
        }
        let values = match listed {
            Some(values) => values.clone(),
            None if ty.kind == TypeRef::STRING.kind => values_of(block, row),
            None => Vec::new(),
        };
        Property {
            name: row.name.value.clone(),
            ty,
            docs: self.line_docs(&row.description),
            role: if is_bind { Role::Bind } else { role },
            nullable: row.nullable,
            inherited_from: None,
            values,
        }
    }

    /// The type of a property, by its cell and the JSON representation. `listed` says that a table lists its values, so that it is a string.
    fn property_type(&self, page: usize, block: &TypeBlock, row: &Parameter, listed: bool, findings: &mut Findings) -> TypeRef {
        let node = block.documented_value(&row.name.value);
        let seen = node.map(|node| self.represented(page, node));
        let mut ty = match (&row.ty, seen) {
            (Some(cell), _) if listed => TypeRef { collection: cell.collection, ..TypeRef::STRING },
            (Some(cell), Some(seen)) => self.cell_beside(page, cell, seen.kind, findings),
            (None, Some(seen)) => {
                findings.fact(Rule::TypeByJson, row.name.span, || self.type_words(seen.kind));
                seen
            }
            (cell, None) => self.cell_or_json(page, cell.as_ref(), findings),
        };
        if let (true, Some(node), Some(seen)) = (ty.collection, node, seen)
            && represents_one(node)
            && seen == (TypeRef { collection: false, ..ty })
        {
            findings.fact(Rule::NumberByJson, row.name.span, || "a single value".into());
            let message = format!("the table says that `{}` is a collection, the JSON representation has one value", row.name.value);
            let help = "correct one of them; what was used is the JSON representation";
            findings.push(Diagnostic::new(Code::ExampleMisfit, node.span, message).label("a single value").help(help));
            ty.collection = false;
        }
        // Beside values in prose the JSON representation may name the enumeration that has them.
        if let (true, Some(TypeKind::Enum(id))) = (ty.kind == TypeRef::STRING.kind, seen.map(|seen| seen.kind)) {
            findings.fact(Rule::EnumNamedInJson, row.name.span, || self.type_words(TypeKind::Enum(id)));
            ty.kind = TypeKind::Enum(id);
        }
        ty
    }

    /// The type that a JSON representation has: `"String"`, `{"@odata.type": "…"}`, `[…]`.
    pub(crate) fn represented(&self, page: usize, node: &Node) -> TypeRef {
        let one = |kind| TypeRef { kind, collection: false };
        match &node.json {
            Json::Array(items) => {
                TypeRef { collection: true, ..items.first().map_or(one(TypeKind::Json), |item| self.represented(page, item)) }
            }
            Json::Object(_) => one(json::odata_type(node).and_then(|name| self.by_text(page, name)).unwrap_or(TypeKind::Json)),
            Json::String(text) => one(TypeKind::named(text).or_else(|| self.by_text(page, text)).unwrap_or(TypeKind::Json)),
            Json::Bool(_) => one(TypeKind::Primitive(Primitive::Boolean)),
            Json::Number(_) => one(TypeKind::Primitive(Primitive::Int32)),
            Json::Null => one(TypeKind::Json),
        }
    }

    /// The properties that examples have.
    fn inferred(&self, raw: &RawType<'_>) -> Vec<Property> {
        let property = |name: &str, values: &[&Node]| {
            let role = if name.ends_with("@odata.bind") { Role::Bind } else { Role::Structural };
            Property::bare(name, of_values(self, raw.page, values), role)
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
        Json::Number(text) => [Primitive::Int32, Primitive::Int64, Primitive::Double]
            .into_iter()
            .find(|p| odata::number_fits(*p, text))
            .map_or(TypeKind::Json, primitive),
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

/// The property `name` of the model at `id` or of a base.
pub(crate) fn property_of<'m>(models: &'m [Model], id: ModelId, name: &str) -> Option<(ModelId, &'m Property)> {
    lineage(models, id).into_iter().find_map(|owner| Some((owner, models[owner.0].properties.iter().find(|p| p.name == name)?)))
}
