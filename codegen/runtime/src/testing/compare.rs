//! Owns the search for what JSON has that is not documented: against the types of the pages, and against documented JSON ([`Shape`]). It must
//! not know where either comes from.

use crate::misfit::point;
use crate::model::{Model, entries, find, open_map};
use crate::read::TYPE;
use crate::slot::{Atom, Ref};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::mem::Discriminant;

/// How a service differs from its pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviationKind {
    /// There is no response.
    NoResponse,
    /// The status is another one.
    Status,
    /// A documented header is missing.
    HeaderMissing,
    /// The type of the body, or an applied preference, is another one.
    HeaderValue,
    /// The body is missing or cannot be read.
    Body,
    /// A property is missing that the example has.
    PropertyMissing,
    /// Neither the type nor the example has the property.
    PropertyUndocumented,
    /// A value has another kind, range or form than its type.
    ValueKind,
    /// A value is null that is not null in the example.
    ValueNull,
    /// An enumeration does not have the value.
    ValueUndocumented,
    /// An object names a type that its place cannot have (`@odata.type`).
    TypeUndocumented,
}

impl DeviationKind {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::NoResponse,
        Self::Status,
        Self::HeaderMissing,
        Self::HeaderValue,
        Self::Body,
        Self::PropertyMissing,
        Self::PropertyUndocumented,
        Self::ValueKind,
        Self::ValueNull,
        Self::ValueUndocumented,
        Self::TypeUndocumented,
    ];

    /// Its name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoResponse => "no-response",
            Self::Status => "status",
            Self::HeaderMissing => "header-missing",
            Self::HeaderValue => "header-value",
            Self::Body => "body",
            Self::PropertyMissing => "property-missing",
            Self::PropertyUndocumented => "property-undocumented",
            Self::ValueKind => "value-kind",
            Self::ValueNull => "value-null",
            Self::ValueUndocumented => "value-undocumented",
            Self::TypeUndocumented => "type-undocumented",
        }
    }

    /// What it means, in a few words.
    pub const fn about(self) -> &'static str {
        match self {
            Self::NoResponse => "there is no response",
            Self::Status => "the status is another one",
            Self::HeaderMissing => "a header is missing",
            Self::HeaderValue => "a header has another value",
            Self::Body => "the body is missing or cannot be read",
            Self::PropertyMissing => "a property is missing",
            Self::PropertyUndocumented => "a property is not documented",
            Self::ValueKind => "a value does not fit its type",
            Self::ValueNull => "a value is null",
            Self::ValueUndocumented => "the enumeration does not have the value",
            Self::TypeUndocumented => "the type is not one of this place",
        }
    }
}

/// A difference.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Finding {
    pub(crate) kind: DeviationKind,
    /// Where, as a JSON pointer (RFC 6901).
    pub(crate) pointer: String,
    pub(crate) documented: String,
    pub(crate) received: String,
}

impl Finding {
    pub(crate) fn new(kind: DeviationKind, pointer: String, documented: impl Into<String>, received: &Value) -> Self {
        Self { kind, pointer, documented: documented.into(), received: short(received) }
    }

    /// The same place whatever the index within its lists.
    pub(crate) fn place(&self) -> (DeviationKind, String) {
        let is_index = |step: &&str| step.is_empty() || !step.bytes().all(|byte| byte.is_ascii_digit());
        (self.kind, self.pointer.split('/').map(|step| Some(step).filter(is_index).unwrap_or("*")).collect::<Vec<_>>().join("/"))
    }
}

/// A value in a message.
pub(crate) fn short(value: &Value) -> String {
    const LONGEST: usize = 80;
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// What JSON has that is not documented: by its type, if the model is what was read from it, and by documented JSON.
pub(crate) fn findings(model: Option<&dyn Model>, json: &Value, shape: Option<&Shape>) -> Vec<Finding> {
    let mut search = Search { found: Vec::new(), pointer: String::new() };
    search.value(model.map_or(Held::Unknown, Held::Object), json, shape);
    search.found
}

/// What documented values of one place have in common.
#[derive(Debug, Default)]
pub(crate) struct Shape {
    /// The first of them that is not null.
    example: Option<Value>,
    kinds: Vec<Discriminant<Value>>,
    objects: usize,
    /// The properties, each with the number of objects that have it.
    members: BTreeMap<String, (usize, Self)>,
    items: Option<Box<Self>>,
    /// The types that the objects name.
    types: Vec<String>,
}

impl Shape {
    /// Takes another value into account.
    pub(crate) fn add(&mut self, value: &Value) {
        let kind = std::mem::discriminant(value);
        if !self.kinds.contains(&kind) {
            self.kinds.push(kind);
        }
        if !value.is_null() {
            self.example.get_or_insert_with(|| value.clone());
        }
        match value {
            Value::Object(members) => {
                self.objects += 1;
                self.types.extend(members.get(TYPE).and_then(Value::as_str).map(plain_type));
                for (name, value) in members {
                    let (count, shape) = self.members.entry(name.clone()).or_default();
                    *count += 1;
                    shape.add(value);
                }
            }
            Value::Array(items) => {
                let shape = self.items.get_or_insert_default();
                items.iter().for_each(|item| shape.add(item));
            }
            _ => {}
        }
    }

    /// Whether a documented value is of the same kind, or there is none.
    fn has(&self, json: &Value) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&std::mem::discriminant(json))
    }

    fn member(&self, name: &str) -> Option<&Self> {
        self.members.get(name).map(|(_, shape)| shape)
    }

    /// The properties that every object has.
    fn always(&self) -> impl Iterator<Item = (&str, &Self)> {
        self.members.iter().filter(|(_, (count, _))| *count == self.objects).map(|(name, (_, shape))| (name.as_str(), shape))
    }

    fn example(&self) -> String {
        self.example.as_ref().map_or_else(|| "null".to_owned(), short)
    }
}

/// What is known of the place of a value.
#[derive(Clone, Copy)]
enum Held<'m> {
    /// It is an object of that type.
    Object(&'m dyn Model),
    /// It is a property that was read.
    Property(Ref<'m>),
    /// Its property is documented with values of another kind, range or form.
    Misfit(Option<Ref<'m>>),
    /// No page has its property.
    Undocumented,
    /// The pages do not tell its type.
    Unknown,
}

impl<'m> Held<'m> {
    /// A property of an object.
    fn of(model: &'m dyn Model, name: &str) -> Self {
        let misfits = open_map(model).contains_key(name);
        let documented = find(model.meta().properties, 0, name).map(|index| model.get(index));
        let entry = || entries(model).and_then(|entries| entries.find(name));
        match documented.or_else(entry) {
            // A property that is compiled out.
            Some(Ref::Open(_)) => Self::Unknown,
            Some(property) if misfits => Self::Misfit(Some(property)),
            Some(property) => Self::Property(property),
            None if name.contains('@') => Self::Unknown,
            None if entries(model).is_some() => Self::Misfit(None),
            None => Self::Undocumented,
        }
    }
}

struct Search {
    found: Vec<Finding>,
    pointer: String,
}

impl Search {
    fn push(&mut self, kind: DeviationKind, documented: impl Into<String>, received: &Value) {
        self.found.push(Finding::new(kind, self.pointer.clone(), documented, received));
    }

    fn within(&mut self, step: &str, then: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        point(&mut self.pointer, step);
        then(self);
        self.pointer.truncate(length);
    }

    fn value(&mut self, held: Held, json: &Value, shape: Option<&Shape>) {
        let example = |other: &str| shape.map_or_else(|| other.to_owned(), Shape::example);
        if json.is_null() {
            if let Some(shape) = shape.filter(|shape| !shape.has(json)) {
                self.push(DeviationKind::ValueNull, shape.example(), json);
            }
            return;
        }
        match (held, json) {
            (Held::Misfit(property), _) => {
                self.push(DeviationKind::ValueKind, example(property.map_or("another kind of value", words)), json)
            }
            (Held::Undocumented, _) => self.push(DeviationKind::PropertyUndocumented, "nothing", json),
            (Held::Object(model), Value::Object(members)) => self.object(Some(model), members, shape),
            (Held::Property(property), _) => self.property(property, json, shape),
            _ => self.unknown(json, shape),
        }
    }

    /// A value that fits its property.
    fn property(&mut self, property: Ref, json: &Value, shape: Option<&Shape>) {
        match (property, json) {
            (Ref::Object(field), _) => {
                let child = field.view();
                self.value(child.value().map_or(Held::Unknown, |&child| Held::Object(child)), json, shape);
            }
            (Ref::Objects(list), Value::Array(items)) => {
                let length = list.view().unwrap_or(0);
                self.items(items, shape, |index| if index < length { Held::Object(list.at(index)) } else { Held::Unknown });
            }
            (Ref::Scalars(list), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    if let Some(documented) = list.documented_instead(index) {
                        self.within(&index.to_string(), |search| search.push(DeviationKind::ValueUndocumented, documented, item));
                    }
                }
            }
            (Ref::Scalar(field), _) => match (field.view(), field.documented_instead()) {
                (Atom::Json(_), _) => self.unknown(json, shape),
                (_, Some(documented)) => self.push(DeviationKind::ValueUndocumented, documented, json),
                _ => {}
            },
            _ => {}
        }
    }

    fn items<'m>(&mut self, items: &[Value], shape: Option<&Shape>, held: impl Fn(usize) -> Held<'m>) {
        let shape = shape.and_then(|shape| shape.items.as_deref());
        for (index, item) in items.iter().enumerate() {
            self.within(&index.to_string(), |search| search.value(held(index), item, shape));
        }
    }

    /// A value whose type no page tells: only documented JSON says what it is like.
    fn unknown(&mut self, json: &Value, shape: Option<&Shape>) {
        match (json, shape) {
            (_, Some(shape)) if !shape.has(json) => self.push(DeviationKind::ValueKind, shape.example(), json),
            (Value::Object(members), _) => self.object(None, members, shape),
            (Value::Array(items), _) => self.items(items, shape, |_| Held::Unknown),
            _ => {}
        }
    }

    fn object(&mut self, model: Option<&dyn Model>, members: &Map<String, Value>, shape: Option<&Shape>) {
        // With another type, everything else is another, too.
        let Some(model) = self.with_its_type(model, members, shape) else { return };
        for (name, value) in members {
            let held = model.map_or(Held::Unknown, |model| Held::of(model, name));
            self.within(name, |search| search.value(held, value, shape.and_then(|shape| shape.member(name))));
        }
        // Whether there is a next page, or a context, does not depend on the type.
        let missing = shape.into_iter().flat_map(Shape::always).filter(|(name, _)| !name.contains('@') && !members.contains_key(*name));
        for (name, shape) in missing {
            self.missing(name, shape);
        }
    }

    fn missing(&mut self, name: &str, shape: &Shape) {
        self.within(name, |search| {
            let (pointer, documented) = (search.pointer.clone(), shape.example());
            search.found.push(Finding { kind: DeviationKind::PropertyMissing, pointer, documented, received: "nothing".to_owned() });
        });
    }

    /// The object as the type that it names, of which the pages may know no more than the name; none if its place does not have that type.
    fn with_its_type<'m>(
        &mut self,
        model: Option<&'m dyn Model>,
        members: &Map<String, Value>,
        shape: Option<&Shape>,
    ) -> Option<Option<&'m dyn Model>> {
        let Some(name) = members.get(TYPE) else {
            let missing = shape.into_iter().flat_map(Shape::always).find(|(name, _)| *name == TYPE);
            missing.inspect(|(name, shape)| self.missing(name, shape));
            return missing.is_none().then_some(model);
        };
        let received = plain_type(name.as_str().unwrap_or_default());
        let declared = model.map(|model| model.meta().odata_type).filter(|declared| !declared.is_empty());
        let documented: Vec<&str> = shape.into_iter().flat_map(|shape| shape.types.iter().map(String::as_str)).collect();
        if declared.is_none_or(|declared| declared == received) && (model.is_some() || documented.is_empty()) {
            return Some(model);
        }
        if documented.contains(&received.as_str()) {
            return Some(None);
        }
        let expected = documented.first().copied().or(declared).unwrap_or_default();
        self.within(TYPE, |search| search.push(DeviationKind::TypeUndocumented, format!("\"#{expected}\""), name));
        None
    }
}

fn plain_type(name: &str) -> String {
    name.trim_start_matches('#').to_owned()
}

/// What values a property holds, for people.
fn words(property: Ref) -> &'static str {
    match property {
        Ref::String(_) => "a string",
        Ref::Bool(_) => "true or false",
        Ref::I32(_) => "a 32-bit number",
        Ref::Timestamp(_) => "a point in time",
        Ref::Scalar(_) | Ref::Open(_) => "a value of its documented type",
        Ref::Object(_) | Ref::Entries(_) => "an object",
        Ref::Scalars(_) | Ref::Objects(_) => "a list",
    }
}
