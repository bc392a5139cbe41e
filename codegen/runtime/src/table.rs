//! Owns copying, comparing and printing models through their table. It must not know JSON.

use super::model::{Model, entries, open_map};
use super::property::Property;
use super::slot::{Atom, Entries, Ref, Slot};
use std::fmt::{self, Debug};

/// The body of every `impl Clone`.
pub fn cloned<M: Model + Default>(from: &M) -> M {
    let mut copy = M::default();
    copy_model(from, &mut copy);
    copy
}

/// Copies every property. False if the two have different types.
pub fn copy_model(from: &dyn Model, to: &mut dyn Model) -> bool {
    if !same_type(from, to) {
        to.retype(from.meta().odata_type, |_, _| ());
        if !same_type(from, to) {
            return false;
        }
    }
    let mut complete = true;
    for index in indices(from) {
        complete &= copy(from.get(index), to.slot(index));
    }
    complete
}

/// Copies a property to one of the same kind and type; otherwise gives false, and the other may have changed.
pub(crate) fn copy(from: Ref<'_>, mut to: Slot<'_>) -> bool {
    if let Some(atom) = from.atom() {
        return to.put(atom);
    }
    match (from, to) {
        (Ref::Object(from), Slot::Object(to)) => match from.view() {
            Property::Value(from) => copy_model(from, to.open()),
            state => to.put(empty(state.is_null())),
        },
        (Ref::Scalars(from), Slot::Scalars(to) | Slot::DigitsList(to)) => match from.view() {
            Property::Value(length) => {
                to.begin();
                (0..length).all(|index| to.push(from.at(index)))
            }
            state => to.put(empty(state.is_null())),
        },
        (Ref::Scalars(from), Slot::JsonList(to)) => copy(Ref::Scalars(from), Slot::Scalars(to)),
        (Ref::Objects(from), Slot::Objects(to)) => match from.view() {
            Property::Value(length) => {
                to.begin();
                (0..length).all(|index| copy_model(from.at(index), to.push()))
            }
            state => to.put(empty(state.is_null())),
        },
        (Ref::Open(from), Slot::Open(to)) => {
            to.clone_from(from);
            true
        }
        (Ref::Entries(from), Slot::Entries(to)) => {
            to.clear();
            from.iter().all(|(name, entry)| copy(entry, to.slot(name)))
        }
        _ => false,
    }
}

const fn empty(null: bool) -> Atom<'static> {
    if null { Atom::Null } else { Atom::Absent }
}

/// The properties that are compiled in, the dictionary if there is one, and the additional properties.
fn indices(model: &dyn Model) -> impl Iterator<Item = usize> {
    let properties = model.meta().properties.len();
    let last = properties + usize::from(entries(model).is_some());
    (0..=last).filter(move |&index| index >= properties || !matches!(model.get(index), Ref::Open(_)))
}

/// Whether two tables are equal: by address or by content, as the same table may occur several times in the program.
pub(crate) fn same_type(a: &dyn Model, b: &dyn Model) -> bool {
    std::ptr::eq(a.meta(), b.meta()) || a.meta() == b.meta()
}

/// Compares every property; the body of every `impl PartialEq`.
pub fn same_model(a: &dyn Model, b: &dyn Model) -> bool {
    same_type(a, b) && indices(a).all(|index| same(a.get(index), b.get(index)))
}

pub(crate) fn same(a: Ref<'_>, b: Ref<'_>) -> bool {
    if let (Some(a), Some(b)) = (a.atom(), b.atom()) {
        return a == b;
    }
    match (a, b) {
        (Ref::Object(a), Ref::Object(b)) => match (a.view(), b.view()) {
            (Property::Value(a), Property::Value(b)) => same_model(a, b),
            (a, b) => a.map(|_| ()) == b.map(|_| ()),
        },
        (Ref::Scalars(a), Ref::Scalars(b)) => a.view() == b.view() && (0..a.view().unwrap_or(0)).all(|index| a.at(index) == b.at(index)),
        (Ref::Objects(a), Ref::Objects(b)) => {
            a.view() == b.view() && (0..a.view().unwrap_or(0)).all(|index| same_model(a.at(index), b.at(index)))
        }
        (Ref::Open(a), Ref::Open(b)) => a == b,
        (Ref::Entries(a), Ref::Entries(b)) => {
            let all_in = |other: &dyn Entries, (name, entry)| other.find(name).is_some_and(|found| same(entry, found));
            a.iter().count() == b.iter().count() && a.iter().all(|entry| all_in(b, entry))
        }
        _ => false,
    }
}

/// Prints the properties that are not absent; the body of every `impl Debug`.
pub fn debug_model(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let meta = model.meta();
    let mut printed = f.debug_struct(meta.name);
    for (index, name) in meta.properties.iter().enumerate() {
        let property = model.get(index);
        if !property.state().is_absent() {
            printed.field(name, &property);
        }
    }
    if let Some(entries) = entries(model).filter(|entries| entries.at(0).is_some()) {
        printed.field("entries", &Ref::Entries(entries));
    }
    let open = open_map(model);
    if !open.is_empty() {
        printed.field("additional", open);
    }
    printed.finish()
}

struct Printed<'a>(&'a dyn Model);

impl Debug for Printed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_model(self.0, f)
    }
}

impl Debug for Ref<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(atom) = self.atom() {
            return atom.fmt(f);
        }
        if !self.state().is_value() && !matches!(self, Self::Open(_) | Self::Entries(_)) {
            return f.write_str(if self.state().is_null() { "Null" } else { "Absent" });
        }
        match self {
            Self::Object(field) => match field.view() {
                Property::Value(model) => debug_model(model, f),
                _ => Ok(()),
            },
            Self::Scalars(list) => f.debug_list().entries((0..list.view().unwrap_or(0)).map(|index| list.at(index))).finish(),
            Self::Objects(list) => f.debug_list().entries((0..list.view().unwrap_or(0)).map(|index| Printed(list.at(index)))).finish(),
            Self::Open(map) => map.fmt(f),
            Self::Entries(entries) => f.debug_map().entries(entries.iter()).finish(),
            _ => Ok(()),
        }
    }
}

/// Printed as the value itself.
impl Debug for Atom<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("Absent"),
            Self::Null => f.write_str("Null"),
            Self::Bool(value) => value.fmt(f),
            Self::I64(value) => value.fmt(f),
            Self::U64(value) => value.fmt(f),
            Self::F64(value) => value.fmt(f),
            Self::Str(value) => value.fmt(f),
            Self::Digits(value) => f.write_str(value),
            Self::Decimal(value) => value.fmt(f),
            Self::Timestamp(value) => value.fmt(f),
            Self::Date(value) => value.fmt(f),
            Self::TimeOfDay(value) => value.fmt(f),
            Self::Duration(value) => value.fmt(f),
            Self::Guid(value) => value.fmt(f),
            Self::Binary(value) => value.fmt(f),
            Self::Json(value) => value.fmt(f),
        }
    }
}
