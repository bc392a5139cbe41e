//! Owns the one writer, which writes any model in any serde format: generic over the format, never over the model. It must not know where the
//! JSON goes.

use super::context::{self, ELEMENTS};
use super::json::value;
use super::model::{Model, beside, find};
use super::property::Property;
use super::read::TYPE;
use super::scalar::spelled_float;
use super::slot::{Atom, ObjectList, Ref};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

/// A model to serialize: the type if it must or may be written, the documented properties in the order of the table, then everything else in
/// the order in which it came.
struct Written<'a> {
    model: &'a dyn Model,
    /// The type that the context of a response gives to this object or, of a page, to its elements.
    implied: Option<&'a str>,
}

/// The elements of a page.
struct Elements<'a> {
    list: &'a dyn ObjectList,
    implied: &'a str,
}

impl<'a> Written<'a> {
    /// An object that must name its type unless its place does.
    fn alone(model: &'a dyn Model) -> Self {
        Self { model, implied: None }
    }

    /// A response as it was received.
    fn response(model: &'a dyn Model) -> Self {
        Self { model, implied: context::implied(model) }
    }
}

/// The body of every `impl Serialize`.
pub fn write_model<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    Written::response(model).serialize(serializer)
}

impl Serialize for Elements<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { list, implied } = *self;
        let element = |index| Written { model: list.at(index), implied: Some(implied) };
        serializer.collect_seq((0..list.view().unwrap_or(0)).map(element))
    }
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { model, implied } = *self;
        let (properties, (open, entries)) = (model.meta().properties, beside(model));
        let open = open.entries();
        let is_written = |name: &str| find(properties, 0, name).is_some_and(|index| !model.get(index).state().is_absent());
        let of_elements = implied.filter(|_| context::wraps(model));
        let mut map = serializer.serialize_map(None)?;
        // First, so that the receiver knows the type before it reads on.
        match (open.and_then(|open| open.get(TYPE)), model.type_to_write()) {
            (None, None) => {}
            _ if is_written(TYPE) => {}
            (Some(received), _) => map.serialize_entry(TYPE, received)?,
            (None, name) if name == implied => {}
            (None, Some(name)) => map.serialize_entry(TYPE, &format_args!("#{name}"))?,
        }
        for (index, name) in properties.iter().enumerate() {
            match model.get(index) {
                // The most frequent types directly: as atoms they take a quarter longer.
                Ref::String(Property::Value(text)) => map.serialize_entry(name, text)?,
                Ref::Bool(Property::Value(value)) => map.serialize_entry(name, value)?,
                Ref::I32(Property::Value(number)) => map.serialize_entry(name, number)?,
                Ref::Timestamp(Property::Value(time)) => map.serialize_entry(name, time)?,
                Ref::Scalar(field) => match field.view() {
                    Atom::Absent => {}
                    atom => map.serialize_entry(name, &atom)?,
                },
                Ref::Object(field) => match field.view() {
                    Property::Absent => {}
                    Property::Null => map.serialize_entry(name, &())?,
                    Property::Value(model) => map.serialize_entry(name, &Written::alone(model))?,
                },
                property if property.state().is_absent() => {}
                property => match (property, of_elements) {
                    (Ref::Objects(list), Some(implied)) if *name == ELEMENTS && !list.view().is_null() => {
                        map.serialize_entry(name, &Elements { list, implied })?;
                    }
                    _ => map.serialize_entry(name, &property)?,
                },
            }
        }
        if let Some(entries) = entries {
            for (name, entry) in entries.iter().filter(|(name, _)| !is_written(name)) {
                map.serialize_entry(name, &entry)?;
            }
        }
        let is_entry = |name: &str| entries.is_some_and(|entries| entries.find(name).is_some());
        for (name, value) in open.into_iter().flatten() {
            // A value that did not fit gives way to one that was set later.
            if name != TYPE && !is_written(name) && !is_entry(name) {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}

impl Serialize for Ref<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(atom) = self.atom() {
            return atom.serialize(serializer);
        }
        match self {
            Self::Object(field) => match field.view().value() {
                Some(&model) => Written::alone(model).serialize(serializer),
                None => serializer.serialize_unit(),
            },
            Self::Scalars(list) => match list.view().value() {
                Some(&length) => serializer.collect_seq((0..length).map(|index| list.at(index))),
                None => serializer.serialize_unit(),
            },
            Self::Objects(list) => match list.view().value() {
                Some(&length) => serializer.collect_seq((0..length).map(|index| Written::alone(list.at(index)))),
                None => serializer.serialize_unit(),
            },
            Self::Open(map) => map.serialize(serializer),
            _ => serializer.serialize_unit(),
        }
    }
}

impl Serialize for Atom<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Absent | Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::I64(value) => serializer.serialize_i64(value),
            Self::U64(value) => serializer.serialize_u64(value),
            Self::F64(value) => match spelled_float(value) {
                Some(name) => serializer.serialize_str(name),
                None => serializer.serialize_f64(value),
            },
            Self::Str(text) | Self::Digits(text) => serializer.serialize_str(text),
            Self::Decimal(value) => value.serialize(serializer),
            Self::Timestamp(value) => value.serialize(serializer),
            Self::Date(value) => value.serialize(serializer),
            Self::TimeOfDay(value) => value.serialize(serializer),
            Self::Duration(value) => value.serialize(serializer),
            Self::Guid(value) => value.serialize(serializer),
            Self::Binary(value) => value.serialize(serializer),
            Self::Json(value) => value.serialize(serializer),
        }
    }
}

/// The JSON text of a model to send: what came with a context names its types now.
pub fn to_vec(model: &dyn Model) -> Vec<u8> {
    serde_json::to_vec(&Written::alone(model)).unwrap_or_else(|error| never(&error))
}

/// A model as a JSON value.
pub fn to_value(model: &dyn Model) -> Value {
    value_from(&Written::response(model))
}

/// A property as a JSON value.
pub(crate) fn value_of(property: Ref<'_>) -> Value {
    value_from(&property)
}

/// A single value as a JSON value.
pub(crate) fn value_of_atom(atom: Atom<'_>) -> Value {
    value_from(&atom)
}

/// By way of the text: only there does a decimal that no [`Number`](serde_json::Number) holds keep its digits. What is nested deeper than JSON is
/// read was not read, and is turned into a value directly.
fn value_from(written: &impl Serialize) -> Value {
    let text = serde_json::to_string(written).unwrap_or_else(|error| never(&error));
    value(&text).or_else(|_| serde_json::to_value(written)).unwrap_or_else(|error| never(&error))
}

/// Every key is a string, every number is finite or spelled as a string, and the target is memory: nothing can fail.
fn never(error: &serde_json::Error) -> ! {
    unreachable!("a model is always JSON: {error}")
}
