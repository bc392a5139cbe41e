//! Owns what a crate compiles for each of its models: how it is made, lent, replaced, dropped and turned into a body. It must not know any model.
//!
//! rustc copies the code that drops a value into each codegen unit that drops it or makes a trait object of it, together with the code for
//! all that is in it; copies were half of the machine code of a crate of a thousand models. So generated code does neither: it calls these
//! functions. Those are not inlined, and all belong to [`Property`], as rustc compiles the functions of a foreign type in one codegen unit.
//! They call little other generic code. An old value is replaced and then dropped: an assignment writes the new one at two places, for the case
//! that dropping panics.

use super::cast::move_up;
use super::json_text::to_vec;
use super::model::{Carry, Model};
use super::polymorphic::Place;
use super::property::Property;
use super::slot::{ObjectField, ObjectList, Ref, Slot};

/// The JSON of an object that a call sends.
#[doc(hidden)]
pub struct ObjectText(pub(crate) Vec<u8>);

impl<T> Property<T> {
    /// Replaces the property. The old value is dropped here, so its callers need no code for that.
    #[inline(never)]
    fn set(&mut self, new: Self) {
        let _old = std::mem::replace(self, new);
    }

    pub(crate) fn empty(&mut self, null: bool) -> bool {
        self.set(if null { Self::Null } else { Self::Absent });
        true
    }
}

/// The type whose functions make the boxes of objects and lend what is in them.
#[doc(hidden)]
pub type Boxed<M> = Property<Box<M>>;

#[doc(hidden)]
impl<M: Model + Default> Property<Box<M>> {
    #[inline(never)]
    pub fn object_slot(&mut self) -> Slot<'_> {
        Slot::Object(self)
    }
    #[inline(never)]
    pub fn object_ref(&self) -> Ref<'_> {
        Ref::Object(self)
    }
    #[inline(never)]
    pub fn fresh() -> Box<M> {
        Box::new(M::default())
    }
    #[inline(never)]
    pub fn of(object: M) -> Box<M> {
        Box::new(object)
    }
    #[inline(never)]
    #[expect(clippy::borrowed_box, reason = "what a variant holds is a box")]
    pub fn model(object: &Box<M>) -> &dyn Model {
        object.as_ref()
    }
    #[inline(never)]
    pub fn model_mut(object: &mut Box<M>) -> &mut dyn Model {
        object.as_mut()
    }
}

#[doc(hidden)]
impl<M: Model + Default> Property<Vec<M>> {
    #[inline(never)]
    pub fn objects_slot(&mut self) -> Slot<'_> {
        Slot::Objects(self)
    }
    #[inline(never)]
    pub fn objects_ref(&self) -> Ref<'_> {
        Ref::Objects(self)
    }
}

#[doc(hidden)]
impl<M: Model> Property<M> {
    #[inline(never)]
    pub fn object_text(object: M) -> ObjectText {
        ObjectText(to_vec(&object))
    }
}

#[doc(hidden)]
impl<P: Place> Property<P> {
    /// See [`Model::retype`].
    #[inline(never)]
    pub fn retype(place: &mut P, odata_type: &str, carry: Carry) {
        let mut new = P::of_type(odata_type).unwrap_or_default();
        if std::mem::discriminant(&new) != std::mem::discriminant(place) {
            carry(place, &mut new);
            *place = new;
        }
    }
    /// The object as its base type; what that has no field for is among the additional properties.
    #[inline(never)]
    pub fn into_base(mut place: P) -> P::Base {
        if let Some(base) = place.base_mut() {
            return std::mem::take(base);
        }
        let mut base = P::Base::default();
        move_up(&place, &mut base);
        base
    }
}

/// The reader and the writer ask for a value only after they have seen or made it.
#[cold]
fn without_value() -> ! {
    unreachable!("the property has no value")
}

impl<M: Model + Default> ObjectField for Property<Box<M>> {
    fn clear(&mut self, null: bool) -> bool {
        self.empty(null)
    }
    fn open(&mut self) -> &mut dyn Model {
        self.set(Self::Value(Self::fresh()));
        match self {
            Self::Value(model) => model.as_mut(),
            _ => without_value(),
        }
    }
    fn view(&self) -> Property<&dyn Model> {
        match self {
            Self::Absent => Property::Absent,
            Self::Null => Property::Null,
            Self::Value(model) => Property::Value(model.as_ref()),
        }
    }
}

impl<M: Model + Default> ObjectList for Property<Vec<M>> {
    fn clear(&mut self, null: bool) -> bool {
        self.empty(null)
    }
    fn begin(&mut self) {
        self.set(Self::Value(Vec::new()));
    }
    fn push(&mut self) -> &mut dyn Model {
        if !matches!(self, Self::Value(_)) {
            self.begin();
        }
        match self {
            Self::Value(list) => list.push_mut(M::default()),
            _ => without_value(),
        }
    }
    fn view(&self) -> Property<usize> {
        match self {
            Self::Absent => Property::Absent,
            Self::Null => Property::Null,
            Self::Value(list) => Property::Value(list.len()),
        }
    }
    fn at(&self, index: usize) -> &dyn Model {
        match self {
            Self::Value(list) => &list.as_slice()[index],
            _ => without_value(),
        }
    }
    fn at_mut(&mut self, index: usize) -> &mut dyn Model {
        match self {
            Self::Value(list) => &mut list.as_mut_slice()[index],
            _ => without_value(),
        }
    }
}
