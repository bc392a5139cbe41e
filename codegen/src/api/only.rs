//! Owns the choice of some areas of an API: what is compiled with none of them goes, and what is left refers to what is left. It must not know
//! how conditions come about.

use crate::api::area::{Area, Condition};
use crate::api::docs::{DocLink, Docs};
use crate::api::example::{Example, ExampleBody, Fields, Literal, Object, Scalar};
use crate::api::ids::{AreaId, EnumId, ModelId, OperationId};
use crate::api::model::{Enum, Model};
use crate::api::operation::{Body, Operation, Outcome};
use crate::api::path::RustPath;
use crate::api::types::{TypeKind, TypeRef};
use crate::api::whole::Api;
use crate::diag::did_you_mean;
use crate::prose::{Block, map_line};
use crate::standards::nearest::nearest;
use std::collections::{BTreeMap, BTreeSet};

/// Why a page has nothing in the crate.
const NOT_CHOSEN: &str = "no area that was chosen needs it";

impl Api {
    /// Leaves only what is compiled with one of these areas.
    ///
    /// # Errors
    /// If there is no area of such a name. The API is as it was then.
    pub fn keep_areas(&mut self, names: &[String]) -> Result<(), String> {
        let chosen = names.iter().map(|name| self.area(name)).collect::<Result<BTreeSet<AreaId>, String>>()?;
        let mut conditions: Vec<&mut Condition> = self.operations.iter_mut().map(|operation| &mut operation.condition).collect();
        conditions.extend(self.enums.iter_mut().map(|item| &mut item.condition));
        for model in &mut self.models {
            conditions.push(&mut model.condition);
            conditions.extend(model.properties.iter_mut().map(|property| &mut property.condition));
        }
        conditions.into_iter().for_each(|condition| condition.narrow(&chosen));
        Kept::of(self, &chosen).apply(self);
        Ok(())
    }

    fn area(&self, name: &str) -> Result<AreaId, String> {
        let known = self.areas.iter().map(|area| area.feature.as_str());
        let place = known.clone().position(|feature| feature == name).map(AreaId);
        place.ok_or_else(|| match nearest(name, known.clone()) {
            Some(near) => format!("there is no area `{name}`{}", did_you_mean(near.name)),
            None => format!("there is no area `{name}`; the areas are {}", known.collect::<Vec<_>>().join(", ")),
        })
    }
}

impl Condition {
    /// The same where only these areas are.
    fn narrow(&mut self, chosen: &BTreeSet<AreaId>) {
        if let Self::AnyOf(areas) = self {
            let place = |area: &AreaId| chosen.iter().position(|chosen| chosen == area).map(AreaId);
            *areas = areas.iter().filter_map(place).collect();
        }
    }

    /// Whether nothing chosen compiles it.
    fn is_never(&self) -> bool {
        matches!(self, Self::AnyOf(areas) if areas.is_empty())
    }
}

/// The new place of each item that stays, by its old one.
struct Kept {
    areas: Vec<Option<usize>>,
    operations: Vec<Option<usize>>,
    models: Vec<Option<usize>>,
    /// Of the properties of each model.
    properties: Vec<Vec<Option<usize>>>,
    enums: Vec<Option<usize>>,
}

/// The new places of items, by whether each stays.
fn places(stay: impl Iterator<Item = bool>) -> Vec<Option<usize>> {
    let mut next = 0..;
    stay.map(|stays| if stays { next.next() } else { None }).collect()
}

/// The items that have a new place.
fn staying<T>(items: &mut Vec<T>, places: &[Option<usize>]) -> Vec<T> {
    std::mem::take(items).into_iter().zip(places).filter_map(|(item, place)| place.map(|_| item)).collect()
}

impl Kept {
    fn of(api: &Api, chosen: &BTreeSet<AreaId>) -> Self {
        let properties = |model: &Model| places(model.properties.iter().map(|property| !property.condition.is_never()));
        Self {
            areas: places((0..api.areas.len()).map(|area| chosen.contains(&AreaId(area)))),
            operations: places(api.operations.iter().map(|operation| !operation.condition.is_never())),
            models: places(api.models.iter().map(|model| !model.condition.is_never())),
            properties: api.models.iter().map(properties).collect(),
            enums: places(api.enums.iter().map(|item| !item.condition.is_never())),
        }
    }

    fn apply(&self, api: &mut Api) {
        let gone = self.gone(api);
        for (model, properties) in api.models.iter_mut().zip(&self.properties) {
            model.properties = staying(&mut model.properties, properties);
            model.shared = model.shared.iter().filter_map(|at| properties.get(*at).copied().flatten()).collect();
        }
        api.areas = staying::<Area>(&mut api.areas, &self.areas);
        api.operations = staying(&mut api.operations, &self.operations);
        api.models = staying(&mut api.models, &self.models);
        api.enums = staying(&mut api.enums, &self.enums);
        api.operations.iter_mut().for_each(|operation| self.operation(operation));
        api.models.iter_mut().for_each(|model| self.model(model));
        api.enums.iter_mut().for_each(|item| self.enumeration(item));
        let modules: BTreeSet<&Vec<String>> = api.operations.iter().map(|operation| &operation.rust.modules).collect();
        let subjects = std::mem::take(&mut api.subjects).into_iter().filter(|(module, _)| modules.contains(module));
        api.subjects = subjects.filter_map(|(module, id)| Some((module, self.model_id(id)?))).collect::<BTreeMap<_, _>>();
        for page in &mut api.pages {
            let had = !page.items.is_empty();
            page.items.retain(|item| !gone.contains(item));
            if had && page.items.is_empty() {
                page.note = Some(NOT_CHOSEN.to_owned());
            }
        }
    }

    /// The Rust paths of what goes, as the outcomes of pages have them.
    fn gone(&self, api: &Api) -> BTreeSet<String> {
        fn paths<'a>(root: &str, items: impl Iterator<Item = &'a RustPath>, places: &[Option<usize>]) -> Vec<String> {
            let gone = items.zip(places).filter(|(_, place)| place.is_none());
            gone.map(|(path, _)| root.to_owned() + &[path.modules.clone(), vec![path.name.clone()]].concat().join("::")).collect()
        }
        let operations = paths("", api.operations.iter().map(|operation| &operation.rust), &self.operations);
        let models = paths("models::", api.models.iter().map(|model| &model.rust), &self.models);
        let enums = paths("models::", api.enums.iter().map(|item| &item.rust), &self.enums);
        operations.into_iter().chain(models).chain(enums).collect()
    }

    fn operation(&self, operation: &mut Operation) {
        operation.area = self.area(operation.area);
        self.docs(&mut operation.docs);
        for argument in operation.forms.iter_mut().flat_map(|form| &mut form.arguments) {
            self.ty(&mut argument.ty);
            self.docs(&mut argument.docs);
        }
        for setter in &mut operation.setters {
            self.ty(&mut setter.ty);
            self.docs(&mut setter.docs);
        }
        operation.options.iter_mut().for_each(|option| self.docs(&mut option.docs));
        if let Body::Model(ty) = &mut operation.body {
            self.ty(ty);
        }
        match &mut operation.outcome {
            Outcome::Object(ty) | Outcome::Optional { ty, .. } | Outcome::Page(ty) | Outcome::Value(ty) => self.ty(ty),
            Outcome::Nothing | Outcome::Bytes | Outcome::Accepted => {}
        }
        operation.examples.iter_mut().for_each(|example| self.example(example));
    }

    fn model(&self, model: &mut Model) {
        model.area = self.area(model.area);
        self.docs(&mut model.docs);
        model.base = model.base.and_then(|id| self.model_id(id));
        let derived = std::mem::take(&mut model.derived).into_iter().zip(std::mem::take(&mut model.variants));
        (model.derived, model.variants) = derived.filter_map(|(id, name)| Some((self.model_id(id)?, name))).unzip();
        for property in &mut model.properties {
            self.ty(&mut property.ty);
            self.docs(&mut property.docs);
            property.inherited_from = property.inherited_from.and_then(|id| self.model_id(id));
        }
        model.entries.iter_mut().for_each(|entries| self.ty(&mut entries.ty));
        for operations in [&mut model.taken_by, &mut model.returned_by] {
            *operations = operations.iter().filter_map(|id| self.operation_id(*id)).collect();
        }
    }

    fn enumeration(&self, item: &mut Enum) {
        item.area = self.area(item.area);
        self.docs(&mut item.docs);
        item.members.iter_mut().for_each(|member| self.docs(&mut member.docs));
        let property = |&(id, at): &(ModelId, usize)| Some((self.model_id(id)?, self.property(id, at)?));
        item.used_by = item.used_by.iter().filter_map(property).collect();
    }

    fn example(&self, example: &mut Example) {
        let Ok(call) = &mut example.call else { return };
        let of_setters = call.options.iter_mut().chain(&mut call.parameters).map(|(_, literal)| literal);
        call.arguments.iter_mut().chain(of_setters).for_each(|literal| self.literal(literal));
        if let ExampleBody::Object(object) = &mut call.body {
            self.object(object);
        }
    }

    fn literal(&self, literal: &mut Literal) {
        match literal {
            Literal::Object(object) => self.object(object),
            Literal::List(list) => list.iter_mut().for_each(|item| self.literal(item)),
            Literal::Scalar(Scalar::Enum(id, _) | Scalar::Flags(id, _)) => *id = self.enum_id(*id).unwrap_or(*id),
            Literal::Scalar(_) | Literal::Null | Literal::Json(_) => {}
        }
    }

    fn object(&self, object: &mut Object) {
        match &mut object.fields {
            Fields::Properties(fields) => {
                fields.retain_mut(|(at, field)| {
                    self.literal(field);
                    self.property(object.model, *at).inspect(|place| *at = *place).is_some()
                });
            }
            Fields::Entries(entries) => entries.iter_mut().for_each(|(_, entry)| self.literal(entry)),
        }
        object.model = self.model_id(object.model).unwrap_or(object.model);
    }

    /// What stays contains nothing that goes, so that its types are all there.
    fn ty(&self, ty: &mut TypeRef) {
        let kind = match ty.kind {
            TypeKind::Model(id) => self.model_id(id).map(TypeKind::Model),
            TypeKind::Any(id) => self.model_id(id).map(TypeKind::Any),
            TypeKind::Enum(id) => self.enum_id(id).map(TypeKind::Enum),
            TypeKind::Primitive(_) | TypeKind::Json => Some(ty.kind),
        };
        ty.kind = kind.unwrap_or(TypeKind::Json);
    }

    /// A link to what goes becomes plain text.
    fn docs(&self, docs: &mut Docs) {
        self.blocks(&mut docs.0);
    }

    fn blocks(&self, blocks: &mut [Block<DocLink>]) {
        let mut link = |link: &DocLink| match link {
            DocLink::Model(id) => self.model_id(*id).map(DocLink::Model),
            DocLink::Enum(id) => self.enum_id(*id).map(DocLink::Enum),
            DocLink::Operation(id) => self.operation_id(*id).map(DocLink::Operation),
            DocLink::Url(url) => Some(DocLink::Url(url.clone())),
        };
        for block in blocks {
            match block {
                Block::Paragraph(line) => *line = map_line(line, &mut link),
                Block::Note(_, inner) => self.blocks(inner),
                Block::List(_, items) => items.iter_mut().for_each(|item| self.blocks(item)),
                Block::Table(rows) => rows.iter_mut().flatten().for_each(|cell| *cell = map_line(cell, &mut link)),
                Block::Code(..) => {}
            }
        }
    }

    /// The area of an item that stays; the first one where its own goes.
    fn area(&self, id: AreaId) -> AreaId {
        AreaId(self.areas[id.0].unwrap_or(0))
    }

    fn model_id(&self, id: ModelId) -> Option<ModelId> {
        self.models[id.0].map(ModelId)
    }

    fn enum_id(&self, id: EnumId) -> Option<EnumId> {
        self.enums[id.0].map(EnumId)
    }

    fn operation_id(&self, id: OperationId) -> Option<OperationId> {
        self.operations[id.0].map(OperationId)
    }

    fn property(&self, model: ModelId, at: usize) -> Option<usize> {
        self.properties[model.0].get(at).copied().flatten()
    }
}
