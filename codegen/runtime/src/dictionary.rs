//! Owns [`Dictionary`], the entries of an object whose values have a documented type, but no documented names. It must not know how they are
//! encoded.

use super::annotation::annotation;
use super::model::{Model, open_map_mut};
use super::property::Property;
use super::read::TYPE;
use super::scalar::Decimal;
use super::slot::{Atom, Entries, Exact, Item, Object, ObjectField, Plain, Ref, Scalar, ScalarField, Slot};
use indexmap::{IndexMap, map};
use std::fmt;
use std::ops::Index;

/// Values of one documented type under names that the client chooses, in the order in which they came.
///
/// An entry may be `null`, which in an update removes it: [`get`](Self::get) then gives none, and [`is_null`](Self::is_null) is true. Whatever
/// turns into a [`Property`] can be inserted: a value, an [`Option`], [`Property::Null`].
///
/// The service cannot tell the type of an entry by its name. So an inserted object names its type (`@odata.type`).
#[derive(Clone)]
pub struct Dictionary<T>(IndexMap<String, Option<T>>);

impl<T> Dictionary<T> {
    /// A dictionary without entries.
    pub fn new() -> Self {
        Self(IndexMap::new())
    }

    /// The number of entries, those that are `null` included.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of that name, if there is one.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.get(name)?.as_ref()
    }

    /// The value of that name to change in place, if there is one.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.0.get_mut(name)?.as_mut()
    }

    /// Whether there is an entry of that name, `null` or not.
    pub fn contains_key(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Whether there is an entry of that name that is `null`.
    pub fn is_null(&self, name: &str) -> bool {
        matches!(self.0.get(name), Some(None))
    }

    /// Removes the entry of that name; the others keep their order.
    pub fn remove(&mut self, name: &str) -> Property<T> {
        property(self.0.shift_remove(name))
    }

    /// Removes all entries.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Keeps the entries for which `keep` is true.
    pub fn retain(&mut self, mut keep: impl FnMut(&str, Option<&mut T>) -> bool) {
        self.0.retain(|name, value| keep(name, value.as_mut()));
    }

    /// The entries; the value is none where it is `null`.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter(self.0.iter())
    }

    /// The entries, to be changed in place.
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        IterMut(self.0.iter_mut())
    }

    /// The names of the entries.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The values; entries that are `null` have none.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.values().flatten()
    }
}

impl<T: Item<Kind: Hold<T>>> Dictionary<T> {
    /// Sets an entry and gives back the old one. An absent property removes the entry.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Property<T>>) -> Property<T> {
        let name = name.into();
        let value = match value.into() {
            Property::Absent => return self.remove(&name),
            Property::Null => None,
            Property::Value(mut value) => {
                T::Kind::name_type(&mut value);
                Some(value)
            }
        };
        property(self.0.insert(name, value))
    }
}

fn property<T>(entry: Option<Option<T>>) -> Property<T> {
    entry.map_or(Property::Absent, Property::or_null)
}

impl<T> Default for Dictionary<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// Equal if they hold the same entries, in any order.
impl<T: PartialEq> PartialEq for Dictionary<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Dictionary<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// Panics where there is no value of that name.
impl<T> Index<&str> for Dictionary<T> {
    type Output = T;
    fn index(&self, name: &str) -> &T {
        self.get(name).unwrap_or_else(|| panic!("the dictionary has no value `{name}`"))
    }
}

/// Entries that are listed are there: one without a value, such as `("b", None)`, is `null`.
impl<K: Into<String>, V: Into<Property<T>>, T: Item<Kind: Hold<T>>> Extend<(K, V)> for Dictionary<T> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (name, value) in entries {
            let value = value.into();
            self.insert(name, if value.is_absent() { Property::Null } else { value });
        }
    }
}

impl<K: Into<String>, V: Into<Property<T>>, T: Item<Kind: Hold<T>>> FromIterator<(K, V)> for Dictionary<T> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut dictionary = Self::new();
        dictionary.extend(entries);
        dictionary
    }
}

impl<K: Into<String>, V: Into<Property<T>>, T: Item<Kind: Hold<T>>, const N: usize> From<[(K, V); N]> for Dictionary<T> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

/// The entries of a [`Dictionary`].
#[derive(Clone, Debug)]
pub struct Iter<'a, T>(map::Iter<'a, String, Option<T>>);

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = (&'a str, Option<&'a T>);
    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(name, value)| (name.as_str(), value.as_ref()))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

/// The entries of a [`Dictionary`], to be changed.
#[derive(Debug)]
pub struct IterMut<'a, T>(map::IterMut<'a, String, Option<T>>);

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = (&'a str, Option<&'a mut T>);
    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(name, value)| (name.as_str(), value.as_mut()))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> ExactSizeIterator for IterMut<'_, T> {}

impl<'a, T> IntoIterator for &'a Dictionary<T> {
    type Item = (&'a str, Option<&'a T>);
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut Dictionary<T> {
    type Item = (&'a str, Option<&'a mut T>);
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

/// The entries of a [`Dictionary`] by value. An entry that is `null` is [`Property::Null`], so that collecting them makes the same dictionary.
#[derive(Debug)]
pub struct IntoIter<T>(map::IntoIter<String, Option<T>>);

impl<T> Iterator for IntoIter<T> {
    type Item = (String, Property<T>);
    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(name, value)| (name, Property::or_null(value)))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> ExactSizeIterator for IntoIter<T> {}

impl<T> IntoIterator for Dictionary<T> {
    type Item = (String, Property<T>);
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {
        IntoIter(self.0.into_iter())
    }
}

impl<T: Item<Kind: Hold<T>>> Entries for Dictionary<T> {
    fn slot(&mut self, name: &str) -> Slot<'_> {
        if !self.0.contains_key(name) {
            self.0.insert(name.to_owned(), None);
        }
        T::Kind::slot(&mut self.0[name])
    }
    fn remove(&mut self, name: &str) {
        self.0.shift_remove(name);
    }
    fn clear(&mut self) {
        self.0.clear();
    }
    fn at(&self, index: usize) -> Option<(&str, Ref<'_>)> {
        self.0.get_index(index).map(|(name, entry)| (name.as_str(), T::Kind::get_ref(entry)))
    }
    fn find(&self, name: &str) -> Option<Ref<'_>> {
        self.0.get(name).map(T::Kind::get_ref)
    }
}

/// How a dictionary holds a kind of values.
#[doc(hidden)]
pub trait Hold<T> {
    fn slot(entry: &mut Option<T>) -> Slot<'_>;
    fn get_ref(entry: &Option<T>) -> Ref<'_>;
    /// Makes an object name its type.
    fn name_type(_value: &mut T) {}
}

impl<S: Scalar> Hold<S> for Plain {
    fn slot(entry: &mut Option<S>) -> Slot<'_> {
        Slot::Scalar(entry)
    }
    fn get_ref(entry: &Option<S>) -> Ref<'_> {
        Ref::Scalar(entry)
    }
}

impl Hold<Decimal> for Exact {
    fn slot(entry: &mut Option<Decimal>) -> Slot<'_> {
        Slot::Digits(entry)
    }
    fn get_ref(entry: &Option<Decimal>) -> Ref<'_> {
        Ref::Scalar(entry)
    }
}

impl<M: Model + Default> Hold<M> for Object {
    fn slot(entry: &mut Option<M>) -> Slot<'_> {
        Slot::Object(entry)
    }
    fn get_ref(entry: &Option<M>) -> Ref<'_> {
        Ref::Object(entry)
    }
    fn name_type(value: &mut M) {
        name_type(value);
    }
}

/// Makes an object name its type, unless it does already or has none.
pub(crate) fn name_type(model: &mut dyn Model) {
    let name = model.meta().odata_type;
    if !name.is_empty() && annotation(model, TYPE).is_none() {
        open_map_mut(model).insert(TYPE.to_owned(), format!("#{name}").into());
    }
}

/// Takes [`Atom::Absent`] for `null`, as an entry cannot be absent.
impl<S: Scalar> ScalarField for Option<S> {
    fn put(&mut self, atom: Atom<'_>) -> bool {
        let value = S::from_atom(atom);
        let fits = value.is_some() || matches!(atom, Atom::Absent | Atom::Null);
        if fits {
            *self = value;
        }
        fits
    }
    fn view(&self) -> Atom<'_> {
        self.as_ref().map_or(Atom::Null, S::atom)
    }
    #[cfg(feature = "testing")]
    fn documented_instead(&self) -> Option<String> {
        self.as_ref().and_then(S::documented_instead)
    }
}

/// Takes absent for `null`, as an entry cannot be absent.
impl<M: Model + Default> ObjectField for Option<M> {
    fn clear(&mut self, _: bool) -> bool {
        *self = None;
        true
    }
    fn open(&mut self) -> &mut dyn Model {
        self.insert(M::default())
    }
    fn view(&self) -> Property<&dyn Model> {
        Property::or_null(self.as_ref().map(|model| model as &dyn Model))
    }
}
