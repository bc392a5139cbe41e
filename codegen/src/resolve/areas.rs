//! Product areas: their names, and what each of them needs compiled. Knows how items refer to one another, not what they mean.

use crate::api::reserved;
use crate::api::{Area, AreaId, Body, Condition, Enum, EnumId, Model, ModelId, Operation, Property, Role, TypeKind, TypeRef};
use crate::api::{ExampleBody, Fields, Literal, Object, Scalar};
use crate::diag::{Findings, Rule};
use crate::resolve::input::Input;
use crate::span::Span;
use std::collections::BTreeSet;

/// The area of pages that name none.
const OTHER: &str = "other";

/// The areas, sorted, and the one of every page.
pub(crate) fn collect(input: &Input<'_>, findings: &mut Findings) -> (Vec<Area>, Vec<AreaId>) {
    let of_page: Vec<String> = input.pages.iter().map(|page| feature(page.front.area.as_ref().map_or("", |area| &area.value))).collect();
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

/// Drops the areas that gate nothing: no operation is theirs, and no condition names them. What pages put there counts to the first area
/// that it is compiled with.
pub(crate) fn prune(areas: &mut Vec<Area>, operations: &mut [Operation], models: &mut [Model], enums: &mut [Enum]) {
    let of_models = models.iter().map(|model| &model.condition);
    let of_properties = models.iter().flat_map(|model| &model.properties).map(|property| &property.condition);
    let conditions = of_models.chain(of_properties).chain(enums.iter().map(|e| &e.condition));
    let named = conditions.filter_map(|condition| match condition {
        Condition::AnyOf(areas) => Some(areas),
        Condition::Always => None,
    });
    let kept: BTreeSet<AreaId> = named.flatten().copied().chain(operations.iter().map(|operation| operation.area)).collect();
    let Some(first) = kept.first().copied().filter(|_| kept.len() < areas.len()) else { return };
    let place = |area: AreaId| AreaId(kept.iter().take_while(|known| **known < area).count());
    let renumber = |condition: &mut Condition, area: &mut AreaId| {
        let compiled_with = match condition {
            Condition::AnyOf(areas) => areas.first().copied(),
            Condition::Always => None,
        };
        if !kept.contains(area) {
            *area = compiled_with.unwrap_or(first);
        }
        *area = place(*area);
        if let Condition::AnyOf(areas) = condition {
            areas.iter_mut().for_each(|area| *area = place(*area));
        }
    };
    operations.iter_mut().for_each(|operation| renumber(&mut operation.condition, &mut operation.area));
    for model in models {
        renumber(&mut model.condition, &mut model.area);
        model.properties.iter_mut().for_each(|property| renumber(&mut property.condition, &mut AreaId(0)));
    }
    enums.iter_mut().for_each(|e| renumber(&mut e.condition, &mut e.area));
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

/// Which areas need each model and each enumeration.
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
                    if self.models[id.0].insert(area) {
                        let contained = models[id.0].properties.iter().filter(|p| p.role == Role::Structural);
                        let of_entries = models[id.0].entries.iter().map(|entries| entries.ty);
                        open.extend(contained.map(|p| p.ty).chain(of_entries).filter_map(Item::of));
                    }
                }
            }
        }
    }
}

/// The condition of every item. A type is compiled with the areas that need it; one that more than half of them need, always. A type
/// that nothing needs, or that stands in for its base, is compiled with its own area; a relationship when what it leads to is.
pub(crate) fn conditions(areas: usize, operations: &mut [Operation], models: &mut [Model], enums: &mut [Enum]) -> Vec<Rule> {
    let mut needs = Needs { models: vec![BTreeSet::new(); models.len()], enums: vec![BTreeSet::new(); enums.len()] };
    for operation in operations.iter_mut() {
        operation.condition = Condition::AnyOf(vec![operation.area]);
        named_types(operation).into_iter().for_each(|item| needs.add(models, operation.area, item));
    }
    let mut rules = Vec::new();
    for at in 0..models.len() {
        let stands_in = models[at].base.is_some();
        rules.push(if needs.models[at].is_empty() { Rule::AreaOfPage } else { Rule::AreaNeeded });
        if stands_in || needs.models[at].is_empty() {
            needs.add(models, models[at].area, Item::Model(ModelId(at)));
        }
    }
    for (need, e) in needs.enums.iter_mut().zip(enums.iter()) {
        if need.is_empty() {
            need.insert(e.area);
        }
    }
    models.iter_mut().zip(&needs.models).for_each(|(model, need)| model.condition = condition(need, areas));
    enums.iter_mut().zip(&needs.enums).for_each(|(e, need)| e.condition = condition(need, areas));
    relationships(models);
    let always = |(rule, model): (Rule, &Model)| if model.condition == Condition::Always { Rule::AreaAlways } else { rule };
    rules.into_iter().zip(models.iter()).map(always).collect()
}

/// Explains the condition of every model; `spans` are where their pages name them.
pub(crate) fn explain(areas: &[Area], models: &[Model], rules: &[Rule], spans: &[Option<Span>], findings: &mut Findings) {
    for ((model, rule), span) in models.iter().zip(rules).zip(spans).filter_map(|(model, span)| Some((model, (*span)?))) {
        findings.fact(*rule, span, || match &model.condition {
            Condition::Always => "compiled always".into(),
            Condition::AnyOf(ids) => {
                let names = ids.iter().filter_map(|id| areas.get(id.0)).map(|area| area.feature.as_str());
                format!("compiled with {}", names.collect::<Vec<_>>().join(", "))
            }
        });
    }
}

/// The condition of every navigation property.
fn relationships(models: &mut [Model]) {
    let of_models: Vec<Condition> = models.iter().map(|model| model.condition.clone()).collect();
    for model in models {
        let owner = model.condition.clone();
        let navigation = model.properties.iter_mut().filter(|p| p.role == Role::Relationship);
        navigation.for_each(|p| p.condition = relationship(&owner, p, &of_models));
    }
}

fn condition(areas: &BTreeSet<AreaId>, all: usize) -> Condition {
    if areas.len() * 2 > all { Condition::Always } else { Condition::AnyOf(areas.iter().copied().collect()) }
}

/// The condition of a relationship: that of its target, where the owner may be compiled without it.
fn relationship(owner: &Condition, property: &Property, models: &[Condition]) -> Condition {
    let Some(Item::Model(target)) = Item::of(property.ty) else { return Condition::Always };
    match (owner, &models[target.0]) {
        (_, Condition::Always) => Condition::Always,
        (Condition::AnyOf(owner), Condition::AnyOf(target)) if owner.iter().all(|area| target.contains(area)) => Condition::Always,
        (_, target) => target.clone(),
    }
}

/// The types that an operation's signature and its examples name.
fn named_types(operation: &Operation) -> Vec<Item> {
    let mut types: Vec<TypeRef> = operation.setters.iter().map(|setter| setter.ty).collect();
    types.extend(operation.forms.iter().flat_map(|form| &form.arguments).map(|argument| argument.ty));
    if let Body::Model(ty) = operation.body {
        types.push(ty);
    }
    types.extend(operation.outcome.ty());
    let mut items: Vec<Item> = types.into_iter().filter_map(Item::of).collect();
    for call in operation.examples.iter().filter_map(|example| example.call.as_ref().ok()) {
        if let ExampleBody::Object(object) = &call.body {
            named_by_object(object, &mut items);
        }
        call.options.iter().for_each(|(_, scalar)| named_by_scalar(scalar, &mut items));
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
