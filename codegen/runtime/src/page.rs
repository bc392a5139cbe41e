//! Owns the objects that wrap a result: [`Page`] of a collection and [`Single`] for a value on its own.
//! It must not know how a page is fetched.

use super::model::{Meta, Model};
use super::open_map::OpenMap;
use super::operation::Follow;
use super::property::Property;
use super::slot::{Element, Field, Item, Ref, Slot};
use super::table::{copy_model, debug_model, same_model};
use std::fmt;

/// A page of a collection. If there are more, [`next_link`](Self::next_link) is set, and [`next`](Self::next) is the operation that gets the
/// next one.
pub struct Page<T> {
    /// The elements (`value`).
    pub value: Property<Vec<T>>,
    /// The address of the next page (`@odata.nextLink`).
    pub next_link: Property<String>,
    /// The address of later changes (`@odata.deltaLink`); on the last page only.
    pub delta_link: Property<String>,
    /// The number of elements of the whole collection (`@odata.count`), if the request asked for it.
    pub count: Property<i64>,
    /// Everything else, such as `@odata.context`.
    pub additional: OpenMap,
}

impl<T> Page<T> {
    /// The elements of this page.
    pub fn items(&self) -> &[T] {
        self.value.items()
    }

    /// The operation that gets the next page, if there is one.
    pub fn next(&self) -> Option<Follow<Self>> {
        self.next_link.as_deref().map(Follow::new)
    }

    /// The operation that gets the changes since this page, if it is the last one of a delta query.
    pub fn delta(&self) -> Option<Follow<Self>> {
        self.delta_link.as_deref().map(Follow::new)
    }
}

/// The only page of a collection.
impl<T> From<Vec<T>> for Page<T> {
    fn from(items: Vec<T>) -> Self {
        Self { value: Property::Value(items), ..Self::default() }
    }
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self {
            value: Property::Absent,
            next_link: Property::Absent,
            delta_link: Property::Absent,
            count: Property::Absent,
            additional: OpenMap::new(),
        }
    }
}

impl<T: Item> Model for Page<T> {
    fn meta(&self) -> &'static Meta {
        &Meta { name: "Page", odata_type: "", properties: &["@odata.count", "@odata.nextLink", "@odata.deltaLink", "value"] }
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.count.slot(),
            1 => self.next_link.slot(),
            2 => self.delta_link.slot(),
            3 => self.value.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.count.get_ref(),
            1 => self.next_link.get_ref(),
            2 => self.delta_link.get_ref(),
            3 => self.value.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {
        self.value.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.items().iter()
    }
}

/// A result in an object: `{"value": …}`.
pub struct Single<T> {
    /// The result.
    pub value: Property<T>,
    /// Everything else, such as `@odata.context`.
    pub additional: OpenMap,
}

impl<T> Default for Single<T> {
    fn default() -> Self {
        Self { value: Property::Absent, additional: OpenMap::new() }
    }
}

impl<T: Element> Model for Single<T> {
    fn meta(&self) -> &'static Meta {
        &Meta { name: "Single", odata_type: "", properties: &["value"] }
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }
    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.value.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

macro_rules! usual {
    ($name:ident, $bound:ident) => {
        impl<T: $bound> Clone for $name<T> {
            fn clone(&self) -> Self {
                let mut copy = Self::default();
                copy_model(self, &mut copy);
                copy
            }
        }
        impl<T: $bound> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                debug_model(self, f)
            }
        }
        impl<T: $bound> PartialEq for $name<T> {
            fn eq(&self, other: &Self) -> bool {
                same_model(self, other)
            }
        }
        crate::model_serde!($name<T: $bound>);
    };
}
usual!(Page, Item);
usual!(Single, Element);
