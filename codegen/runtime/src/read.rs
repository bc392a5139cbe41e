//! Owns the one reader, which fills any model from any self-describing serde format: generic over the format, never over the model. It must
//! not know types of values; the property decides whether a value fits.

use super::context;
use super::json::{self, Exact, NUMBER, Plain, RAW_VALUE, numbers_come_as_maps};
use super::model::{Model, entries, entries_for, find, open_map, open_map_mut};
use super::property::Property;
use super::slot::{Atom, ObjectField, ObjectList, ScalarField, ScalarList, Slot};
use super::table::copy;
use super::write::{to_value, value_of, value_of_atom};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// The annotation that names the type of an object.
pub(crate) const TYPE: &str = "@odata.type";

/// A value that did not fit, if there is one. Boxed, as it passes through many functions and is rare.
type Misfit = Option<Box<Value>>;

fn misfit(value: impl Into<Value>) -> Misfit {
    Some(Box::new(value.into()))
}

/// Fills a model from a JSON text. Only malformed JSON and values other than objects are errors.
pub fn from_slice(model: &mut dyn Model, json: &[u8]) -> Result<(), serde_json::Error> {
    let text = json::text(json)?;
    json::take_lost_digits();
    let mut read = read_text(model, text);
    let mut lost = json::take_lost_digits();
    if read.is_err() && !lost {
        read = read_repaired(model, text, false, read);
        // The first reading has ended at the error, perhaps before the number.
        lost = json::take_lost_digits();
    }
    if lost { read_repaired(model, text, true, read) } else { read }
}

/// Reads a repaired text, if there is something to repair. What that finds includes all that an earlier reading has put into the model.
fn read_repaired(model: &mut dyn Model, text: &str, integers: bool, read: Result<(), serde_json::Error>) -> Result<(), serde_json::Error> {
    json::repaired(text, integers).map_or(read, |better| read_text(model, &better))
}

fn read_text(model: &mut dyn Model, text: &str) -> Result<(), serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    deserialize(model, &mut deserializer)?;
    deserializer.end()
}

/// A model from its JSON; the body of every `impl Deserialize`.
pub fn read_model<'de, M: Model + Default, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
    let mut model = M::default();
    deserialize(&mut model, deserializer).map(|()| model)
}

/// Fills a model, and gives its objects the types that only the context names.
pub fn deserialize<'de, D: Deserializer<'de>>(model: &mut dyn Model, deserializer: D) -> Result<(), D::Error> {
    deserializer.deserialize_map(Whole(model))?;
    context::apply(model);
    Ok(())
}

/// Fills a property whose digits matter from a single value; leaves it absent if the value does not fit.
pub(crate) fn deserialize_digits<'de, D: Deserializer<'de>>(field: &mut dyn ScalarField, deserializer: D) -> Result<(), D::Error> {
    SlotSeed(Slot::Digits(field)).deserialize(deserializer).map(drop)
}

/// The outermost object. Only here is a value of another kind an error.
struct Whole<'a>(&'a mut dyn Model);

impl<'de> Visitor<'de> for Whole<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match read_map(self.0, map)? {
            None => Ok(()),
            Some(_) => Err(A::Error::custom("expected an object, found a number")),
        }
    }
}

/// Reads the properties of an object. Gives a value back if it turns out not to be an object (see [`NUMBER`]).
fn read_map<'de, A: MapAccess<'de>>(model: &mut dyn Model, mut map: A) -> Result<Misfit, A::Error> {
    let mut properties = model.meta().properties;
    let mut next = 0;
    let mut fresh = true;
    let mut strayed = false;
    while let Some(key) = map.next_key_seed(KeySeed { properties, next })? {
        match key {
            Key::Property(index) => {
                next = index + 1;
                if !read_property(model, index, properties[index], &mut map)? {
                    strayed = true;
                } else if strayed {
                    // The name may have occurred before with a value that did not fit; the last one wins.
                    open_map_mut(model).shift_remove(properties[index]);
                }
            }
            Key::Type => {
                let value = map.next_value_seed(Exact)?;
                if let Some(name) = value.as_str() {
                    model.retype(name.trim_start_matches('#'), if fresh { |_, _| () } else { carry });
                    properties = model.meta().properties;
                    strayed |= !fresh;
                }
                place(model, TYPE, value);
            }
            Key::Other(name) if fresh && name == NUMBER && numbers_come_as_maps() => {
                let digits: String = map.next_value()?;
                return Ok(digits.parse::<Number>().map_or_else(|_| misfit(&*digits), misfit));
            }
            Key::Other(name) => read_other(model, name, &mut map)?,
        }
        fresh = false;
    }
    Ok(None)
}

/// Reads one documented property; false if the value went to the additional properties.
#[inline]
fn read_property<'de, A: MapAccess<'de>>(model: &mut dyn Model, index: usize, name: &str, map: &mut A) -> Result<bool, A::Error> {
    let value = match model.slot(index) {
        Slot::Open(_) => Some(Box::new(map.next_value_seed(Exact)?)),
        slot => map.next_value_seed(SlotSeed(slot))?,
    };
    match value {
        None => Ok(true),
        Some(value) => {
            model.slot(index).put(Atom::Absent);
            open_map_mut(model).insert(name.to_owned(), *value);
            Ok(false)
        }
    }
}

/// Reads an undocumented property: as an entry of the dictionary, if there is one and the value fits.
fn read_other<'de, A: MapAccess<'de>>(model: &mut dyn Model, name: String, map: &mut A) -> Result<(), A::Error> {
    let Some(entries) = entries_for(model, &name) else {
        let value = map.next_value_seed(Exact)?;
        open_map_mut(model).insert(name, value);
        return Ok(());
    };
    match map.next_value_seed(SlotSeed(entries.slot(&name)))? {
        Some(value) => {
            entries.remove(&name);
            open_map_mut(model).insert(name, *value);
        }
        // The last value of a name wins here, too.
        None if open_map(model).contains_key(&name) => drop(open_map_mut(model).shift_remove(&name)),
        None => {}
    }
    Ok(())
}

/// Puts a value where its name belongs.
fn place(model: &mut dyn Model, name: &str, value: Value) {
    if let Some(index) = find(model.meta().properties, 0, name) {
        let slot = model.slot(index);
        if !matches!(slot, Slot::Open(_)) {
            match SlotSeed(slot).deserialize(&value) {
                Ok(None) => return,
                _ => model.slot(index).put(Atom::Absent),
            };
        }
    } else if let Some(entries) = entries_for(model, name) {
        match SlotSeed(entries.slot(name)).deserialize(&value) {
            Ok(None) => return,
            _ => entries.remove(name),
        }
    }
    open_map_mut(model).insert(name.to_owned(), value);
}

/// Moves everything from one object to another: each property to the field of its name, or else to the additional properties.
pub(crate) fn carry(from: &dyn Model, to: &mut dyn Model) {
    let table = to.meta().properties;
    for (index, name) in from.meta().properties.iter().enumerate() {
        let property = from.get(index);
        if property.state().is_absent() {
            continue;
        }
        let same = find(table, index, name);
        if !same.is_some_and(|index| copy(property, to.slot(index))) {
            place(to, name, value_of(property));
        }
    }
    if let Some(entries) = entries(from) {
        entries.iter().for_each(|(name, entry)| place(to, name, value_of(entry)));
    }
    open_map(from).iter().for_each(|(name, value)| place(to, name, value.clone()));
}

enum Key {
    Property(usize),
    Type,
    Other(String),
}

/// Looks a key up while it is read, so that the name of a documented property is never copied.
struct KeySeed {
    properties: &'static [&'static str],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }
    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(if name == TYPE {
            Key::Type
        } else {
            find(self.properties, self.next, name).map_or_else(|| Key::Other(name.to_owned()), Key::Property)
        })
    }
}

/// Fills a slot with a value of any kind. Gives the value back if it does not fit; only then is a [`Value`] built.
struct SlotSeed<'a>(Slot<'a>);

impl<'de> DeserializeSeed<'de> for SlotSeed<'_> {
    type Value = Misfit;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Misfit, D::Error> {
        match self.0 {
            Slot::Digits(field) => deserializer.deserialize_newtype_struct(RAW_VALUE, SlotVisitor(Slot::Digits(field))),
            Slot::Json(field) => {
                let value = Exact.deserialize(deserializer)?;
                *field = if value.is_null() { Property::Null } else { value.into() };
                Ok(None)
            }
            slot => deserializer.deserialize_any(SlotVisitor(slot)),
        }
    }
}

struct SlotVisitor<'a>(Slot<'a>);

impl SlotVisitor<'_> {
    #[inline]
    fn put<E>(mut self, atom: Atom<'_>, value: impl Into<Value>) -> Result<Misfit, E> {
        Ok(if self.0.put(atom) { None } else { misfit(value) })
    }

    /// The map may stand for a number, which may still fit.
    fn number(mut self, value: Value) -> Misfit {
        let fits = match &value {
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), ..) => self.0.put(Atom::U64(number)),
                (_, Some(number), _) => self.0.put(Atom::I64(number)),
                (.., Some(number)) => self.0.put(Atom::F64(number)),
                _ => false,
            },
            _ => false,
        };
        if fits { None } else { misfit(value) }
    }
}

impl<'de> Visitor<'de> for SlotVisitor<'_> {
    type Value = Misfit;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }
    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        self.put(Atom::Bool(value), value)
    }
    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        self.put(Atom::I64(value), value)
    }
    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        self.put(Atom::U64(value), value)
    }
    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        let misfit = self.put(Atom::F64(value), value)?;
        if misfit.is_some() {
            json::note_float(value);
        }
        Ok(misfit)
    }
    #[inline]
    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        self.put(Atom::Str(value), value)
    }
    #[inline]
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        self.put(Atom::Null, Value::Null)
    }
    fn visit_none<E>(self) -> Result<Self::Value, E> {
        self.put(Atom::Null, Value::Null)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        match self.0 {
            Slot::Object(field) => read_map(field.open(), map),
            Slot::Digits(field) => {
                let Some(key) = map.next_key::<String>()? else { return Ok(misfit(Map::new())) };
                if key == RAW_VALUE || key == NUMBER {
                    return read_digits(field, &map.next_value::<String>()?).map_err(A::Error::custom);
                }
                let mut object = Map::from_iter([(key, map.next_value_seed(Exact)?)]);
                while let Some(key) = map.next_key::<String>()? {
                    object.insert(key, map.next_value_seed(Exact)?);
                }
                Ok(misfit(object))
            }
            _ => Plain::default().visit_map(map).map(|value| self.number(value)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        match self.0 {
            Slot::Objects(list) => read_list(seq, &mut NewObject(list)),
            Slot::Scalars(list) => read_list(seq, &mut NewScalar { list, digits: false }),
            Slot::DigitsList(list) => read_list(seq, &mut NewScalar { list, digits: true }),
            Slot::JsonList(list) => {
                let mut values = Vec::new();
                while let Some(value) = seq.next_element_seed(Exact)? {
                    values.push(value);
                }
                *list = values.into();
                Ok(None)
            }
            _ => Plain::default().visit_seq(seq).map(misfit),
        }
    }
}

/// Reads what serde_json gives for a number with its digits.
fn read_digits(field: &mut dyn ScalarField, json: &str) -> Result<Misfit, serde_json::Error> {
    if json.starts_with(|first: char| first == '-' || first.is_ascii_digit()) && field.put(Atom::Digits(json)) {
        return Ok(None);
    }
    json::value(json)?.deserialize_any(SlotVisitor(Slot::Scalar(field)))
}

/// Reads the elements of a list. One that does not fit makes the whole list a [`Value`].
fn read_list<'de, A: SeqAccess<'de>>(mut seq: A, list: &mut dyn NewElement) -> Result<Misfit, A::Error> {
    list.begin();
    let mut complete = 0;
    while let Some(misfit) = seq.next_element_seed(SlotSeed(list.slot()))? {
        let Some(misfit) = misfit else {
            complete += 1;
            continue;
        };
        let mut values = list.values(complete);
        values.push(*misfit);
        while let Some(value) = seq.next_element_seed(Exact)? {
            values.push(value);
        }
        return Ok(self::misfit(values));
    }
    Ok(None)
}

/// The end of a list, where the next element goes.
trait NewElement {
    fn begin(&mut self);
    fn slot(&mut self) -> Slot<'_>;
    /// The first elements as JSON.
    fn values(&self, count: usize) -> Vec<Value>;
}

struct NewObject<'a>(&'a mut dyn ObjectList);

impl NewElement for NewObject<'_> {
    fn begin(&mut self) {
        self.0.begin();
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Object(self)
    }
    fn values(&self, count: usize) -> Vec<Value> {
        (0..count).map(|index| to_value(self.0.at(index))).collect()
    }
}

impl ObjectField for NewObject<'_> {
    fn clear(&mut self, _: bool) -> bool {
        false
    }
    fn open(&mut self) -> &mut dyn Model {
        self.0.push()
    }
    fn view(&self) -> Property<&dyn Model> {
        Property::Absent
    }
}

struct NewScalar<'a> {
    list: &'a mut dyn ScalarList,
    digits: bool,
}

impl NewElement for NewScalar<'_> {
    fn begin(&mut self) {
        self.list.begin();
    }
    fn slot(&mut self) -> Slot<'_> {
        if self.digits { Slot::Digits(self) } else { Slot::Scalar(self) }
    }
    fn values(&self, count: usize) -> Vec<Value> {
        (0..count).map(|index| value_of_atom(self.list.at(index))).collect()
    }
}

impl ScalarField for NewScalar<'_> {
    fn put(&mut self, atom: Atom<'_>) -> bool {
        self.list.push(atom)
    }
    fn view(&self) -> Atom<'_> {
        Atom::Absent
    }
}
