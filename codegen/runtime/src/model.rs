//! Owns [`Model`], the view of an object as a table of properties, and the macro that implements the usual traits for it. It must not know
//! JSON.

use super::open_map::OpenMap;
use super::slot::{Entries, Ref, Slot};

/// What all objects of a type have in common.
#[derive(Debug, PartialEq, Eq)]
pub struct Meta {
    /// The name of the Rust type.
    pub name: &'static str,
    /// The documented name of the type, qualified and without `#`; empty if it has none.
    pub odata_type: &'static str,
    /// The names of the documented properties as they are spelled on the wire. Property `i` is slot `i`.
    pub properties: &'static [&'static str],
}

/// Moves what was read before the type of a polymorphic value was known.
#[doc(hidden)]
pub type Carry = fn(&dyn Model, &mut dyn Model);

/// An object whose properties are reached by their index.
///
/// The slot after the last property holds the additional properties; so does the slot of a property that is compiled out. The slot of a
/// dictionary, if the type has one, is between them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a model",
    label = "not a model",
    note = "models are the structs in the module `models`; a result of another type that serde reads is `Json<{Self}>`"
)]
pub trait Model {
    /// The table of this type.
    fn meta(&self) -> &'static Meta;
    /// Lends property `index` to be written.
    fn slot(&mut self, index: usize) -> Slot<'_>;
    /// Lends property `index` to be read.
    fn get(&self, index: usize) -> Ref<'_>;

    /// Becomes the type of that name, if this is a place for several types. `carry` moves what was read already.
    #[doc(hidden)]
    fn retype(&mut self, _odata_type: &str, _carry: Carry) {}
    /// The type that must be written, if this is a place for several types and the type is not the implied one.
    #[doc(hidden)]
    fn type_to_write(&self) -> Option<&'static str> {
        None
    }
}

/// What a model has beside its documented properties: the additional properties, and the dictionary if there is one.
#[inline]
pub(crate) fn beside(model: &dyn Model) -> (&OpenMap, Option<&dyn Entries>) {
    let place = model.meta().properties.len();
    match model.get(place) {
        Ref::Open(map) => (map, None),
        Ref::Entries(entries) => match model.get(place + 1) {
            Ref::Open(map) => (map, Some(entries)),
            _ => unreachable!("the slot after the dictionary holds the additional properties"),
        },
        _ => unreachable!("the slot after the last property holds the additional properties"),
    }
}

/// The additional properties of a model.
pub(crate) fn open_map(model: &dyn Model) -> &OpenMap {
    beside(model).0
}

/// The additional properties of a model, to be changed.
pub(crate) fn open_map_mut(model: &mut dyn Model) -> &mut OpenMap {
    let place = model.meta().properties.len();
    let place = if matches!(model.get(place), Ref::Open(_)) { place } else { place + 1 };
    match model.slot(place) {
        Slot::Open(map) => map,
        _ => unreachable!("the last slot holds the additional properties"),
    }
}

/// The dictionary of a model that has one.
pub(crate) fn entries(model: &dyn Model) -> Option<&dyn Entries> {
    beside(model).1
}

/// The dictionary, if an entry can have that name: annotations are not entries.
pub(crate) fn entries_for<'m>(model: &'m mut dyn Model, name: &str) -> Option<&'m mut dyn Entries> {
    match model.slot(model.meta().properties.len()) {
        Slot::Entries(entries) if !name.contains('@') => Some(entries),
        _ => None,
    }
}

/// The position of a property in a table. Properties mostly come in the order of the table, so `next` is tried first; then length and last
/// byte exclude most candidates.
#[inline]
pub(crate) fn find(properties: &[&str], next: usize, name: &str) -> Option<usize> {
    if properties.get(next).is_some_and(|&property| property == name) {
        return Some(next);
    }
    let last = name.as_bytes().last();
    properties.iter().position(|property| property.len() == name.len() && property.as_bytes().last() == last && *property == name)
}

/// `model!(Chat)`: the usual traits of a type that implements [`Model`] and `Default`, each a call into the table.
// Inlined, they cost nothing where they are not used: the release build of a big crate takes half the time.
#[doc(hidden)]
#[macro_export]
macro_rules! model {
    ($name:ident) => {
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::support::cloned(self)
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::support::debug_model(self, f)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::support::same_model(self, other)
            }
        }
        $crate::model_serde!($name);
    };
}

/// The two serde traits of anything that implements [`Model`] and `Default`.
#[doc(hidden)]
#[macro_export]
macro_rules! model_serde {
    ($name:ident $(<$t:ident: $bound:path>)?) => {
        impl $(<$t: $bound>)? $crate::support::Serialize for $name $(<$t>)? {
            #[inline]
            fn serialize<S: $crate::support::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::support::write_model(self, serializer)
            }
        }
        impl<'de $(, $t: $bound)?> $crate::support::Deserialize<'de> for $name $(<$t>)? {
            #[inline]
            fn deserialize<D: $crate::support::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::support::read_model(deserializer)
            }
        }
    };
}
