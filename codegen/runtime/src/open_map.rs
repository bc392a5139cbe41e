//! Owns [`OpenMap`], the additional properties of an object: those without a field. It must not know which ones they are.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::LazyLock;

static EMPTY: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

/// The additional properties of an object, in the order in which they came: properties that no page documents, annotations such as
/// `@odata.type`, navigation properties that are compiled out, and values that do not fit their documented type.
///
/// It has all methods of [`serde_json::Map`], but takes no room while it is empty. Note that `remove` moves the last entry into the gap;
/// `shift_remove` keeps the order.
#[derive(Clone, Default)]
pub struct OpenMap(Option<Box<Map<String, Value>>>);

impl OpenMap {
    /// A map without entries.
    #[inline]
    pub const fn new() -> Self {
        Self(None)
    }

    /// The entries, if there ever were any.
    #[inline]
    pub(crate) fn entries(&self) -> Option<&Map<String, Value>> {
        self.0.as_deref()
    }
}

impl Deref for OpenMap {
    type Target = Map<String, Value>;
    #[inline]
    fn deref(&self) -> &Self::Target {
        match &self.0 {
            Some(map) => map,
            None => &EMPTY,
        }
    }
}

impl DerefMut for OpenMap {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.0.get_or_insert_default()
    }
}

/// Equal if they hold the same entries, in any order.
impl PartialEq for OpenMap {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl fmt::Debug for OpenMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl From<Map<String, Value>> for OpenMap {
    fn from(map: Map<String, Value>) -> Self {
        Self((!map.is_empty()).then(|| Box::new(map)))
    }
}

impl From<OpenMap> for Map<String, Value> {
    fn from(map: OpenMap) -> Self {
        map.0.map(|map| *map).unwrap_or_default()
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for OpenMap {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for OpenMap {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        entries.into_iter().map(|(name, value)| (name.into(), value.into())).collect::<Map<_, _>>().into()
    }
}

impl IntoIterator for OpenMap {
    type Item = (String, Value);
    type IntoIter = serde_json::map::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        Map::from(self).into_iter()
    }
}

impl<'a> IntoIterator for &'a OpenMap {
    type Item = (&'a String, &'a Value);
    type IntoIter = serde_json::map::Iter<'a>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Serialize for OpenMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for OpenMap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Into::into)
    }
}
