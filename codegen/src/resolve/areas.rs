//! Product areas: their names, and what each of them needs compiled. Knows how items refer to one another, not what they mean.

use crate::api::reserved;
use crate::api::{Area, AreaId, Body, Condition, EnumId, ModelId, Role, TypeKind, TypeRef};
use crate::api::{Example, ExampleBody, Fields, Literal, Object, Scalar};
use crate::diag::{Findings, Rule};
use crate::resolve::drafts::Drafts;
use crate::resolve::input::Input;
use crate::resolve::operations::draft::Operation;
use crate::resolve::types::draft::{Model, Property};
use crate::span::Span;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The area of pages that name none.
const OTHER: &str = "other";

/// The areas, sorted, and the one of every page.
pub(crate) fn collect(input: &Input<'_>, findings: &mut Findings) -> (Vec<Area>, Vec<AreaId>) {
    let of_page: Vec<String> =
        input.pages.par_iter().map(|page| feature(page.front.area.as_ref().map_or("", |area| &area.value))).collect();
    for (page, feature) in input.pages.iter().zip(&of_page) {
        let named = page.front.area.as_ref().filter(|area| !area.value.trim().is_empty());
        match (named, &page.title) {
            (Some(area), _) => findings.fact(Rule::AreaNamed, area.span, || format!("area: {feature}")),
            (None, Some(title)) => findings.fact(Rule::AreaOther, title.span, || format!("area: {feature}")),
            (None, None) => {}
        }
    }
    let features: BTreeSet<&String> = of_page.iter().collect();
    let areas: Vec<Area> = features.into_iter().map(|feature| Area { feature: feature.clone() }).collect();
    let find = |feature: &String| AreaId(areas.partition_point(|area| area.feature < *feature));
    let ids = of_page.iter().map(find).collect();
    (areas, ids)
}

/// The area of an item, and when it is compiled.
pub(crate) struct Gate {
    pub(crate) area: AreaId,
    pub(crate) condition: Condition,
}

/// The areas and conditions of all items by their ids.
pub(crate) struct Gates {
    pub(crate) operations: Vec<Gate>,
    pub(crate) models: Vec<Gate>,
    /// The conditions of the properties of each model: narrower than the model's only for navigation properties.
    pub(crate) properties: Vec<Vec<Condition>>,
    pub(crate) enums: Vec<Gate>,
    /// Why each model is compiled when it is.
    rules: Vec<Rule>,
}

/// The area and condition of every item; areas that gate nothing go. `spans` are where pages name the models.
pub(crate) fn gates(areas: &mut Vec<Area>, drafts: &Drafts, spans: &[Option<Span>], findings: &mut Findings) -> Gates {
    let mut gates = conditions(areas.len(), drafts);
    prune(areas, &mut gates);
    explain(areas, &gates, spans, findings);
    gates
}

/// Drops the areas that gate nothing: no operation is theirs, and no condition names them. What pages put there counts to the first area
/// that it is compiled with.
fn prune(areas: &mut Vec<Area>, gates: &mut Gates) {
    let of_items = gates.models.iter().chain(&gates.enums).map(|gate| &gate.condition);
    let named = of_items.chain(gates.properties.iter().flatten()).filter_map(|condition| match condition {
        Condition::AnyOf(areas) => Some(areas),
        Condition::Always => None,
    });
    let kept: BTreeSet<AreaId> = named.flatten().copied().chain(gates.operations.iter().map(|gate| gate.area)).collect();
    let Some(first) = kept.first().copied().filter(|_| kept.len() < areas.len()) else { return };
    let places: BTreeMap<AreaId, AreaId> = kept.iter().copied().zip((0..).map(AreaId)).collect();
    let place = |area: AreaId| places.get(&area).copied().unwrap_or(AreaId(0));
    let renumber = |condition: &mut Condition| {
        if let Condition::AnyOf(areas) = condition {
            areas.iter_mut().for_each(|area| *area = place(*area));
        }
    };
    for gate in gates.operations.iter_mut().chain(&mut gates.models).chain(&mut gates.enums) {
        let compiled_with = match &gate.condition {
            Condition::AnyOf(areas) => areas.first().copied(),
            Condition::Always => None,
        };
        let area = if kept.contains(&gate.area) { gate.area } else { compiled_with.unwrap_or(first) };
        gate.area = place(area);
        renumber(&mut gate.condition);
    }
    gates.properties.iter_mut().flatten().for_each(renumber);
    let mut at = 0;
    areas.retain(|_| {
        at += 1;
        kept.contains(&AreaId(at - 1))
    });
}

/// An area's name as a cargo feature: lower case, dashes between words.
fn feature(name: &str) -> String {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let feature = words.join("-");
    match feature.as_str() {
        "" => OTHER.into(),
        name if reserved::FEATURES.contains(&name) => format!("{name}-area"),
        _ => feature,
    }
}

/// A model or enumeration as a node of the graph of needs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Item {
    Model(ModelId),
    Enum(EnumId),
}

impl Item {
    fn of(ty: TypeRef) -> Option<Self> {
        match ty.kind {
            TypeKind::Model(id) | TypeKind::Any(id) => Some(Self::Model(id)),
            TypeKind::Enum(id) => Some(Self::Enum(id)),
            TypeKind::Primitive(_) | TypeKind::Json => None,
        }
    }
}

/// An item that more areas need is always compiled: every area is named wherever the item is.
const MOST_AREAS: usize = 100;

/// Which areas need each model and each enumeration; of those that more than [`MOST_AREAS`] need, not all.
struct Needs {
    models: Vec<BTreeSet<AreaId>>,
    enums: Vec<BTreeSet<AreaId>>,
}

impl Needs {
    /// `area` needs `item` and all that it contains through properties.
    fn add(&mut self, models: &[Model], area: AreaId, item: Item) {
        let mut open = vec![item];
        while let Some(item) = open.pop() {
            match item {
                Item::Enum(id) => {
                    self.enums[id.0].insert(area);
                }
                Item::Model(id) => {
                    let need = &mut self.models[id.0];
                    // What it contains is then needed by as many.
                    if need.len() <= MOST_AREAS && need.insert(area) {
                        let contained = models[id.0].properties.iter().filter(|p| p.role == Role::Structural);
                        open.extend(contained.map(|p| p.ty).chain(models[id.0].entries).filter_map(Item::of));
                    }
                }
            }
        }
    }
}

/// The condition of every item. A type is compiled with the areas that need it; one that more than half of them need, always. A type
/// that nothing needs, or that stands in for its base, is compiled with its own area; a relationship when what it leads to is.
fn conditions(areas: usize, drafts: &Drafts) -> Gates {
    let Drafts { models, enums, operations, examples } = drafts;
    let mut needs = Needs { models: vec![BTreeSet::new(); models.len()], enums: vec![BTreeSet::new(); enums.len()] };
    for (operation, examples) in operations.iter().zip(examples) {
        named_types(operation, examples).into_iter().for_each(|item| needs.add(models, operation.area, item));
    }
    let mut rules = Vec::new();
    for (at, model) in models.iter().enumerate() {
        let stands_in = model.base.is_some();
        rules.push(if needs.models[at].is_empty() { Rule::AreaOfPage } else { Rule::AreaNeeded });
        if stands_in || needs.models[at].is_empty() {
            needs.add(models, model.area, Item::Model(ModelId(at)));
        }
    }
    for (need, e) in needs.enums.iter_mut().zip(enums) {
        if need.is_empty() {
            need.insert(e.area);
        }
    }
    let gate = |area: AreaId, need: &BTreeSet<AreaId>| Gate { area, condition: condition(need, areas) };
    let of_models: Vec<Gate> = models.iter().zip(&needs.models).map(|(model, need)| gate(model.area, need)).collect();
    let always = |(rule, gate): (Rule, &Gate)| if gate.condition == Condition::Always { Rule::AreaAlways } else { rule };
    Gates {
        operations: operations.iter().map(|o| Gate { area: o.area, condition: Condition::AnyOf(vec![o.area]) }).collect(),
        properties: models.iter().zip(&of_models).map(|(model, owner)| of_properties(model, owner, &of_models)).collect(),
        enums: enums.iter().zip(&needs.enums).map(|(e, need)| gate(e.area, need)).collect(),
        rules: rules.into_iter().zip(&of_models).map(always).collect(),
        models: of_models,
    }
}

/// Explains the condition of every model; `spans` are where their pages name them.
fn explain(areas: &[Area], gates: &Gates, spans: &[Option<Span>], findings: &mut Findings) {
    for ((gate, rule), span) in gates.models.iter().zip(&gates.rules).zip(spans).filter_map(|(gate, span)| Some((gate, (*span)?))) {
        findings.fact(*rule, span, || match &gate.condition {
            Condition::Always => "compiled always".into(),
            Condition::AnyOf(ids) => {
                let names = ids.iter().filter_map(|id| areas.get(id.0)).map(|area| area.feature.as_str());
                format!("compiled with {}", names.collect::<Vec<_>>().join(", "))
            }
        });
    }
}

/// The conditions of the properties of a model.
fn of_properties(model: &Model, owner: &Gate, models: &[Gate]) -> Vec<Condition> {
    let condition = |property: &Property| match property.role {
        Role::Relationship => relationship(&owner.condition, property, models),
        Role::Structural | Role::Bind => Condition::Always,
    };
    model.properties.iter().map(condition).collect()
}

fn condition(areas: &BTreeSet<AreaId>, all: usize) -> Condition {
    if areas.len() * 2 > all || areas.len() > MOST_AREAS { Condition::Always } else { Condition::AnyOf(areas.iter().copied().collect()) }
}

/// The condition of a relationship: that of its target, where the owner may be compiled without it.
fn relationship(owner: &Condition, property: &Property, models: &[Gate]) -> Condition {
    let Some(Item::Model(target)) = Item::of(property.ty) else { return Condition::Always };
    match (owner, &models[target.0].condition) {
        (_, Condition::Always) => Condition::Always,
        (Condition::AnyOf(owner), Condition::AnyOf(target)) if owner.iter().all(|area| target.contains(area)) => Condition::Always,
        (_, target) => target.clone(),
    }
}

/// The types that an operation's signature and its examples name.
fn named_types(operation: &Operation, examples: &[Example]) -> Vec<Item> {
    let mut types: Vec<TypeRef> = operation.setters.iter().map(|setter| setter.ty).collect();
    types.extend(operation.forms.iter().flat_map(|form| &form.arguments).map(|argument| argument.ty));
    if let Body::Model(ty) = operation.body {
        types.push(ty);
    }
    types.extend(operation.outcome.ty());
    let mut items: Vec<Item> = types.into_iter().filter_map(Item::of).collect();
    for call in examples.iter().filter_map(|example| example.call.as_ref().ok()) {
        if let ExampleBody::Object(object) = &call.body {
            named_by_object(object, &mut items);
        }
        call.options.iter().for_each(|(_, literal)| named_by(literal, &mut items));
        call.parameters.iter().for_each(|(_, literal)| named_by(literal, &mut items));
    }
    items
}

fn named_by(literal: &Literal, items: &mut Vec<Item>) {
    match literal {
        Literal::Object(object) => named_by_object(object, items),
        Literal::List(list) => list.iter().for_each(|item| named_by(item, items)),
        Literal::Scalar(scalar) => named_by_scalar(scalar, items),
        Literal::Null | Literal::Json(_) => {}
    }
}

fn named_by_object(object: &Object, items: &mut Vec<Item>) {
    items.push(Item::Model(object.model));
    match &object.fields {
        Fields::Properties(fields) => fields.iter().for_each(|(_, field)| named_by(field, items)),
        Fields::Entries(entries) => entries.iter().for_each(|(_, entry)| named_by(entry, items)),
    }
}

fn named_by_scalar(scalar: &Scalar, items: &mut Vec<Item>) {
    if let Scalar::Enum(id, _) | Scalar::Flags(id, _) = scalar {
        items.push(Item::Enum(*id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_kebab_case() {
        assert_eq!(feature("Microsoft_Teams "), "microsoft-teams");
        assert_eq!(feature(""), "other");
        assert_eq!(feature("client"), "client-area");
    }

    #[test]
    fn what_most_areas_need_is_always_there() {
        let two: BTreeSet<AreaId> = [AreaId(0), AreaId(1)].into();
        assert_eq!(condition(&two, 3), Condition::Always);
        assert_eq!(condition(&two, 4), Condition::AnyOf(vec![AreaId(0), AreaId(1)]));
    }
}
