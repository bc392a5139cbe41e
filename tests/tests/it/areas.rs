//! Each product area has what its operations need, and nothing else.

use crate::reference::reference;
use codegen::api::{Api, AreaId, Body, Condition, EnumId, Model, ModelId, Outcome, Role, TypeKind, TypeRef};
use codegen::pipeline::{Options, generate};
use std::collections::BTreeSet;
use tests::{corpus, in_workspace};

/// Models and enumerations.
type Types = (BTreeSet<usize>, BTreeSet<usize>);

/// What the signatures of an area's operations name, and all that this contains.
fn needed(api: &Api, area: AreaId) -> Types {
    let mut found = Types::default();
    let mut open: Vec<TypeRef> = Vec::new();
    for operation in api.operations.iter().filter(|operation| operation.area == area) {
        open.extend(operation.setters.iter().map(|setter| setter.ty));
        open.extend(operation.forms.iter().flat_map(|form| &form.arguments).map(|argument| argument.ty));
        if let Body::Model(ty) = operation.body {
            open.push(ty);
        }
        if let Outcome::Object(ty) | Outcome::Page(ty) | Outcome::Value(ty) = operation.outcome {
            open.push(ty);
        }
    }
    while let Some(ty) = open.pop() {
        match ty.kind {
            TypeKind::Model(ModelId(id)) | TypeKind::Any(ModelId(id)) if found.0.insert(id) => {
                open.extend(api.models[id].properties.iter().filter(|p| p.role == Role::Structural).map(|p| p.ty));
            }
            TypeKind::Enum(EnumId(id)) => drop(found.1.insert(id)),
            _ => {}
        }
    }
    found
}

fn holds(condition: &Condition, area: AreaId) -> bool {
    match condition {
        Condition::Always => true,
        Condition::AnyOf(areas) => areas.contains(&area),
    }
}

/// Every area has all that it needs; what it has besides is its own, stands in the place of a base, or is named by an example.
fn check(api: &Api) {
    for (number, area) in api.areas.iter().enumerate() {
        let id = AreaId(number);
        let (models, enums) = needed(api, id);
        for &model in &models {
            assert!(holds(&api.models[model].condition, id), "{} lacks {}", area.feature, api.models[model].name);
        }
        for &e in &enums {
            assert!(holds(&api.enums[e].condition, id), "{} lacks {}", area.feature, api.enums[e].name);
        }
        let only = |condition: &Condition| matches!(condition, Condition::AnyOf(_)) && holds(condition, id);
        let extra = api.models.iter().enumerate().filter(|(at, model)| only(&model.condition) && !models.contains(at) && model.area != id);
        let unexplained: Vec<&str> = extra.filter(|(at, _)| !by_example(api, id, *at)).map(|(_, model)| model.name.as_str()).collect();
        assert!(unexplained.is_empty(), "{} has {unexplained:?}, which nothing in it needs", area.feature);
    }
}

/// Whether an area has a model for what its own or derived types contain, or for what an example builds: then something that it has and that is not
/// always there contains the model, or the model has a base.
fn by_example(api: &Api, area: AreaId, model: usize) -> bool {
    let contains = |owner: &Model| {
        holds(&owner.condition, area)
            && owner.properties.iter().any(|p| matches!(p.ty.kind, TypeKind::Model(id) | TypeKind::Any(id) if id.0 == model))
    };
    api.models[model].base.is_some() || api.models.iter().any(contains)
}

#[test]
fn an_area_has_what_its_operations_need_and_nothing_else() {
    check(&generate(&[in_workspace("docs-src")], &Options::default()).api);
}

#[test]
fn an_area_of_the_reference_has_what_its_operations_need_and_nothing_else() {
    let Some(corpus) = corpus() else { return };
    check(&reference(&corpus).api);
}

#[test]
fn an_operation_is_compiled_with_its_area_alone() {
    let api = generate(&[in_workspace("docs-src")], &Options::default()).api;
    for operation in &api.operations {
        assert_eq!(operation.condition, Condition::AnyOf(vec![operation.area]), "{:?}", operation.rust);
    }
}
