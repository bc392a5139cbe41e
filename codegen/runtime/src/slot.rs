//! Owns the slots: one view for each *kind* of property, through which the reader and the writer reach every model.
//! It must not know any model, nor the format.

use super::model::Model;
use super::open_map::OpenMap;
use super::property::Property;
use super::scalar::{Binary, Date, Decimal, Duration, Guid, TimeOfDay, Timestamp};
use serde_json::Value;

/// A property of a model, lent to be written. The most frequent types have a variant of their own, which is quick to compile and to use.
pub enum Slot<'a> {
    /// A text.
    String(&'a mut Property<String>),
    /// A truth value.
    Bool(&'a mut Property<bool>),
    /// A number.
    I32(&'a mut Property<i32>),
    /// A point in time.
    Timestamp(&'a mut Property<Timestamp>),
    /// A single value of any other type.
    Scalar(&'a mut dyn ScalarField),
    /// A single number whose digits matter.
    Digits(&'a mut dyn ScalarField),
    /// Any JSON.
    Json(&'a mut Property<Value>),
    /// An object.
    Object(&'a mut dyn ObjectField),
    /// A list of values.
    Scalars(&'a mut dyn ScalarList),
    /// A list of numbers whose digits matter.
    DigitsList(&'a mut dyn ScalarList),
    /// A list of any JSON.
    JsonList(&'a mut Property<Vec<Value>>),
    /// A list of objects.
    Objects(&'a mut dyn ObjectList),
    /// Not one property, but the additional properties.
    Open(&'a mut OpenMap),
    /// Not one property, but values of one type under any name.
    Entries(&'a mut dyn Entries),
}

/// A property of a model, lent to be read.
#[derive(Clone, Copy)]
pub enum Ref<'a> {
    /// A text.
    String(&'a Property<String>),
    /// A truth value.
    Bool(&'a Property<bool>),
    /// A number.
    I32(&'a Property<i32>),
    /// A point in time.
    Timestamp(&'a Property<Timestamp>),
    /// A single value of any other type.
    Scalar(&'a dyn ScalarField),
    /// An object.
    Object(&'a dyn ObjectField),
    /// A list of values.
    Scalars(&'a dyn ScalarList),
    /// A list of objects.
    Objects(&'a dyn ObjectList),
    /// Not one property, but the additional properties.
    Open(&'a OpenMap),
    /// Not one property, but values of one type under any name.
    Entries(&'a dyn Entries),
}

/// One value between a property and JSON: either read from JSON (the first variants), or taken from another property of the same type.
#[doc(hidden)]
#[derive(Clone, Copy, PartialEq)]
pub enum Atom<'a> {
    Absent,
    Null,
    Bool(bool),
    I64(i64),
    U64(u64),
    F64(f64),
    Str(&'a str),
    /// A JSON number as it is spelled.
    Digits(&'a str),
    Decimal(&'a Decimal),
    Timestamp(&'a Timestamp),
    Date(&'a Date),
    TimeOfDay(&'a TimeOfDay),
    Duration(&'a Duration),
    Guid(&'a Guid),
    Binary(&'a Binary),
    Json(&'a Value),
}

/// A type of single values.
#[doc(hidden)]
pub trait Scalar: Sized {
    /// The value, unless what was read does not fit.
    fn from_atom(atom: Atom<'_>) -> Option<Self>;
    fn atom(&self) -> Atom<'_>;
    /// The documented values, joined by commas, if they are listed and this is not one of them.
    #[cfg(feature = "testing")]
    fn documented_instead(&self) -> Option<String> {
        None
    }
}

/// A property of a scalar type. Every `put` here says whether the value fits; if not, it changes nothing.
#[doc(hidden)]
pub trait ScalarField {
    fn put(&mut self, atom: Atom<'_>) -> bool;
    fn view(&self) -> Atom<'_>;
    /// See [`Scalar`].
    #[cfg(feature = "testing")]
    fn documented_instead(&self) -> Option<String> {
        None
    }
}

/// A property whose value is an object.
#[doc(hidden)]
pub trait ObjectField {
    /// Leaves the property `null` or absent; false if its place cannot be empty.
    fn clear(&mut self, null: bool) -> bool;
    /// A new object, which replaces the old value.
    fn open(&mut self) -> &mut dyn Model;
    fn view(&self) -> Property<&dyn Model>;
}

/// A property whose value is a list of scalars.
#[doc(hidden)]
pub trait ScalarList {
    /// Leaves the property `null` or absent.
    fn clear(&mut self, null: bool) -> bool;
    /// Replaces the old value by an empty list.
    fn begin(&mut self);
    fn push(&mut self, atom: Atom<'_>) -> bool;
    fn view(&self) -> Property<usize>;
    fn at(&self, index: usize) -> Atom<'_>;
    /// See [`Scalar`].
    #[cfg(feature = "testing")]
    fn documented_instead(&self, index: usize) -> Option<String>;
}

/// A property whose value is a list of objects.
#[doc(hidden)]
pub trait ObjectList {
    /// Leaves the property `null` or absent.
    fn clear(&mut self, null: bool) -> bool;
    /// Replaces the old value by an empty list.
    fn begin(&mut self);
    /// A new object at the end of the list.
    fn push(&mut self) -> &mut dyn Model;
    fn view(&self) -> Property<usize>;
    fn at(&self, index: usize) -> &dyn Model;
    /// An element, to be changed.
    fn at_mut(&mut self, index: usize) -> &mut dyn Model;
}

/// Values of one type under any name.
#[doc(hidden)]
pub trait Entries {
    /// The entry of that name, a new one if there is none.
    fn slot(&mut self, name: &str) -> Slot<'_>;
    fn remove(&mut self, name: &str);
    fn clear(&mut self);
    /// The entry at that position; none after the last.
    fn at(&self, index: usize) -> Option<(&str, Ref<'_>)>;
    fn find(&self, name: &str) -> Option<Ref<'_>>;
}

impl<'a> dyn Entries + 'a {
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, Ref<'_>)> {
        (0..).map_while(|index| self.at(index))
    }
}

/// A [`Property`] in generic code, where only the type parameter says which kind of slot it is.
pub trait Field {
    /// Lends the property to be written.
    fn slot(&mut self) -> Slot<'_>;
    /// Lends the property to be read.
    fn get_ref(&self) -> Ref<'_>;
}

/// What a property can hold.
#[doc(hidden)]
pub trait Element: Sized {
    type Kind: Lend<Self>;
}

/// What a list can hold.
#[doc(hidden)]
pub trait Item: Sized {
    type Kind: Lend<Vec<Self>>;
}

/// A kind of slot, and how to make one from a property.
#[doc(hidden)]
pub trait Lend<T> {
    fn slot(property: &mut Property<T>) -> Slot<'_>;
    fn get_ref(property: &Property<T>) -> Ref<'_>;
}

impl<T: Element> Field for Property<T> {
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        T::Kind::slot(self)
    }
    #[inline]
    fn get_ref(&self) -> Ref<'_> {
        T::Kind::get_ref(self)
    }
}

/// `lend!(impl<parameters> kind for type => what makes the Slot, what makes the Ref)`.
macro_rules! lend {
    ($(impl $(<$name:ident: $bound:path $(, + $more:path)?>)? $kind:ident for $type:ty => $slot:path, $get:path;)*) => { $(
        impl $(<$name: $bound $(+ $more)?>)? Lend<$type> for $kind {
            #[inline]
            fn slot(property: &mut Property<$type>) -> Slot<'_> {
                $slot(property)
            }
            #[inline]
            fn get_ref(property: &Property<$type>) -> Ref<'_> {
                $get(property)
            }
        }
    )* };
}

/// The kinds: single values and lists of them, those whose digits matter, any JSON, and objects.
#[doc(hidden)]
pub struct Plain;
#[doc(hidden)]
pub struct Exact;
#[doc(hidden)]
pub struct Json;
#[doc(hidden)]
pub struct Object;

lend! {
    impl<S: Scalar> Plain for S => Slot::Scalar, Ref::Scalar;
    impl<S: Scalar> Plain for Vec<S> => Slot::Scalars, Ref::Scalars;
    impl Exact for Decimal => Slot::Digits, Ref::Scalar;
    impl Exact for Vec<Decimal> => Slot::DigitsList, Ref::Scalars;
    impl Json for Value => Slot::Json, Ref::Scalar;
    impl Json for Vec<Value> => Slot::JsonList, Ref::Scalars;
    impl<M: Model, + Default> Object for Box<M> => Property::object_slot, Property::object_ref;
    impl<M: Model, + Default> Object for Vec<M> => Property::objects_slot, Property::objects_ref;
}

impl<T: Item> Element for Vec<T> {
    type Kind = T::Kind;
}
impl<M: Model + Default> Element for Box<M> {
    type Kind = Object;
}
impl<M: Model + Default> Item for M {
    type Kind = Object;
}

/// `element!(kind: types)`: single values as what a property and a list can hold.
#[doc(hidden)]
#[macro_export]
macro_rules! element {
    ($kind:ident: $($name:ty),*) => { $(
        impl $crate::support::Element for $name {
            type Kind = $crate::support::$kind;
        }
        impl $crate::support::Item for $name {
            type Kind = $crate::support::$kind;
        }
    )* };
}

element!(Plain: String, bool, i8, i16, i32, i64, u8, f32, f64, Timestamp, Date, TimeOfDay, Duration, Guid, Binary);
element!(Exact: Decimal);
element!(Json: Value);

/// Whether the atom is `null` (true) or absent (false); none if it is a value.
fn cleared(atom: Atom<'_>) -> Option<bool> {
    match atom {
        Atom::Absent => Some(false),
        Atom::Null => Some(true),
        _ => None,
    }
}

/// `put_by_clearing!(traits)`: `put` of properties that take [`Atom::Absent`] and [`Atom::Null`].
macro_rules! put_by_clearing {
    ($($field:ident)*) => { $(
        impl<'a> dyn $field + 'a {
            pub(crate) fn put(&mut self, atom: Atom<'_>) -> bool {
                cleared(atom).is_some_and(|null| self.clear(null))
            }
        }
    )* };
}

put_by_clearing!(ObjectField ScalarList ObjectList);

// What follows is compiled for each list and enumeration of a crate, so it calls little other generic code.

impl<S: Scalar> ScalarField for Property<S> {
    fn put(&mut self, atom: Atom<'_>) -> bool {
        if let Some(value) = S::from_atom(atom) {
            let _old = std::mem::replace(self, Self::Value(value));
            return true;
        }
        match cleared(atom) {
            Some(null) => self.empty(null),
            None => false,
        }
    }
    fn view(&self) -> Atom<'_> {
        match self {
            Self::Absent => Atom::Absent,
            Self::Null => Atom::Null,
            Self::Value(value) => value.atom(),
        }
    }
    #[cfg(feature = "testing")]
    fn documented_instead(&self) -> Option<String> {
        self.value().and_then(S::documented_instead)
    }
}

impl<S: Scalar> ScalarList for Property<Vec<S>> {
    fn clear(&mut self, null: bool) -> bool {
        self.empty(null)
    }
    fn begin(&mut self) {
        *self = Self::Value(Vec::new());
    }
    fn push(&mut self, atom: Atom<'_>) -> bool {
        S::from_atom(atom).map(|value| self.get_or_insert_default().push(value)).is_some()
    }
    fn view(&self) -> Property<usize> {
        match self {
            Self::Absent => Property::Absent,
            Self::Null => Property::Null,
            Self::Value(list) => Property::Value(list.len()),
        }
    }
    fn at(&self, index: usize) -> Atom<'_> {
        self.items()[index].atom()
    }
    #[cfg(feature = "testing")]
    fn documented_instead(&self, index: usize) -> Option<String> {
        self.items().get(index).and_then(S::documented_instead)
    }
}

impl Slot<'_> {
    /// Puts a single value; false if the slot is not for it.
    #[inline]
    pub(crate) fn put(&mut self, atom: Atom<'_>) -> bool {
        match self {
            Self::String(field) => field.put(atom),
            Self::Bool(field) => field.put(atom),
            Self::I32(field) => field.put(atom),
            Self::Timestamp(field) => field.put(atom),
            Self::Scalar(field) | Self::Digits(field) => field.put(atom),
            Self::Json(field) => field.put(atom),
            Self::Object(field) => field.put(atom),
            Self::Scalars(list) | Self::DigitsList(list) => list.put(atom),
            Self::JsonList(list) => (*list as &mut dyn ScalarList).put(atom),
            Self::Objects(list) => list.put(atom),
            Self::Open(_) | Self::Entries(_) => false,
        }
    }
}

impl<'a> Ref<'a> {
    /// A single value; none for objects, lists and additional properties.
    #[inline]
    pub(crate) fn atom(self) -> Option<Atom<'a>> {
        Some(match self {
            Self::String(field) => field.view(),
            Self::Bool(field) => field.view(),
            Self::I32(field) => field.view(),
            Self::Timestamp(field) => field.view(),
            Self::Scalar(field) => field.view(),
            Self::Object(_) | Self::Scalars(_) | Self::Objects(_) | Self::Open(_) | Self::Entries(_) => return None,
        })
    }

    /// The state of the property; absent for additional properties.
    #[inline]
    pub(crate) fn state(self) -> Property<()> {
        match self {
            Self::Object(field) => field.view().map(|_| ()),
            Self::Scalars(list) => list.view().map(|_| ()),
            Self::Objects(list) => list.view().map(|_| ()),
            Self::Open(_) | Self::Entries(_) => Property::Absent,
            single => match single.atom() {
                None | Some(Atom::Absent) => Property::Absent,
                Some(Atom::Null) => Property::Null,
                Some(_) => Property::Value(()),
            },
        }
    }
}
