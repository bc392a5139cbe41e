//! Owns what is written of a model, in any serde format or as JSON text: generic over the format, never over the model. It must not know where
//! the JSON goes.

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
pub(crate) struct Written<'a> {
    model: &'a dyn Model,
    /// The type that the context of a response gives to this object or, of a page, to its elements.
    implied: Option<&'a str>,
}

/// The objects of a list.
pub(crate) struct Objects<'a> {
    list: &'a dyn ObjectList,
    implied: Option<&'a str>,
}

impl<'a> Objects<'a> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = Written<'a>> {
        let Self { list, implied } = *self;
        (0..list.view().unwrap_or(0)).map(move |index| Written { model: list.at(index), implied })
    }
}

/// Where the entries of an object go.
pub(crate) trait Target {
    type Error;
    /// A documented property, whose name needs no escape, with any value.
    fn entry(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<(), Self::Error>;
    /// An entry with any name and value.
    fn other(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<(), Self::Error> {
        self.entry(name, value)
    }
    /// A documented property whose value is a string.
    fn text(&mut self, name: &str, text: &str) -> Result<(), Self::Error> {
        self.entry(name, text)
    }
    /// A documented property whose value is an object.
    fn object(&mut self, name: &str, object: &Written<'_>) -> Result<(), Self::Error> {
        self.entry(name, object)
    }
    /// A documented property whose value is a list of objects.
    fn objects(&mut self, name: &str, objects: &Objects<'_>) -> Result<(), Self::Error> {
        self.entry(name, objects)
    }
}

impl<M: SerializeMap> Target for M {
    type Error = M::Error;
    fn entry(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<(), Self::Error> {
        self.serialize_entry(name, value)
    }
}

impl<'a> Written<'a> {
    /// An object that must name its type unless its place does.
    pub(crate) fn alone(model: &'a dyn Model) -> Self {
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

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.entries(&mut map)?;
        map.end()
    }
}

impl Serialize for Objects<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl Written<'_> {
    /// All that is written of the object.
    pub(crate) fn entries<T: Target>(&self, target: &mut T) -> Result<(), T::Error> {
        let Self { model, implied } = *self;
        let (open, entries) = beside(model);
        // What most objects do not have is written by other functions, which makes this loop faster.
        if open.entries().is_some() || model.type_to_write().is_some() {
            self.type_entry(target)?;
        }
        for (index, name) in model.meta().properties.iter().enumerate() {
            match model.get(index) {
                // The most frequent types directly: as atoms they take a quarter longer.
                Ref::String(Property::Value(text)) => target.text(name, text)?,
                Ref::Bool(Property::Value(value)) => target.entry(name, value)?,
                Ref::I32(Property::Value(number)) => target.entry(name, number)?,
                Ref::Timestamp(Property::Value(time)) => target.text(name, time.text())?,
                Ref::Scalar(field) => match field.view() {
                    Atom::Absent => {}
                    atom => target.entry(name, &atom)?,
                },
                Ref::Object(field) => match field.view() {
                    Property::Absent => {}
                    Property::Null => target.entry(name, &())?,
                    Property::Value(model) => target.object(name, &Written::alone(model))?,
                },
                Ref::Objects(list) => match list.view() {
                    Property::Absent => {}
                    Property::Null => target.entry(name, &())?,
                    Property::Value(_) => {
                        let implied = implied.filter(|_| context::wraps(model) && *name == ELEMENTS);
                        target.objects(name, &Objects { list, implied })?;
                    }
                },
                property if property.state().is_absent() => {}
                property => target.entry(name, &property)?,
            }
        }
        if open.entries().is_some() || entries.is_some() { self.undocumented(target) } else { Ok(()) }
    }

    fn is_written(&self, name: &str) -> bool {
        find(self.model.meta().properties, 0, name).is_some_and(|index| !self.model.get(index).state().is_absent())
    }

    /// The type if it must or may be written: first, so that the receiver knows it before it reads on.
    #[inline(never)]
    fn type_entry<T: Target>(&self, target: &mut T) -> Result<(), T::Error> {
        let Self { model, implied } = *self;
        let open = beside(model).0.entries();
        match (open.and_then(|open| open.get(TYPE)), model.type_to_write()) {
            (None, None) => Ok(()),
            _ if self.is_written(TYPE) => Ok(()),
            (Some(received), _) => target.entry(TYPE, received),
            (None, name) if name == implied => Ok(()),
            (None, Some(name)) => target.entry(TYPE, &format_args!("#{name}")),
        }
    }

    /// The entries of the dictionary and the additional properties.
    #[inline(never)]
    fn undocumented<T: Target>(&self, target: &mut T) -> Result<(), T::Error> {
        let (open, entries) = beside(self.model);
        if let Some(entries) = entries {
            for (name, entry) in entries.iter().filter(|(name, _)| !self.is_written(name)) {
                target.other(name, &entry)?;
            }
        }
        let is_entry = |name: &str| entries.is_some_and(|entries| entries.find(name).is_some());
        for (name, value) in open.entries().into_iter().flatten() {
            // A value that did not fit gives way to one that was set later.
            if name != TYPE && !self.is_written(name) && !is_entry(name) {
                target.other(name, value)?;
            }
        }
        Ok(())
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
pub(crate) fn never(error: &serde_json::Error) -> ! {
    unreachable!("a model is always JSON: {error}")
}
