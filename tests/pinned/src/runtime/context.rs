// @generated: a copy of `codegen/runtime/context.rs`. Do not edit.

//! Owns what the context of an answer says of the types in it (`@odata.context`). It must not know which types there are.

use super::annotation::annotation;
use super::context_url::type_in;
use super::model::{Model, find};
use super::read::{TYPE, carry};
use super::slot::Slot;

/// The annotation of an answer.
const CONTEXT: &str = "@odata.context";

/// The place of the elements in what wraps them.
pub(crate) const ELEMENTS: &str = "value";

/// The type that the context of an answer gives to its objects: to the answer itself, or to the elements of a page.
pub(crate) fn implied(answer: &dyn Model) -> Option<&str> {
    annotation(answer, CONTEXT).and_then(type_in)
}

/// Whether an answer only wraps its objects: a page has no type of its own.
pub(crate) fn wraps(answer: &dyn Model) -> bool {
    answer.meta().odata_type.is_empty()
}

/// Turns the objects of an answer that say no type into what its context says.
pub(crate) fn apply(answer: &mut dyn Model) {
    let Some(name) = implied(answer).map(str::to_owned) else { return };
    if !wraps(answer) {
        return settle(answer, &name);
    }
    let elements = find(answer.meta().properties, 0, ELEMENTS).map(|index| answer.slot(index));
    if let Some(Slot::Objects(list)) = elements {
        (0..list.view().unwrap_or(0)).for_each(|index| settle(list.at_mut(index), &name));
    }
}

/// What an object says of itself comes first.
fn settle(object: &mut dyn Model, name: &str) {
    if annotation(object, TYPE).is_none() {
        object.retype(name, carry);
    }
}
