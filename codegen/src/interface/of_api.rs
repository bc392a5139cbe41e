//! Owns the step from the resolved API to its interface. It must not know JSON.

use crate::api::reserved::{ENDPOINTS, MODELS};
use crate::api::{Access, Api, Condition, Enum, Form, Model, Operation, PathPart, PermissionSet, RustPath, Setter, Target};
use crate::emit::signature::Signatures;
use crate::interface::{Interface, Item, ItemKind, Member, MemberKind, Parameter};
use std::collections::BTreeMap;

/// The interface of the crate that is generated from this API.
pub fn of_api(api: &Api) -> Interface {
    let signatures = Signatures::new(api);
    let mut items: Vec<Item> = api.operations.iter().map(|item| operation(api, &signatures, item)).collect();
    items.extend(api.models.iter().map(|item| model(api, &signatures, item)));
    items.extend(api.models.iter().filter_map(|item| polymorphic(api, item)));
    items.extend(api.enums.iter().map(|item| enumeration(api, item)));
    items.extend(api.base_url.iter().map(|url| constant("BASE_URL".to_owned(), "", url)));
    items.extend(api.deployments.iter().map(|one| constant(format!("{ENDPOINTS}::{}", one.rust), &one.page, &one.url)));
    items.sort_by(|a, b| a.path.cmp(&b.path));
    Interface { features: api.areas.iter().map(|area| area.feature.clone()).collect(), items }
}

impl Item {
    fn new(kind: ItemKind, path: String, page: &str, wire: String) -> Self {
        let page = page.to_owned();
        let (features, required, members) = (Vec::new(), Vec::new(), Vec::new());
        Self { path, kind, page, wire, features, result: None, required, permissions: BTreeMap::new(), members }
    }
}

impl Member {
    fn new(kind: MemberKind, name: &str, wire: String, parameters: Vec<Parameter>) -> Self {
        Self { kind, name: name.to_owned(), parameters, wire, required: false, features: Vec::new() }
    }
}

fn constant(path: String, page: &str, value: &str) -> Item {
    Item::new(ItemKind::Constant, path, page, value.to_owned())
}

fn operation(api: &Api, signatures: &Signatures<'_>, operation: &Operation) -> Item {
    let constructors = operation.forms.iter().map(|form| constructor(signatures, operation, form));
    let setters = operation.setters.iter().map(|one| setter(signatures, one));
    Item {
        features: features(api, &operation.condition),
        result: Some(signatures.result(operation)),
        required: operation.required.clone(),
        permissions: permissions(&operation.permissions),
        members: constructors.chain(setters).collect(),
        ..Item::new(ItemKind::Operation, path("", &operation.rust), &operation.page, sends(operation))
    }
}

/// The method and the URLs, in which every placeholder is the same.
fn sends(operation: &Operation) -> String {
    let forms: Vec<String> = operation.forms.iter().map(|form| form_text(form, |_| "{}".to_owned())).collect();
    format!("{} {}", operation.method, forms.join(", "))
}

fn constructor(signatures: &Signatures<'_>, operation: &Operation, form: &Form) -> Member {
    let taken = form.arguments.iter().filter(|argument| argument.default.is_none());
    let arguments = taken.map(|argument| Parameter { name: argument.placeholder.clone(), ty: signatures.argument(argument) });
    let body = signatures.body(operation.body).map(|ty| Parameter { name: "body".to_owned(), ty });
    let named = |index: usize| form.arguments.get(index).map_or(String::new(), |argument| format!("{{{}}}", argument.placeholder));
    let wire = format!("{} {}", operation.method, form_text(form, named));
    Member::new(MemberKind::Constructor, &form.constructor, wire, arguments.chain(body).collect())
}

/// The path and the fixed query of a form.
fn form_text(form: &Form, argument: impl Fn(usize) -> String) -> String {
    let part = |part: &PathPart| match part {
        PathPart::Literal(text) => text.clone(),
        PathPart::Argument { index, .. } => argument(*index),
    };
    let joined = |parts: &[PathPart]| parts.iter().map(part).collect::<String>();
    let path: String = form.segments.iter().map(|parts| format!("/{}", joined(parts))).collect();
    let query: Vec<String> = form.query.iter().map(|(name, parts)| format!("{name}={}", joined(parts))).collect();
    if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
}

fn setter(signatures: &Signatures<'_>, setter: &Setter) -> Member {
    let (place, name) = match &setter.target {
        Target::Query(name) => ("query option", name),
        Target::Header(name) => ("header", name),
        Target::Parameter(name) => ("body parameter", name),
        Target::Argument(name) => ("argument", name),
    };
    let parameter = Parameter { name: name.clone(), ty: signatures.setter(setter) };
    let member = Member::new(MemberKind::Setter, &setter.rust, format!("{place} {name}"), vec![parameter]);
    Member { required: setter.required, ..member }
}

fn model(api: &Api, signatures: &Signatures<'_>, model: &Model) -> Item {
    let field = |name: &str, wire: &str, ty: String| {
        Member::new(MemberKind::Field, name, wire.to_owned(), vec![Parameter { name: wire.to_owned(), ty }])
    };
    let properties = model.properties.iter().map(|property| Member {
        features: if property.condition == model.condition { Vec::new() } else { features(api, &property.condition) },
        ..field(&property.rust, &property.name, signatures.field(property.ty))
    });
    let entries = model.entries.iter().map(|entries| field(&entries.rust, "entries", signatures.entries(entries)));
    let open = field(&model.open_map, "additional properties", "OpenMap".to_owned());
    Item {
        features: features(api, &model.condition),
        members: properties.chain(entries).chain([open]).collect(),
        ..Item::new(ItemKind::Model, path(MODELS, &model.rust), &model.page, model.name.clone())
    }
}

fn polymorphic(api: &Api, base: &Model) -> Option<Item> {
    let name = base.any.clone()?;
    let derived = base.derived.iter().zip(&base.variants).filter_map(|(id, variant)| Some((&variant.name, api.models.get(id.0)?)));
    let variants = [(&base.rust.name, base)].into_iter().chain(derived).map(|(name, model)| {
        let held = Parameter { name: model.name.clone(), ty: format!("Box<{}>", path(MODELS, &model.rust)) };
        let features = if model.condition == base.condition { Vec::new() } else { features(api, &model.condition) };
        Member { features, ..Member::new(MemberKind::Variant, name, model.name.clone(), vec![held]) }
    });
    let rust = RustPath { name, modules: base.rust.modules.clone() };
    Some(Item {
        features: features(api, &base.condition),
        members: variants.collect(),
        ..Item::new(ItemKind::Polymorphic, path(MODELS, &rust), &base.page, base.name.clone())
    })
}

/// What the variant for undocumented values stands for.
const ANY_OTHER: &str = "any other value";

fn enumeration(api: &Api, item: &Enum) -> Item {
    let variants = item.members.iter().map(|member| Member::new(MemberKind::Variant, &member.rust, member.name.clone(), Vec::new()));
    let held = Parameter { name: ANY_OTHER.to_owned(), ty: "String".to_owned() };
    let catch_all = Member::new(MemberKind::Variant, &item.catch_all, ANY_OTHER.to_owned(), vec![held]);
    Item {
        features: features(api, &item.condition),
        members: variants.chain([catch_all]).collect(),
        ..Item::new(ItemKind::Enumeration, path(MODELS, &item.rust), &item.page, item.name.clone())
    }
}

fn features(api: &Api, condition: &Condition) -> Vec<String> {
    match condition {
        Condition::Always => Vec::new(),
        Condition::AnyOf(areas) => areas.iter().filter_map(|area| Some(api.areas.get(area.0)?.feature.clone())).collect(),
    }
}

/// The sets of all tables together.
fn permissions(tables: &[PermissionSet]) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut found: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for table in tables {
        for (permission_type, access) in table.by_type() {
            let sets = match access {
                Access::Unknown => continue,
                Access::NotSupported => &[][..],
                Access::AnyOf(sets) => sets,
            };
            found.entry(permission_type.key().to_owned()).or_default().extend(sets.iter().cloned());
        }
    }
    found
}

/// The path below `root`, or below the crate.
fn path(root: &str, path: &RustPath) -> String {
    let parts = [root].into_iter().filter(|root| !root.is_empty()).chain(path.modules.iter().map(String::as_str));
    parts.chain([path.name.as_str()]).collect::<Vec<_>>().join("::")
}
