//! From drafts to the items of the API, each made once and whole: names, files, conditions, and places that take derived types too. It must
//! not know any page.

use crate::api::{Body, Entries, Enum, EnumMember, Example, Model, ModelId, Operation, OperationId, Outcome};
use crate::api::{Condition, Property, Setter, TypeKind, TypeRef};
use crate::diag::{Findings, Rule};
use crate::resolve::areas::Gates;
use crate::resolve::drafts::Drafts;
use crate::resolve::names::model::TypePaths;
use crate::resolve::names::{file, model, variant};
use crate::resolve::operations::draft as operations;
use crate::resolve::types::draft;
use crate::span::Span;
use crate::standards::rust;
use codegen_runtime::shared::json_escape::needs_escape;
use rayon::prelude::*;

/// The items of an API by their ids.
pub(crate) struct Items {
    pub(crate) models: Vec<Model>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) operations: Vec<Operation>,
}

/// The paths of all types, where `main` is the namespace that `models` itself stands for. `spans` are where pages name the models.
pub(crate) fn paths(main: &str, drafts: &Drafts, spans: &[Option<Span>], findings: &mut Findings) -> TypePaths {
    let models: Vec<(&str, bool)> = drafts.models.iter().map(|model| (model.name.as_str(), !model.derived.is_empty())).collect();
    let enums: Vec<&str> = drafts.enums.iter().map(|e| e.name.as_str()).collect();
    let paths = model::of_types(main, &models, &enums);
    for (any, span) in paths.any.iter().zip(spans).filter_map(|(any, span)| Some((any.as_ref()?, (*span)?))) {
        findings.fact(Rule::AnyDerived, span, || format!("places of it take {any}"));
    }
    paths
}

/// The items of the drafts, with these paths, conditions and files.
pub(crate) fn items(drafts: Drafts, paths: &TypePaths, gates: &Gates, files: Files) -> Items {
    let links = Links::new(&drafts);
    let has_derived = drafts.models.iter().map(|model| !model.derived.is_empty()).collect();
    let assembly = Assembly { paths, gates, links, files, has_derived };
    let operations = drafts.operations.into_par_iter().zip(drafts.examples).enumerate();
    Items {
        operations: operations.map(|(at, (draft, examples))| assembly.operation(at, draft, examples)).collect(),
        enums: drafts.enums.into_par_iter().enumerate().map(|(at, draft)| assembly.enumeration(at, draft)).collect(),
        models: with_shared(drafts.models.into_par_iter().enumerate().map(|(at, draft)| assembly.model(at, draft)).collect()),
    }
}

/// The models with the properties that each shares with its derived types.
fn with_shared(mut models: Vec<Model>) -> Vec<Model> {
    let shared: Vec<Vec<usize>> = models.par_iter().map(|model| shared(model, &models)).collect();
    for (model, shared) in models.iter_mut().zip(shared) {
        model.shared = shared;
    }
    models
}

fn shared(model: &Model, models: &[Model]) -> Vec<usize> {
    if model.derived.is_empty() {
        return Vec::new();
    }
    // A derived type mostly has the properties of its base first, so the same place is tried before all others.
    let has = |of: &Model, at: usize, wanted: &Property| {
        let same = |property: &Property| {
            property.rust == wanted.rust
                && property.name == wanted.name
                && property.ty == wanted.ty
                && property.condition == wanted.condition
        };
        of.properties.get(at).is_some_and(same) || of.properties.iter().any(same)
    };
    let all_have = |(at, wanted): (usize, &Property)| model.derived.iter().all(|id| has(&models[id.0], at, wanted)).then_some(at);
    model.properties.iter().enumerate().filter_map(all_have).collect()
}

/// The names of files: of models and enumerations, and of operations.
pub(crate) struct Files {
    types: (Vec<String>, Vec<String>),
    operations: Vec<String>,
}

impl Files {
    pub(crate) fn new(drafts: &Drafts, paths: &TypePaths) -> Self {
        let of_operations = || file::of_operations(drafts.operations.iter().map(|operation| &operation.rust));
        let (types, operations) = rayon::join(|| file::of_types(paths), of_operations);
        Self { types, operations }
    }
}

/// What items are made with besides their drafts, by ids.
struct Assembly<'a> {
    paths: &'a TypePaths,
    gates: &'a Gates,
    links: Links,
    files: Files,
    /// Whether a model has derived types.
    has_derived: Vec<bool>,
}

impl Assembly<'_> {
    /// The type as a property, parameter, body or result of it: a place of a type with derived types takes any of them.
    fn place(&self, ty: TypeRef) -> TypeRef {
        match ty.kind {
            TypeKind::Model(id) if self.has_derived[id.0] => TypeRef { kind: TypeKind::Any(id), ..ty },
            _ => ty,
        }
    }

    fn model(&self, at: usize, draft: draft::Model) -> Model {
        let mut taken = rust::Taken::default();
        let conditions = &self.gates.properties[at];
        let properties = draft.properties.into_iter().zip(conditions);
        let properties: Vec<Property> = properties.map(|(property, condition)| self.property(property, condition, &mut taken)).collect();
        let variants = variant::variants(at, &draft.derived, &mut taken, self.paths);
        let entries = draft.entries.map(|ty| Entries { rust: rust::take(&mut taken, "entries".into(), &[]), ty: self.place(ty) });
        let gate = &self.gates.models[at];
        Model {
            rust: self.paths.models[at].clone(),
            file: self.files.types.0[at].clone(),
            variants,
            shared: Vec::new(),
            any: self.paths.any[at].clone(),
            properties,
            entries,
            open_map: rust::take(&mut taken, "additional".into(), &["additional_properties".into()]),
            area: gate.area,
            condition: gate.condition.clone(),
            taken_by: self.links.taken_by[at].clone(),
            returned_by: self.links.returned_by[at].clone(),
            name: draft.name,
            docs: draft.docs,
            page: draft.page,
            page_url: draft.page_url,
            inferred: draft.inferred,
            base_name: draft.base_name,
            base: draft.base,
            derived: draft.derived,
            open: draft.open,
            is_abstract: draft.is_abstract,
            zoned: draft.zoned,
        }
    }

    fn property(&self, draft: draft::Property, condition: &Condition, taken: &mut rust::Taken) -> Property {
        debug_assert!(!needs_escape(&draft.name), "`{}` is not the name of a property", draft.name);
        Property {
            rust: rust::take(taken, rust::value(&draft.name), &[]),
            ty: self.place(draft.ty),
            condition: condition.clone(),
            name: draft.name,
            docs: draft.docs,
            role: draft.role,
            nullable: draft.nullable,
            inherited_from: draft.inherited_from,
            values: draft.values,
        }
    }

    fn enumeration(&self, at: usize, draft: draft::Enum) -> Enum {
        let mut taken = rust::Taken::default();
        let members = draft.members.into_iter().map(|member| {
            let rust = rust::take_upper(&mut taken, rust::upper(&member.name), &[]);
            EnumMember { name: member.name, rust, docs: member.docs }
        });
        let members = members.collect();
        let gate = &self.gates.enums[at];
        Enum {
            rust: self.paths.enums[at].clone(),
            file: self.files.types.1[at].clone(),
            used_by: self.links.used_by[at].clone(),
            members,
            catch_all: rust::take_upper(&mut taken, "Undocumented".into(), &["UndocumentedValue".into()]),
            area: gate.area,
            condition: gate.condition.clone(),
            name: draft.name,
            docs: draft.docs,
            page: draft.page,
            page_url: draft.page_url,
            flags: draft.flags,
        }
    }

    fn operation(&self, at: usize, draft: operations::Operation, examples: Vec<Example>) -> Operation {
        let gate = &self.gates.operations[at];
        Operation {
            file: self.files.operations[at].clone(),
            area: gate.area,
            condition: gate.condition.clone(),
            body: match draft.body {
                Body::Model(ty) => Body::Model(self.place(ty)),
                body @ (Body::None | Body::Bytes) => body,
            },
            setters: draft.setters.into_iter().map(|setter| Setter { ty: self.place(setter.ty), ..setter }).collect(),
            outcome: self.outcome(draft.outcome),
            examples,
            rust: draft.rust,
            page: draft.page,
            page_url: draft.page_url,
            title: draft.title,
            docs: draft.docs,
            method: draft.method,
            forms: draft.forms,
            required: draft.required,
            insisted: draft.insisted,
            options: draft.options,
            queries: draft.queries,
            status: draft.status,
            permissions: draft.permissions,
        }
    }

    fn outcome(&self, outcome: Outcome) -> Outcome {
        match outcome {
            Outcome::Object(ty) => Outcome::Object(self.place(ty)),
            Outcome::Optional { ty, preferred } => Outcome::Optional { ty: self.place(ty), preferred },
            Outcome::Page(ty) => Outcome::Page(self.place(ty)),
            Outcome::Value(ty) => Outcome::Value(self.place(ty)),
            Outcome::Nothing | Outcome::Bytes | Outcome::Accepted => outcome,
        }
    }
}

/// What refers to each type.
struct Links {
    /// The operations that take each model as body.
    taken_by: Vec<Vec<OperationId>>,
    /// The operations that return each model.
    returned_by: Vec<Vec<OperationId>>,
    /// The properties of each enumeration that no model inherits.
    used_by: Vec<Vec<(ModelId, usize)>>,
}

impl Links {
    fn new(drafts: &Drafts) -> Self {
        let none = || vec![Vec::new(); drafts.models.len()];
        let mut links = Self { taken_by: none(), returned_by: none(), used_by: vec![Vec::new(); drafts.enums.len()] };
        for (at, operation) in drafts.operations.iter().enumerate() {
            if let Body::Model(TypeRef { kind: TypeKind::Model(id), .. }) = operation.body {
                links.taken_by[id.0].push(OperationId(at));
            }
            if let Some(TypeRef { kind: TypeKind::Model(id), .. }) = operation.outcome.ty() {
                links.returned_by[id.0].push(OperationId(at));
            }
        }
        for (at, model) in drafts.models.iter().enumerate() {
            for (index, property) in model.properties.iter().enumerate().filter(|(_, property)| property.inherited_from.is_none()) {
                if let TypeKind::Enum(id) = property.ty.kind {
                    links.used_by[id.0].push((ModelId(at), index));
                }
            }
        }
        links
    }
}
