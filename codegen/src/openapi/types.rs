//! Owns the schemas of types: primitives, models with inheritance by `allOf`, enumerations. It must not know operations.

use crate::api::{Enum, Model, ModelId, Primitive, Property, Role, TypeKind, TypeRef};
use crate::openapi::components::{Components, ERROR};
use crate::openapi::schema::{Discriminator, Schema};
use crate::openapi::text;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// The annotation that names the type of an object (OData JSON Format §4.5.3).
const TYPE: &str = "@odata.type";

/// The schemas of all types by name.
pub(crate) fn all(components: &Components<'_>) -> Value {
    let api = components.api;
    let models = (0..).map(ModelId).zip(&api.models).map(|(id, item)| (components.model(id), model(components, id, item)));
    let enums = (0..).map(crate::api::EnumId).zip(&api.enums);
    let enums = enums.map(|(id, item)| (components.enumeration(id), enumeration(components, item)));
    let all = models.chain(enums).chain([(ERROR, error())]);
    Value::Object(all.map(|(name, schema)| (name.to_owned(), schema.json())).collect::<Map<_, _>>())
}

/// The schema of a value. A place for any derived type refers to the base: its discriminator says which.
pub(crate) fn schema(components: &Components<'_>, ty: TypeRef) -> Schema {
    let one = match ty.kind {
        TypeKind::Primitive(ty) => primitive(ty),
        TypeKind::Model(id) | TypeKind::Any(id) => components.model_ref(id),
        TypeKind::Enum(id) => components.enum_ref(id),
        TypeKind::Json => Schema::default(),
    };
    if ty.collection { one.list() } else { one }
}

/// A value of a type that a URL spells so, as JSON. A text that is not a value of the type stays text.
pub(crate) fn value(ty: TypeRef, text: &str) -> Value {
    let is_text = match ty.kind {
        TypeKind::Primitive(ty) => primitive(ty).types == ["string"],
        _ => true,
    };
    match serde_json::from_str(text) {
        Ok(value) if !is_text && !ty.collection => value,
        _ => text.into(),
    }
}

/// How JSON holds a primitive (OData JSON Format §7.1).
fn primitive(primitive: Primitive) -> Schema {
    match primitive {
        Primitive::String => Schema::of("string"),
        Primitive::Boolean => Schema::of("boolean"),
        Primitive::Byte => Schema::formatted("integer", "uint8"),
        Primitive::SByte => Schema::formatted("integer", "int8"),
        Primitive::Int16 => Schema::formatted("integer", "int16"),
        Primitive::Int32 => Schema::formatted("integer", "int32"),
        Primitive::Int64 => Schema::formatted("integer", "int64"),
        Primitive::Single => Schema::formatted("number", "float"),
        Primitive::Double => Schema::formatted("number", "double"),
        Primitive::Decimal => Schema::formatted("number", "decimal"),
        Primitive::DateTimeOffset => Schema::formatted("string", "date-time"),
        Primitive::Date => Schema::formatted("string", "date"),
        // `time` is a time with a zone.
        Primitive::TimeOfDay => Schema::formatted("string", "time-local"),
        Primitive::Duration => Schema::formatted("string", "duration"),
        Primitive::Guid => Schema::formatted("string", "uuid"),
        Primitive::Binary | Primitive::Stream => Schema { encoding: Some("base64url"), ..Schema::of("string") },
    }
}

fn model(components: &Components<'_>, id: ModelId, model: &Model) -> Schema {
    let mut properties: Vec<(String, Schema)> = Vec::new();
    // In the base alone: `allOf` makes it a property of all derived types.
    let discriminator = (!model.derived.is_empty()).then(|| discriminator(components, id, model));
    if discriminator.is_some() {
        properties.push((TYPE.to_owned(), Schema::of("string")));
    }
    let own = model.properties.iter().filter(|property| property.inherited_from.is_none() && property.name != TYPE);
    properties.extend(own.map(|one| (one.name.clone(), property(components, one))));
    let additional = model.entries.as_ref().map(|entries| Box::new(schema(components, entries.ty).or_null()));
    let own = Schema { discriminator, additional, ..Schema::object(properties) };
    let description = text::markdown(components, &model.docs);
    match model.base {
        None => own.described(description),
        Some(base) => Schema { all_of: vec![components.model_ref(base), own], description, ..Schema::default() },
    }
}

/// The type and all that derive from it, by the value of the annotation.
fn discriminator(components: &Components<'_>, id: ModelId, base: &Model) -> Discriminator {
    let named = |id: ModelId| {
        let name = components.api.models.get(id.0).map(|model| model.name.as_str()).unwrap_or_default();
        Some((format!("#{name}"), components.model_ref(id).reference?))
    };
    Discriminator { property: TYPE, mapping: [id].into_iter().chain(base.derived.iter().copied()).filter_map(named).collect() }
}

/// Where the page does not say that a value is never null, it may be.
fn property(components: &Components<'_>, property: &Property) -> Schema {
    let schema = schema(components, property.ty);
    let schema = if property.nullable == Some(false) || property.role == Role::Bind { schema } else { schema.or_null() };
    Schema { examples: property.values.clone(), write_only: property.role == Role::Bind, ..schema }
        .described(text::markdown(components, &property.docs))
}

/// A value may be several members at once if the type says so; then it is text.
fn enumeration(components: &Components<'_>, item: &Enum) -> Schema {
    let mut known = HashSet::new();
    let values = item.members.iter().map(|member| &member.name).filter(|name| known.insert(*name)).cloned().collect();
    let schema = match item.flags {
        true => Schema { examples: values, ..Schema::of("string") },
        false => Schema { values, ..Schema::of("string") },
    };
    schema.described(text::markdown(components, &item.docs))
}

fn error() -> Schema {
    let text = |name: &str| (name.to_owned(), Schema::of("string"));
    let error = Schema { required: vec!["code".into(), "message".into()], ..Schema::object(vec![text("code"), text("message")]) };
    Schema { required: vec!["error".into()], ..Schema::object(vec![("error".into(), error)]) }
}
